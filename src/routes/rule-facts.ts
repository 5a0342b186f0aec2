import { type CellFact, columnsOf, type Fact, type TableFact } from '#engine/facts.ts';
import { factsNamed, looksOverRows, type Node, partsOf } from '#engine/nodes.ts';
import type { Rule } from '#engine/rules.ts';
import { factsOf, type Scheme } from '#engine/scheme.ts';

/** Something asked that a rule rests on; of a table, which of its columns. */
export interface Asked {
	readonly fact: Fact;
	readonly columns: readonly CellFact[];
}

/** Everything that a rule may ask for, whatever the other answers are, in the order of the pages. */
export function askedBy(scheme: Scheme, { applies, met, rows }: Rule): Asked[] {
	const trees = [applies, met, rows === true ? undefined : rows];
	const named = new Set<string>();
	const seen = new Set<Node>();
	for (const tree of trees) if (tree) collect(tree, named, seen);
	return factsOf(scheme).flatMap((fact): Asked[] => {
		const columns = fact.kind === 'table' ? columnsIn(fact, named) : [];
		return named.has(fact.id) || columns.length > 0 ? [{ fact, columns }] : [];
	});
}
const columnsIn = (table: TableFact, named: ReadonlySet<string>) =>
	columnsOf(table).filter(({ id }) => named.has(pathOf(id, table.id)));
const pathOf = (id: string, table?: string) => (table === undefined ? id : `${table}.${id}`);

function collect(node: Node, named: Set<string>, seen: Set<Node>): void {
	if (seen.has(node)) return;
	seen.add(node);
	for (const { id, table } of factsNamed(node)) named.add(pathOf(id, table));
	if (looksOverRows(node)) named.add(node.table.id);
	for (const part of partsOf(node)) collect(part, named, seen);
}

/** As case files name them: a fact, or a column of a table. */
export const pathsOf = (asked: readonly Asked[]): string[] =>
	asked.flatMap(({ fact, columns }) => (columns.length > 0 ? columns.map(({ id }) => pathOf(id, fact.id)) : [fact.id]));
