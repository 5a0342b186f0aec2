import { atOf, pathAt } from './at.ts';
import { columnsOf, type Fact, type Page, type SeriesFact } from './facts.ts';
import { valueOf } from './evaluate.ts';
import { truthOf } from './judge.ts';
import { factsNamed, isCondition, looksOverRows, type Node, type OverRows, partsOf, rowsIn } from './nodes.ts';
import { high, low, Span } from './numbers.ts';
import type { Row, World } from './world.ts';

/** A row being looked at, within a row of another table where two are matched. */
export interface AtRow {
	readonly table: string;
	readonly index: number;
	readonly of: Row;
	readonly outer?: AtRow;
}
/** An answer that stands somewhere: of which fact, in which row (from 0) and year (from 1). */
export interface Spot {
	readonly fact: Fact;
	readonly row?: AtRow;
	readonly year?: number;
}
/** The name of a spot in case files: `grantRequested`, `persons.2.effectiveMonths`, `grossBenefit.0`. */
export const pathOf = (spot: Spot): string => pathAt(atOf(spot));

const isOpen = (node: Node, w: World) =>
	isCondition(node) ? truthOf(node)(w) === 'unknown' : valueOf(node)(w) instanceof Span;
const unanswered = (answer: unknown) => answer === undefined || answer === null;

/** Trees share their branches: what one of them waits for outside of any row is looked for once a world. */
const known = new WeakMap<World, Map<Node, Spot[]>>();
/** The answers that a node still waits for: only those that can change its outcome, in reading order. */
export function missing(node: Node, w: World, row?: AtRow): Spot[] {
	if (row !== undefined || rowsIn(node).size > 0) return missingIn(node, w, row);
	let found = known.get(w);
	if (found === undefined) known.set(w, (found = new Map()));
	let spots = found.get(node);
	if (spots === undefined) found.set(node, (spots = missingIn(node, w)));
	return spots;
}
function missingIn(node: Node, w: World, row?: AtRow): Spot[] {
	if (!isOpen(node, w)) return [];
	const at = (part: Node) => missing(part, w, row);
	switch (node.kind) {
		case 'years':
			return yearsOf(node.series, node.from, node.to, row).filter(({ year }) =>
				unanswered((w.home(node.series)[node.series.id] as readonly unknown[] | undefined | null)?.[(year ?? 1) - 1]),
			);
		case 'when': {
			const test = truthOf(node.if)(w);
			return test === 'unknown' ? at(node.if) : at(test === 'yes' ? node.then : node.else);
		}
		case 'or-else': {
			const next = node.of.find((part) => truthOf(part)(w) !== 'no');
			return next ? at(next) : [];
		}
		case 'provided':
			return truthOf(node.of[0])(w) === 'yes' ? at(node.of[1]) : at(node.of[0]);
		case 'smallest': {
			const ceiling = high(valueOf(node)(w));
			return node.of.filter((part) => low(valueOf(part)(w)).lt(ceiling)).flatMap(at);
		}
		case 'largest': {
			const floor = low(valueOf(node)(w));
			return node.of.filter((part) => high(valueOf(part)(w)).gt(floor)).flatMap(at);
		}
	}
	if (looksOverRows(node)) return missingInRows(node, w, row);
	const own = factsNamed(node).filter((fact) => unanswered(w.answer(fact)));
	return [...own.map((fact) => spot(fact, row)), ...partsOf(node).flatMap(at)];
}
/** Whether a row counts is asked before what it holds. */
function missingInRows(node: OverRows, w: World, outer?: AtRow): Spot[] {
	const rows = w.rowsOf(node.table);
	if (!rows) return [{ fact: node.table }];
	return rows.flatMap((of, index) =>
		w.at(node.table.id, of, () => {
			if (makesNoDifference(node, w)) return [];
			const at = rowOf(node, index, of, outer);
			const counts = truthOf(node.where)(w);
			if (counts === 'unknown') return missing(node.where, w, at);
			if (counts === 'no') return [];
			if (node.kind === 'count-distinct') return unanswered(w.answer(node.of)) ? [spot(node.of, at)] : [];
			return missing(node.of, w, at);
		}),
	);
}
/** A row that fails nothing or adds nothing does so whether it counts or not. */
function makesNoDifference(node: OverRows, w: World): boolean {
	if (node.kind === 'every-row') return truthOf(node.of)(w) === 'yes';
	if (node.kind !== 'sum-over') return false;
	const value = valueOf(node.of)(w);
	return !(value instanceof Span) && value.isZero();
}
const rowOf = ({ table }: OverRows, index: number, of: Row, outer?: AtRow): AtRow => ({
	table: table.id,
	index,
	of,
	...(outer && { outer }),
});
/** A cell stands in the row of its own table. */
function spot(fact: Fact, row?: AtRow): Spot {
	if (fact.table === undefined || !row) return { fact };
	return row.table === fact.table ? { fact, row } : spot(fact, row.outer);
}
const yearsOf = (series: SeriesFact, from: number, to: number, row?: AtRow): Spot[] =>
	Array.from({ length: to - from + 1 }, (_, i) => ({ ...spot(series, row), year: from + i }));

/** Every answer that the outcome rests on as the other answers stand: a branch not taken and a row not counted are left out. */
export function restsOn(node: Node, w: World, row?: AtRow): Spot[] {
	const at = (part: Node) => restsOn(part, w, row);
	if (node.kind === 'years') return yearsOf(node.series, node.from, node.to, row);
	if (node.kind === 'when') {
		const test = truthOf(node.if)(w);
		return [...at(node.if), ...(test === 'no' ? [] : at(node.then)), ...(test === 'yes' ? [] : at(node.else))];
	}
	if (looksOverRows(node)) {
		const inRow = (of: Row, index: number) =>
			w.at(node.table.id, of, () => {
				const here = rowOf(node, index, of, row);
				const filter = restsOn(node.where, w, here);
				if (truthOf(node.where)(w) === 'no') return filter;
				return [...filter, ...(node.kind === 'count-distinct' ? [spot(node.of, here)] : restsOn(node.of, w, here))];
			});
		return [{ fact: node.table }, ...(w.rowsOf(node.table) ?? []).flatMap(inRow)];
	}
	return [...factsNamed(node).map((fact) => spot(fact, row)), ...partsOf(node).flatMap(at)];
}

/** Each spot once, in the order of the pages, then of rows, columns and years. */
export function inAskingOrder(pages: readonly Page[], spots: readonly Spot[]): Spot[] {
	const order = new Map<string, number>();
	for (const { facts } of pages)
		for (const fact of facts) {
			order.set(fact.id, order.size);
			if (fact.kind === 'table') for (const column of columnsOf(fact)) order.set(`${fact.id}.${column.id}`, order.size);
		}
	const key = ({ fact, row, year }: Spot): [number, number, number, number] => [
		order.get(fact.table ?? fact.id) ?? Infinity,
		row?.index ?? -1,
		fact.table === undefined ? 0 : (order.get(`${fact.table}.${fact.id}`) ?? 0),
		year ?? 0,
	];
	const once = new Map(spots.map((s) => [pathOf(s), { spot: s, key: key(s) }]));
	const by = (a: number[], b: number[]): number => {
		for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
		return 0;
	};
	return [...once.values()].sort((a, b) => by(a.key, b.key)).map(({ spot: s }) => s);
}
