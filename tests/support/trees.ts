import { factsNamed, looksOverRows, type Node, partsOf } from '#engine/nodes.ts';
import type { Rule } from '#engine/rules.ts';

/** Every condition of a rule. */
export const treesOf = ({ met, applies, readings = [] }: Rule): Node[] => [
	met,
	...(applies ? [applies] : []),
	...readings.flatMap((reading) => [reading.entered, reading.met]),
];

/** Trees and all that is in them, each node once. */
export function within(roots: readonly Node[]): ReadonlySet<Node> {
	const seen = new Set<Node>();
	const visit = (node: Node): void => {
		if (seen.has(node)) return;
		seen.add(node);
		partsOf(node).forEach(visit);
		if (node.kind === 'amount' && node.shownWhen) visit(node.shownWhen);
	};
	roots.forEach(visit);
	return seen;
}

/** The ids of the facts that trees rest on, a table for its columns. */
export const factsIn = (roots: readonly Node[]): ReadonlySet<string> =>
	new Set(
		[...within(roots)].flatMap((node) => [
			...factsNamed(node).map(({ id, table }) => table ?? id),
			...(looksOverRows(node) ? [node.table.id] : []),
		]),
	);
