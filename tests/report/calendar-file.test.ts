import { describe, expect, test } from 'vitest';
import { calendarEvents } from '#report/calendar-events.ts';
import { calendarFile } from '#report/calendar-file.ts';
import { resultOf } from '#tests/support/result-of.ts';

const stamp = '2026-11-21T22:15:09.123+02:00';
const fileOf = (title: string, text?: string) =>
	calendarFile({ name: 'Tapaus', stamp, events: [{ uid: 'u-1', date: '2019-03-01', title, ...(text && { text }) }] });
const lineOf = (file: string, name: string) => file.split(/\r\n(?! )/).find((line) => line.startsWith(`${name}:`));

describe('a calendar file', () => {
	test('is this text', () => {
		expect(fileOf('Päivitä hankesalkku', 'Kahden kuukauden välein')).toBe(
			[
				'BEGIN:VCALENDAR',
				'VERSION:2.0',
				'PRODID:-//Avustuspolku//Avustuspolku 1.0//FI',
				'CALSCALE:GREGORIAN',
				'METHOD:PUBLISH',
				'X-WR-CALNAME:Tapaus',
				'BEGIN:VEVENT',
				'UID:u-1',
				'DTSTAMP:20261121T201509Z',
				'DTSTART;VALUE=DATE:20190301',
				'SUMMARY:Päivitä hankesalkku',
				'DESCRIPTION:Kahden kuukauden välein',
				'TRANSP:TRANSPARENT',
				'END:VEVENT',
				'END:VCALENDAR',
				'',
			].join('\r\n'),
		);
	});
	test('marks what has a meaning of its own, and keeps breaks of lines', () => {
		expect(lineOf(fileOf('a;b, c\\d\r\ne\nf\u0007'), 'SUMMARY')).toBe('SUMMARY:a\\;b\\, c\\\\d\\ne\\nf');
	});
	test('folds a line at 75 octets and parts no character', () => {
		const line = lineOf(fileOf('x'.repeat(66) + 'ää€😀'.repeat(20)), 'SUMMARY') ?? '';
		const parts = line.split('\r\n');
		expect(parts[0]).toBe(`SUMMARY:${'x'.repeat(66)}`);
		expect(parts.every((part) => new TextEncoder().encode(part).length <= 75)).toBe(true);
		expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true);
		expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'x'.repeat(66)}${'ää€😀'.repeat(20)}`);
	});
	test('leaves a line of 75 octets whole', () => {
		expect(lineOf(fileOf('x'.repeat(67)), 'SUMMARY')).toBe(`SUMMARY:${'x'.repeat(67)}`);
		expect(lineOf(fileOf('x'.repeat(68)), 'SUMMARY')).toBe(`SUMMARY:${'x'.repeat(67)}\r\n x`);
	});
});

describe('the dates of a case', () => {
	const dated = { awardDate: '2019-01-31', projectEnd: '2019-06-30' };
	const eventsIn = (language: 'fi' | 'sv', other: object) => {
		const { texts, scheme, assessment } = resultOf('vm-05', language, { ...other });
		return calendarEvents(texts, scheme, assessment, 'case-1');
	};
	test('are the end of the call and every update until the end of the project', () => {
		const events = eventsIn('fi', dated);
		expect(events.map(({ date }) => date)).toEqual(['2018-11-15', '2019-03-31', '2019-05-31', '2019-06-30']);
		expect(events[0]?.title).toBe('Haku päättyy 15.11.2018 klo 14.00 – Tuottavuuden edistäminen 2018');
		expect(events[1]?.uid).toBe('case-1-prod-oblig-3-2019-03-31@avustuspolku');
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	});
	test('are told in Swedish', () => {
		expect(eventsIn('sv', dated)[0]?.title).toBe(
			'Ansökningstiden går ut 15.11.2018 kl. 14.00 – Främjande av produktivitet 2018',
		);
	});
	test('are no more than the end of the call while the others are open', () => {
		expect(eventsIn('fi', {}).map(({ date }) => date)).toEqual(['2018-11-15']);
	});
});
