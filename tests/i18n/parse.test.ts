import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, money, months, number, count, percent, type NumberFact } from '#engine/facts.ts';
import { createFormats } from '#i18n/formats.ts';
import { languages } from '#i18n/languages.ts';
import { parseAmount, parseDate, parseNumberFor, parseTime } from '#i18n/parse.ts';

describe('an amount', () => {
	test.each([
		...['12500,50', '12 500,50', '12\u00a0500,50', '12\u202f500,50', '12\u2009500,50', '12.500,50', '12,500.50'],
		...['12500.50', '12500.50 €', '€ 12500,50', '€12 500,50', '12500,50EUR', 'eur 12 500,50', '12 500,50 euroa'],
		...[
			'\t12 500,50\n',
			'\u00a012 500,50\u00a0€\u00a0',
			'\ufeff12500,50',
			'12500\u200b,50',
			'+12 500,50 €',
			'0012500,50',
		],
	])('%j is 12500.50', (text) => expect(parseAmount(text)).toEqual({ value: '12500.50' }));

	test.each([
		['0', '0'],
		['000', '0'],
		['5', '5'],
		['5,5', '5.5'],
		['1234,567', '1234.567'],
		['0,125', '0.125'],
		['0.125', '0.125'],
		['1 234', '1234'],
		['12.500.000', '12500000'],
		['12,500,000', '12500000'],
		['12.500.000,05', '12500000.05'],
		['1 234,500', '1234.500'],
		['-5', '-5'],
		['\u22125', '-5'],
		['\u2212 5,00 €', '-5.00'],
		['-€5', '-5'],
		['€ -5', '-5'],
		['10000000000000000000000000000000000000000', '10000000000000000000000000000000000000000'],
	])('%j is %s', (text, value) => expect(parseAmount(text)).toEqual({ value }));

	test.each([
		['1.234', '1234', '1.234'],
		['1,234', '1234', '1.234'],
		['123.456 €', '123456', '123.456'],
		['\u22121,234', '-1234', '-1.234'],
	])('%j may mean %s or %s', (text, ...readings) =>
		expect(parseAmount(text)).toEqual({ fault: 'ambiguous', readings }),
	);

	test.each([
		...[
			'',
			' ',
			'€',
			'-',
			'1e5',
			'12e3',
			'0x10',
			'NaN',
			'Infinity',
			'∞',
			'½',
			'(5)',
			'1 23',
			'1 2345',
			'12 34',
			'1  234',
		],
		...[
			'١٢٣',
			'１２３',
			'5,',
			',5',
			'.5',
			'1.2.3',
			'1,2,3',
			'1.23,4',
			'1,234,56',
			'0 123',
			'01.234,5',
			'5 5€',
			'--5',
			'5-',
		],
		...['1\n234', '12 500\t000', '5 e', '5 %', '12 500,5 0', 'abc', '{{7*7}}', '1_000', "1'000"],
	])('%j is none', (text) => expect(parseAmount(text)).toEqual({ fault: 'format' }));

	test('a very long text is answered at once', () => {
		const start = performance.now();
		for (const text of [
			'9'.repeat(400),
			' '.repeat(1e5) + 'x',
			'1 '.repeat(1e5),
			'1'.repeat(1e5) + 'x',
			'e'.repeat(1e5),
		]) {
			parseAmount(text);
			parseNumberFor(fact(money()), text);
		}
		expect(performance.now() - start).toBeLessThan(200);
	});
});

const fact = (of: NumberFact): NumberFact => ({ ...of, id: 'x' });
describe('a number for a fact', () => {
	const grant = fact(money());
	test.each<[string, NumberFact, string, unknown]>([
		['empty', grant, ' \u00a0\u200b', { value: null }],
		['whole euros', grant, '1 250 000', { value: '1250000.00' }],
		['cents', grant, '5,5', { value: '5.50' }],
		['nothing', grant, '-0,00', { value: '0.00' }],
		['a part of a cent', grant, '1234,567', { fault: 'too-precise', limit: '0.01' }],
		['a third decimal that is nothing', grant, '1 234,500', { fault: 'too-precise', limit: '0.01' }],
		['below nothing', grant, '\u22125', { fault: 'negative' }],
		['too much', grant, '10 000 000 000,01', { fault: 'too-large', limit: '10000000000' }],
		['the most', grant, '10 000 000 000', { value: '10000000000.00' }],
		['400 digits', grant, '9'.repeat(400), { fault: 'too-large', limit: '10000000000' }],
		['two readings', grant, '1.234', { fault: 'ambiguous', readings: ['1234', '1.234'] }],
		['letters', grant, 'paljon', { fault: 'format' }],
		['a loss where one may be', fact(money({ min: '-100' })), '\u221299,5', { value: '-99.50' }],
		['a loss too large', fact(money({ min: '-100' })), '-100,01', { fault: 'too-small', limit: '-100' }],
		['endless loss', fact(money({ min: '-100' })), `-${'9'.repeat(40)}`, { fault: 'too-small', limit: '-100' }],
		['less than the least', fact(money({ min: '5' })), '4,99', { fault: 'too-small', limit: '5' }],
		['a percentage', fact(percent()), '17,50 %', { value: '17.5' }],
		['more than all', fact(percent()), '100,01', { fault: 'too-large', limit: '100' }],
		['months', fact(months()), '6,0', { value: '6' }],
		['euros for months', fact(months()), '6 €', { fault: 'format' }],
		['a count', fact(count()), '17', { value: '17' }],
		['half a person', fact(count()), '1,5', { fault: 'too-precise', limit: '1' }],
		['four decimals', fact(number()), '0,1234', { value: '0.1234' }],
		['off a coarser grid', fact(months({ step: '0.5' })), '1,3', { fault: 'too-precise', limit: '0.5' }],
		['a date is not a number', fact(date()), '5', { fault: 'format' }],
	])('%s', (_, of, text, expected) => expect(parseNumberFor(of, text)).toEqual(expected));

	test.each(languages)('what is shown in %s can be typed', (language) => {
		const formats = createFormats(language);
		const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
		fc.assert(
			fc.property(cents, fc.constantFrom('money', 'moneyShort', 'plainMoney', 'signedMoney'), (amount, style) => {
				const size = amount < 0n ? -amount : amount;
				const text = `${amount < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
				const any = fact(money({ min: '-10000000000' }));
				expect(parseNumberFor(any, formats[style](text))).toEqual({ value: text });
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('a date', () => {
	test.each([
		['1.2.2026', '2026-02-01'],
		['01.02.2026', '2026-02-01'],
		['1.2.26', '2026-02-01'],
		['1. 2. 2026', '2026-02-01'],
		[' 2026-02-01 ', '2026-02-01'],
		['29.2.2024', '2024-02-29'],
		['31.12.1999', '1999-12-31'],
	])('%j is %s', (text, value) => expect(parseDate(text)).toEqual({ value }));
	test.each(['31.2.2026', '29.2.2027', '00.00.0000', '1.13.2026', '2026-02-30', '32.1.26'])(
		'%j does not exist',
		(text) => expect(parseDate(text)).toEqual({ fault: 'no-such-date' }),
	);
	test.each(['1/2/2026', '2/1/26', '1.2.', '1.2', '2026', '1.2.026', '20260201', '1.2.2026 klo 14', 'huomenna'])(
		'%j is not read',
		(text) => expect(parseDate(text)).toEqual({ fault: 'format' }),
	);
	test('an empty field is open', () => expect(parseDate(' ')).toEqual({ value: null }));
});

describe('a time', () => {
	test.each([
		['14.00', '14:00:00'],
		['14:00', '14:00:00'],
		['14', '14:00:00'],
		['9.05', '09:05:00'],
		['14.00.01', '14:00:01'],
		['klo 14.00', '14:00:00'],
		['kl. 14.00', '14:00:00'],
		['0.00', '00:00:00'],
		['23:59:59', '23:59:59'],
	])('%j is %s', (text, value) => expect(parseTime(text)).toEqual({ value }));
	test.each(['24.00', '14.60', '14.00.60', '99'])('%j does not exist', (text) =>
		expect(parseTime(text)).toEqual({ fault: 'no-such-time' }),
	);
	test.each(['14.0', '2pm', '14-00', '14.', 'kello'])('%j is not read', (text) =>
		expect(parseTime(text)).toEqual({ fault: 'format' }),
	);
	test('an empty field is open', () => expect(parseTime('')).toEqual({ value: null }));
});
