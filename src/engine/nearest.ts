import { dateText, instantText } from './dates.ts';
import type { NumberFact } from './facts.ts';
import { num, type Num, span, type Value } from './numbers.ts';
import { read } from './read.ts';
import type { Truth } from './truth.ts';

/** A value on the grid of a fact, and its distance from the present answer. */
export interface Step {
	readonly to: string;
	readonly by: string;
}
/** Evaluations spent on one fact before "none found" is the honest answer. */
const patience = 3000;

/**
 * The nearest values below and above the present one that pass. A whole stretch is judged at once by supposing the
 * answer to lie somewhere in it: `no` proves that nothing in it passes, so what is found is nearest whatever the
 * shape of the rule; `unknown` splits the stretch.
 */
export function nearestPassing(fact: NumberFact, present: string, judge: (value: Value) => Truth): Step[] {
	const grid = num(fact.step);
	const now = read(fact.unit, present);
	const here = now.div(grid);
	const at = (k: Num) => k.times(grid);
	let left = patience;

	const first = (a: Num, b: Num, way: 1 | -1): Num | undefined => {
		if (--left < 0) return undefined;
		const t = judge(way === 1 ? span(at(a), at(b)) : span(at(b), at(a)));
		if (t === 'no') return undefined;
		if (t === 'yes') return a;
		if (a.eq(b)) return undefined;
		const middle = a.plus(b.minus(a).div(2).trunc());
		return first(a, middle, way) ?? first(middle.plus(way), b, way);
	};
	const search = (way: 1 | -1): Num | undefined => {
		const end = limit(fact, grid, here, way);
		let a = way === 1 ? here.floor().plus(1) : here.ceil().minus(1);
		for (let width = num(1); beyond(end, a, way) && left > 0; width = width.times(4)) {
			const reach = a.plus(width.times(way));
			const b = beyond(end, reach, way) ? reach : end;
			const found = first(a, b, way);
			if (found !== undefined) return found;
			a = b.plus(way);
			if (beyond(end, a, way) && judge(way === 1 ? span(at(a), at(end)) : span(at(end), at(a))) === 'no')
				return undefined;
		}
		return undefined;
	};
	return [search(-1), search(1)].flatMap((k) =>
		k === undefined ? [] : [{ to: answerText(fact, at(k)), by: at(k).minus(now).toFixed() }],
	);
}
/** Whether `end` lies at or beyond `k` when walking that way. */
const beyond = (end: Num, k: Num, way: 1 | -1) => (way === 1 ? end.gte(k) : end.lte(k));
/** Dates and instants have no bounds of their own: a lifetime of days or of seconds must do. */
const lifetime = { date: num('4e4'), instant: num('4e9') };
function limit(fact: NumberFact, grid: Num, here: Num, way: 1 | -1): Num {
	const k = read(fact.unit, way === 1 ? fact.max : fact.min).div(grid);
	if (k.isFinite()) return way === 1 ? k.floor() : k.ceil();
	return here.plus(lifetime[fact.unit === 'date' ? 'date' : 'instant'].times(way));
}
const answerText = (fact: NumberFact, x: Num): string =>
	fact.unit === 'date'
		? dateText(x)
		: fact.unit === 'instant'
			? instantText(x)
			: x.toFixed(num(fact.step).decimalPlaces());
