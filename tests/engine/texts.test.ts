import { expect, it } from 'vitest';
import { placeOf, cites } from '#engine/law.ts';
import { num } from '#engine/numbers.ts';
import { read } from '#engine/read.ts';
import { textOf } from '#engine/texts.ts';
import type { Unit } from '#engine/words.ts';

it.each<[Unit, string, string]>([
	['money', '0', '0.00'],
	['money', '-0', '0.00'],
	['money', '12.5', '12.50'],
	['money', '1250000', '1250000.00'],
	['money', '-0.01', '-0.01'],
	['money', '10000000000.01', '10000000000.01'],
	['percent', '75', '75.00'],
	['months', '6', '6.0'],
	['months', '5.5', '5.5'],
	['months', '5.25', '5.25'],
	['hours', '7.5', '7.50'],
	['years', '3', '3.00'],
	['number', '2', '2.00'],
	['number', '2.642858', '2.642858'],
	['number', '1.9', '1.90'],
	['count', '17', '17'],
	['number', '0.000001', '0.000001'],
])('writes %s %s as %s', (unit, value, text) => {
	expect(textOf(unit, num(value))).toBe(text);
});

it('writes dates as ISO dates and instants in universal time', () => {
	expect(textOf('date', read('date', '2018-11-15'))).toBe('2018-11-15');
	expect(textOf('instant', read('instant', '2018-11-15T14:00:00+02:00'))).toBe('2018-11-15T12:00:00.000Z');
});

it.each<[string, number, string]>([
	['2.5', 4, '2.5000'],
	['2.123456', 4, '2.123456'],
	['2', 0, '2.00'],
])('writes %s with at least %i places as %s', (value, places, text) => {
	expect(textOf('number', num(value), places)).toBe(text);
});

it('leaves out what a division left behind', () => {
	expect(textOf('money', num(100).div(3).times(3))).toBe('100.00');
});

it('spells a place as the document spells it', () => {
	const letter = cites('letter');
	expect(placeOf(letter('4.1', { requirement: 2 }))).toBe('letter 4.1, requirement 2');
	expect(placeOf(letter('3'))).toBe('letter 3');
	expect(placeOf(cites('release')('', { paragraph: 3 }))).toBe('release, paragraph 3');
});
