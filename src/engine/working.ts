import { valueOf } from './evaluate.ts';
import { truthOf } from './judge.ts';
import { isCondition, looksOverRows, type Node, partsOf } from './nodes.ts';
import { low, minus, Span, type Value } from './numbers.ts';
import type { Truth } from './truth.ts';
import type { Row, World } from './world.ts';

interface At {
	readonly table: string;
	readonly row: Row;
	readonly index: number;
	readonly outer?: At | undefined;
}

const standAt = (w: World, at: At | undefined): void => {
	for (let here = at; here; here = here.outer) w.row[here.table] = here.row;
};

/** A tree again with the numbers in it, unfolded as far as it is looked at. */
export class Working {
	readonly node: Node;
	readonly value: Value | Truth;
	/** The row that it speaks of, from 0. */
	readonly row: number | undefined;
	/** Of the parts of a smallest or largest: the one that decided ("the cap bites here"). */
	readonly decides: boolean;
	readonly #w: World;
	readonly #at: At | undefined;
	#parts: readonly Working[] | undefined;

	constructor(node: Node, w: World, at?: At, decides = false) {
		standAt(w, at);
		this.node = node;
		this.value = isCondition(node) ? truthOf(node)(w) : valueOf(node)(w);
		this.row = at?.index;
		this.decides = decides;
		this.#w = w;
		this.#at = at;
	}
	get parts(): readonly Working[] {
		return (this.#parts ??= this.#unfolded());
	}
	/** Of a smallest whose first part was not the one that counted: by how much it was cut. */
	get cut(): Value | undefined {
		const [claimed] = this.parts;
		if (this.node.kind !== 'smallest' || !claimed || claimed.decides || this.value instanceof Span) return undefined;
		return minus(claimed.value as Value, this.value as Value);
	}

	#unfolded(): readonly Working[] {
		const { node } = this;
		standAt(this.#w, this.#at);
		const part = (of: Node) => new Working(of, this.#w, this.#at);
		if (looksOverRows(node)) return this.#rows(node);
		if (node.kind === 'when') {
			const test = part(node.if);
			const taken = test.value === 'unknown' ? [node.then, node.else] : [test.value === 'yes' ? node.then : node.else];
			return [test, ...taken.map(part)];
		}
		if (node.kind === 'smallest' || node.kind === 'largest') return this.#ranked(node.of.map(part));
		return partsOf(node).map(part);
	}
	/** The first of the parts that equal the result decides. */
	#ranked(parts: readonly Working[]): readonly Working[] {
		if (this.value instanceof Span) return parts;
		const equals = ({ value }: Working) => !(value instanceof Span) && low(value as Value).eq(low(this.value as Value));
		const decider = parts.findIndex(equals);
		return parts.map((part, i) => (i === decider ? new Working(part.node, this.#w, this.#at, true) : part));
	}
	#rows(node: Extract<Node, { readonly where: unknown }>): readonly Working[] {
		if (node.kind === 'count-distinct') return [];
		const rows = this.#w.rowsOf(node.table) ?? [];
		return rows.flatMap((row, index) => {
			const counts = this.#w.at(node.table.id, row, truthOf(node.where));
			return counts === 'no'
				? []
				: [new Working(node.of, this.#w, { table: node.table.id, row, index, outer: this.#at })];
		});
	}
}
