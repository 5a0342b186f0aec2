import { describe, expect, it } from 'vitest';
import {
	byYear,
	choice,
	count,
	facts,
	instant,
	money,
	number,
	ofTheWorld,
	percent,
	planned,
	table,
	yesNo,
} from '#engine/facts.ts';
import { type Fix, fixesFor, fixForAll } from '#engine/fixes.ts';
import { pathOf } from '#engine/open.ts';
import { must, type Rule } from '#engine/rules.ts';
import {
	all,
	any,
	atLeast,
	atMost,
	equal,
	everyRow,
	is,
	lessThan,
	minus,
	moreThan,
	not,
	percentOf,
	smallest,
	sum,
	sumOver,
	times,
	years,
} from '#engine/words.ts';
import type { Answers } from '#engine/world.ts';
import { at, lawful, schemeOf } from '#tests/support/scheme-of.ts';

const f = facts({
	track: planned(choice('small', 'large')),
	who: choice('town', 'firm'),
	request: money(),
	own: money(),
	other: ofTheWorld(money()),
	cost: money(),
	share: percent(),
	persons: count(),
	arrives: instant(),
	ready: yesNo(),
	agreed: planned(yesNo()),
	benefit: byYear(6, { min: '-1000000' }),
	lines: table('lines', {
		net: money(),
		hours: number({ max: '40' }),
		kind: choice('x', 'y'),
		way: planned(choice('own', 'bought', 'rented')),
		gain: byYear(2),
	}),
});
const { net, hours, kind, way, gain } = f.lines.columns;
const source = at('1');
const euros = (value: string) => lawful('money', value);
const rule = (id: string, met: Rule['met'], more: Partial<Rule> = {}) => must(id, { source, met, ...more });

/** `path from → to (distance)`, several paths joined by `|`, several changes by `+`, and what it would break. */
const shown = ({ changes, breaks }: Fix): string =>
	[
		changes
			.map(
				({ spots, from, to, by }) =>
					`${spots.map(pathOf).join('|')} ${from} → ${to}${by === undefined ? '' : ` (${by})`}`,
			)
			.join(' + '),
		...(breaks.length > 0 ? [`breaks ${breaks.join(', ')}`] : []),
	].join(' ');
const fixes = (answers: Answers, first: Rule, ...others: Rule[]) =>
	fixesFor(first, { scheme: schemeOf(f, [first, ...others]), answers }).map((fix) => shown(fix));

describe('a fix of one rule', () => {
	it.each<[string, Rule['met'], Answers, string[]]>([
		[
			'lowers what is limited, or raises the limit',
			atMost(f.request, percentOf(lawful('percent', '75'), f.cost)),
			{ request: '80', cost: '100' },
			['request 80 → 75.00 (-5)', 'cost 100 → 106.67 (6.67)'],
		],
		[
			'goes both ways',
			not(equal(f.request, f.own)),
			{ request: '5', own: '5' },
			['request 5 → 4.99 (-0.01)', 'request 5 → 5.01 (0.01)', 'own 5 → 4.99 (-0.01)', 'own 5 → 5.01 (0.01)'],
		],
		['changes no fact of the world', atMost(sum(f.request, f.other), euros('10')), { request: '0', other: '20' }, []],
		[
			'changes what is planned beside a fact of the world',
			atMost(sum(f.request, f.other), euros('10')),
			{ request: '9', other: '4' },
			['request 9 → 6.00 (-3)'],
		],
		[
			'never moves a clock',
			atMost(f.arrives, lawful('instant', '2020-01-31T16:15:00+02:00')),
			{ arrives: '2020-01-31T16:15:01+02:00' },
			[],
		],
		[
			'chooses anew only where the choice is planned',
			is(f.track, 'large'),
			{ track: 'small' },
			['track small → large'],
		],
		['does not choose another applicant', is(f.who, 'town'), { who: 'firm' }, []],
		['answers anew only where the answer is planned', f.agreed, { agreed: false }, ['agreed false → true']],
		['does not answer anew what is so', f.ready, { ready: false }, []],
		[
			'changes nothing that is not answered',
			atMost(sum(f.request, f.own), euros('10')),
			{ request: '11', own: null },
			[],
		],
		['is none while another open answer has to decide', moreThan(f.request, f.own), { request: '0' }, []],
		['is none where several open answers have to decide', all(f.agreed, f.ready), { agreed: false }, []],
		[
			'touches no branch that is not taken',
			any(
				all(is(f.track, 'small'), atMost(f.request, euros('5'))),
				all(is(f.track, 'large'), atMost(f.own, euros('5'))),
			),
			{ track: 'small', request: '6', own: '9' },
			['request 6 → 5.00 (-1)'],
		],
	])('%s', (_, met, answers, result) => {
		expect(fixes(answers, rule('r', met))).toEqual(result);
	});
	it('may take the case out of the reach of the rule', () => {
		const limited = rule('r', atMost(f.request, euros('5')), { applies: is(f.track, 'small') });
		expect(fixes({ track: 'small', request: '6' }, limited)).toEqual(['request 6 → 5.00 (-1)', 'track small → large']);
		const ofTowns = rule('r', atMost(f.request, euros('5')), { applies: is(f.who, 'town') });
		expect(fixes({ who: 'town', request: '6' }, ofTowns)).toEqual(['request 6 → 5.00 (-1)']);
	});
	it('is assessed again, and names the rules that it would break', () => {
		const cap = rule('cap', atMost(f.request, euros('100')));
		const enough = rule('enough', atLeast(sum(f.request, f.own), euros('120')));
		const failsNow = rule('fails', atLeast(f.own, euros('50')));
		const plan = { scheme: schemeOf(f, [cap, enough, failsNow]), answers: { request: '110', own: '10' } };
		const [fix] = fixesFor(cap, plan);
		expect(fix && shown(fix)).toBe('request 110 → 100.00 (-10) breaks enough');
		expect(fix).toMatchObject({ rule: 'cap', verdict: 'ineligible', answers: { request: '100.00', own: '10' } });
	});
	it('leaves the answers that it was asked about as they were', () => {
		const answers = Object.freeze({ request: '110' });
		expect(fixes(answers, rule('cap', atMost(f.request, euros('100'))))).toEqual(['request 110 → 100.00 (-10)']);
		expect(answers).toEqual({ request: '110' });
	});
});

describe('the balance of the funding plan', () => {
	const cap = rule('cap', atMost(f.request, euros('100')));
	const balance = rule('balance', equal(sum(f.request, f.own), f.cost), { balance: true });

	it('is restored in one fix, by each answer that can', () => {
		expect(fixes({ request: '110', own: '40', cost: '150' }, cap, balance)).toEqual([
			'request 110 → 100.00 (-10) + own 40 → 50.00 (10)',
		]);
	});
	it('stays as it is where the fix keeps it', () => {
		const both = rule('both', any(atMost(f.request, euros('100')), is(f.track, 'large')));
		expect(fixes({ request: '110', own: '40', cost: '150', track: 'small' }, both, balance)).toEqual([
			'request 110 → 100.00 (-10) + own 40 → 50.00 (10)',
			'track small → large',
		]);
	});
	it('is reported as broken where nothing can restore it', () => {
		const fixed = rule('balance', equal(sum(f.request, f.other), euros('150')), { balance: true });
		expect(fixes({ request: '110', other: '40' }, cap, fixed)).toEqual(['request 110 → 100.00 (-10) breaks balance']);
	});
	it('is not restored by undoing the fix', () => {
		const tight = rule('balance', equal(sum(f.request, f.own), f.cost), { balance: true });
		const few = rule('few', atMost(f.own, euros('0')));
		expect(fixes({ request: '60', own: '40', cost: '100' }, few, tight)).toEqual([
			'own 40 → 0.00 (-40) + request 60 → 100.00 (40)',
		]);
	});
});

describe('years', () => {
	const three = atLeast(years(f.benefit, 1, 3), f.cost);
	it('need so much more in whichever of them, those outside the window never', () => {
		const answers = { cost: '100', benefit: ['10', '20', '30', '40', '50', '60'] };
		expect(fixes(answers, rule('payback', three))).toEqual([
			'cost 100 → 60.00 (-40)',
			'benefit.0|benefit.1|benefit.2 30 → 70.00 (40)',
		]);
	});
	it('take the change together in the last of them', () => {
		const plan = {
			scheme: schemeOf(f, [rule('payback', three)]),
			answers: { cost: '100', benefit: ['10', '20', '30'] },
		};
		const fix = fixesFor(plan.scheme.rules[0] as Rule, plan).at(-1);
		expect(fix?.answers).toEqual({ cost: '100', benefit: ['10', '20', '70.00'] });
	});
	it('are said one by one where each needs another change', () => {
		const weighted = atLeast(sum(years(f.benefit, 1), times(years(f.benefit, 2), lawful('number', '2'))), euros('100'));
		expect(fixes({ benefit: ['10', '20'] }, rule('w', weighted))).toEqual([
			'benefit.0 10 → 60.00 (50)',
			'benefit.1 20 → 45.00 (25)',
		]);
	});
	it('that are not answered take no change', () => {
		const known = atLeast(minus(years(f.benefit, 1), years(f.benefit, 2)), euros('0'));
		expect(fixes({ benefit: ['10', '20', null] }, rule('k', known))).toEqual([
			'benefit.0 10 → 20.00 (10)',
			'benefit.1 20 → 10.00 (-10)',
		]);
	});
	it('in rows count as years too', () => {
		const total = atLeast(sumOver(f.lines, years(gain, 1, 2)), euros('100'));
		expect(fixes({ lines: [{ gain: ['10', '20'] }, { gain: ['30', '5'] }] }, rule('g', total))).toEqual([
			'lines.0.gain.0|lines.0.gain.1|lines.1.gain.0|lines.1.gain.1 5 → 40.00 (35)',
		]);
	});
});

describe('rows', () => {
	const total = atMost(sumOver(f.lines, net, is(kind, 'x')), euros('100'));
	const full = everyRow(f.lines, atMost(hours, lawful('number', '11')), is(kind, 'x'));

	it('change one by one where one is enough, the rows that do not count never', () => {
		const lines = [
			{ kind: 'x', net: '80' },
			{ kind: 'x', net: '50' },
			{ kind: 'y', net: '9' },
		];
		expect(fixes({ lines }, rule('total', total))).toEqual([
			'lines.0.net 80 → 50.00 (-30)',
			'lines.1.net 50 → 20.00 (-30)',
		]);
	});
	it('that are not enough alone offer nothing alone', () => {
		const lines = [
			{ kind: 'x', net: '150' },
			{ kind: 'x', net: '20' },
		];
		expect(fixes({ lines }, rule('total', total))).toEqual(['lines.0.net 150 → 80.00 (-70)']);
	});
	it('that fail one by one change in the cell that fails', () => {
		const lines = [
			{ kind: 'x', hours: '11' },
			{ kind: 'x', hours: '11.5' },
			{ kind: 'y', hours: '40' },
		];
		expect(fixes({ lines }, rule('hours', full))).toEqual(['lines.1.hours 11.5 → 11.0000 (-0.5)']);
	});
	it('that fail together change together, in the same column', () => {
		const lines = [
			{ kind: 'x', hours: '12' },
			{ kind: 'x', hours: '10' },
			{ kind: 'x', hours: '11.5' },
		];
		expect(fixes({ lines }, rule('hours', full))).toEqual([
			'lines.0.hours 12 → 11.0000 (-1) + lines.2.hours 11.5 → 11.0000 (-0.5)',
		]);
	});
	it('that fail together change the same way, down or up', () => {
		const outside = everyRow(
			f.lines,
			any(lessThan(hours, lawful('number', '10')), moreThan(hours, lawful('number', '20'))),
		);
		const lines = [{ hours: '12' }, { hours: '15' }];
		expect(fixes({ lines }, rule('hours', outside))).toEqual([
			'lines.0.hours 12 → 9.9999 (-2.0001) + lines.1.hours 15 → 9.9999 (-5.0001)',
			'lines.0.hours 12 → 20.0001 (8.0001) + lines.1.hours 15 → 20.0001 (5.0001)',
		]);
	});
	it('that fail together change each its own way where there is no other', () => {
		const exact = everyRow(f.lines, equal(hours, lawful('number', '11')));
		expect(fixes({ lines: [{ hours: '12' }, { hours: '10.5' }] }, rule('hours', exact))).toEqual([
			'lines.0.hours 12 → 11.0000 (-1) + lines.1.hours 10.5 → 11.0000 (0.5)',
		]);
	});
	it('that fail together choose the same anew', () => {
		const notOwn = everyRow(f.lines, not(is(way, 'own')));
		expect(fixes({ lines: [{ way: 'own' }, { way: 'rented' }, { way: 'own' }] }, rule('way', notOwn))).toEqual([
			'lines.0.way own → bought + lines.2.way own → bought',
			'lines.0.way own → rented + lines.2.way own → rented',
		]);
	});
	it('that fail together stay unfixed where one of them cannot change', () => {
		const cheap = everyRow(f.lines, any(atMost(net, euros('10')), is(kind, 'y')));
		const lines = [{ kind: 'x', net: '20' }, { kind: 'x' }, { kind: 'x', net: '30' }];
		expect(fixes({ lines }, rule('cheap', cheap))).toEqual([]);
	});
	it('fail and change inside a larger condition too', () => {
		const both = all(f.ready, full);
		const lines = [
			{ kind: 'x', hours: '12' },
			{ kind: 'x', hours: '13' },
		];
		expect(fixes({ lines, ready: true }, rule('both', both))).toEqual([
			'lines.0.hours 12 → 11.0000 (-1) + lines.1.hours 13 → 11.0000 (-2)',
		]);
		expect(fixes({ lines, ready: false }, rule('both', both))).toEqual([]);
	});
});

describe('several failing parts', () => {
	const both = all(atMost(f.request, euros('100')), f.agreed, atLeast(f.own, euros('20')));
	it('are mended one after the other, each with its first change', () => {
		expect(fixes({ request: '110', agreed: false, own: '25' }, rule('both', both))).toEqual([
			'request 110 → 100.00 (-10) + agreed false → true',
		]);
		expect(fixes({ request: '110', agreed: false, own: '0' }, rule('both', both))).toEqual([
			'request 110 → 100.00 (-10) + agreed false → true + own 0 → 20.00 (20)',
		]);
	});
	it('have no fix where one of them has none', () => {
		expect(fixes({ request: '110', ready: false }, rule('r', all(atMost(f.request, euros('100')), f.ready)))).toEqual(
			[],
		);
	});
	it('have no fix while one of them is open', () => {
		expect(fixes({ request: '110', agreed: false }, rule('both', both))).toEqual([]);
	});
});

describe('one set of changes for the whole plan', () => {
	const cap = rule('cap', atMost(f.request, euros('100')));
	const own = rule('own', atLeast(f.own, euros('20')));
	const balance = rule('balance', equal(sum(f.request, f.own), f.cost), { balance: true });
	const setFor = (answers: Answers, ...rules: Rule[]) => {
		const fix = fixForAll({ scheme: schemeOf(f, rules), answers });
		return fix && shown(fix);
	};
	it('mends every failed rule', () => {
		const fix = fixForAll({ scheme: schemeOf(f, [cap, own]), answers: { request: '110', own: '5', cost: '100' } });
		expect(fix && shown(fix)).toBe('request 110 → 100.00 (-10) + own 5 → 20.00 (15)');
		expect(fix).toMatchObject({ rule: null, verdict: 'eligible', breaks: [] });
	});
	it('keeps the funding plan in balance', () => {
		expect(setFor({ request: '110', own: '0', cost: '110' }, cap, own, balance)).toBe(
			'request 110 → 90.00 (-20) + own 0 → 20.00 (20)',
		);
	});
	it('names each answer once, from what it is to what it would be', () => {
		const less = rule('less', atMost(f.request, smallest(f.own, euros('70'))));
		expect(setFor({ request: '110', own: '90' }, cap, less)).toBe('request 110 → 70.00 (-40)');
	});
	it('says the years that share a change once', () => {
		const short = rule('short', atLeast(years(f.benefit, 1, 2), euros('100')));
		const long = rule('long', atLeast(years(f.benefit, 1, 3), euros('160')));
		expect(setFor({ benefit: ['10', '20', '30'] }, short)).toBe('benefit.0|benefit.1 20 → 90.00 (70)');
		expect(setFor({ benefit: ['10', '20', '30'] }, short, long)).toBe(
			'benefit.0|benefit.1 20 → 90.00 (70) + benefit.0|benefit.1|benefit.2 30 → 60.00 (30)',
		);
	});
	it('is none where a failed rule has no fix', () => {
		expect(setFor({ request: '110', who: 'firm' }, cap, rule('who', is(f.who, 'town')))).toBeUndefined();
	});
	it('is none where something would still be missing', () => {
		expect(setFor({ request: '110' }, cap, own)).toBeUndefined();
	});
	it('is empty where nothing fails', () => {
		expect(setFor({ request: '100' }, cap)).toBe('');
	});
	it('goes another way where the first way breaks what another rule needs', () => {
		const least = rule('least', atLeast(f.request, euros('100.01')));
		const either = rule('either', any(atMost(f.request, euros('100')), f.agreed));
		expect(setFor({ request: '110', agreed: false }, either, least)).toBe('agreed false → true');
	});
});
