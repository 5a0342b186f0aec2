import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormats } from '#i18n/formats.ts';
import { languages } from '#i18n/languages.ts';

const [fi, sv] = [createFormats('fi'), createFormats('sv')];

describe.each(languages)('numbers in %s', (language) => {
	const f = createFormats(language);
	test.each([
		['money', f.money('1234.5'), '1\u00a0234,50\u00a0€'],
		['money, whole', f.money('12500'), '12\u00a0500,00\u00a0€'],
		['money, negative', f.money('-12500.05'), '\u221212\u00a0500,05\u00a0€'],
		[
			'money beyond floats',
			f.money('12345678901234567890.12'),
			'12\u00a0345\u00a0678\u00a0901\u00a0234\u00a0567\u00a0890,12\u00a0€',
		],
		['a part of a cent', f.money('0.125'), '0,125\u00a0€'],
		['nothing with a sign', f.money('-0.00'), '0,00\u00a0€'],
		['short money, whole', f.moneyShort('1000000.00'), '1\u00a0000\u00a0000\u00a0€'],
		['short money, cents', f.moneyShort('1234.50'), '1\u00a0234,50\u00a0€'],
		['short money, one cent', f.moneyShort('10.01'), '10,01\u00a0€'],
		['plain money', f.plainMoney('-1234.5'), '\u22121\u00a0234,50'],
		['signed money', f.signedMoney('12500.00'), '+12\u00a0500\u00a0€'],
		['signed money, negative', f.signedMoney('-12500'), '\u221212\u00a0500\u00a0€'],
		['signed money, cents', f.signedMoney('0.1'), '+0,10\u00a0€'],
		['signed nothing', f.signedMoney('0.00'), '0\u00a0€'],
		['decimal', f.decimal('1720.5000'), '1\u00a0720,5'],
		['decimal with places', f.decimal('2', 2), '2,00'],
		['decimal with more than the places', f.decimal('2.345', 2), '2,345'],
		['percent', f.percent('0.5'), '0,5\u00a0%'],
		['percent of a contract', f.percent('75.00'), '75\u00a0%'],
	])('%s', (_, shown, expected) => expect(shown).toBe(expected));

	test.each(['', ' ', '1,5', '1e5', 'NaN', 'Infinity', '0x10', '½'])('%j is no number to show', (text) => {
		expect(() => f.money(text)).toThrow('Not a decimal string');
	});

	test('every cent is shown', () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (cents) => {
				const text = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
				expect(f.money(text).replace(/[\u00a0€]/g, '')).toBe(text.replace('.', ','));
			}),
		);
	});
});

describe('words and dates', () => {
	test.each([
		['years', fi.years('3.40'), '3,40 vuotta', sv.years('3.40'), '3,40 år'],
		['one year', fi.years('1'), '1 vuosi', sv.years('1'), '1 år'],
		['one year with decimals', fi.years('1.00'), '1,00 vuotta', sv.years('1.00'), '1,00 år'],
		['months', fi.months('6.0'), '6 kuukautta', sv.months('6.0'), '6 månader'],
		['one month', fi.months('1'), '1 kuukausi', sv.months('1'), '1 månad'],
		['part of a month', fi.months('5.5'), '5,5 kuukautta', sv.months('5.5'), '5,5 månader'],
		['hours', fi.hours('1720.00'), '1\u00a0720 tuntia', sv.hours('1720.00'), '1\u00a0720 timmar'],
		['a date', fi.date('2018-11-05'), '5.11.2018', sv.date('2018-11-05'), '5.11.2018'],
		[
			'a deadline',
			fi.instant('2018-11-15T14:00:00+02:00'),
			'15.11.2018 klo 14.00',
			sv.instant('2018-11-15T14:00:00+02:00'),
			'15.11.2018 kl. 14.00',
		],
		[
			'a deadline in summer time',
			fi.instant('2020-09-30T13:15:00Z'),
			'30.9.2020 klo 16.15',
			sv.instant('2020-09-30T13:15:00Z'),
			'30.9.2020 kl. 16.15',
		],
		[
			'seconds only where there are any',
			fi.instant('2018-11-15T12:00:01Z'),
			'15.11.2018 klo 14.00.01',
			sv.instant('2018-11-15T12:00:01Z'),
			'15.11.2018 kl. 14.00.01',
		],
		[
			'the last minute of a day in Finland',
			fi.instant('2018-11-15T22:00:00Z'),
			'16.11.2018 klo 0.00',
			sv.instant('2018-11-15T22:00:00Z'),
			'16.11.2018 kl. 0.00',
		],
		['a time', fi.time('2018-11-15T07:05:00Z'), '9.05', sv.time('2018-11-15T07:05:00Z'), '9.05'],
		['a list', fi.list(['a', 'b', 'c']), 'a, b ja c', sv.list(['a', 'b', 'c']), 'a, b och c'],
		['two', fi.list(['a', 'b']), 'a ja b', sv.list(['a', 'b']), 'a och b'],
		['one', fi.list(['a']), 'a', sv.list(['a']), 'a'],
	])('%s', (_, inFinnish, finnish, inSwedish, swedish) => {
		expect(inFinnish).toBe(finnish);
		expect(inSwedish).toBe(swedish);
	});

	test('a text that is no date is not shown as one', () => {
		expect(() => fi.date('15.11.2018')).toThrow('Not an ISO date');
	});
});

test('each unit has its form, in a sentence, short and in a table', () => {
	const at = '2018-11-15T14:00:00+02:00';
	expect(fi.byUnit('money', '1000.00')).toBe('1\u00a0000,00\u00a0€');
	expect(fi.byUnit('money', '1000.00', 'short')).toBe('1\u00a0000\u00a0€');
	expect(fi.byUnit('money', '1000.00', 'plain')).toBe('1\u00a0000,00');
	expect(fi.byUnit('percent', '75.00')).toBe('75\u00a0%');
	expect(fi.byUnit('percent', '75.00', 'plain')).toBe('75');
	expect(fi.byUnit('years', '3.40')).toBe('3,40 vuotta');
	expect(fi.byUnit('years', '3.40', 'plain')).toBe('3,40');
	expect(fi.byUnit('months', '6.0', 'plain')).toBe('6');
	expect(fi.byUnit('hours', '7.50')).toBe('7,5 tuntia');
	expect(fi.byUnit('number', '2.00')).toBe('2,00');
	expect(fi.byUnit('count', '1200')).toBe('1\u00a0200');
	expect(fi.byUnit('date', '2018-09-06', 'plain')).toBe('6.9.2018');
	expect(sv.byUnit('instant', at)).toBe('15.11.2018 kl. 14.00');
});
