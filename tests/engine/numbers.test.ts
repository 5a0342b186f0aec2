import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	anything,
	below,
	endless,
	high,
	hull,
	largest,
	low,
	minus,
	num,
	over,
	plus,
	round,
	settled,
	smallest,
	Span,
	span,
	times,
	type Value,
	zero,
} from '#engine/numbers.ts';
import { textOfValue } from '#tests/support/worth.ts';

/** `1..4` is a span, `2` a number. */
const value = (text: string): Value => {
	const [lo = '', hi = lo] = text.split('..');
	return span(num(lo), num(hi));
};

describe('rounding', () => {
	it.each([
		['exact', '12.34', '12.34', '12.34', '12.34'],
		['a trace above', '12.3400000001', '12.34', '12.34', '12.35'],
		['below half', '12.344999', '12.34', '12.34', '12.35'],
		['half', '12.345', '12.34', '12.35', '12.35'],
		['above half', '12.345001', '12.34', '12.35', '12.35'],
		['a trace below the next', '12.3499999999', '12.34', '12.35', '12.35'],
		['exact, below zero', '-12.34', '-12.34', '-12.34', '-12.34'],
		['below half, below zero', '-12.344999', '-12.34', '-12.34', '-12.35'],
		['half, below zero', '-12.345', '-12.34', '-12.35', '-12.35'],
		['above half, below zero', '-12.345001', '-12.34', '-12.35', '-12.35'],
		['zero', '0', '0.00', '0.00', '0.00'],
		['half a cent', '0.005', '0.00', '0.01', '0.01'],
		['minus half a cent', '-0.005', '-0.00', '-0.01', '-0.01'],
	])('goes down, half up and up from zero: %s', (_, x, down, half, up) => {
		const rounded = (['down', 'half-up', 'up'] as const).map((how) => round(num(x), how, 2));
		expect(rounded.map((r) => r.toNumber())).toEqual([down, half, up].map(Number));
	});
	it.each([
		[0, '1234.5', '1234', '1235', '1235'],
		[1, '1234.5555', '1234.5', '1234.6', '1234.6'],
		[6, '1234.5555554', '1234.555555', '1234.555555', '1234.555556'],
	])('keeps %i places of %s', (places, x, down, half, up) => {
		const rounded = (['down', 'half-up', 'up'] as const).map((how) => round(num(x), how, places));
		expect(rounded.map((r) => r.toFixed())).toEqual([down, half, up]);
	});
});

describe('exactness', () => {
	it('makes a third times three whole again', () => {
		const third = num(100).div(3);
		expect(third.times(3).eq(100)).toBe(false);
		expect(settled(third.times(3)).toFixed()).toBe('100');
	});
	it.each([3, 6, 7, 9, 11, 13, 17, 1720])('a number divided by %i and multiplied by it rounds to itself', (n) => {
		for (const how of ['down', 'half-up', 'up'] as const)
			expect(round(num('99999.99').div(n).times(n), how, 2).toFixed()).toBe('99999.99');
	});
	it('still rounds up half a cent that went through a division', () => {
		expect(round(num('0.005').div(7).times(7), 'half-up', 2).toFixed()).toBe('0.01');
		expect(round(num('10.005').div(1720).times(1720), 'half-up', 2).toFixed()).toBe('10.01');
	});
	it.each<[string, Value]>([
		['smallest', smallest([num(100), num(200)])],
		['largest', largest([num(100), num(50)])],
		['hull', hull(num(100), num(100))],
		['product of a span', times(value('50..50'), span(num(2), num(2)))],
		['end of a span', high(times(value('25..50'), num(2)))],
		['end of a hull', low(hull(num(100), num(200)))],
	])('keeps all its digits after a %s', (_, hundred) => {
		expect(settled(low(times(over(hundred, num(3)), num(3)))).toFixed()).toBe('100');
	});
	it('compares by what is left when the noise of a division is gone', () => {
		const [whole, almost] = [num(100), num(100).div(3).times(3)];
		expect([below(whole, almost), below(almost, whole)]).toEqual([true, true]);
		expect([below(num('100.01'), whole), below(whole, num('100.01'))]).toEqual([false, true]);
	});
	it('adds cents without the errors of binary fractions', () => {
		expect(num('0.1').plus('0.2').toFixed()).toBe('0.3');
		expect(num('9999999999.99').plus('0.01').toFixed()).toBe('10000000000');
	});
});

describe('spans', () => {
	it.each<[string, (a: Value, b: Value) => Value, string, string, string]>([
		['+', plus, '1..4', '2', '3..6'],
		['+', plus, '-3..1', '-2..5', '-5..6'],
		['−', minus, '1..4', '2', '-1..2'],
		['−', minus, '5', '1..4', '1..4'],
		['−', minus, '1..4', '1..4', '-3..3'],
		['×', times, '-2..3', '4', '-8..12'],
		['×', times, '-2..3', '-4', '-12..8'],
		['×', times, '-2..3', '-5..7', '-15..21'],
		['×', times, '0', '-5..7', '0'],
		['/', over, '1..4', '2', '0.5..2'],
		['/', over, '-1..4', '-2', '-2..0.5'],
		['/', over, '12', '2..4', '3..6'],
		['/', over, '12', '-4..-2', '-6..-3'],
	])('%s takes both ends into account: %#', (_, f, a, b, result) => {
		expect(textOfValue(f(value(a), value(b)))).toBe(result);
	});
	it.each([
		['7', '0'],
		['0', '0'],
		['7', '-1..1'],
		['7', '0..1'],
		['7', '-1..0'],
		['1..2', '0..Infinity'],
	])('%s divided by %s, which may be zero, is anything', (a, b) => {
		expect(over(value(a), value(b))).toBe(anything);
	});
	it.each([
		['1..4', '2..3', '1..3', '2..4'],
		['1..4', '9', '1..4', '9'],
		['1..4', '0', '0', '1..4'],
		['5', '1..5', '1..5', '5'],
		['0..Infinity', '100', '0..100', '100..Infinity'],
	])('of %s and %s the smallest is %s and the largest %s', (a, b, least, most) => {
		expect(textOfValue(smallest([value(a), value(b)]))).toBe(least);
		expect(textOfValue(largest([value(a), value(b)]))).toBe(most);
	});
	it('is one number when both ends are the same', () => {
		expect(span(num('2.50'), num('2.5'))).not.toBeInstanceOf(Span);
	});
	it('wraps numbers and spans in the narrowest hull', () => {
		expect(textOfValue(hull(num(3), value('-1..2'), num(7)))).toBe('-1..7');
		expect(textOfValue(hull(num(3), num(3)))).toBe('3');
	});
});

describe('what has no end', () => {
	const ends = ['-Infinity', '-5', '-1', '0', '0.5', '1', '7', 'Infinity'];
	const all = ends.flatMap((lo, i) => ends.slice(i).map((hi) => value(`${lo}..${hi}`)));
	const isSound = (v: Value) => !low(v).isNaN() && !high(v).isNaN() && low(v).lte(high(v));
	it.each<[string, (a: Value, b: Value) => Value]>([
		['plus', plus],
		['minus', minus],
		['times', times],
		['over', over],
		['smallest', (a, b) => smallest([a, b])],
		['largest', (a, b) => largest([a, b])],
		['hull', hull],
	])('never becomes a number that is none: %s', (_, f) => {
		const wrong = all.flatMap((a) => all.filter((b) => !isSound(f(a, b))).map((b) => [a, b].map(textOfValue)));
		expect(wrong).toEqual([]);
	});
	it.each([
		[plus(endless, endless.neg())],
		[minus(endless, endless)],
		[times(zero, endless)],
		[over(endless, endless)],
		[span(num(NaN), num(1))],
	])('may be anything where endless meets endless: %#', (v) => {
		expect(v).toBe(anything);
	});
	it('rounds to itself', () => {
		expect(round(endless, 'up', 2).toFixed()).toBe('Infinity');
	});
});

describe('a span', () => {
	const point = fc.integer({ min: -2000, max: 2000 }).map((n) => num(n).div(100));
	/** A span and a number that lies in it. */
	const within = fc.tuple(point, point, point).map((ps) => {
		const [lo, x, hi] = ps.toSorted((a, b) => a.cmp(b)) as [typeof zero, typeof zero, typeof zero];
		return { span: span(lo, hi), x };
	});
	const contains = (v: Value, x: typeof zero) => below(low(v), x) && below(x, high(v));
	it.each<[string, (a: Value, b: Value) => Value]>([
		['plus', plus],
		['minus', minus],
		['times', times],
		['smallest', (a, b) => smallest([a, b])],
		['largest', (a, b) => largest([a, b])],
	])('contains the result of every pair of numbers in its parts: %s', (_, f) => {
		fc.assert(
			fc.property(within, within, (a, b) => {
				expect(contains(f(a.span, b.span), low(f(a.x, b.x)))).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
	it('contains every quotient of numbers in its parts that there is', () => {
		fc.assert(
			fc.property(within, within, (a, b) => {
				fc.pre(!b.x.isZero());
				expect(contains(over(a.span, b.span), low(over(a.x, b.x)))).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});
