import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scheme } from '#engine/scheme.ts';
import { rulesFile } from '#routes/rules/rules-file.ts';
import { hasTexts, textsOf } from '#tests/support/result-of.ts';

const catalogue = JSON.parse(readFileSync('tests/catalogue-ids.json', 'utf8')) as Record<string, readonly string[]>;
const modules = import.meta.glob<Scheme>('/src/schemes/*/scheme.ts', { eager: true, import: 'scheme' });
const schemes = Object.values(modules).filter(hasTexts);
const fileOf = (scheme: Scheme) => rulesFile(scheme, { fi: textsOf(scheme, 'fi'), sv: textsOf(scheme, 'sv') });

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('the rules of %s as a file', (id, scheme) => {
	const { rules } = fileOf(scheme);

	test('are all of the catalogue', () => {
		expect([...new Set(rules.map((rule) => rule.id))].sort()).toEqual([...(catalogue[id] ?? [])].sort());
	});
	test('say each in both languages what it is and where it stands, with every number filled in', () => {
		const wanting = rules.filter(({ texts, place }) =>
			[texts.fi, texts.sv].some(
				({ title, rule, place: words }) => !title || !rule || !words || !place.document || /\{\{/.test(title + rule),
			),
		);
		expect(wanting).toEqual([]);
	});
	test('name facts that the scheme asks', () => {
		const asked = new Set(scheme.pages.flatMap(({ facts }) => facts.map((fact) => fact.id)));
		const strange = rules.flatMap(({ facts }) => facts.filter((path) => !asked.has(path.split('.')[0] ?? '')));
		expect(strange).toEqual([]);
	});
	test('outlive being written and read', () => {
		expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
	});
});

test('one rule of 2018 in full', () => {
	const scheme = schemes.find(({ id }) => id === 'productivity-2018') as Scheme;
	const rule = fileOf(scheme).rules.find(({ id }) => id === 'prod-cap-1');
	expect(rule).toMatchObject({
		force: 'must',
		place: { document: 'letter' },
		stage: 'application',
		effects: { failed: 'ineligible', unknown: 'incomplete' },
	});
	expect(rule?.facts).toContain('ownAndOtherFunding');
	expect(rule?.texts.sv.title).not.toBe(rule?.texts.fi.title);
});
