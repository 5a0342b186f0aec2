import { describe, expect, test } from 'vitest';
import { helsinkiPartsOf, instantInHelsinki } from '#engine/helsinki.ts';

describe('instants in Finland', () => {
	test.each([
		['winter', '2018-11-15', '14:00:00', '2018-11-15T14:00:00+02:00'],
		['summer', '2020-09-30', '16:15:00', '2020-09-30T16:15:00+03:00'],
		['before the clocks go forward', '2026-03-29', '02:59:59', '2026-03-29T02:59:59+02:00'],
		['the hour left out in spring', '2026-03-29', '03:30:00', '2026-03-29T04:30:00+03:00'],
		['the hour that comes twice in autumn', '2026-10-25', '03:30:00', '2026-10-25T03:30:00+03:00'],
		['after the clocks went back', '2026-10-25', '04:00:00', '2026-10-25T04:00:00+02:00'],
		['without seconds', '2018-11-15', '14:00', '2018-11-15T14:00:00+02:00'],
	])('%s', (_, date, time, instant) => expect(instantInHelsinki(date, time)).toBe(instant));

	test.each([
		['2018-11-15T14:00:00+02:00', { date: '2018-11-15', hour: 14, minute: 0, second: 0 }],
		['2018-11-15T14:00+02:00', { date: '2018-11-15', hour: 14, minute: 0, second: 0 }],
		['2026-07-31T21:00:01Z', { date: '2026-08-01', hour: 0, minute: 0, second: 1 }],
		['2026-10-25T00:30:00Z', { date: '2026-10-25', hour: 3, minute: 30, second: 0 }],
		['2026-10-25T01:30:00.000Z', { date: '2026-10-25', hour: 3, minute: 30, second: 0 }],
		['2024-02-29T12:00:00-05:00', { date: '2024-02-29', hour: 19, minute: 0, second: 0 }],
	])('%s on a Finnish wall', (instant, reading) => expect(helsinkiPartsOf(instant)).toEqual(reading));

	test('a date or time that does not exist is refused', () => {
		expect(() => instantInHelsinki('2026-02-29', '12:00:00')).toThrow();
		expect(() => instantInHelsinki('2026-02-28', '24:00:00')).toThrow();
	});
});
