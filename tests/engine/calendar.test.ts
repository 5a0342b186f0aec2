import { expect, test } from 'vitest';
import { calendarDates } from '#engine/calendar.ts';
import { date, facts } from '#engine/facts.ts';
import { cites } from '#engine/law.ts';
import type { CalendarEntry } from '#engine/scheme.ts';
import { atMost, rate } from '#engine/words.ts';
import { World } from '#engine/world.ts';

const { award, end } = facts({ award: date(), end: date() });
const every = rate('months', '2', cites('letter')('5'));
const series: CalendarEntry = { rule: 'r', from: award, every, until: end, when: atMost(award, end) };
const dates = (answers: Record<string, unknown>, entry: CalendarEntry = series) =>
	calendarDates(entry, new World(answers));

test('every two months from the award, and last on the closing day', () => {
	expect(dates({ award: '2019-01-15', end: '2019-08-01' })).toEqual([
		'2019-03-15',
		'2019-05-15',
		'2019-07-15',
		'2019-08-01',
	]);
});

test('a closing day that is an update day stands once', () => {
	expect(dates({ award: '2019-01-15', end: '2019-05-15' })).toEqual(['2019-03-15', '2019-05-15']);
});

test('each date counts from the one before, so that no gap is longer than two months', () => {
	expect(dates({ award: '2018-12-31', end: '2019-07-31' })).toEqual([
		'2019-02-28',
		'2019-04-28',
		'2019-06-28',
		'2019-07-31',
	]);
});

test('a project shorter than the gap has its closing day only', () => {
	expect(dates({ award: '2019-01-15', end: '2019-02-01' })).toEqual(['2019-02-01']);
	expect(dates({ award: '2019-01-15', end: '2019-01-15' })).toEqual(['2019-01-15']);
});

test('none while a date is open, or where the end comes before the award', () => {
	expect(dates({ award: '2019-01-15' })).toEqual([]);
	expect(dates({ end: '2019-01-15', award: null })).toEqual([]);
	expect(dates({ award: '2019-01-15', end: '2019-01-14' })).toEqual([]);
});

test('a single date, once it is known', () => {
	expect(dates({ end: '2019-01-14' }, { rule: 'r', on: end })).toEqual(['2019-01-14']);
	expect(dates({}, { rule: 'r', on: end })).toEqual([]);
});

test('where the closing day is no date of the series, only the days before it', () => {
	const before: CalendarEntry = { rule: 'r', from: award, every, before: end };
	expect(dates({ award: '2019-01-15', end: '2019-06-01' }, before)).toEqual(['2019-03-15', '2019-05-15']);
	expect(dates({ award: '2019-01-15', end: '2019-03-15' }, before)).toEqual([]);
	expect(dates({ award: '2019-01-15' }, before)).toEqual([]);
});
