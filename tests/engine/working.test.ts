import { describe, expect, it } from 'vitest';
import { choice, facts, money, percent, table, text, yesNo } from '#engine/facts.ts';
import type { Node } from '#engine/nodes.ts';
import {
	amount,
	atMost,
	countDistinct,
	everyRow,
	is,
	largest,
	minus,
	not,
	percentOf,
	sameText,
	smallest,
	sum,
	sumOver,
	sumWithin,
	toCents,
	when,
} from '#engine/words.ts';
import { Working } from '#engine/working.ts';
import { type Answers, World } from '#engine/world.ts';
import { at, lawful } from '#tests/support/scheme-of.ts';
import { textOfValue } from '#tests/support/worth.ts';

const f = facts({
	asked: money(),
	cost: money(),
	own: money(),
	share: percent(),
	model: choice('flat', 'real'),
	lines: table('lines', { label: text(), net: money(), kind: choice('x', 'y'), ok: yesNo() }),
	others: table('others', { payer: text(), paid: money() }),
});
const { net, kind, ok, label } = f.lines.columns;
const hundred = lawful('money', '100');

const working = (node: Node, answers: Answers) => new Working(node, new World(answers));
/** Kind and value of each part, with `!` where it decides and its row after `#`. */
const shown = ({ node, value, decides, row }: Working): string =>
	`${node.kind} ${typeof value === 'string' ? value : textOfValue(value)}${decides ? '!' : ''}${row === undefined ? '' : `#${row}`}`;
const parts = (of: Working | undefined) => (of?.parts ?? []).map((part) => shown(part));

describe('a working', () => {
	it('is the tree again with the numbers in it', () => {
		const grant = amount('grant', at('1'), toCents(percentOf(f.share, minus(f.cost, f.own))));
		const top = working(grant, { share: '17', cost: '100.10', own: '0.05' });
		expect(shown(top)).toBe('amount 17.01');
		const rounded = top.parts[0];
		expect(shown(rounded as Working)).toBe('round 17.01');
		expect(parts(rounded)).toEqual(['percent-of 17.0085']);
		expect(parts(rounded?.parts[0])).toEqual(['number 17', 'minus 100.05']);
		expect(parts(rounded?.parts[0]?.parts[1])).toEqual(['number 100.1', 'number 0.05']);
		expect(parts(rounded?.parts[0]?.parts[0])).toEqual([]);
	});
	it('shows a comparison with both its sides', () => {
		expect(shown(working(atMost(f.asked, hundred), { asked: '100.01' }))).toBe('at-most no');
		expect(parts(working(atMost(f.asked, hundred), { asked: '100.01' }))).toEqual(['number 100.01', 'rate 100']);
	});
	it('shows what is open as what it may be', () => {
		expect(parts(working(sum(f.cost, hundred), {}))).toEqual(['number 0..10000000000', 'rate 100']);
	});
	it.each<[Answers, string[]]>([
		[{ model: 'flat', cost: '9' }, ['is yes', 'rate 100']],
		[{ model: 'real', cost: '9' }, ['is no', 'number 9']],
		[{ cost: '9' }, ['is unknown', 'rate 100', 'number 9']],
	])('shows the question and the branch that it takes: %j', (answers, result) => {
		expect(parts(working(when(is(f.model, 'flat'), hundred, f.cost), answers))).toEqual(result);
	});
});

describe('what decides', () => {
	const least = smallest(f.cost, hundred);
	it.each<[string, Node, Answers, string[]]>([
		['the claim', least, { cost: '99.99' }, ['number 99.99!', 'rate 100']],
		['the claim that meets the cap', least, { cost: '100' }, ['number 100!', 'rate 100']],
		['the cap', least, { cost: '100.01' }, ['number 100.01', 'rate 100!']],
		['nothing while it is open', least, {}, ['number 0..10000000000', 'rate 100']],
		[
			'a cap that is reached whatever the claim',
			smallest(sum(f.cost, hundred), hundred),
			{},
			['sum 100..10000000100', 'rate 100!'],
		],
		['the floor', largest(f.cost, hundred), { cost: '5' }, ['number 5', 'rate 100!']],
	])('is %s', (_, node, answers, result) => {
		expect(parts(working(node, answers))).toEqual(result);
	});
	it.each<[string, Node, Answers, string | undefined]>([
		['by how much a cap cuts', least, { cost: '120.50' }, '20.5'],
		['nothing where the claim stands', least, { cost: '100' }, undefined],
		['nothing where a floor lifts', largest(f.cost, hundred), { cost: '5' }, undefined],
		['nothing while it is open', least, {}, undefined],
		['how much a cap may cut from an open claim', smallest(sum(f.cost, hundred), hundred), {}, '0..10000000000'],
	])('tells %s', (_, node, answers, result) => {
		const { cut } = working(node, answers);
		expect(cut && textOfValue(cut)).toBe(result);
	});
});

describe('rows', () => {
	const rows = [
		{ kind: 'x', net: '5', label: 'a' },
		{ kind: 'y', net: '7', label: 'b' },
		{ kind: 'x', net: '150', label: 'c' },
		{ net: '1', label: 'd' },
	];
	it('are parts of their sum where they count or may count', () => {
		const total = sumOver(f.lines, smallest(net, hundred), is(kind, 'x'));
		const top = working(total, { lines: rows });
		expect(shown(top)).toBe('sum-over 105..106');
		expect(parts(top)).toEqual(['smallest 5#0', 'smallest 100#2', 'smallest 1#3']);
	});
	it('keep their row when they are unfolded later, in whatever order', () => {
		const [first, third] = working(sumOver(f.lines, smallest(net, hundred), is(kind, 'x')), { lines: rows }).parts;
		expect(parts(third)).toEqual(['number 150#2', 'rate 100!#2']);
		expect(parts(first)).toEqual(['number 5!#0', 'rate 100#0']);
		expect([first?.cut, third?.cut].map((cut) => cut && textOfValue(cut))).toEqual([undefined, '50']);
	});
	it('are parts of a condition of every row', () => {
		const each = everyRow(f.lines, atMost(net, hundred), not(is(kind, 'y')));
		const top = working(each, { lines: rows });
		expect(shown(top)).toBe('every-row no');
		expect(parts(top)).toEqual(['at-most yes#0', 'at-most no#2', 'at-most yes#3']);
		expect(parts(top.parts[1])).toEqual(['number 150#2', 'rate 100#2']);
	});
	it('keep both their rows where two tables are matched', () => {
		const ofRow = smallest(
			net,
			sumWithin(f.lines, f.others, f.others.columns.paid, sameText(label, f.others.columns.payer)),
		);
		const others = [
			{ payer: 'c', paid: '30' },
			{ payer: 'A', paid: '4' },
		];
		const [first, , third] = working(sumOver(f.lines, ofRow), { lines: rows, others }).parts;
		expect(parts(third)).toEqual(['number 150#2', 'sum-over 30!#2']);
		expect(parts(first)).toEqual(['number 5#0', 'sum-over 4!#0']);
		expect(parts(third?.parts[1])).toEqual(['number 30#0']);
		expect(parts(first?.parts[1])).toEqual(['number 4#1']);
	});
	it('are none of a table of which nothing is known, nor of names that are counted', () => {
		expect(parts(working(everyRow(f.lines, ok), {}))).toEqual([]);
		expect(parts(working(countDistinct(f.lines, label), { lines: rows }))).toEqual([]);
	});
});
