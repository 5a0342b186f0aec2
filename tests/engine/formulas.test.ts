import { describe, expect, it } from 'vitest';
import { byYear, choice, count, date, facts, instant, money, months, number, percent, table } from '#engine/facts.ts';
import type { Formula } from '#engine/nodes.ts';
import { World, type Answers } from '#engine/world.ts';
import { valueOf } from '#engine/evaluate.ts';
import {
	amount,
	counting,
	dayOf,
	daysBetween,
	excess,
	is,
	largest,
	later,
	laterByDays,
	leastOf,
	minus,
	minutesBetween,
	monthsBetween,
	mostOf,
	nothing,
	over,
	percentOf,
	ratio,
	roundDown,
	roundUp,
	shareOf,
	smallest,
	sum,
	sumOver,
	times,
	toCents,
	when,
	years,
	yearShareBefore,
} from '#engine/words.ts';
import { at, lawful } from '#tests/support/scheme-of.ts';
import { worth } from '#tests/support/worth.ts';

const f = facts({
	cost: money(),
	own: money(),
	share: percent(),
	factor: number({ max: '3' }),
	persons: count({ min: '1', max: '5' }),
	delay: months({ max: '12' }),
	kind: choice('a', 'b'),
	start: date(),
	end: date(),
	sent: instant(),
	received: instant(),
	benefit: byYear(6, { min: '-1000' }),
	staff: byYear(3),
});
const hundred = lawful('money', '100');

describe('a fact', () => {
	it.each<[string, Formula, Answers, string]>([
		['is what was answered', f.cost, { cost: '12.50' }, '12.5'],
		['may be anything within its bounds while it is absent', f.cost, {}, '0..10000000000'],
		['may be anything within its bounds while it is null', f.persons, { persons: null }, '1..5'],
		['may have bounds of its own', f.factor, {}, '0..3'],
		['may be any day while it is open', f.start, {}, '-Infinity..Infinity'],
		['is a day number', f.start, { start: '2018-11-15' }, '2458438'],
		['is a number of seconds', f.sent, { sent: '1970-01-01T02:00:10+02:00' }, '10'],
	])('%s', (_, formula, answers, result) => {
		expect(worth(formula, answers)).toBe(result);
	});
});

describe('a number of the law', () => {
	it('is what the document says', () => {
		expect(worth(lawful('money', '50000'))).toBe('50000');
		expect(worth(lawful('date', '2018-11-15'))).toBe('2458438');
		expect(worth(lawful('years', 'Infinity'))).toBe('Infinity');
		expect(worth(nothing('money'))).toBe('0');
		expect(worth(counting(3, 'number'))).toBe('3');
	});
});

describe('arithmetic', () => {
	it.each<[string, Formula, Answers, string]>([
		['sum', sum(f.cost, f.own, hundred), { cost: '0.1', own: '0.2' }, '100.3'],
		['sum, one open', sum(f.cost, hundred), {}, '100..10000000100'],
		['sum of nothing', sum(), {}, '0'],
		['minus', minus(f.cost, f.own), { cost: '10', own: '10.01' }, '-0.01'],
		['minus, the second open', minus(hundred, f.own), {}, '-9999999900..100'],
		['times', times(f.cost, f.factor), { cost: '100', factor: '0.3333' }, '33.33'],
		['times, one open', times(f.cost, f.factor), { cost: '100' }, '0..300'],
		['times nothing, one open', times(f.cost, f.factor), { cost: '0' }, '0'],
		['over', over(f.cost, f.persons), { cost: '100', persons: '4' }, '25'],
		['over, one open', over(f.cost, f.persons), { cost: '100' }, '20..100'],
		['over what is zero', over(f.cost, f.factor), { cost: '100', factor: '0' }, '-Infinity..Infinity'],
		['over what may be zero', over(f.cost, f.factor), { cost: '100' }, '-Infinity..Infinity'],
		['ratio', ratio(f.cost, f.own), { cost: '1', own: '8' }, '0.125'],
		['ratio to zero', ratio(f.cost, f.own), { cost: '1', own: '0' }, '-Infinity..Infinity'],
		['percent of', percentOf(f.share, f.cost), { cost: '99.99', share: '17' }, '16.9983'],
		['percent of, the share open', percentOf(f.share, f.cost), { cost: '200' }, '0..200'],
		['percent of, the base open', percentOf(lawful('percent', '75'), f.cost), {}, '0..7500000000'],
		['share of', shareOf(f.own, f.cost), { own: '10', cost: '80' }, '12.5'],
		['share of nothing', shareOf(f.own, f.cost), { own: '10', cost: '0' }, '-Infinity..Infinity'],
		['the least that may come', leastOf(sum(f.cost, hundred)), {}, '100'],
		['the most that may come', mostOf(minus(hundred, f.own)), {}, '100'],
		['the least of what is known', leastOf(f.cost), { cost: '7' }, '7'],
		['excess above', excess(f.cost, f.own), { cost: '10', own: '7.50' }, '2.5'],
		['excess below', excess(f.cost, f.own), { cost: '7.50', own: '10' }, '0'],
		['excess, one open', excess(f.cost, hundred), {}, '0..9999999900'],
	])('%s', (_, formula, answers, result) => {
		expect(worth(formula, answers)).toBe(result);
	});
	it('takes a third three times without loss', () => {
		const third = over(f.cost, counting(3, 'count'));
		expect(worth(roundUp(times(third, counting(3, 'count'))), { cost: '100' })).toBe('100');
	});
});

describe('smallest and largest', () => {
	const least = smallest(percentOf(lawful('percent', '75'), f.cost), hundred);
	const most = largest(f.cost, hundred);
	it.each<[string, Formula, Answers, string]>([
		['the claim below the cap', least, { cost: '100' }, '75'],
		['the claim at the cap', least, { cost: '133.34' }, '100'],
		['the claim above the cap', least, { cost: '200' }, '100'],
		['an open claim lies below the cap', least, {}, '0..100'],
		['what is at least the cap is the cap', smallest(sum(f.cost, hundred), hundred), {}, '100'],
		['the floor', most, { cost: '99.99' }, '100'],
		['above the floor', most, { cost: '100.01' }, '100.01'],
		['open, at least the floor', most, {}, '100..10000000000'],
	])('%s', (_, formula, answers, result) => {
		expect(worth(formula, answers)).toBe(result);
	});
});

describe('rounding', () => {
	const half = over(f.cost, counting(2, 'count'));
	it.each<[string, Formula, Answers, string]>([
		['down', roundDown(half), { cost: '0.01' }, '0'],
		['to cents', toCents(half), { cost: '0.01' }, '0.01'],
		['up', roundUp(half), { cost: '0.01' }, '0.01'],
		['to six places', roundUp(ratio(f.cost, f.own), 6), { cost: '1', own: '3' }, '0.333334'],
		['of what is open', toCents(over(f.cost, lawful('count', '3'))), {}, '0..3333333333.33'],
	])('%s', (_, formula, answers, result) => {
		expect(worth(formula, answers)).toBe(result);
	});
});

describe('when', () => {
	const either = when(is(f.kind, 'a'), f.cost, hundred);
	it.each<[string, Answers, string]>([
		['takes the first branch', { kind: 'a', cost: '7' }, '7'],
		['takes the second branch', { kind: 'b', cost: '7' }, '100'],
		['is somewhere between the branches while the question is open', { cost: '7' }, '7..100'],
		['is one number where both branches agree', { cost: '100' }, '100'],
	])('%s', (_, answers, result) => {
		expect(worth(either, answers)).toBe(result);
	});
});

describe('years of a series', () => {
	const benefit = ['10', '20', '30', '-5', '0', '7'];
	it.each<[string, Formula, Answers, string]>([
		['one', years(f.benefit, 2), { benefit }, '20'],
		['several', years(f.benefit, 1, 4), { benefit }, '55'],
		['all', years(f.benefit, 1, 6), { benefit }, '62'],
		['one of them open', years(f.staff, 1, 3), { staff: ['1', null, '3'] }, '4..10000000004'],
		['a loss possible', years(f.benefit, 1, 2), { benefit: ['10'] }, '-990..10000000010'],
		['nothing known', years(f.staff, 1, 2), {}, '0..20000000000'],
		['none of them', years(f.benefit, 3, 2), {}, '0'],
	])('%s', (_, formula, answers, result) => {
		expect(worth(formula, answers)).toBe(result);
	});
});

describe('days and months', () => {
	it.each<[string, Formula, Answers, string]>([
		['later by months', later(f.start, lawful('months', '6')), { start: '2018-08-31' }, '2458543'],
		['later by open months', later(f.start, f.delay), { start: '2019-01-01' }, '2458485..2458850'],
		['later from an open day', later(f.start, lawful('months', '6')), {}, '-Infinity..Infinity'],
		['later by days', laterByDays(f.start, lawful('count', '30')), { start: '2018-11-15' }, '2458468'],
		[
			'earlier by days',
			laterByDays(f.start, minus(nothing('count'), f.persons)),
			{ start: '2018-11-15' },
			'2458433..2458437',
		],
		['months between', monthsBetween(f.start, f.end), { start: '2018-08-31', end: '2019-02-28' }, '6'],
		['months between, one open', monthsBetween(f.start, f.end), { start: '2018-08-31' }, '-Infinity..Infinity'],
		['days between', daysBetween(f.start, f.end), { start: '2020-02-28', end: '2020-03-01' }, '2'],
		['days back', daysBetween(f.start, f.end), { start: '2019-03-01', end: '2019-02-28' }, '-1'],
		[
			'minutes between, over the change of the clock',
			minutesBetween(f.sent, f.received),
			{ sent: '2018-03-25T02:30:00+02:00', received: '2018-03-25T04:00:30+03:00' },
			'30.5',
		],
		['the day of a moment, in Finland', dayOf(f.sent), { sent: '2018-11-15T23:30:00Z' }, '2458439'],
		['the day of a moment, in summer', dayOf(f.sent), { sent: '2018-07-15T20:59:59Z' }, '2458315'],
		['the day of a moment, past midnight in summer', dayOf(f.sent), { sent: '2018-07-15T21:00:00Z' }, '2458316'],
		['the day of an open moment', dayOf(f.sent), {}, '-Infinity..Infinity'],
		['part of the year before', yearShareBefore(f.start), { start: '2019-01-01' }, '0'],
		['part of the year before an open day', yearShareBefore(f.start), {}, '0..1'],
		[
			'part of the year before, somewhere in it',
			yearShareBefore(later(f.start, f.delay)),
			{ start: '2019-02-01' },
			'0..1',
		],
	])('%s', (_, formula, answers, result) => {
		expect(worth(formula, answers)).toBe(result);
	});
	it('takes 59 of 365 days before 1 March', () => {
		const share = roundDown(times(lawful('money', '365'), yearShareBefore(f.start)));
		expect(worth(share, { start: '2022-03-01' })).toBe('59');
		const leap = roundDown(times(lawful('money', '366'), yearShareBefore(f.start)));
		expect(worth(leap, { start: '2020-03-01' })).toBe('60');
	});
});

describe('a named amount', () => {
	const { lines } = facts({ lines: table('lines', { net: money(), months: months() }) });
	const cell = lines.columns;
	const wage = amount('wage', at('1'), toCents(times(cell.net, cell.months)));
	const reduced = amount('reduced', at('1'), smallest(cell.net, f.cost));

	it('is worth what its formula is', () => {
		expect(worth(amount('total', at('1'), sum(f.cost, f.own)), { cost: '1', own: '2' })).toBe('3');
	});
	it('is counted anew in every world', () => {
		const total = amount('total', at('1'), sum(f.cost, f.own));
		expect([worth(total, { cost: '1', own: '2' }), worth(total, { cost: '5', own: '2' })]).toEqual(['3', '7']);
	});
	it('is counted once for each row that it rests on', () => {
		const rows = [
			{ net: '10.01', months: '0.5' },
			{ net: '20', months: '2' },
		];
		expect(worth(sumOver(lines, wage), { lines: rows })).toBe('45.01');
		expect(worth(sumOver(lines, wage), { lines: [rows[0], { ...rows[1], net: '30' }] })).toBe('65.01');
	});
	it('follows a fact of the whole case that it rests on beside its row', () => {
		const answers = { lines: [{ net: '10' }, { net: '30' }] };
		expect(worth(sumOver(lines, reduced), { ...answers, cost: '20' })).toBe('30');
		expect(worth(sumOver(lines, reduced), { ...answers, cost: '5' })).toBe('10');
	});
	it('is what it would be with the answer that is supposed', () => {
		const row = { net: '10', months: '2' };
		const answers = { lines: [row] };
		const total = sumOver(lines, wage);
		expect(worth(total, answers)).toBe('20');
		const supposed = new World(answers, {
			fact: cell.months,
			home: row,
			value: valueOf(counting(3, 'months'))(new World({})),
		});
		expect(valueOf(total)(supposed).toString()).toBe('30');
		expect(worth(total, answers)).toBe('20');
	});
});
