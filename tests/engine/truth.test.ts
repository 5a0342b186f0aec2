import { expect, it } from 'vitest';
import { every, negated, some, type Truth, truth } from '#engine/truth.ts';

const same = (t: Truth) => t;

it.each<[Truth, Truth, Truth, Truth]>([
	['yes', 'yes', 'yes', 'yes'],
	['yes', 'unknown', 'unknown', 'yes'],
	['yes', 'no', 'no', 'yes'],
	['unknown', 'yes', 'unknown', 'yes'],
	['unknown', 'unknown', 'unknown', 'unknown'],
	['unknown', 'no', 'no', 'unknown'],
	['no', 'yes', 'no', 'yes'],
	['no', 'unknown', 'no', 'unknown'],
	['no', 'no', 'no', 'no'],
])('of %s and %s every is %s and some is %s', (a, b, all, any) => {
	expect(every([a, b], same)).toBe(all);
	expect(some([a, b], same)).toBe(any);
});

it.each<[Truth, Truth]>([
	['yes', 'no'],
	['no', 'yes'],
	['unknown', 'unknown'],
])('turns %s into %s', (before, after) => {
	expect(negated(before)).toBe(after);
});

it('finds that every one of nothing holds, and that none of nothing does', () => {
	expect(every([], same)).toBe('yes');
	expect(some([], same)).toBe('no');
});

it.each<[Truth[], Truth, Truth]>([
	[['unknown', 'unknown', 'no'], 'no', 'unknown'],
	[['unknown', 'yes', 'unknown'], 'unknown', 'yes'],
	[['yes', 'yes', 'yes'], 'yes', 'yes'],
	[['no', 'no', 'no'], 'no', 'no'],
	[['no'], 'no', 'no'],
	[['unknown'], 'unknown', 'unknown'],
])('of %j every is %s and some is %s', (of, all, any) => {
	expect(every(of, same)).toBe(all);
	expect(some(of, same)).toBe(any);
});

it('looks no further than the item that decides', () => {
	const seen: Truth[] = [];
	const look = (t: Truth) => {
		seen.push(t);
		return t;
	};
	every(['yes', 'no', 'unknown'], look);
	some(['no', 'yes', 'unknown'], look);
	expect(seen).toEqual(['yes', 'no', 'no', 'yes']);
});

it('makes a truth of what is settled', () => {
	expect([truth(true), truth(false)]).toEqual(['yes', 'no']);
});
