import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newCase } from '#casefile/case.ts';
import { fileName, fileText } from '#casefile/file.ts';
import { scheme } from '#schemes/productivity-2018/scheme.ts';

const named = (name: string) => fileName({ ...newCase(scheme, { id: 'secret-id' }), name });

it.each([
	['Talo 3', 'avustuspolku-productivity-2018-talo-3.json'],
	['Åbo: Äiti & Öljy', 'avustuspolku-productivity-2018-abo-aiti-oljy.json'],
	['', 'avustuspolku-productivity-2018.json'],
	['😀', 'avustuspolku-productivity-2018.json'],
	['../../x', 'avustuspolku-productivity-2018-x.json'],
	['CON', 'avustuspolku-productivity-2018-con.json'],
	['a'.repeat(300), `avustuspolku-productivity-2018-${'a'.repeat(44)}.json`],
	[`${'a'.repeat(43)} ${'b'.repeat(300)}`, `avustuspolku-productivity-2018-${'a'.repeat(43)}.json`],
])('names the file of %j safely', (name, expected) => {
	expect(named(name)).toBe(expected);
});
it('gives a safe name of at most 80 characters to any nickname', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
			expect(named(name)).toMatch(/^avustuspolku-[a-z0-9-]{1,62}\.json$/);
		}),
	);
});

it('writes the same text in whatever order a case was filled in', () => {
	const a = { ...newCase(scheme, { id: '1' }), answers: { b: '1', a: [{ y: '2', x: null }] }, later: 1 };
	const b = { later: 1, ...newCase(scheme, { id: '1' }), answers: { a: [{ x: null, y: '2' }], b: '1' } };
	expect(fileText(a)).toBe(fileText(b));
});
it('writes the fields of a case first and in their order', () => {
	const text = fileText({ ...newCase(scheme, { id: '1' }), answers: {}, ...{ aaa: 1 } });
	expect(Object.keys(JSON.parse(text))).toEqual(
		'format version id name scheme track stage asOf answers notes aaa'.split(' '),
	);
	expect(text.endsWith('}\n')).toBe(true);
});
