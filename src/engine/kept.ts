import { type Node, restsOnRowAlone, rowsIn } from './nodes.ts';
import type { Row, World } from './world.ts';

/** What trees make of a row, found out once for as long as the row lives, where they rest on that row alone. */
export function ofEachRow<T>(trees: readonly Node[], table: string, find: (w: World) => T): (w: World, row: Row) => T {
	const look = (w: World, row: Row): T => {
		w.row[table] = row;
		return find(w);
	};
	if (!trees.every((tree) => restsOnRowAlone(tree) && [...rowsIn(tree)].every((id) => id === table))) return look;
	const known = new WeakMap<Row, { readonly of: T }>();
	return (w, row) => {
		if (w.supposing?.home === row) return look(w, row);
		let kept = known.get(row);
		if (kept === undefined) known.set(row, (kept = { of: look(w, row) }));
		return kept.of;
	};
}
