import type { Source } from '#engine/law.ts';
import type { Rule } from '#engine/rules.ts';
import type { Scheme, Track } from '#engine/scheme.ts';

/** A rule as it is read: what is said under one id, and what a heading stands over. */
export interface Entry {
	readonly id: string;
	readonly findings: readonly [Rule, ...Rule[]];
	readonly parts: readonly Entry[];
}
/** What has to hold or is weighed, and a heading over such; duties and notes are none. */
export const isCriterion = ({ findings }: Entry): boolean =>
	findings.some(({ force, heads }) => heads !== undefined || force === 'must' || force === 'discretion');
/** The rules of one chapter, in the order of the scheme. */
export interface Chapter {
	/** `letter-4-1`: document and place. */
	readonly id: string;
	readonly source: Source;
	readonly entries: readonly Entry[];
}

export function chaptersOf({ rules }: Scheme): Chapter[] {
	const entryOf = (id: string): Entry => {
		const [first, ...rest] = rules.filter((rule) => rule.id === id);
		if (!first) throw new Error(`There is no rule "${id}"`);
		return { id, findings: [first, ...rest], parts: (first.heads ?? []).map(entryOf) };
	};
	const underHeadings = new Set(rules.flatMap(({ heads }) => heads ?? []));
	const ids = [...new Set(rules.map(({ id }) => id))].filter((id) => !underHeadings.has(id));
	const chapters = new Map<string, Chapter & { entries: Entry[] }>();
	for (const entry of ids.map(entryOf)) {
		const { source } = entry.findings[0];
		const id = chapterId(source);
		const chapter = chapters.get(id);
		if (chapter) chapter.entries.push(entry);
		else chapters.set(id, { id, source, entries: [entry] });
	}
	return [...chapters.values()];
}
const chapterId = ({ document, at }: Source): string => `${document}-${at.replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** The tracks that a rule concerns; none where it concerns them all. */
export const tracksOf = ({ tracks }: Scheme, { applies }: Rule): readonly Track[] =>
	tracks.filter(
		({ when }) => applies === when || (applies?.kind === 'all' && applies.of.some((part) => part === when)),
	);
