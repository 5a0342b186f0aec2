import type { Fact, TableFact } from './facts.ts';
import type { Amount } from './nodes.ts';
import type { Value } from './numbers.ts';

/** Answers under their fact ids; a row of a table likewise. They are replaced, never changed in place. */
export type Row = Readonly<Record<string, unknown>>;
export type Answers = Row;

/** A row of which nothing is known: what an unanswered table may hold. */
export const blank: Row = Object.freeze({});

/** What if this answer were (somewhere in) that? `home` is the row that holds it, or the answers. */
export interface Supposing {
	readonly fact: Fact;
	readonly home: Row;
	/** From 1, for a series. */
	readonly year?: number;
	readonly value: Value | string | boolean;
}

/** One case looked at once: each named amount is counted once, and a tree over rows knows the row it is at. */
export class World {
	readonly counted = new Map<Amount, Value>();
	readonly row: Record<string, Row | undefined> = {};
	readonly answers: Answers;
	readonly supposing: Supposing | undefined;
	constructor(answers: Answers, supposing?: Supposing) {
		this.answers = answers;
		this.supposing = supposing;
	}
	/** The rows of a table; undefined while nothing is known of it. */
	rowsOf(table: TableFact): readonly Row[] | undefined {
		const rows = this.answers[table.id];
		return Array.isArray(rows) ? (rows as readonly Row[]) : undefined;
	}
	/** Looks while a row is at hand; afterwards the one before is again, for a row may speak of the whole of its table. */
	at<T>(table: string, row: Row, look: (w: World) => T): T {
		const before = this.row[table];
		this.row[table] = row;
		const seen = look(this);
		this.row[table] = before;
		return seen;
	}
	home({ table }: { readonly table?: string }): Row {
		return table === undefined ? this.answers : (this.row[table] ?? blank);
	}
	/** The answer as entered, or as supposed; undefined or null while it is open. */
	answer(fact: Fact): unknown {
		const home = this.home(fact);
		const s = this.supposing;
		return s !== undefined && s.fact === fact && s.home === home ? s.value : home[fact.id];
	}
}
