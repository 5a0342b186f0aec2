import { describe, expect, it, test } from 'vitest';
import { assess } from '#engine/assess.ts';
import { problemOf, problemsIn } from '#engine/answers.ts';
import { type Door, doorsOf, type Finder } from '#engine/finder.ts';
import { factsOf } from '#engine/scheme.ts';
import { type Answers, World } from '#engine/world.ts';
import { finderPage } from '#schemes/finder.ts';
import { all } from '#tests/support/examples.ts';
import { asksOn } from '#wizard/places.ts';

const finders = import.meta.glob<Finder>('#schemes/*/finder.ts', { eager: true, import: 'finder' });
const schemes = all.flatMap(({ scheme }) => {
	const found = Object.entries(finders).find(([path]) => path.includes(`/${scheme.id}/`));
	return found ? [{ scheme, finder: found[1] }] : [];
});
const doorsFor = (found: Answers) =>
	new Map<string, Door>(
		schemes.flatMap(({ scheme, finder }) =>
			doorsOf(scheme, finder, found).map((door) => [`${scheme.id} ${door.track}`, door] as const),
		),
	);
const openFor = (found: Answers) =>
	[...doorsFor(found)].filter(([, { verdict }]) => verdict !== 'ineligible').map(([name]) => name);
const shutting = (found: Answers, door: string) =>
	doorsFor(found)
		.get(door)
		?.shutBy.map(({ id }) => id) ?? [];

const municipality: Answers = {
	applicant: 'municipality',
	together: 'municipalities',
	municipalities: '3',
	aims: ['digital', 'lowerCosts', 'statutoryTask'],
	field: 'other',
	readiness: 'ready',
	costs: '240000',
	decided: ['experimentIn'],
};
const agency: Answers = {
	applicant: 'agency',
	together: 'alone',
	aims: ['productivity', 'statutoryTask'],
	field: 'other',
	readiness: 'ready',
	costs: '1155000',
	decided: ['none'],
};
const association: Answers = { applicant: 'association', together: 'alone', aims: ['digital'], field: 'other' };
const person: Answers = { applicant: 'person' };
const guard: Answers = { applicant: 'agency', aims: ['statutoryTask'], field: 'operating', decided: ['otherEu'] };
const people: Readonly<Record<string, Answers>> = { municipality, agency, association, person, guard, nobody: {} };

describe('every scheme', () => {
	it('has a finder that knows each of its tracks and no others', () => {
		expect(schemes.map(({ scheme }) => scheme.id)).toEqual(all.map(({ scheme }) => scheme.id));
		for (const { scheme, finder } of schemes)
			expect(Object.keys(finder.tracks)).toEqual(scheme.tracks.map(({ id }) => id));
	});
	it('answers only facts of its own scheme, and sends elsewhere only by a rule that there is', () => {
		for (const { scheme, finder } of schemes) {
			const facts = factsOf(scheme);
			expect(finder.answers.filter(({ fact }) => !facts.includes(fact))).toEqual([]);
			const ids = new Set(scheme.rules.map(({ id }) => id));
			expect(Object.values(finder.tracks).filter(({ by, suits }) => suits && !ids.has(by ?? ''))).toEqual([]);
		}
	});
	it.each(Object.entries(people))("gives %s the scheme's own verdict on the same facts", (_, found) => {
		for (const { scheme, finder } of schemes)
			for (const door of doorsOf(scheme, finder, found)) {
				expect(problemsIn(scheme, door.answers)).toEqual([]);
				const own = assess(scheme, door.answers);
				expect(door.open).toBe(own.missing.length);
				expect(door.elsewhere ? 'ineligible' : own.verdict).toBe(door.verdict);
				if (door.verdict === 'ineligible') expect(door.shutBy.length).toBeGreaterThan(0);
			}
	});
	it('shuts no door before anything is known', () => {
		expect(openFor({})).toEqual([...doorsFor({}).keys()]);
	});
});

describe('eight questions', () => {
	test.each(Object.entries(people))('are enough for %s, and every answer fits its question', (_, found) => {
		expect(asksOn(finderPage, new World(found)).length).toBeLessThanOrEqual(8);
		expect(finderPage.facts.flatMap((fact) => problemOf(fact, found[fact.id]))).toEqual([]);
	});
	test('a municipality sees the schemes for municipalities, and what they pay', () => {
		expect(openFor(municipality)).toEqual(
			expect.arrayContaining(['municipal-2020 joint', 'experiment-2017 trial', 'business-finland-2019 simple']),
		);
		expect(openFor(municipality).filter((door) => /isf|productivity/.test(door))).toEqual([]);
		expect(doorsFor(municipality).get('municipal-2020 joint')?.most).toBe('204000.00');
		expect(doorsFor(municipality).get('experiment-2017 trial')?.most).toBe('168000.00');
	});
	test('a state agency sees the call of 2018, with its cap', () => {
		expect(openFor(agency)).toContain('productivity-2018 ready');
		expect(doorsFor(agency).get('productivity-2018 ready')?.most).toBe('1000000.00');
		expect(openFor(agency).filter((door) => /municipal|experiment|isf/.test(door))).toEqual([]);
		expect(shutting(agency, 'municipal-2020 joint')).toContain('muni-applicant-1');
	});
	test('an association learns from its first answers that nothing fits, and which rules say so', () => {
		expect(openFor(association)).toEqual([]);
		expect(shutting(association, 'productivity-2018 ready')).toContain('prod-applicant-1');
		expect(shutting(association, 'isf-2014-2020 project')).toContain('isf-obj-1');
		expect(openFor({ ...association, field: 'crime' })).toEqual(['isf-2014-2020 project']);
	});
	test('a private person learns it from the first answer, and is asked nothing more', () => {
		expect(openFor(person)).toEqual([]);
		expect(shutting(person, 'isf-2014-2020 project')).toContain('isf-app-1');
		expect(asksOn(finderPage, new World(person)).map(({ id }) => id)).toEqual(['applicant']);
	});
});

describe('what follows', () => {
	test('an idea to be tried shuts the track for what is ready, and only that', () => {
		const trying = { ...agency, readiness: 'trial' };
		expect(shutting(trying, 'productivity-2018 ready')).toEqual(['prod-ready-1']);
		expect(openFor(trying)).toContain('productivity-2018 poc');
	});
	test('a municipality alone has no joint project', () => {
		const alone = { ...municipality, together: 'alone', municipalities: undefined };
		expect(shutting(alone, 'municipal-2020 joint')).toContain('muni-joint-1');
		expect(doorsFor(alone).get('experiment-2017 trial')?.answers['municipalitiesInvolved']).toBe('1');
	});
	test('the field of the security fund leads to one track and away from the others', () => {
		const doors = (field: string) => openFor({ applicant: 'agency', field }).filter((door) => door.startsWith('isf'));
		expect(doors('frontex')).toEqual(['isf-2014-2020 special-action']);
		expect(doors('operating')).toEqual(['isf-2014-2020 operating']);
		expect(doors('borderSystems')).toEqual(['isf-2014-2020 border-systems']);
		expect(doors('crime')).toEqual(['isf-2014-2020 project']);
		expect(doorsFor({ applicant: 'agency', field: 'crime' }).get('isf-2014-2020 operating')?.elsewhere).toBe(true);
	});
	test('who takes no part in the experiment finds its door shut by the rule that says so', () => {
		expect(shutting({ ...municipality, decided: ['none'] }, 'experiment-2017 trial')).toEqual(['exp-applicant-1']);
	});
});
