import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnsOf, type Fact } from '#engine/facts.ts';
import { factsOf } from '#engine/scheme.ts';
import { all } from '#tests/support/examples.ts';

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const optionsOf = (fact: Fact): readonly string[] => {
	if (fact.kind === 'table') return columnsOf(fact).flatMap(optionsOf);
	return 'options' in fact ? fact.options : [];
};
/** Words whose plain numbers become part of a formula. A year has 12 months whatever the law says. */
const laidOut = /\b(?:counting|years|byYear)\(([^()]*)\)/g;
const plain = new Set(['0', '1', '12']);

describe.each(all)('$scheme.id', ({ scheme }) => {
	const files = globSync(`src/schemes/${scheme.id}/**/*.ts`)
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !/\/law(\.ts|\/)/.test(path))
		.map((path) => ({ path, code: withoutComments(readFileSync(path, 'utf8')) }));
	const complaints = (find: (code: string) => readonly string[]) =>
		files.flatMap(({ path, code }) => find(code).map((what) => `${path}: ${what}`));
	const matches = (code: string, pattern: RegExp) => [...code.matchAll(pattern)].map(([, what = '']) => what);

	it('sets numbers in its law alone', () => {
		expect(complaints((code) => matches(code, /\b(rates?\([^)]*)/g))).toEqual([]);
	});
	it('lays out its formulas with names of the law, not with its numbers', () => {
		const numbers = (code: string) =>
			matches(code, laidOut).flatMap((args) => matches(args, /(?<![\w.'$-])(\d+(?:\.\d+)?)/g));
		expect(complaints((code) => numbers(code).filter((n) => !plain.has(n)))).toEqual([]);
	});
	it('writes no number as a text, but places, options and bounds of answers', () => {
		const known = new Set([...scheme.rules.map(({ source }) => source.at), ...factsOf(scheme).flatMap(optionsOf)]);
		const numbers = (code: string) => matches(code, /(?<!\b(?:min|max|step): )'(-?[\d ]+(?:[.,]\d+)?)'/g);
		expect(complaints((code) => numbers(code).filter((n) => !known.has(n)))).toEqual([]);
	});
	it('writes no amount as a number', () => {
		const outside = (code: string) => code.replace(/'[^'\n]*'|`[^`]*`/g, "''");
		expect(complaints((code) => matches(outside(code), /(?<![\w.])(\d[\d_]{2,}(?:\.\d+)?|\d+\.\d+)/g))).toEqual([]);
	});
});
