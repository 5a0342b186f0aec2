import { describe, expect, it } from 'vitest';
import { byYear, choice, facts, money, number, page, percent, table, text, yesNo } from '#engine/facts.ts';
import type { Node } from '#engine/nodes.ts';
import { inAskingOrder, missing, pathOf, restsOn } from '#engine/open.ts';
import {
	all,
	amount,
	any,
	atLeast,
	atMost,
	countDistinct,
	everyRow,
	given,
	is,
	largest,
	minus,
	moreThan,
	nothing,
	orElse,
	percentOf,
	provided,
	sameText,
	smallest,
	sum,
	sumOver,
	sumWithin,
	times,
	when,
	years,
} from '#engine/words.ts';
import { type Answers, World } from '#engine/world.ts';
import { at, lawful } from '#tests/support/scheme-of.ts';
import { waitsFor } from '#tests/support/worth.ts';

const f = facts({
	asked: money(),
	cost: money(),
	own: money(),
	share: percent(),
	factor: number(),
	kind: choice('a', 'b'),
	ready: yesNo(),
	legal: yesNo(),
	benefit: byYear(6),
	lines: table('lines', { label: text(), kind: choice('x', 'y'), net: money(), ok: yesNo(), perYear: byYear(3) }),
	others: table('others', { payer: text(), paid: money() }),
});
const { label, kind, net, ok, perYear } = f.lines.columns;
const { payer, paid } = f.others.columns;
const hundred = lawful('money', '100');
const ofX = sumOver(f.lines, net, is(kind, 'x'));

describe('what a node waits for', () => {
	it.each<[string, Node, Answers, string[]]>([
		['both sides of a comparison', atMost(f.asked, f.cost), {}, ['asked', 'cost']],
		['the side that is open', atMost(f.asked, f.cost), { asked: '5', cost: null }, ['cost']],
		['nothing where it is decided', atMost(f.asked, f.cost), { asked: '0' }, []],
		['nothing that is worth nothing', times(f.cost, f.factor), { cost: '0' }, []],
		['parts that are open', all(f.ready, f.legal), { ready: true }, ['legal']],
		['no part of what is decided', all(f.ready, f.legal), { ready: false }, []],
		['no part that is decided', any(all(f.ready, is(f.kind, 'a')), f.legal), { ready: false }, ['legal']],
		['the question before the branches', when(is(f.kind, 'a'), f.cost, f.own), {}, ['kind']],
		['the branch that is taken', when(is(f.kind, 'a'), f.cost, f.own), { kind: 'b' }, ['own']],
		['the first of one after the other', orElse(f.ready, f.legal), {}, ['ready']],
		['the next of one after the other', orElse(f.ready, f.legal), { ready: false }, ['legal']],
		['the ground of what is provided', provided(moreThan(f.cost, nothing('money')), f.ready), {}, ['cost']],
		['what is provided', provided(moreThan(f.cost, nothing('money')), f.ready), { cost: '1' }, ['ready']],
		['nothing where the ground is missing', provided(moreThan(f.cost, nothing('money')), f.ready), { cost: '0' }, []],
		['what may lie below a cap', smallest(f.cost, hundred, f.own), {}, ['cost', 'own']],
		['nothing that lies above the known bound', smallest(sum(f.cost, hundred), f.own), { own: '70' }, []],
		['only what lies below the known bound', smallest(f.cost, sum(f.own, hundred), hundred), {}, ['cost']],
		['only what lies above the known floor', largest(f.cost, percentOf(f.share, hundred), hundred), {}, ['cost']],
		['the parts of a named amount', amount('a', at('1'), minus(f.cost, f.own)), { own: '1' }, ['cost']],
		['a text', given(f.kind), {}, ['kind']],
		['open years, from 0', years(f.benefit, 2, 4), { benefit: ['1', null, '3'] }, ['benefit.1', 'benefit.3']],
		['every year', years(f.benefit, 1, 2), {}, ['benefit.0', 'benefit.1']],
		['a table of which nothing is known', ofX, {}, ['lines']],
		['nothing of a table known to be empty', ofX, { lines: [] }, []],
		[
			'the filter of a row before its cells, rows from 0',
			ofX,
			{ lines: [{ kind: 'x', net: '5' }, { net: '7' }, { kind: 'x' }, { kind: 'y' }] },
			['lines.1.kind', 'lines.2.net'],
		],
		['years in rows', sumOver(f.lines, years(perYear, 1, 2)), { lines: [{ perYear: ['1'] }] }, ['lines.0.perYear.1']],
		[
			'a name in a row',
			countDistinct(f.lines, label, ok),
			{ lines: [{ ok: true }, {}] },
			['lines.0.label', 'lines.1.ok'],
		],
		[
			'cells of every row',
			everyRow(f.lines, ok),
			{ lines: [{ ok: true }, {}, { ok: null }] },
			['lines.1.ok', 'lines.2.ok'],
		],
		['no row that holds', everyRow(f.lines, ok, is(kind, 'x')), { lines: [{ ok: true }, {}] }, ['lines.1.kind']],
		['no row that adds nothing', ofX, { lines: [{ net: '0' }, { net: '5' }] }, ['lines.1.kind']],
		[
			'a fact of the case asked for in rows',
			everyRow(f.lines, atMost(net, f.cost)),
			{ lines: [{ net: '5' }] },
			['cost'],
		],
	])('%s', (_, node, answers, paths) => {
		expect(waitsFor(node, answers)).toEqual(paths);
	});
});

describe('what an outcome rests on', () => {
	const paths = (node: Node, answers: Answers) => restsOn(node, new World(answers)).map((spot) => pathOf(spot));
	it.each<[string, Node, Answers, string[]]>([
		['both sides of a comparison', atMost(f.asked, f.cost), { asked: '5', cost: '9' }, ['asked', 'cost']],
		['a question and the branch that is taken', when(f.ready, f.cost, f.own), { ready: true }, ['ready', 'cost']],
		['a question and both branches while it is open', when(f.ready, f.cost, f.own), {}, ['ready', 'cost', 'own']],
		['the years', years(f.benefit, 1, 3), {}, ['benefit.0', 'benefit.1', 'benefit.2']],
		[
			'the cells of the rows that count, and the filters of all',
			ofX,
			{
				lines: [
					{ kind: 'x', net: '5' },
					{ kind: 'y', net: '7' },
				],
			},
			['lines', 'lines.0.kind', 'lines.0.net', 'lines.1.kind'],
		],
		['the names in rows', countDistinct(f.lines, label), { lines: [{ label: 'a' }] }, ['lines', 'lines.0.label']],
		[
			'the rows of two tables that are matched',
			sumOver(f.lines, sumWithin(f.lines, f.others, paid, sameText(label, payer))),
			{ lines: [{ label: 'a' }], others: [{ payer: 'A', paid: '5' }] },
			['lines', 'others', 'lines.0.label', 'others.0.payer', 'others.0.paid'],
		],
		['the list itself while it is open', ofX, {}, ['lines']],
	])('%s', (_, node, answers, result) => {
		expect(paths(node, answers)).toEqual(result);
	});
});

describe('the order of asking', () => {
	const pages = [
		page('first', 'one', { lines: f.lines, kind: f.kind }),
		page('second', 'one', { benefit: f.benefit, cost: f.cost }),
	];
	const asked = (node: Node, answers: Answers) =>
		inAskingOrder(pages, missing(node, new World(answers))).map((spot) => pathOf(spot));

	it('is that of the pages, whatever the order in a formula', () => {
		expect(asked(all(atLeast(f.cost, years(f.benefit, 1, 2)), is(f.kind, 'a'), everyRow(f.lines, ok)), {})).toEqual([
			'lines',
			'kind',
			'benefit.0',
			'benefit.1',
			'cost',
		]);
	});
	it('goes row by row, within a row by column, and within a series by year', () => {
		const each = everyRow(f.lines, all(ok, atMost(net, years(perYear, 1, 3)), is(kind, 'x')));
		expect(asked(each, { lines: [{ net: '5' }, { ok: true, kind: 'x', perYear: ['1', '2'] }] })).toEqual([
			'lines.0.kind',
			'lines.0.ok',
			'lines.0.perYear.0',
			'lines.0.perYear.1',
			'lines.0.perYear.2',
			'lines.1.net',
			'lines.1.perYear.2',
		]);
	});
	it('names each answer once', () => {
		expect(asked(all(atMost(f.cost, hundred), atLeast(f.cost, hundred)), {})).toEqual(['cost']);
	});
});
