import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	dateText,
	dayOf,
	instantText,
	laterByMonths,
	monthsFrom,
	secondOf,
	yearOf,
	yearShareBefore,
} from '#engine/dates.ts';
import { endless, num } from '#engine/numbers.ts';

const later = (day: string, months: number | string) => dateText(laterByMonths(dayOf(day), num(months)));

describe('a day', () => {
	it.each([
		['2018-11-15', '2018-11-16', 1],
		['2019-02-28', '2019-03-01', 1],
		['2020-02-28', '2020-03-01', 2],
		['2018-12-31', '2019-01-01', 1],
		['2019-01-01', '2020-01-01', 365],
		['2020-01-01', '2021-01-01', 366],
		['1900-02-28', '1900-03-01', 1],
		['2000-02-28', '2000-03-01', 2],
	])('%s and %s lie %i apart', (first, last, days) => {
		expect(dayOf(last).minus(dayOf(first)).toNumber()).toBe(days);
	});
	it.each(['2018-11-15', '2020-02-29', '1999-12-31', '0001-01-01', '9999-12-31'])(
		'%s reads as it was written',
		(day) => {
			expect(dateText(dayOf(day))).toBe(day);
		},
	);
	it.each(['2019-02-29', '2018-02-30', '2018-04-31', '2018-13-01', '2018-00-10', '2018-1-1', '15.11.2018', ''])(
		'%j does not exist',
		(day) => {
			expect(() => dayOf(day)).toThrow();
		},
	);
	it('knows its year', () => {
		expect(yearOf('2018-12-31')).toBe(2018);
	});
});

describe('so many months later', () => {
	it.each([
		['2018-08-31', 6, '2019-02-28'],
		['2019-08-31', 6, '2020-02-29'],
		['2018-08-28', 6, '2019-02-28'],
		['2018-08-29', 6, '2019-02-28'],
		['2018-08-30', 6, '2019-02-28'],
		['2018-12-31', 2, '2019-02-28'],
		['2019-01-31', 1, '2019-02-28'],
		['2019-01-31', 2, '2019-03-31'],
		['2019-03-31', 1, '2019-04-30'],
		['2020-02-29', 12, '2021-02-28'],
		['2020-02-29', 48, '2024-02-29'],
		['2019-03-01', 36, '2022-03-01'],
		['2018-11-15', 0, '2018-11-15'],
		['2018-11-15', 14, '2020-01-15'],
		['2019-03-31', -1, '2019-02-28'],
	])('%s and %i months make %s', (day, months, result) => {
		expect(later(day, months)).toBe(result);
	});
	it('counts whole months only', () => {
		expect(later('2019-01-15', '1.99')).toBe('2019-02-15');
	});
	it('is endless where the day or the months are', () => {
		expect(laterByMonths(endless, num(6)).toFixed()).toBe('Infinity');
		expect(laterByMonths(dayOf('2019-01-01'), endless.neg()).toFixed()).toBe('-Infinity');
	});
});

describe('whole months between two days', () => {
	it.each([
		['2019-01-15', '2019-07-15', 6],
		['2019-01-15', '2019-07-14', 5],
		['2019-01-15', '2019-07-16', 6],
		['2018-08-31', '2019-02-28', 6],
		['2018-08-31', '2019-02-27', 5],
		['2019-08-31', '2020-02-28', 5],
		['2019-08-31', '2020-02-29', 6],
		['2019-01-31', '2019-02-28', 1],
		['2019-02-28', '2019-03-31', 1],
		['2018-12-31', '2019-01-01', 0],
		['2018-11-15', '2018-11-15', 0],
		['2019-07-15', '2019-01-15', -6],
		['2019-07-14', '2019-01-15', -5],
		['2019-03-31', '2019-02-28', -1],
		['2019-03-15', '2019-03-01', 0],
		['2016-02-29', '2020-02-28', 47],
	])('from %s to %s: %i', (first, last, months) => {
		expect(monthsFrom(dayOf(first), dayOf(last)).toNumber()).toBe(months);
	});
	it('are endless where one of the days is', () => {
		expect(monthsFrom(dayOf('2019-01-01'), endless).toFixed()).toBe('Infinity');
		expect(monthsFrom(endless, dayOf('2019-01-01')).toFixed()).toBe('-Infinity');
	});

	const day = fc.integer({ min: 2_440_000, max: 2_470_000 }).map((n) => num(n));
	it('are those that were added', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 120 }), (from, n) => {
				expect(monthsFrom(from, laterByMonths(from, num(n))).toNumber()).toBe(n);
				expect(monthsFrom(from, laterByMonths(from, num(n)).minus(1)).toNumber()).toBe(n === 0 ? 0 : n - 1);
			}),
			{ numRuns: 300 },
		);
	});
	it('grow with the second day and shrink with the first', () => {
		fc.assert(
			fc.property(day, day, fc.integer({ min: 1, max: 70 }), (a, b, step) => {
				expect(monthsFrom(a, b.plus(step)).gte(monthsFrom(a, b))).toBe(true);
				expect(monthsFrom(a.plus(step), b).lte(monthsFrom(a, b))).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('the part of a year before a day', () => {
	it.each([
		['2022-01-01', '0', '365'],
		['2022-01-02', '1', '365'],
		['2022-03-01', '59', '365'],
		['2020-03-01', '60', '366'],
		['2020-02-29', '59', '366'],
		['2022-12-31', '364', '365'],
		['2020-12-31', '365', '366'],
		['2000-12-31', '365', '366'],
		['1900-12-31', '364', '365'],
		['9999-12-31', '364', '365'],
		['0001-01-01', '0', '365'],
	])('of %s is %s of %s', (day, days, ofYear) => {
		expect(yearShareBefore(dayOf(day)).eq(num(days).div(ofYear))).toBe(true);
	});
});

describe('an instant', () => {
	it.each([
		['2018-11-15T14:00:00+02:00', '2018-11-15T12:00:00Z', 0],
		['2018-11-15T14:00:00+02:00', '2018-11-15T14:00:01+02:00', 1],
		['2018-11-15T14:00+02:00', '2018-11-15T14:01+02:00', 60],
		['2018-11-15T23:59:59+02:00', '2018-11-16T00:00:00+02:00', 1],
		['2018-03-25T02:59:59+02:00', '2018-03-25T04:00:00+03:00', 1],
		['2018-10-28T03:59:59+03:00', '2018-10-28T03:00:00+02:00', 1],
		['2018-10-28T00:00:00+03:00', '2018-10-29T00:00:00+02:00', 90000],
		['2018-03-25T00:00:00+02:00', '2018-03-26T00:00:00+03:00', 82800],
	])('%s lies so long before %s: %i s', (first, last, seconds) => {
		expect(secondOf(last).minus(secondOf(first)).toNumber()).toBe(seconds);
	});
	it('keeps parts of a second', () => {
		expect(secondOf('2018-11-15T12:00:00.001Z').minus(secondOf('2018-11-15T12:00:00Z')).toFixed()).toBe('0.001');
	});
	it('is written in universal time', () => {
		expect(instantText(secondOf('2018-11-15T14:00:00+02:00'))).toBe('2018-11-15T12:00:00.000Z');
	});
});
