import { describe, expect, it } from 'vitest';
import { assess, type Status, type Verdict } from '#engine/assess.ts';
import { choice, facts, money, page, table, yesNo } from '#engine/facts.ts';
import { pathOf } from '#engine/open.ts';
import { discretion, duty, type Effect, must, note, type Rule } from '#engine/rules.ts';
import {
	amount,
	atLeast,
	atMost,
	everyRow,
	moreThan,
	never,
	not,
	nothing,
	over,
	ratio,
	roundDown,
	sum,
	sumOver,
} from '#engine/words.ts';
import type { Answers } from '#engine/world.ts';
import { at, lawful, schemeOf } from '#tests/support/scheme-of.ts';

const f = facts({
	concerns: yesNo(),
	holds: yesNo(),
	legal: yesNo(),
	paid: yesNo(),
	kind: choice('a', 'b'),
	cost: money(),
	own: money(),
	staff: money(),
	lines: table('lines', { net: money(), ok: yesNo() }),
});
const source = at('1');
const { net, ok } = f.lines.columns;
const euros = (value: string) => lawful('money', value);
const verdictOf = (rules: readonly Rule[], answers: Answers) => assess(schemeOf(f, rules), answers).verdict;
const paths = (spots: readonly Parameters<typeof pathOf>[0][]) => spots.map((spot) => pathOf(spot));

describe('a finding', () => {
	it.each<[boolean | null, boolean | null, Status, Status]>([
		[true, true, 'met', 'met'],
		[true, false, 'failed', 'funder-decides'],
		[true, null, 'unknown', 'unknown'],
		[false, true, 'not-applicable', 'not-applicable'],
		[false, false, 'not-applicable', 'not-applicable'],
		[false, null, 'not-applicable', 'not-applicable'],
		[null, true, 'met', 'met'],
		[null, false, 'unknown', 'unknown'],
		[null, null, 'unknown', 'unknown'],
	])('where it concerns: %s and holds: %s is %s, of a point for the funder %s', (concerns, holds, firm, weighed) => {
		const sentence = { source, applies: f.concerns, met: f.holds };
		const { findings } = assess(schemeOf(f, [must('r', sentence), discretion('r', sentence)]), { concerns, holds });
		expect(findings.map(({ status }) => status)).toEqual([firm, weighed]);
	});
	it.each<[string, Rule, Effect, Effect]>([
		['a must', must('r', { source, met: f.holds }), 'ineligible', 'incomplete'],
		['a point for the funder', discretion('r', { source, met: f.holds }), 'discretionary', 'none'],
		['a duty', duty('r', { source, met: f.holds }), 'none', 'none'],
		['a note', note('r', { source, met: f.holds }), 'none', 'none'],
		[
			'a document that can still be delivered',
			duty('r', { source, met: f.holds, failed: 'incomplete' }),
			'incomplete',
			'none',
		],
		[
			'a must of lesser weight',
			must('r', { source, met: f.holds, failed: 'discretionary', unknown: 'none' }),
			'discretionary',
			'none',
		],
		[
			'a point that has to be known',
			discretion('r', { source, met: f.holds, unknown: 'incomplete' }),
			'discretionary',
			'incomplete',
		],
		['a point that changes nothing', discretion('r', { source, met: f.holds, failed: 'none' }), 'none', 'none'],
		['a warning that weighs', note('r', { source, met: f.holds, failed: 'discretionary' }), 'discretionary', 'none'],
	])('of %s has the effect of its lines', (_, rule, failed, unknown) => {
		const effects = [true, false, null].map((holds) => assess(schemeOf(f, [rule]), { holds }).findings[0]?.effect);
		expect(effects).toEqual(['none', failed, unknown]);
	});
	it('does not wait for what it concerns because of readings that there are not', () => {
		const rule = must('r', { source, applies: f.concerns, met: f.holds, readings: [] });
		expect(assess(schemeOf(f, [rule]), { holds: true }).findings[0]?.status).toBe('met');
	});
	it('stands in the order of the rules, a heading never', () => {
		const rules = [
			note('head', { source, heads: ['b', 'a'] }),
			must('b', { source, met: f.holds }),
			discretion('b', { source, met: f.legal }),
			must('a', { source, met: f.holds }),
		];
		const { findings } = assess(schemeOf(f, rules), {});
		expect(findings.map(({ rule }) => `${rule.id} ${rule.force}`)).toEqual(['b must', 'b discretion', 'a must']);
	});
});

describe('the verdict', () => {
	const knockOut = must('knock-out', { source, met: f.holds });
	const weighed = discretion('weighed', { source, met: f.legal });
	const paper = duty('paper', { source, met: f.paid, failed: 'incomplete' });
	const rules = [knockOut, weighed, paper];
	it.each<[Answers, Verdict]>([
		[{ holds: true, legal: true, paid: true }, 'eligible'],
		[{ holds: true }, 'eligible'],
		[{ holds: true, legal: false, paid: true }, 'discretionary'],
		[{ holds: true, legal: false, paid: false }, 'incomplete'],
		[{ legal: false }, 'incomplete'],
		[{ holds: null, legal: true, paid: true }, 'incomplete'],
		[{ holds: false, legal: false, paid: false }, 'ineligible'],
		[{ holds: false }, 'ineligible'],
	])('is the strongest effect: %j is %s', (answers, verdict) => {
		expect(verdictOf(rules, answers)).toBe(verdict);
		expect(verdictOf(rules.toReversed(), answers)).toBe(verdict);
	});
	it('is eligible where there is no rule', () => {
		expect(verdictOf([], {})).toBe('eligible');
	});
	it('does not count what does not concern the case', () => {
		expect(verdictOf([must('r', { source, applies: f.concerns, met: never })], { concerns: false })).toBe('eligible');
	});
});

describe('another reading', () => {
	const enough = (cost: typeof f.cost | ReturnType<typeof sum<'money'>>) => atMost(cost, euros('100'));
	const withStaff = {
		id: 'withStaff',
		entered: moreThan(f.staff, nothing('money')),
		met: enough(sum(f.cost, f.staff)),
	};
	const withOwn = {
		id: 'withOwn',
		entered: moreThan(f.own, nothing('money')),
		met: atMost(f.cost, sum(euros('100'), f.own)),
	};
	const rule = must('cap', { source, applies: f.concerns, met: enough(f.cost), readings: [withStaff, withOwn] });
	it.each<[string, Answers, Status, Verdict]>([
		['leaves a finding that it shares', { concerns: true, cost: '50', staff: '50', own: '0' }, 'met', 'eligible'],
		['turns what is met', { concerns: true, cost: '50', staff: '50.01', own: '0' }, 'funder-decides', 'discretionary'],
		['turns what fails', { concerns: true, cost: '150', staff: '0', own: '50' }, 'funder-decides', 'discretionary'],
		[
			'leaves a failure that it shares',
			{ concerns: true, cost: '150', staff: '0', own: '49.99' },
			'failed',
			'ineligible',
		],
		[
			'turns nothing while it is not entered',
			{ concerns: true, cost: '150', staff: '0', own: '0' },
			'failed',
			'ineligible',
		],
		['turns nothing while it is open', { concerns: true, cost: '50' }, 'met', 'eligible'],
		['turns nothing that is open', { concerns: true, staff: '5000', own: '1' }, 'unknown', 'incomplete'],
		['turns nothing that does not concern', { concerns: false, cost: '50', staff: '60' }, 'not-applicable', 'eligible'],
		['waits for what may not concern', { cost: '50' }, 'unknown', 'incomplete'],
		['leaves open what may not concern', { cost: '50', staff: '60' }, 'unknown', 'incomplete'],
		[
			'one of several is enough',
			{ concerns: true, cost: '150', staff: '10', own: '50' },
			'funder-decides',
			'discretionary',
		],
	])('%s', (_, answers, status, verdict) => {
		const { findings, verdict: found } = assess(schemeOf(f, [rule]), answers);
		expect([findings[0]?.status, found]).toEqual([status, verdict]);
	});
});

describe('stages', () => {
	const scheme = schemeOf(
		f,
		[
			must('now', { source, met: f.holds }),
			must('then', { source, met: f.paid, stage: 'payment' }),
			discretion('between', { source, met: f.legal, stage: 'running' }),
		],
		{ stages: ['application', 'running', 'payment'] },
	);
	it.each<[Answers, Record<string, Verdict>]>([
		[
			{ holds: true, paid: false, legal: false },
			{ application: 'eligible', running: 'discretionary', payment: 'ineligible' },
		],
		[
			{ holds: true, paid: true, legal: true },
			{ application: 'eligible', running: 'eligible', payment: 'eligible' },
		],
		[{ paid: false }, { application: 'incomplete', running: 'incomplete', payment: 'ineligible' }],
		[{ holds: false }, { application: 'ineligible', running: 'ineligible', payment: 'ineligible' }],
	])('have each a verdict from their own and earlier rules: %j', (answers, verdicts) => {
		expect(assess(scheme, answers).stages).toEqual(verdicts);
	});
	it('keep an earlier verdict whatever is answered about a later one', () => {
		const verdicts = [true, false, null].flatMap((paid) =>
			[true, false, null].map((legal) => assess(scheme, { holds: true, paid, legal }).stages['application']),
		);
		expect(new Set(verdicts)).toEqual(new Set(['eligible']));
	});
	it('show the verdict of the stage that is asked about, by default the first', () => {
		const answers = { holds: true, paid: false, legal: false };
		expect(assess(scheme, answers)).toMatchObject({ stage: 'application', verdict: 'eligible' });
		expect(assess(scheme, answers, { stage: 'running' })).toMatchObject({ stage: 'running', verdict: 'discretionary' });
		expect(assess(scheme, answers, { stage: 'payment' })).toMatchObject({ stage: 'payment', verdict: 'ineligible' });
	});
	it('may begin at another than the first', () => {
		const answers = { holds: true, paid: true, legal: false };
		expect(assess({ ...scheme, defaultStage: 'running' }, answers)).toMatchObject({
			stage: 'running',
			verdict: 'discretionary',
		});
	});
	it('ask for nothing that belongs to a later one', () => {
		expect(paths(assess(scheme, {}).missing)).toEqual(['holds']);
		expect(paths(assess(scheme, {}, { stage: 'running' }).alsoOpen)).toEqual(['legal']);
		expect(paths(assess(scheme, {}, { stage: 'payment' }).missing)).toEqual(['holds', 'paid']);
	});
	it('have their findings shown all the same', () => {
		expect(assess(scheme, {}).findings.map(({ rule }) => rule.id)).toEqual(['now', 'then', 'between']);
	});
});

describe('scope', () => {
	const scheme = schemeOf(
		f,
		[
			must('holds', { source, met: f.holds }),
			must('rows', { source, met: everyRow(f.lines, ok), rows: true }),
			must('later', { source, met: f.paid, stage: 'payment' }),
		],
		{ stages: ['application', 'payment'] },
	);
	const answers = { holds: true, lines: [{ ok: false }], paid: false };
	it('leaves the plan as it is where a row fails', () => {
		const { verdict, findings } = assess(scheme, answers);
		expect([verdict, findings[1]?.status, findings[1]?.effect]).toEqual(['eligible', 'failed', 'none']);
	});
	it('fails a row where the question is about its rule', () => {
		const { verdict, findings } = assess(scheme, answers, { scope: new Set(['rows']) });
		expect([verdict, findings.length]).toEqual(['ineligible', 1]);
	});
	it('tells by a condition whether a rule is about rows or about the whole plan', () => {
		const byRow = must('r', { source, met: everyRow(f.lines, ok), rows: f.holds });
		const rules = schemeOf(f, [byRow]);
		const verdicts = [true, false, null].map((holds) => assess(rules, { holds, lines: [{ ok: false }] }).verdict);
		expect(verdicts).toEqual(['eligible', 'ineligible', 'ineligible']);
	});
	it('looks at its rules alone', () => {
		const verdict = (...ids: string[]) => assess(scheme, { ...answers, holds: false }, { scope: new Set(ids) }).verdict;
		expect([verdict('holds'), verdict('nothing')]).toEqual(['ineligible', 'eligible']);
	});
	it('looks at them whatever their stage', () => {
		expect(assess(scheme, answers, { scope: new Set(['later']) }).verdict).toBe('ineligible');
		expect(paths(assess(scheme, {}, { scope: new Set(['later', 'holds']) }).missing)).toEqual(['holds', 'paid']);
	});
});

describe('what is missing', () => {
	it('is whether a rule concerns before what it wants', () => {
		const rule = must('r', { source, applies: f.concerns, met: f.holds });
		expect(paths(assess(schemeOf(f, [rule]), {}).missing)).toEqual(['concerns']);
		expect(paths(assess(schemeOf(f, [rule]), { concerns: true }).missing)).toEqual(['holds']);
		expect(paths(assess(schemeOf(f, [rule]), { holds: false }).missing)).toEqual(['concerns']);
		expect(paths(assess(schemeOf(f, [rule]), { holds: true }).missing)).toEqual([]);
		expect(paths(assess(schemeOf(f, [rule]), { concerns: false }).missing)).toEqual([]);
	});
	it('stands in the order of the pages, not of the rules', () => {
		const scheme = schemeOf({}, [must('b', { source, met: f.legal }), must('a', { source, met: f.holds })], {
			pages: [page('one', 's', { holds: f.holds }), page('two', 's', { legal: f.legal })],
		});
		expect(paths(assess(scheme, {}).missing)).toEqual(['holds', 'legal']);
	});
	it('is apart from what can only change a finding', () => {
		const rules = [
			duty('d', { source, met: f.paid }),
			discretion('w', { source, met: f.holds }),
			must('m', { source, met: f.holds }),
			discretion('x', { source, met: f.legal }),
		];
		const { missing, alsoOpen } = assess(schemeOf(f, rules), {});
		expect([paths(missing), paths(alsoOpen)]).toEqual([['holds'], ['legal', 'paid']]);
	});
	it('names rows and years from 0', () => {
		const { missing } = assess(schemeOf(f, [must('r', { source, met: everyRow(f.lines, ok) })]), {
			lines: [{ ok: true }, { net: '5' }, { ok: null }],
		});
		expect(paths(missing)).toEqual(['lines.1.ok', 'lines.2.ok']);
	});
	it('goes on after a decided verdict, so that everything can be collected', () => {
		const rules = [must('a', { source, met: f.holds }), must('b', { source, met: f.legal })];
		const { verdict, missing } = assess(schemeOf(f, rules), { holds: false });
		expect([verdict, paths(missing)]).toEqual(['ineligible', ['legal']]);
	});
});

describe('amounts', () => {
	const total = amount('total', source, sumOver(f.lines, net));
	const amounts = [
		total,
		amount('left', source, sum(total, f.cost)),
		amount('over100', source, total, moreThan(total, euros('100'))),
		amount('times', source, roundDown(ratio(total, f.own))),
		amount('endless', source, lawful('money', 'Infinity')),
		amount('third', source, over(total, lawful('count', '3'))),
	];
	const texts = (answers: Answers) =>
		Object.fromEntries(
			assess(schemeOf(f, [], { amounts }), answers).amounts.flatMap(({ amount: { id }, text }) =>
				text === undefined ? [] : [[id, text]],
			),
		);
	it.each<[Answers, Record<string, string>]>([
		[
			{ lines: [{ net: '60' }, { net: '40.00' }], cost: '1', own: '30' },
			{ total: '100.00', left: '101.00', times: '3.33', third: '33.333333333333333333333333333333' },
		],
		[
			{ lines: [{ net: '60' }, { net: '40.01' }], own: '0' },
			{ total: '100.01', over100: '100.01', third: '33.336666666666666666666666666667' },
		],
		[{ lines: [{ net: '60' }, {}], own: '1' }, {}],
		[{ lines: [] }, { total: '0.00', third: '0.00' }],
		[{}, {}],
	])('are shown once they are known, finite and wanted: %j', (answers, shown) => {
		expect(texts(answers)).toEqual(shown);
	});
});

describe('an assessment', () => {
	const scheme = schemeOf(
		f,
		[
			must('a', { source, met: atLeast(f.cost, sumOver(f.lines, net)) }),
			discretion('b', { source, met: not(f.legal) }),
		],
		{ amounts: [amount('total', source, sumOver(f.lines, net))] },
	);
	it('leaves the answers as they are', () => {
		const answers = Object.freeze({ cost: '5', lines: Object.freeze([Object.freeze({ net: '5' })]) });
		expect(assess(scheme, answers).verdict).toBe('eligible');
	});
	it('follows answers that are replaced', () => {
		const row = { net: '5' };
		const verdicts = [
			{ cost: '5', lines: [row] },
			{ cost: '4.99', lines: [row] },
			{ cost: '5', lines: [{ ...row, net: '5.01' }] },
		].map((answers) => assess(scheme, answers).verdict);
		expect(verdicts).toEqual(['eligible', 'ineligible', 'ineligible']);
	});
	it('is the same whatever the order of the answers and of the cells of a row', () => {
		const one = assess(scheme, { cost: '5', legal: true, lines: [{ net: '7', ok: true }] });
		const other = assess(scheme, { lines: [{ ok: true, net: '7' }], legal: true, cost: '5' });
		const plain = ({ verdict, findings, amounts, missing }: typeof one) => [
			verdict,
			findings.map(({ rule, status }) => [rule.id, status]),
			amounts.map(({ text }) => text),
			paths(missing),
		];
		expect(plain(other)).toEqual(plain(one));
	});
});
