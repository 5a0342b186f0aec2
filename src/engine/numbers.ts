import { Decimal } from 'decimal.js';

/** A private clone: 60 digits leave 30 to spare behind any amount that people write. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

export type Num = Decimal;
export type Rounding = 'down' | 'half-up' | 'up';
/** Towards or away from zero, as ROUNDDOWN and ROUNDUP of a spreadsheet; half-up is away from zero. */
const modes = { down: Decimal.ROUND_DOWN, 'half-up': Decimal.ROUND_HALF_UP, up: Decimal.ROUND_UP } as const;

export const num = (text: string | number): Num => new Exact(text);
export const zero = num(0);
export const endless = num(Infinity);

/** A third times three is whole again: what a division leaves behind digit 30 is noise. */
export const settled = (x: Num): Num => (x.decimalPlaces() > 30 ? x.toDecimalPlaces(30) : x);
export const round = (x: Num, how: Rounding, places: number): Num => settled(x).toDecimalPlaces(places, modes[how]);

/** Everything an open number may still be, both ends included. */
export class Span {
	readonly lo: Num;
	readonly hi: Num;
	constructor(lo: Num, hi: Num) {
		this.lo = lo;
		this.hi = hi;
	}
}
/** A known number, or the span in which it must lie. */
export type Value = Num | Span;

export const low = (v: Value): Num => (v instanceof Span ? v.lo : v);
export const high = (v: Value): Num => (v instanceof Span ? v.hi : v);

export const anything = new Span(endless.neg(), endless);
/** The only way to a span: endless less endless may be anything, and a span of one number is that number. */
export const span = (lo: Num, hi: Num): Value =>
	lo.isNaN() || hi.isNaN() ? anything : lo.eq(hi) ? lo : new Span(lo, hi);
/** Endless less endless may be anything for known numbers too: one that is none would decide falsely. */
const sure = (x: Num): Value => (x.isNaN() ? anything : x);
/** The narrowest span that holds all of them. */
export const hull = (...of: Value[]): Value => span(Exact.min(...of.map(low)), Exact.max(...of.map(high)));

export const plus = (a: Value, b: Value): Value =>
	a instanceof Span || b instanceof Span ? span(low(a).plus(low(b)), high(a).plus(high(b))) : sure(a.plus(b));
export const minus = (a: Value, b: Value): Value =>
	a instanceof Span || b instanceof Span ? span(low(a).minus(high(b)), high(a).minus(low(b))) : sure(a.minus(b));
export const times = (a: Value, b: Value): Value =>
	a instanceof Span || b instanceof Span
		? corners(a, b, (x, y) => (x.isZero() || y.isZero() ? zero : x.times(y)))
		: sure(a.times(b));
/** Divided by what may be zero: nothing is known. */
export const over = (a: Value, b: Value): Value => {
	if (low(b).lte(0) && high(b).gte(0)) return anything;
	return a instanceof Span || b instanceof Span ? corners(a, b, (x, y) => x.div(y)) : sure(a.div(b));
};
export const smallest = (of: Value[]): Value => span(Exact.min(...of.map(low)), Exact.min(...of.map(high)));
export const largest = (of: Value[]): Value => span(Exact.max(...of.map(low)), Exact.max(...of.map(high)));
/** A function that never falls, taken over a number or over both ends of a span. */
export const rising = (a: Value, f: (x: Num) => Num): Value => (a instanceof Span ? span(f(a.lo), f(a.hi)) : f(a));

/** By their settled value, so that the noise of a division never decides. */
export const below = (a: Num, b: Num): boolean => settled(a).lte(settled(b));

function corners(a: Value, b: Value, f: (x: Num, y: Num) => Num): Value {
	const all = [f(low(a), low(b)), f(low(a), high(b)), f(high(a), low(b)), f(high(a), high(b))];
	return span(Exact.min(...all), Exact.max(...all));
}
