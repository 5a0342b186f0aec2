import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startingAnswers } from '#engine/beginning.ts';
import type { Status } from '#engine/assess.ts';
import type { Fact } from '#engine/facts.ts';
import { truthOf } from '#engine/judge.ts';
import type { Rate } from '#engine/nodes.ts';
import type { Rule } from '#engine/rules.ts';
import { factsOf, stageOf } from '#engine/scheme.ts';
import { type Answers, World } from '#engine/world.ts';
import { all, findingsIn } from '#tests/support/examples.ts';
import { factsIn, treesOf, within } from '#tests/support/trees.ts';
import catalogue from '#tests/catalogue-ids.json' with { type: 'json' };

const rulesIn: Readonly<Record<string, readonly string[]>> = catalogue;
const twice = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);
describe.each(all)('$scheme.id', ({ scheme, examples }) => {
	const { rules, amounts, documents, pages, stages, tracks } = scheme;
	const names = (rule: Rule) => `${rule.id} (${rule.force})`;
	const findings = examples.flatMap((example) => findingsIn(scheme, example));
	const statusesOf = (rule: Rule) => new Set(findings.filter((f) => f.rule === rule).map(({ status }) => status));
	const deciding = rules.filter(({ force, heads }) => !heads && (force === 'must' || force === 'discretion'));

	it('has every rule of the catalogue, and none besides', () => {
		const ids = new Set(rules.map(({ id }) => id));
		const listed = rulesIn[scheme.id] ?? [];
		expect({
			absent: listed.filter((id) => !ids.has(id)),
			besides: [...ids].filter((id) => !listed.includes(id)),
		}).toEqual({ absent: [], besides: [] });
	});
	it('has no two rules of one force under one id, and no two other things under one name', () => {
		expect(twice(rules.map(names))).toEqual([]);
		/** A table has no figure of its own: an amount may count its rows under its name. */
		const figures = factsOf(scheme).filter(({ kind }) => kind !== 'table');
		expect(twice(factsOf(scheme).map(({ id }) => id))).toEqual([]);
		expect(twice([...figures, ...amounts].map(({ id }) => id))).toEqual([]);
		expect(twice(pages.map(({ id }) => id))).toEqual([]);
	});
	it('heads only rules that there are', () => {
		const ids = new Set(rules.map(({ id }) => id));
		expect(rules.flatMap(({ heads = [] }) => heads).filter((id) => !ids.has(id))).toEqual([]);
	});
	it('says of every rule, amount and number where it stands, in a document that there is', () => {
		const known = new Set(documents.map(({ id }) => id));
		const rates = [...within([...rules.flatMap(treesOf), ...amounts])].filter((n): n is Rate => n.kind === 'rate');
		const sources = [...rules, ...amounts, ...rates, ...Object.values(scheme.rates)].map(({ id, source }) => ({
			id,
			source,
		}));
		expect(sources.filter(({ source }) => !known.has(source.document)).map(({ id }) => id)).toEqual([]);
	});
	it('asks for every fact that a rule or an amount rests on', () => {
		const asked = new Set(factsOf(scheme).map(({ id }) => id));
		expect([...factsIn([...rules.flatMap(treesOf), ...amounts])].filter((id) => !asked.has(id))).toEqual([]);
	});
	it('lets no fact of a later stage into a rule of an earlier one', () => {
		const stageOfFact = new Map(
			pages.flatMap((page) =>
				page.facts.map((fact: Fact) => [fact.id, stages.indexOf(stageOf(scheme, page))] as const),
			),
		);
		const early = rules.filter((rule) =>
			[...factsIn(treesOf(rule))].some((id) => (stageOfFact.get(id) ?? 0) > stages.indexOf(stageOf(scheme, rule))),
		);
		expect(early.map(names)).toEqual([]);
	});
	it('names stages that it has', () => {
		const named = [...rules, ...pages].flatMap(({ stage }) => (stage === undefined ? [] : [stage]));
		expect(named.filter((stage) => !stages.includes(stage))).toEqual([]);
	});
	it('starts a case of each track on that track', () => {
		const elsewhere = tracks.filter(({ id, when }) => truthOf(when)(new World(startingAnswers(scheme, id))) === 'no');
		expect(elsewhere.map(({ id }) => id)).toEqual([]);
	});

	it('decides every must and every point for the funder both ways in some example, and leaves it open in one', () => {
		const without = (status: Status, of: readonly Rule[]) =>
			of.filter((rule) => !statusesOf(rule).has(status)).map(names);
		expect({
			neverMet: without('met', deciding.filter(canPass)),
			neverBesides: without(
				'not-applicable',
				deciding.filter((rule) => !canPass(rule)),
			),
			neverFailed: without(
				'failed',
				deciding.filter((rule) => rule.force === 'must' && canFail(rule)),
			),
			neverLeftToTheFunder: without(
				'funder-decides',
				deciding.filter(({ force }) => force === 'discretion'),
			),
			neverOpen: without('unknown', deciding.filter(canBeOpen)),
		}).toEqual({ neverMet: [], neverBesides: [], neverFailed: [], neverLeftToTheFunder: [], neverOpen: [] });
	});
	it('turns each rule that has other readings in an example, and each reading in one', () => {
		const unturned = rules.filter(
			(rule) => rule.force === 'must' && rule.readings?.length && !statusesOf(rule).has('funder-decides'),
		);
		expect(unturned.map(names)).toEqual([]);
		const shown = new Set(examples.flatMap(({ expected }) => Object.keys(expected.amounts ?? {})));
		const unseen = (scheme.alternatives ?? []).filter(
			({ id, amounts: own }) =>
				!shown.has(`alternatives.${id}.wouldPass`) && !Object.values(own).some((one) => shown.has(one.id)),
		);
		expect(unseen.map(({ id }) => id)).toEqual([]);
	});
	it('shows every amount in some example', () => {
		const shown = new Set(
			examples.flatMap(({ expected }) =>
				Object.entries(expected.amounts ?? {}).flatMap(([id, text]) => (text === null ? [] : [id])),
			),
		);
		expect(amounts.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
	});
	it('has an example for each verdict and each track', () => {
		expect(new Set(examples.map(({ expected }) => expected.verdict))).toEqual(
			new Set(['eligible', 'ineligible', 'incomplete', 'discretionary']),
		);
		const seen = new Set(examples.map((example) => example.case.track));
		expect(tracks.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
	});
	it('has the shape of a scheme folder', () => {
		const folder = `src/schemes/${scheme.id}`;
		const files = readdirSync(folder);
		const needed = ['amounts.ts', 'cases.json', 'duties.ts', 'facts.ts', 'law.ts', 'rules', 'scheme.ts'];
		const allowed = [...needed, 'alternatives.ts', 'amounts', 'facts', 'finder.ts'];
		expect(needed.filter((name) => !files.includes(name))).toEqual([]);
		expect(files.filter((name) => !allowed.includes(name))).toEqual([]);
		expect(readdirSync(`${folder}/rules`).filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name))).toEqual([]);
	});
});

/** Nothing fails a choice that takes every option. */
function canFail({ met }: Rule): boolean {
	return !(met.kind === 'is' && met.fact.options.every((option) => met.options.includes(option)));
}
/** A point that is left to the funder wherever it concerns passes only where it does not. */
function canPass({ met }: Rule): boolean {
	return isOpenAtFirst(met) || truthOf(met)(new World({})) === 'yes';
}
function canBeOpen({ met, applies }: Rule): boolean {
	return isOpenAtFirst(met) || (applies !== undefined && isOpenAtFirst(applies));
}
function isOpenAtFirst(condition: Rule['met']): boolean {
	return truthOf(condition)(new World({} satisfies Answers)) === 'unknown';
}
