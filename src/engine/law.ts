/** Whether the document says it, leaves it open, or the reading is derived or our own. */
export type Basis = 'text' | 'silent' | 'derivation' | 'recommendation';

/** A numbered part within a chapter, in the words of the document. */
export type Part = Readonly<
	Partial<Record<'paragraph' | 'requirement' | 'viewpoint' | 'item' | 'section' | 'row' | 'note', number>>
>;

/** A place in a document, spelled as the document spells it (`4.1`), so that a text search finds it. */
export interface Source {
	readonly document: string;
	/** Chapter or heading; `title` for the heading of the document itself. */
	readonly at: string;
	readonly part?: Part;
	readonly basis: Basis;
}

/** Names a document once, then cites places in it: `letter('4.1', { requirement: 2 })`. */
export const cites =
	(document: string) =>
	(at: string, part: Part = {}, basis: Basis = 'text'): Source => ({ document, at, part, basis });

/** One line for terminals and files: `letter 4.1, requirement 2`. */
export const placeOf = ({ document, at, part = {} }: Source): string =>
	[`${document} ${at}`.trim(), ...Object.entries(part).map(([kind, n]) => `${kind} ${n}`)].join(', ');
