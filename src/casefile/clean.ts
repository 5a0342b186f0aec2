import { type Problem, problem, wrong } from './problems.ts';
import { deepest } from './scan.ts';

const longest = 4000;
/** Control characters other than tab and line ends, halves of characters, non-characters, and what turns the reading direction. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu;

/** A value from outside, made anew: texts in one normal form, objects and arrays without a foreign prototype. */
export function cleaned(value: unknown): { readonly value: unknown; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const made = (of: unknown, place: readonly (string | number)[]): unknown => {
		const found = flawOf(of, place);
		if (found) problems.push(found);
		if (found || typeof of !== 'object' || of === null) return typeof of === 'string' ? of.normalize('NFC') : of;
		if (Array.isArray(of)) return of.map((item, i) => made(item, [...place, i]));
		return Object.fromEntries(
			Object.entries(of).map(([key, item]) => {
				const flaw = flawOf(key, place);
				if (flaw) problems.push(flaw);
				return [key, made(item, [...place, key])];
			}),
		);
	};
	return { value: made(value, []), problems };
}

function flawOf(value: unknown, place: readonly (string | number)[]): Problem | undefined {
	const path = place.join('.');
	switch (typeof value) {
		case 'string': {
			if (value.length > longest) return problem(path, 'E-TEXT-LONG', 'text-too-long', String(longest));
			const characters = value.match(forbidden);
			return characters ? problem(path, 'E-CHARS', 'forbidden-characters', listed(characters)) : undefined;
		}
		case 'number':
			return isKept(value) ? undefined : wrong(path, 'number-not-kept');
		case 'object':
			return value !== null && place.length >= deepest
				? problem(path, 'I-DAMAGED', 'too-deep', String(deepest))
				: undefined;
		case 'boolean':
		case 'undefined':
			return undefined;
		default:
			return wrong(path, 'not-an-object');
	}
}
/** Whether a number means the same when it is written again. */
const isKept = (n: number) => Number.isFinite(n) && Math.abs(n) <= Number.MAX_SAFE_INTEGER && !Object.is(n, -0);
const listed = (characters: readonly string[]): string =>
	[...new Set(characters.map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`))].join(
		', ',
	);
