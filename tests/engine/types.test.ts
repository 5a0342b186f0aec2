import { expect, it } from 'vitest';
import {
	byYear,
	choice,
	count,
	date,
	facts,
	instant,
	money,
	months,
	names,
	number,
	percent,
	several,
	table,
	text,
	wayOfEntry,
	yesNo,
} from '#engine/facts.ts';
import { must, note } from '#engine/rules.ts';
import {
	all,
	amount,
	atLeast,
	atMost,
	countDistinct,
	equal,
	everyRow,
	includes,
	is,
	later,
	minus,
	monthsBetween,
	not,
	over,
	percentOf,
	rate,
	ratio,
	smallest,
	sum,
	sumOver,
	times,
	when,
	years,
} from '#engine/words.ts';
import { at, lawful } from '#tests/support/scheme-of.ts';
import { judged, worth } from '#tests/support/worth.ts';

const f = facts({
	cost: money(),
	share: percent(),
	delay: months(),
	factor: number(),
	persons: count(),
	start: date(),
	sent: instant(),
	ready: yesNo(),
	kind: choice('a', 'b'),
	tools: several(['hammer', 'saw']),
	reason: text(),
	benefit: byYear(3),
	lines: table('lines', { net: money(), kind: choice('x', 'y'), ok: yesNo(), name: text(), perYear: byYear(2) }),
	others: table('others', { net: money(), ok: yesNo(), name: text() }),
	towns: names('towns'),
});
const { lines, others } = f;
const line = lines.columns;
const other = others.columns;
const source = at('1');

/** `npx tsc` fails when one of these compiles. */
export const senseless = () => [
	// @ts-expect-error a percentage against an amount
	atMost(f.share, f.cost),
	// @ts-expect-error an amount against a percentage
	atLeast(f.cost, f.share),
	// @ts-expect-error months against a count
	equal(f.delay, f.persons),
	// @ts-expect-error a day against an instant
	atMost(f.start, f.sent),
	// @ts-expect-error an amount and a percentage in one sum
	sum(f.cost, f.share),
	// @ts-expect-error a percentage taken from an amount
	minus(f.cost, f.share),
	// @ts-expect-error an amount and a month in one minimum
	smallest(f.cost, f.delay),
	// @ts-expect-error an amount times an amount
	times(f.cost, f.cost),
	// @ts-expect-error an amount times a percentage, which is hundred times too much
	times(f.cost, f.share),
	// @ts-expect-error an amount over a percentage
	over(f.cost, f.share),
	// @ts-expect-error how often months go into an amount
	ratio(f.cost, f.delay),
	// @ts-expect-error so many euros per cent
	percentOf(f.cost, f.cost),
	// @ts-expect-error a percentage of a percentage against an amount
	atMost(f.cost, percentOf(f.share, f.share)),
	// @ts-expect-error branches of different units
	when(f.ready, f.cost, f.share),
	// @ts-expect-error a day later by a count
	later(f.start, f.persons),
	// @ts-expect-error months between instants
	monthsBetween(f.sent, f.sent),
	// @ts-expect-error an amount where a condition stands
	all(f.ready, f.cost),
	// @ts-expect-error a condition where an amount stands
	sum(f.cost, f.ready),
	// @ts-expect-error a choice without a question about its options
	must('r', { source, met: f.kind }),
	// @ts-expect-error an option that the choice has not
	is(f.kind, 'c'),
	// @ts-expect-error an option that the column has not
	sumOver(lines, line.net, is(line.kind, 'z')),
	// @ts-expect-error an option that the list has not
	includes(f.tools, 'axe'),
	// @ts-expect-error one option of a list of several
	is(f.tools, 'saw'),
	// @ts-expect-error a number literal in a comparison
	atMost(f.cost, 100),
	// @ts-expect-error a number literal in a product
	times(f.cost, 2),
	// @ts-expect-error text for an amount
	atMost(f.cost, '100.00'),
	// @ts-expect-error a number of the law without its place
	rate('money', '100'),
	// @ts-expect-error a number of the law as a number
	rate('money', 100, source),
	// @ts-expect-error an amount without its place
	amount('total', f.cost),
	// @ts-expect-error a rule without a source
	must('r', { met: f.ready }),
	// @ts-expect-error a rule without a condition
	must('r', { source }),
	// @ts-expect-error a function as a condition
	must('r', { source, met: () => true }),
	// @ts-expect-error a truth as a condition
	must('r', { source, met: true }),
	// @ts-expect-error a misspelt part of a rule
	must('r', { source, met: f.ready, aplies: f.ready }),
	// @ts-expect-error an effect that there is not
	must('r', { source, met: f.ready, unknown: 'maybe' }),
	// @ts-expect-error a cell outside its table
	must('r', { source, met: line.ok }),
	// @ts-expect-error a cell outside its table, in a comparison
	must('r', { source, met: atMost(line.net, f.cost) }),
	// @ts-expect-error a choice in a row outside its table
	must('r', { source, met: is(line.kind, 'x') }),
	// @ts-expect-error a series in a row outside its table
	must('r', { source, met: atMost(years(line.perYear, 1, 2), f.cost) }),
	// @ts-expect-error a cell in what a rule applies to
	note('r', { source, applies: not(line.ok) }),
	// @ts-expect-error a named amount of a row outside its table
	must('r', { source, met: atMost(amount('net', source, line.net), f.cost) }),
	// @ts-expect-error the cell of another table
	sumOver(lines, other.net),
	// @ts-expect-error a filter of another table
	sumOver(lines, line.net, other.ok),
	// @ts-expect-error cells of two tables in one row
	everyRow(lines, atMost(line.net, other.net)),
	// @ts-expect-error names of another table
	countDistinct(lines, other.name),
	// @ts-expect-error amounts counted as names
	countDistinct(lines, line.net),
	// @ts-expect-error years of what is no series
	years(f.cost, 1, 2),
	// @ts-expect-error an option that excludes the others and is none of them
	several(['hammer', 'saw'], 'none'),
	// @ts-expect-error no way to enter a thing
	wayOfEntry(),
	// @ts-expect-error a fact that was never named
	atMost(f.costs, f.cost),
];

it('gives a meaning to what compiles', () => {
	const answers = {
		...{ cost: '90', share: '50', factor: '2', ready: true, kind: 'a', tools: ['saw'] },
		lines: [
			{ net: '40', kind: 'x', ok: true },
			{ net: '70', kind: 'x', ok: false },
		],
	};
	const half = percentOf(f.share, f.cost);
	expect(worth(sumOver(lines, smallest(line.net, half), is(line.kind, 'x')), answers)).toBe('85');
	expect(judged(everyRow(lines, all(line.ok, f.ready), atMost(line.net, half)), answers)).toBe('yes');
	expect(judged(all(f.ready, is(f.kind, 'a', 'b'), includes(f.tools, 'saw')), answers)).toBe('yes');
	expect(worth(times(over(f.cost, f.factor), f.factor), answers)).toBe('90');
	expect(judged(must('r', { source, met: atMost(f.cost, lawful('money', '90')) }).met, answers)).toBe('yes');
});
