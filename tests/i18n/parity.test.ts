import { describe, expect, test } from 'vitest';
import type { Scheme } from '#engine/scheme.ts';
import type { Resource } from '#i18n/translator.ts';

const files = import.meta.glob<Resource>('/locales/*/*.json', { eager: true, import: 'default' });
const schemes = import.meta.glob<Scheme>('/src/schemes/*/scheme.ts', { eager: true, import: 'scheme' });

/** Texts that are the same in both languages, each with its reason. */
const same: Readonly<Record<string, string>> = {
	plus: 'the same word',
	'tt.mm': 'hours and minutes begin alike',
};
/** Values that only the program knows, in the texts of a scheme. */
const givenLater = ['years', 'amount', 'figure', 'value', 'count'];

type Flat = ReadonlyMap<string, string>;
const flat = (resource: Resource, path = ''): [string, string][] =>
	Object.entries(resource).flatMap(([key, value]) =>
		typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
	);
const names = [...new Set(Object.keys(files).map((path) => path.split('/').at(-1) ?? ''))].sort();
const read = (language: string, name: string): Flat => new Map(flat(files[`/locales/${language}/${name}`] ?? {}));

const placeholder = /{{\s*([^}]+?)\s*}}/g;
const placeholders = (text: string) => [...new Set([...text.matchAll(placeholder)].map(([, name]) => name))].sort();
const bare = (text: string) => text.replace(placeholder, '');
const sorted = (found: Iterable<string>) => [...new Set(found)].sort();

describe.each(names)('%s', (name) => {
	const [fi, sv] = [read('fi', name), read('sv', name)];
	const pairs = [...fi].map(([key, text]) => ({ key, fi: text, sv: sv.get(key) ?? '' }));
	const differing = (of: (text: string) => unknown) =>
		pairs.filter((pair) => JSON.stringify(of(pair.fi)) !== JSON.stringify(of(pair.sv))).map(({ key }) => key);

	test('has the same keys in both languages', () => {
		expect([...sv.keys()].sort()).toEqual([...fi.keys()].sort());
	});
	test('leaves nothing empty', () => {
		expect([...fi, ...sv].filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
	});
	test('has the same placeholders in both languages', () => {
		expect(differing(placeholders)).toEqual([]);
	});
	test('has the same numbers, sections and addresses in both languages', () => {
		const facts = (text: string) => sorted(bare(text).match(/\d+|§|\bwww\.[\w./-]*\w|https?:\S+\w/g) ?? []);
		expect(differing(facts)).toEqual([]);
	});
	test('is written twice, not copied', () => {
		const copied = pairs.filter((pair) => pair.fi === pair.sv && /\p{L}/u.test(bare(pair.fi)) && !(pair.fi in same));
		expect(copied).toEqual([]);
	});
	test('has each plural whole', () => {
		const keys = [...fi.keys(), ...sv.keys()];
		const stems = (ending: string) =>
			sorted(keys.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length)));
		expect(stems('_one')).toEqual(stems('_other'));
		expect(stems('_zero').filter((stem) => !fi.has(`${stem}_other`))).toEqual([]);
		expect(keys.filter((key) => /_(two|few|many)$/.test(key))).toEqual([]);
	});
	test('takes only numbers that the scheme has', () => {
		const scheme = schemes[`/src/schemes/${name.replace('.json', '')}/scheme.ts`];
		const known = [...Object.keys(scheme?.rates ?? {}), ...givenLater];
		const unknown = [...fi.values()]
			.flatMap(placeholders)
			.filter((value) => value !== undefined && !known.includes(value));
		expect(scheme ? sorted(unknown as string[]) : []).toEqual([]);
	});
});
