import { laterByMonths, monthsFrom, yearShareBefore } from './dates.ts';
import { dayOfSecond } from './helsinki.ts';
import type { SeriesFact } from './facts.ts';
import { type Amount, type Formula, restsOnRowAlone, rowsIn } from './nodes.ts';
import {
	high,
	hull,
	largest,
	low,
	minus,
	num,
	type Num,
	over,
	plus,
	rising,
	round,
	smallest,
	span,
	times,
	type Value,
	zero,
} from './numbers.ts';
import { read, readNumber, readYears } from './read.ts';
import { truthOf } from './judge.ts';
import { countDistinct, extremeOver, sumOver } from './rows.ts';
import { blank, type Row, type World } from './world.ts';

export type Closure<T> = (w: World) => T;
const closures = new WeakMap<Formula, Closure<Value>>();

/** What a formula is worth in a world: a number, or the span in which it must lie. Made once a node. */
export function valueOf(f: Formula): Closure<Value> {
	let closure = closures.get(f);
	if (closure === undefined) closures.set(f, (closure = compiled(f)));
	return closure;
}

function compiled(f: Formula): Closure<Value> {
	switch (f.kind) {
		case 'number':
			return (w) => readNumber(f, w);
		case 'rate':
		case 'plain': {
			const value = read(f.unit, f.value);
			return () => value;
		}
		case 'years':
			return yearly(f.series, f.from, f.to);
		case 'sum':
			return summed(f.of.map(valueOf));
		case 'smallest':
		case 'largest': {
			const parts = f.of.map(valueOf);
			const pick = f.kind === 'smallest' ? smallest : largest;
			return (w) => pick(parts.map((part) => part(w)));
		}
		case 'minus':
			return pair(f.of, minus);
		case 'times':
			return pair(f.of, times);
		case 'over':
			return pair(f.of, over);
		case 'percent-of':
			return pair(f.of, (p, base) => rising(times(p, base), hundredth));
		case 'round': {
			const of = valueOf(f.of);
			const rounded = (x: Num) => round(x, f.how, f.places);
			return (w) => rising(of(w), rounded);
		}
		case 'when': {
			const [test, yes, no] = [truthOf(f.if), valueOf(f.then), valueOf(f.else)];
			return (w) => {
				const t = test(w);
				return t === 'unknown' ? hull(yes(w), no(w)) : t === 'yes' ? yes(w) : no(w);
			};
		}
		case 'sum-over':
			return sumOver(f);
		case 'smallest-over':
		case 'largest-over':
			return extremeOver(f);
		case 'count-distinct':
			return countDistinct(f);
		case 'later':
			return pair(f.of, (day, by) =>
				f.by === 'days' ? plus(day, by) : span(laterByMonths(low(day), low(by)), laterByMonths(high(day), high(by))),
			);
		case 'between':
			return pair(f.of, stretches[f.unit]);
		case 'year-share': {
			const of = valueOf(f.of);
			return (w) => {
				const day = of(w);
				return low(day).eq(high(day)) ? yearShareBefore(low(day)) : span(zero, num(1));
			};
		}
		case 'day-of': {
			const of = valueOf(f.of);
			return (w) => rising(of(w), dayOfSecond);
		}
		case 'bound': {
			const of = valueOf(f.of);
			return (w) => (f.end === 'low' ? low(of(w)) : high(of(w)));
		}
		case 'amount':
			return named(f);
	}
}
const hundredth = (x: Num) => x.times('0.01');
const stretches = {
	days: (a: Value, b: Value) => minus(b, a),
	minutes: (a: Value, b: Value) => over(minus(b, a), num(60)),
	months: (a: Value, b: Value) => span(monthsFrom(high(a), low(b)), monthsFrom(low(a), high(b))),
};

const pair = ([a, b]: readonly [Formula, Formula], f: (a: Value, b: Value) => Value): Closure<Value> => {
	const [x, y] = [valueOf(a), valueOf(b)];
	return (w) => f(x(w), y(w));
};
const summed =
	([first, ...rest]: Closure<Value>[]): Closure<Value> =>
	(w) => {
		let total = first?.(w) ?? zero;
		for (const part of rest) total = plus(total, part(w));
		return total;
	};

/** An amount of the whole case is counted once a world; one that rests on its row alone, once for as long as the row lives. */
function named(amount: Amount): Closure<Value> {
	const of = valueOf(amount.of);
	const [table] = rowsIn(amount.of);
	if (table !== undefined) return restsOnRowAlone(amount.of) ? keptWithRow(table, of) : of;
	return (w) => {
		let value = w.counted.get(amount);
		if (value === undefined) w.counted.set(amount, (value = of(w)));
		return value;
	};
}
function keptWithRow(table: string, of: Closure<Value>): Closure<Value> {
	const counted = new WeakMap<Row, Value>();
	return (w) => {
		const row = w.row[table] ?? blank;
		if (w.supposing?.home === row) return of(w);
		let value = counted.get(row);
		if (value === undefined) counted.set(row, (value = of(w)));
		return value;
	};
}

function yearly(series: SeriesFact, from: number, to: number): Closure<Value> {
	return (w) => {
		const home = w.home(series);
		const s = w.supposing;
		const years = readYears(series, home);
		const isSupposed = s !== undefined && s.fact === series && s.home === home;
		let total: Value = zero;
		for (let n = from; n <= to; n++)
			total = plus(total, isSupposed && s.year === n ? (s.value as Value) : (years[n - 1] as Value));
		return total;
	};
}
