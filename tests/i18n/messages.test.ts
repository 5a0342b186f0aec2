import { describe, expect, test } from 'vitest';
import { count, date, money, months, number, type NumberFact, percent } from '#engine/facts.ts';
import { messageFor } from '#i18n/messages.ts';
import { parseDate, parseNumberFor, parseTime } from '#i18n/parse.ts';
import { textsIn } from './scheme-in.ts';

const [fi, sv] = [textsIn('fi'), textsIn('sv')];

describe('what is wrong with a number', () => {
	test.each<[string, NumberFact, string, string]>([
		[
			'kaksi',
			money(),
			'Kirjoita summa numeroina, esimerkiksi 12 500,50.',
			'Ange beloppet med siffror, till exempel 12 500,50.',
		],
		['kaksi', months(), 'Kirjoita luku numeroina, esimerkiksi 12,5.', 'Ange talet med siffror, till exempel 12,5.'],
		[
			'kaksi',
			count(),
			'Kirjoita kokonaisluku numeroina, esimerkiksi 12.',
			'Ange ett heltal med siffror, till exempel 12.',
		],
		[
			' 1.234 ',
			money(),
			'Summan 1.234 voi lukea kahdella tavalla. Valitse, kumpaa tarkoitat: 1\u00a0234 vai 1,234.',
			'Beloppet 1.234 kan läsas på två sätt. Välj vilket du menar: 1\u00a0234 eller 1,234.',
		],
		[
			'1,234',
			number(),
			'Luvun 1,234 voi lukea kahdella tavalla. Valitse, kumpaa tarkoitat: 1\u00a0234 vai 1,234.',
			'Talet 1,234 kan läsas på två sätt. Välj vilket du menar: 1\u00a0234 eller 1,234.',
		],
		['0,125', money(), 'Summassa voi olla enintään kaksi desimaalia.', 'Beloppet får ha högst två decimaler.'],
		['0,5', money({ step: '1' }), 'Anna summa kokonaisina euroina.', 'Ange beloppet i hela euro.'],
		['0,5', count(), 'Anna kokonaisluku ilman desimaaleja.', 'Ange ett heltal utan decimaler.'],
		['0,125', months(), 'Luvussa voi olla enintään 2 desimaalia.', 'Talet får ha högst 2 decimaler.'],
		['0,12', months({ step: '0.1' }), 'Luvussa voi olla enintään yksi desimaali.', 'Talet får ha högst en decimal.'],
		[
			'0,3',
			months({ step: '0.5' }),
			'Anna luku, joka on jaollinen luvulla 0,5.',
			'Ange ett tal som är jämnt delbart med 0,5.',
		],
		['-1', money(), 'Summa ei voi olla negatiivinen.', 'Beloppet kan inte vara negativt.'],
		['-1', months(), 'Luku ei voi olla negatiivinen.', 'Talet kan inte vara negativt.'],
		[
			'10000000001',
			money(),
			'Summa on liian suuri. Suurin sallittu summa on 10\u00a0000\u00a0000\u00a0000\u00a0€.',
			'Beloppet är för stort. Det högsta tillåtna beloppet är 10\u00a0000\u00a0000\u00a0000\u00a0€.',
		],
		[
			'101',
			percent(),
			'Luku on liian suuri. Suurin sallittu arvo on 100\u00a0%.',
			'Talet är för stort. Det högsta tillåtna värdet är 100\u00a0%.',
		],
		[
			'-101',
			money({ min: '-100' }),
			'Summa on liian pieni. Pienin sallittu summa on \u2212100\u00a0€.',
			'Beloppet är för litet. Det minsta tillåtna beloppet är \u2212100\u00a0€.',
		],
		[
			'0',
			count({ min: '1' }),
			'Luku on liian pieni. Pienin sallittu arvo on 1.',
			'Talet är för litet. Det minsta tillåtna värdet är 1.',
		],
	])('%j', (text, fact, finnish, swedish) => {
		const read = parseNumberFor(fact, text);
		if (!('fault' in read)) throw new Error(`${text} was read`);
		expect(messageFor(fi, read, { unit: fact.unit, text })).toBe(finnish);
		expect(messageFor(sv, read, { unit: fact.unit, text })).toBe(swedish);
	});
});

test('what is wrong with a date or a time', () => {
	const wrong = (read: ReturnType<typeof parseDate>, unit: 'date' | 'time', text: string) =>
		'fault' in read ? messageFor(fi, read, { unit, text }) : undefined;
	expect(wrong(parseDate('1/2/2026'), 'date', '1/2/2026')).toBe(
		'Kirjoita päivämäärä muodossa pp.kk.vvvv, esimerkiksi 15.11.2018.',
	);
	expect(wrong(parseDate('31.2.2026'), 'date', '31.2.2026')).toBe(
		'Päivämäärää 31.2.2026 ei ole olemassa. Tarkista päivä, kuukausi ja vuosi.',
	);
	const inTwenties = date({ min: '2020-01-01', max: '2029-12-31' });
	expect(wrong(parseDate('1.1.2030', inTwenties), 'date', '1.1.2030')).toBe(
		'Päivämäärä on liian myöhäinen. Myöhäisin sallittu päivä on 31.12.2029.',
	);
	expect(wrong(parseDate('31.12.2019', inTwenties), 'date', '31.12.2019')).toBe(
		'Päivämäärä on liian varhainen. Aikaisin sallittu päivä on 1.1.2020.',
	);
	expect(wrong(parseTime('kello'), 'time', 'kello')).toBe('Kirjoita kellonaika muodossa tt.mm, esimerkiksi 14.00.');
	expect(wrong(parseTime('25.00'), 'time', '25.00')).toBe(
		'Kellonaikaa 25.00 ei ole olemassa. Tarkista tunnit ja minuutit.',
	);
});
