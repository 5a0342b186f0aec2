import type { Condition, Formula } from './nodes.ts';
import { below, high, low, type Value } from './numbers.ts';
import { type Closure, valueOf } from './evaluate.ts';
import { ofEachRow } from './kept.ts';
import { plainText } from './rows.ts';
import { every, negated, some, truth, type Truth } from './truth.ts';
import { blank, type World } from './world.ts';

const closures = new WeakMap<Condition, Closure<Truth>>();

/** Whether a condition holds in a world, `unknown` while open answers leave it open. Made once a node. */
export function truthOf(c: Condition): Closure<Truth> {
	let closure = closures.get(c);
	if (closure === undefined) closures.set(c, (closure = compiled(c)));
	return closure;
}

function compiled(c: Condition): Closure<Truth> {
	switch (c.kind) {
		case 'yes-no':
			return (w) => {
				const answer = w.answer(c);
				return typeof answer === 'boolean' ? truth(answer) : 'unknown';
			};
		case 'is':
			return (w) => {
				const answer = w.answer(c.fact);
				return typeof answer === 'string' ? truth(c.options.includes(answer)) : 'unknown';
			};
		case 'includes':
			return (w) => {
				const answer = w.answer(c.fact);
				return Array.isArray(answer) ? truth(c.options.some((option) => answer.includes(option))) : 'unknown';
			};
		case 'given':
			return (w) => {
				const answer = w.answer(c.fact);
				return answer === undefined || answer === null ? 'unknown' : truth(!isEmpty(answer));
			};
		case 'same-text': {
			const [a, b] = c.texts;
			return (w) => {
				const [x, y] = [w.answer(a), w.answer(b)];
				return typeof x === 'string' && typeof y === 'string' ? truth(plainText(x) === plainText(y)) : 'unknown';
			};
		}
		case 'at-most':
			return compared(c.of, (a, b) => (below(high(a), low(b)) ? 'yes' : below(low(a), high(b)) ? 'unknown' : 'no'));
		case 'equal':
			return compared(c.of, equality);
		case 'all':
		case 'any':
		case 'or-else': {
			const parts = c.of.map(truthOf);
			const join = c.kind === 'all' ? every : some;
			return (w) => join(parts, (part) => part(w));
		}
		case 'not': {
			const of = truthOf(c.of);
			return (w) => negated(of(w));
		}
		case 'provided': {
			const [test, then] = [truthOf(c.of[0]), truthOf(c.of[1])];
			return (w) => (test(w) === 'yes' ? then(w) : 'unknown');
		}
		case 'every-row':
			return everyRow(c);
	}
}
const isEmpty = (answer: unknown) =>
	typeof answer === 'string' ? answer.trim() === '' : Array.isArray(answer) && answer.length === 0;

const compared = ([a, b]: readonly [Formula, Formula], judge: (a: Value, b: Value) => Truth): Closure<Truth> => {
	const [x, y] = [valueOf(a), valueOf(b)];
	return (w) => judge(x(w), y(w));
};
function equality(a: Value, b: Value): Truth {
	if (!below(low(a), high(b)) || !below(low(b), high(a))) return 'no';
	return below(high(a), low(b)) && below(high(b), low(a)) ? 'yes' : 'unknown';
}

/** Of no rows it holds; of an unanswered table it holds only where it would hold whatever the row. */
function everyRow({ table, of, where }: Extract<Condition, { kind: 'every-row' }>): Closure<Truth> {
	const [holds, counts] = [truthOf(of), truthOf(where)];
	const judged = (w: World): Truth => {
		const t = counts(w);
		return t === 'no' ? 'yes' : some([() => negated(t), () => holds(w)], (part) => part());
	};
	const ofRow = ofEachRow([of, where], table.id, judged);
	return (w) => {
		const rows = w.rowsOf(table);
		if (rows) {
			const before = w.row[table.id] ?? blank;
			const all = every(rows, (row) => ofRow(w, row));
			w.row[table.id] = before;
			return all;
		}
		return w.at(table.id, blank, judged) === 'yes' ? 'yes' : 'unknown';
	};
}
