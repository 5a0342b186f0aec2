import { describe, expect, it } from 'vitest';
import { byYear, choice, facts, money, number, table, text, yesNo } from '#engine/facts.ts';
import type { Condition, Formula } from '#engine/nodes.ts';
import type { Truth } from '#engine/truth.ts';
import {
	all,
	amount,
	any,
	atMost,
	sumWithin,
	smallest,
	sameText,
	ratio,
	percentOf,
	over,
	atLeast,
	countDistinct,
	countRows,
	everyRow,
	is,
	largestOver,
	minus,
	not,
	nothing,
	smallestOver,
	someRow,
	sumOver,
	times,
	when,
	years,
} from '#engine/words.ts';
import type { Row } from '#engine/world.ts';
import { at, lawful } from '#tests/support/scheme-of.ts';
import { judged, waitsFor, worth } from '#tests/support/worth.ts';

const f = facts({
	cap: money(),
	strict: yesNo(),
	lines: table('lines', {
		label: text(),
		kind: choice('x', 'y'),
		net: money(),
		change: money({ min: '-50', max: '50' }),
		part: number({ max: '1' }),
		ok: yesNo(),
		perYear: byYear(3),
	}),
	others: table('others', { payer: text(), paid: money() }),
});
const { lines, others } = f;
const { label, kind, net, change, part, ok, perYear } = lines.columns;
const onlyX = is(kind, 'x');

describe('a sum over rows', () => {
	const ofX = sumOver(lines, net, onlyX);
	it.each<[string, Formula, Row[] | null | undefined, string]>([
		['nothing known of the table', ofX, undefined, '0..Infinity'],
		['"don\'t know yet" of the table', ofX, null, '0..Infinity'],
		['nothing known, losses possible', sumOver(lines, change), undefined, '-Infinity..Infinity'],
		['nothing known, only losses possible', sumOver(lines, minus(nothing('money'), net)), undefined, '-Infinity..0'],
		['known to be empty', ofX, [], '0'],
		[
			'rows that count',
			ofX,
			[
				{ kind: 'x', net: '5' },
				{ kind: 'x', net: '0.01' },
			],
			'5.01',
		],
		[
			'a row that does not count',
			ofX,
			[
				{ kind: 'y', net: '5' },
				{ kind: 'x', net: '7' },
			],
			'7',
		],
		['a row that does not count, its cell open', ofX, [{ kind: 'y' }, { kind: 'x', net: '7' }], '7'],
		['an open cell', ofX, [{ kind: 'x', net: '5' }, { kind: 'x' }], '5..10000000005'],
		['an open filter', ofX, [{ kind: 'x', net: '5' }, { net: '7' }], '5..12'],
		[
			'an open filter of a loss',
			sumOver(lines, change, onlyX),
			[{ kind: 'x', change: '5' }, { change: '-7' }],
			'-2..5',
		],
		['an open filter and an open cell', sumOver(lines, change, onlyX), [{}], '-50..50'],
		['a row with nothing in it', sumOver(lines, net), [{}], '0..10000000000'],
		[
			'a product',
			sumOver(lines, times(net, part)),
			[
				{ net: '10', part: '0.3333' },
				{ net: '3', part: '1' },
			],
			'6.333',
		],
		['every row', sumOver(lines, net), [{ net: '1' }, { net: '2' }, { net: '3' }], '6'],
		['rows', countRows(lines), [{}, {}], '2'],
		['rows that count, one open', countRows(lines, onlyX), [{ kind: 'x' }, {}, { kind: 'y' }], '1..2'],
		['no rows', countRows(lines), [], '0'],
		[
			'a series in rows',
			sumOver(lines, years(perYear, 1, 2)),
			[{ perYear: ['1', '2', '9'] }, { perYear: ['4', '8', '9'] }],
			'15',
		],
		[
			'a series in rows, a year open',
			sumOver(lines, years(perYear, 1, 2)),
			[{ perYear: ['1'] }, { perYear: ['4', '8'] }],
			'13..10000000013',
		],
	])('%s', (_, formula, rows, result) => {
		expect(worth(formula, { lines: rows })).toBe(result);
	});
	it('may be filtered by a fact of the whole case', () => {
		const strictly = sumOver(lines, net, any(ok, not(f.strict)));
		const rows = [
			{ net: '1', ok: true },
			{ net: '2', ok: false },
		];
		expect(worth(strictly, { lines: rows, strict: true })).toBe('1');
		expect(worth(strictly, { lines: rows, strict: false })).toBe('3');
		expect(worth(strictly, { lines: rows })).toBe('1..3');
	});
	it('may be filtered by a named amount of the row', () => {
		const double = amount('double', at('1'), times(net, lawful('number', '2')));
		const small = sumOver(lines, double, atMost(double, lawful('money', '10')));
		expect(worth(small, { lines: [{ net: '5' }, { net: '5.01' }] })).toBe('10');
	});
});

describe('the smallest and the largest of rows', () => {
	const least = smallestOver(lines, net, onlyX);
	const most = largestOver(lines, net, onlyX);
	it.each<[string, Row[] | undefined, string, string]>([
		['are anything while nothing is known', undefined, '-Infinity..Infinity', '-Infinity..Infinity'],
		['are nothing definite of no rows', [], '-Infinity..Infinity', '-Infinity..Infinity'],
		[
			'are nothing definite of no rows that count',
			[{ kind: 'y', net: '4' }],
			'-Infinity..Infinity',
			'-Infinity..Infinity',
		],
		[
			'are those of the rows that count',
			[
				{ kind: 'x', net: '4' },
				{ kind: 'x', net: '9' },
				{ kind: 'y', net: '1' },
			],
			'4',
			'9',
		],
		['lie in a span with an open cell', [{ kind: 'x', net: '4' }, { kind: 'x' }], '0..4', '4..10000000000'],
		['lie in a span with an open filter', [{ kind: 'x', net: '4' }, { net: '9' }], '4', '4..9'],
		['lie in a span with an open filter below', [{ kind: 'x', net: '4' }, { net: '1' }], '1..4', '4'],
		['are anything while no row surely counts', [{ net: '9' }], '-Infinity..Infinity', '-Infinity..Infinity'],
	])('%s', (_, rows, smallest, largest) => {
		expect(worth(least, { lines: rows })).toBe(smallest);
		expect(worth(most, { lines: rows })).toBe(largest);
	});
});

describe('distinct names', () => {
	const distinct = countDistinct(lines, label, onlyX);
	it.each<[string, Row[] | undefined, string]>([
		['nothing known', undefined, '0..Infinity'],
		['no rows', [], '0'],
		[
			'two',
			[
				{ kind: 'x', label: 'Espoo' },
				{ kind: 'x', label: 'Vantaa' },
			],
			'2',
		],
		[
			'one, written twice',
			[
				{ kind: 'x', label: 'Espoo' },
				{ kind: 'x', label: '  ESPOO ' },
			],
			'1',
		],
		[
			'one, its spaces doubled',
			[
				{ kind: 'x', label: 'Pedersören  kunta' },
				{ kind: 'x', label: 'pedersören kunta' },
			],
			'1',
		],
		[
			'one, its dots written apart',
			[
				{ kind: 'x', label: 'Nykarleby å' },
				{ kind: 'x', label: 'Nykarleby a\u030a' },
			],
			'1',
		],
		[
			'empty names',
			[
				{ kind: 'x', label: ' ' },
				{ kind: 'x', label: 'Espoo' },
			],
			'1',
		],
		[
			'one of another kind',
			[
				{ kind: 'y', label: 'Kauniainen' },
				{ kind: 'x', label: 'Espoo' },
			],
			'1',
		],
		['an open name', [{ kind: 'x', label: 'Espoo' }, { kind: 'x' }], '1..2'],
		['an open kind', [{ kind: 'x', label: 'Espoo' }, { label: 'Vantaa' }], '1..2'],
		['only open names', [{ kind: 'x' }, { kind: 'x' }], '0..2'],
	])('%s', (_, rows, result) => {
		expect(worth(distinct, { lines: rows })).toBe(result);
	});
});

describe('a condition of every row', () => {
	const each = everyRow(lines, ok, onlyX);
	it.each<[string, Condition, Row[] | undefined, Truth]>([
		['holds of no rows', each, [], 'yes'],
		['is open while nothing is known of the table', each, undefined, 'unknown'],
		[
			'holds where each row holds',
			each,
			[
				{ kind: 'x', ok: true },
				{ kind: 'x', ok: true },
			],
			'yes',
		],
		[
			'fails where one fails',
			each,
			[
				{ kind: 'x', ok: true },
				{ kind: 'x', ok: false },
			],
			'no',
		],
		['fails though another is open', each, [{}, { kind: 'x', ok: false }], 'no'],
		['passes over a row that does not count', each, [{ kind: 'y', ok: false }], 'yes'],
		['passes over an open cell of a row that does not count', each, [{ kind: 'y' }], 'yes'],
		['waits for an open filter', each, [{ ok: false }], 'unknown'],
		['does not wait for the filter of a row that holds', each, [{ ok: true }], 'yes'],
		['waits for an open cell', each, [{ kind: 'x' }], 'unknown'],
		[
			'some row holds',
			someRow(lines, all(ok, onlyX)),
			[
				{ kind: 'y', ok: true },
				{ kind: 'x', ok: true },
			],
			'yes',
		],
		['no row holds', someRow(lines, ok), [{ ok: false }], 'no'],
		['no row at all holds', someRow(lines, ok), [], 'no'],
		['some row may hold', someRow(lines, ok), [{ ok: false }, {}], 'unknown'],
		['some row may come', someRow(lines, ok), undefined, 'unknown'],
	])('%s', (_, condition, rows, result) => {
		expect(judged(condition, { lines: rows })).toBe(result);
	});
	it('is settled before any row is known where none could count or fail', () => {
		expect(judged(everyRow(lines, ok, f.strict), { strict: false })).toBe('yes');
		expect(judged(everyRow(lines, f.strict), { strict: true })).toBe('yes');
		expect(judged(everyRow(lines, f.strict), { strict: false })).toBe('unknown');
		expect(judged(everyRow(lines, f.strict), { strict: false, lines: [] })).toBe('yes');
	});
	it('compares each row with a fact of the whole case', () => {
		const within = everyRow(lines, atMost(net, f.cap));
		expect(judged(within, { cap: '10', lines: [{ net: '10' }, { net: '10.01' }] })).toBe('no');
		expect(judged(within, { cap: '10.01', lines: [{ net: '10' }, { net: '10.01' }] })).toBe('yes');
		expect(waitsFor(within, { lines: [{ net: '10' }] })).toEqual(['cap']);
	});
});

describe('a row beside the whole of its table', () => {
	const rows = [
		{ net: '70', kind: 'x', ok: true },
		{ net: '20', kind: 'y', ok: true },
		{ net: '10', kind: 'x', ok: true },
	];
	const half = percentOf(lawful('percent', '50'), sumOver(lines, net));
	const total = amount('total', at('1'), sumOver(lines, net));
	it('is still the row that it is, in a condition', () => {
		expect(judged(everyRow(lines, atMost(net, half)), { lines: rows })).toBe('no');
		expect(judged(everyRow(lines, atLeast(half, net)), { lines: rows })).toBe('no');
		expect(judged(everyRow(lines, atMost(half, net)), { lines: rows.slice(0, 1) })).toBe('yes');
		expect(judged(everyRow(lines, atLeast(percentOf(lawful('percent', '50'), total), net)), { lines: rows })).toBe(
			'no',
		);
		expect(
			judged(everyRow(lines, all(atLeast(countRows(lines), nothing('count')), is(kind, 'x'))), { lines: rows }),
		).toBe('no');
	});
	it('is still the row that it is, in a sum', () => {
		expect(worth(sumOver(lines, minus(total, net)), { lines: rows })).toBe('200');
		expect(worth(sumOver(lines, smallest(half, net)), { lines: rows })).toBe('80');
		expect(worth(sumOver(lines, net, atMost(half, net)), { lines: rows })).toBe('70');
		expect(worth(sumOver(lines, times(net, ratio(largestOver(lines, net), net))), { lines: rows })).toBe('210');
	});
	it('is still the row that it is, after a condition of every row', () => {
		const ifNoLoss = when(everyRow(lines, atLeast(net, nothing('money'))), net, nothing('money'));
		expect(worth(sumOver(lines, ifNoLoss), { lines: rows })).toBe('100');
		const unlessStrict = when(everyRow(lines, any(ok, f.strict)), net, nothing('money'));
		expect(worth(sumOver(lines, unlessStrict), { lines: rows, strict: false })).toBe('100');
	});
	it('is still the row that it is, when asked what is missing', () => {
		const open = [{ net: '70' }, { net: '20', ok: true }];
		const each = everyRow(lines, all(atMost(smallestOver(lines, net), net), ok));
		expect(waitsFor(each, { lines: open })).toEqual(['lines.0.ok']);
	});
	it('counts names without losing its place', () => {
		const named = [
			{ label: 'a', net: '1' },
			{ label: 'b', net: '2' },
		];
		expect(worth(sumOver(lines, over(net, countDistinct(lines, label))), { lines: named })).toBe('1.5');
	});
});

describe('two tables', () => {
	const { payer, paid } = others.columns;
	const ofRow = sumWithin(lines, others, paid, sameText(label, payer));
	const answers = {
		lines: [
			{ label: 'Espoo', net: '10' },
			{ label: ' vantaa', net: '5' },
			{ label: 'Kauniainen', net: '3' },
		],
		others: [
			{ payer: 'Vantaa', paid: '4' },
			{ payer: 'ESPOO', paid: '6' },
			{ payer: 'espoo', paid: '4.01' },
		],
	};
	it('match rows by their texts', () => {
		expect(worth(sumOver(lines, ofRow), answers)).toBe('14.01');
		expect(judged(everyRow(lines, atMost(ofRow, net)), answers)).toBe('no');
		expect(judged(everyRow(lines, atMost(net, ofRow)), { ...answers, lines: answers.lines.slice(0, 1) })).toBe('yes');
		expect(judged(everyRow(lines, atMost(ofRow, net)), { ...answers, others: answers.others.slice(0, 2) })).toBe('yes');
	});
	it('leave open what an open text leaves open', () => {
		const open = { ...answers, others: [{ paid: '4' }] };
		expect(worth(sumOver(lines, ofRow, is(kind, 'x')), { ...open, lines: [{ label: 'a', kind: 'x' }] })).toBe('0..4');
		expect(waitsFor(everyRow(lines, atMost(ofRow, net)), { ...open, lines: [{ label: 'a', net: '3' }] })).toEqual([
			'others.0.payer',
		]);
		expect(waitsFor(everyRow(lines, atMost(ofRow, net)), { ...open, lines: [{ net: '3' }] })).toEqual([
			'lines.0.label',
			'others.0.payer',
		]);
	});
});
