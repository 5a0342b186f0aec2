import type { ChoiceFact, Fact, NumberFact, SeriesFact, SeveralFact, TableFact, TextFact, YesNoFact } from './facts.ts';
import type { Source } from './law.ts';
import type { Rounding } from './numbers.ts';

/** Amounts are in euros, percentages in hundredths, instants in seconds, dates in days. */
export type Unit = 'money' | 'percent' | 'months' | 'hours' | 'years' | 'number' | 'count' | 'date' | 'instant';
/** What an amount may be multiplied with or divided by. */
export type Plain = 'number' | 'count' | 'months' | 'hours' | 'years';
export type Stretch = 'months' | 'days' | 'minutes';

/** A number that a document sets, with its place. */
export interface Rate {
	readonly kind: 'rate';
	readonly id: string;
	readonly unit: Unit;
	readonly value: string;
	readonly source: Source;
}
/** A formula with a name and a place: shown, compared in worked examples, explained. */
export interface Amount {
	readonly kind: 'amount';
	readonly id: string;
	readonly source: Source;
	readonly of: Formula;
	/** Shown only while this is yes; an unknown one leaves the amount out. */
	readonly shownWhen?: Condition;
	/** Decimals that it shows at least, where its unit has fewer. */
	readonly places?: number;
}
/** A formula or condition is data: an immutable tree from which value, working, missing facts and fixes all come. */
export type Formula =
	| NumberFact
	| Rate
	| Amount
	| { readonly kind: 'plain'; readonly unit: Unit; readonly value: string }
	| { readonly kind: 'years'; readonly series: SeriesFact; readonly from: number; readonly to: number }
	| { readonly kind: 'sum' | 'smallest' | 'largest'; readonly of: readonly Formula[] }
	| { readonly kind: 'minus' | 'times' | 'over' | 'percent-of'; readonly of: readonly [Formula, Formula] }
	| { readonly kind: 'round'; readonly how: Rounding; readonly places: number; readonly of: Formula }
	| { readonly kind: 'when'; readonly if: Condition; readonly then: Formula; readonly else: Formula }
	| { readonly kind: 'sum-over'; readonly table: TableFact; readonly of: Formula; readonly where: Condition }
	| {
			readonly kind: 'smallest-over' | 'largest-over';
			readonly table: TableFact;
			readonly of: Formula;
			readonly where: Condition;
	  }
	| { readonly kind: 'count-distinct'; readonly table: TableFact; readonly of: TextFact; readonly where: Condition }
	| { readonly kind: 'later'; readonly by: 'months' | 'days'; readonly of: readonly [Formula, Formula] }
	| { readonly kind: 'between'; readonly unit: Stretch; readonly of: readonly [Formula, Formula] }
	| { readonly kind: 'year-share' | 'day-of'; readonly of: Formula }
	| { readonly kind: 'bound'; readonly end: 'low' | 'high'; readonly of: Formula };

export type Condition =
	| YesNoFact
	| { readonly kind: 'is'; readonly fact: ChoiceFact; readonly options: readonly string[] }
	| { readonly kind: 'includes'; readonly fact: SeveralFact; readonly options: readonly string[] }
	| { readonly kind: 'given'; readonly fact: Fact }
	| { readonly kind: 'at-most' | 'equal'; readonly of: readonly [Formula, Formula] }
	| { readonly kind: 'same-text'; readonly texts: readonly [TextFact, TextFact] }
	| { readonly kind: 'all' | 'any' | 'or-else'; readonly of: readonly Condition[] }
	| { readonly kind: 'not'; readonly of: Condition }
	| { readonly kind: 'provided'; readonly of: readonly [Condition, Condition] }
	| { readonly kind: 'every-row'; readonly table: TableFact; readonly of: Condition; readonly where: Condition };

export type Node = Formula | Condition;
/** The nodes that look at a table row by row. */
export type OverRows = Extract<Node, { table: TableFact }>;

const conditionKinds = new Set([
	'yes-no',
	'is',
	'includes',
	'given',
	'at-most',
	'equal',
	'same-text',
	'all',
	'any',
	'or-else',
	'not',
	'provided',
	'every-row',
]);
export const isCondition = (node: Node): node is Condition => conditionKinds.has(node.kind);
const overRowKinds = new Set(['sum-over', 'smallest-over', 'largest-over', 'count-distinct', 'every-row']);
export const looksOverRows = (node: Node): node is OverRows => overRowKinds.has(node.kind);

/** The facts that a node names itself, not through its parts. */
export function factsNamed(node: Node): readonly Fact[] {
	if (node.kind === 'number' || node.kind === 'yes-no') return [node];
	if (node.kind === 'is' || node.kind === 'includes' || node.kind === 'given') return [node.fact];
	if (node.kind === 'years') return [node.series];
	if (node.kind === 'same-text') return node.texts;
	if (node.kind === 'count-distinct') return [node.of];
	return [];
}
export function partsOf(node: Node): readonly Node[] {
	if (node.kind === 'when') return [node.if, node.then, node.else];
	if (node.kind === 'count-distinct') return [node.where];
	if (looksOverRows(node)) return [node.where, node.of as Node];
	if (node.kind === 'number' || node.kind === 'yes-no' || !('of' in node)) return [];
	return [node.of].flat() as Node[];
}
/** Trees share their branches: what is found out about a node is found out once. */
function once<T>(find: (node: Node) => T): (node: Node) => T {
	const found = new WeakMap<Node, { readonly of: T }>();
	return (node) => {
		let known = found.get(node);
		if (known === undefined) found.set(node, (known = { of: find(node) }));
		return known.of;
	};
}
/** The tables whose row a tree speaks of. */
export const rowsIn: (node: Node) => ReadonlySet<string> = once((node) => {
	const tables = new Set(factsNamed(node).flatMap(({ table }) => (table === undefined ? [] : [table])));
	for (const part of partsOf(node)) for (const table of rowsIn(part)) tables.add(table);
	if (looksOverRows(node)) tables.delete(node.table.id);
	return tables;
});
/** Whether a tree rests on cells of its row and on numbers of the law alone. */
export const restsOnRowAlone: (node: Node) => boolean = once(
	(node) =>
		!looksOverRows(node) &&
		factsNamed(node).every(({ table }) => table !== undefined) &&
		partsOf(node).every(restsOnRowAlone),
);

/** The unit that a tree yields. */
export function unitOf(f: Formula): Unit {
	switch (f.kind) {
		case 'number':
		case 'rate':
		case 'plain':
			return f.unit;
		case 'years':
			return 'money';
		case 'count-distinct':
			return 'count';
		case 'between':
			return f.unit === 'months' ? 'months' : 'count';
		case 'year-share':
			return 'number';
		case 'day-of':
			return 'date';
		case 'percent-of':
			return unitOf(f.of[1]);
		case 'over':
			return unitOf(f.of[0]) === unitOf(f.of[1]) ? 'number' : unitOf(f.of[0]);
		case 'when':
			return unitOf(f.then);
		case 'sum':
		case 'smallest':
		case 'largest':
		case 'minus':
		case 'times':
		case 'later':
			return unitOf(f.of[0] as Formula);
		default:
			return unitOf(f.of);
	}
}
