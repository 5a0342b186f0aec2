import { type Closure, valueOf } from './evaluate.ts';
import { truthOf } from './judge.ts';
import { ofEachRow } from './kept.ts';
import type { Formula } from './nodes.ts';
import { anything, endless, high, hull, largest, low, num, plus, smallest, span, type Value, zero } from './numbers.ts';
import type { Truth } from './truth.ts';
import { blank, type Row, type World } from './world.ts';
import { always } from './words.ts';

type Over<K extends Formula['kind']> = Extract<Formula, { kind: K }>;

/** Each row that counts or may count, with whether it does; afterwards the row before is at hand again. */
function* counted(w: World, rows: readonly Row[], table: string, counts: Closure<Truth> | undefined): Generator<Truth> {
	const before = w.row[table];
	for (const row of rows) {
		w.row[table] = row;
		const t = counts ? counts(w) : 'yes';
		if (t !== 'no') yield t;
	}
	w.row[table] = before;
}
const filter = (where: Over<'sum-over'>['where']) => (where === always ? undefined : truthOf(where));

/** A row whose filter is open adds anything between nothing and its value; an unanswered table any number of rows. */
export function sumOver({ table, of, where }: Over<'sum-over'>): Closure<Value> {
	const [value, counts] = [valueOf(of), filter(where)];
	const added = ofEachRow([of, where], table.id, (w): Value => {
		const t = counts ? counts(w) : 'yes';
		return t === 'no' ? zero : t === 'yes' ? value(w) : hull(zero, value(w));
	});
	return (w) => {
		const rows = w.rowsOf(table);
		if (rows === undefined) {
			const any = w.at(table.id, blank, value);
			return span(low(any).lt(0) ? endless.neg() : zero, high(any).gt(0) ? endless : zero);
		}
		const before = w.row[table.id];
		let total: Value = zero;
		for (const row of rows) {
			const part = added(w, row);
			if (part !== zero) total = plus(total, part);
		}
		w.row[table.id] = before;
		return total;
	};
}

/** The smallest or largest of the rows; unknown while there is none, or while it is open which rows count. */
export function extremeOver({ kind, table, of, where }: Over<'smallest-over' | 'largest-over'>): Closure<Value> {
	const [value, counts] = [valueOf(of), filter(where)];
	const pick = kind === 'smallest-over' ? smallest : largest;
	return (w) => {
		const sure: Value[] = [];
		const open: Value[] = [];
		for (const t of counted(w, w.rowsOf(table) ?? [], table.id, counts)) (t === 'yes' ? sure : open).push(value(w));
		if (sure.length === 0) return anything;
		return open.length === 0 ? pick(sure) : hull(pick(sure), pick([...sure, ...open]));
	};
}

/** Texts that differ; an open cell may be a new one or one of the others. */
export function countDistinct({ table, of, where }: Over<'count-distinct'>): Closure<Value> {
	const counts = filter(where);
	return (w) => {
		const rows = w.rowsOf(table);
		if (rows === undefined) return span(zero, endless);
		const texts = new Set<string>();
		let open = 0;
		for (const t of counted(w, rows, table.id, counts)) {
			const text = w.answer(of);
			if (t === 'yes' && typeof text === 'string') texts.add(plainText(text));
			else open++;
		}
		texts.delete('');
		return span(num(texts.size === 0 && open > 0 ? 0 : texts.size), num(texts.size + open));
	};
}
export const plainText = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
