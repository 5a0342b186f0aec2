import type { Basis, Part, Source } from '#engine/law.ts';
import type { Texts } from './texts.ts';

/** A place with its document: `Hakuohje 6.9.2018, luku 4.1, 2. vaatimus`. */
export const placeText = (texts: Texts, source: Source): string =>
	[texts.s.document(source.document, 'short'), shortPlace(texts, source)].filter(Boolean).join(', ');

/** A place within a document that is named already: `luku 4.1, 2. vaatimus`. */
export function shortPlace({ t }: Texts, { at, part = {} }: Source): string {
	const parts = Object.entries(part) as [keyof Part, number][];
	return [at && chapter(t, at), ...parts.map(([kind, n]) => t(`place.parts.${kind}`, { n }))]
		.filter(Boolean)
		.join(', ');
}
/** Chapters have numbers (one that the document lost carries a star); whatever else is the wording of a heading. */
function chapter(t: Texts['t'], at: string): string {
	if (at === 'title') return t('place.title');
	return t(/^\d+(\.\w+)*\*?$/.test(at) ? 'place.chapter' : 'place.heading', { at });
}

/** Whether the source says so itself. */
export const basisText = ({ t }: Texts, basis: Basis): string => t(`place.basis.${basis}`);
