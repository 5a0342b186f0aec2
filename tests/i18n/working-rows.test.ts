import { describe, expect, test } from 'vitest';
import {
	atMost,
	countDistinct,
	countRows,
	dayOf,
	daysBetween,
	everyRow,
	largestOver,
	later,
	laterByDays,
	minus,
	monthsBetween,
	moreThan,
	nothing,
	percentOf,
	sum,
	sumOver,
	times,
	years,
	yearShareBefore,
} from '#engine/words.ts';
import { f, law, linesOf, result, some, sv } from './told.ts';

const { lines } = f;

describe('rows', () => {
	const { what, town, sum: euros, share, saved } = lines.columns;
	const rows = {
		lines: [
			{ what: 'Laite', town: 'Oulu', sum: '100.00', share: '50', saved: ['1.00', '2.00', '4.00'] },
			{ what: ' ', town: 'oulu', sum: '20.00', share: '100', saved: ['0.10', '0.20', '0.40'] },
		],
	};
	test('are called by their text, or by their number', () => {
		expect(linesOf(result(sumOver(lines, euros)), rows)).toEqual([
			'Tulos: 120,00 €',
			'  Laite: 100,00 €',
			'  Rivi 2: 20,00 €',
		]);
		expect(linesOf(result(sumOver(lines, euros)), rows, sv)[2]).toBe('  Rad 2: 20,00 €');
	});
	test('are counted only where they count', () => {
		expect(linesOf(result(sumOver(lines, euros, moreThan(euros, law.smallCap))), rows)).toEqual(['Tulos: 0,00 €']);
	});
	test('unfold when more than a cell stands in them', () => {
		expect(linesOf(result(sum(sumOver(lines, percentOf(share, euros)), f.own)), { ...rows, ...some })).toEqual([
			...[
				'Tulos: 370,50 €',
				'  Rivit: 70,00 €',
				'    Laite: 50,00 €',
				'      Euroa: 100,00 €',
				'      josta Osa: 50 %',
			],
			...['    Rivi 2: 20,00 €', '      Euroa: 20,00 €', '      josta Osa: 100 %', '  Oma raha: 300,50 €'],
		]);
	});
	test('are counted, compared and told apart', () => {
		expect(linesOf(result(countRows(lines)), rows)).toEqual(['Tulos: 2', '  Rivit: 2']);
		expect(linesOf(result(countDistinct(lines, town)), rows)).toEqual(['Tulos: 1', '  Kunta, eri arvojen määrä: 1']);
		expect(linesOf(result(sum(largestOver(lines, euros), f.own)), { ...rows, ...some })).toEqual([
			...[
				'Tulos: 400,50 €',
				'  Rivit, suurin: 100,00 €',
				'    Laite: 100,00 €',
				'    Rivi 2: 20,00 €',
				'  Oma raha: 300,50 €',
			],
		]);
	});
	test('by year, without the years before', () => {
		const upTo = (n: number) => sumOver(lines, years(saved, 1, n));
		expect(linesOf(result(minus(upTo(2), upTo(1))), rows)).toEqual([
			...['Tulos: 2,20 €', '  Rivit, vuosi 2: 2,20 €', '    Laite: 2,00 €', '    Rivi 2: 0,20 €'],
		]);
	});
	test('hold conditions', () => {
		expect(linesOf(everyRow(lines, atMost(euros, law.smallCap)), rows)).toEqual([
			...['Vertailu: kyllä', '  Laite: kyllä', '    Euroa: 100,00 €', '    enintään Pieni enimmäismäärä: 500,00 €'],
			...['  Rivi 2: kyllä', '    Euroa: 20,00 €', '    enintään Pieni enimmäismäärä: 500,00 €'],
		]);
		expect(what.table).toBe('lines');
	});
});

describe('years and days', () => {
	const answers = { benefit: ['1.00', '2.00', '4.00'], start: '2019-01-31', end: '2019-05-20' };
	test('years stand beside the name', () => {
		expect(linesOf(result(sum(years(f.benefit, 1, 3), years(f.benefit, 2))), answers)).toEqual([
			...['Tulos: 9,00 €', '  Hyöty, vuodet 1–3: 7,00 €', '  Hyöty, vuosi 2: 2,00 €'],
		]);
	});
	test('a stretch without an earlier one is the years between', () => {
		const upTo = (n: number) => minus(years(f.benefit, 1, n), f.own);
		expect(linesOf(result(minus(upTo(3), upTo(1))), { ...answers, own: '5.00' })).toEqual([
			...['Tulos: 6,00 €', '  Hyöty, vuodet 2–3: 6,00 €', '  miinus Oma raha: 5,00 €', '  plus Oma raha: 5,00 €'],
		]);
	});
	test('dates', () => {
		expect(linesOf(result(later(f.start, law.wait)), answers)).toEqual([
			...['Tulos: 31.3.2019', '  Alkupäivä: 31.1.2019', '  plus Odotusaika: 2 kuukautta'],
		]);
		expect(linesOf(result(laterByDays(f.start, minus(nothing('count'), law.days))), answers)).toEqual([
			...['Tulos: 1.1.2019', '  Alkupäivä: 31.1.2019', '  miinus Määräaika: 30'],
		]);
		expect(linesOf(result(monthsBetween(f.start, f.end)), answers)).toEqual([
			...['Tulos: 3 kuukautta', '  alku Alkupäivä: 31.1.2019', '  loppu Loppupäivä: 20.5.2019'],
		]);
		expect(linesOf(result(daysBetween(f.start, f.end)), answers)[0]).toBe('Tulos: 109');
		expect(linesOf(result(later(dayOf(f.sent), law.wait)), { sent: '2018-11-15T14:00:00+02:00' })).toEqual([
			...['Tulos: 15.1.2019', '  Lähetetty: 15.11.2018', '    Lähetetty: 15.11.2018 klo 14.00'],
			'  plus Odotusaika: 2 kuukautta',
		]);
		expect(linesOf(result(times(f.own, yearShareBefore(f.start))), { ...answers, own: '365.00' })).toEqual([
			...[
				'Tulos: 30,00 €',
				'  Oma raha: 365,00 €',
				'  kertaa Vuoden osa ennen päivää: noin 0,08',
				'    Alkupäivä: 31.1.2019',
			],
		]);
	});
	test('a number of the law without a name is called so', () => {
		expect(linesOf(result(sum(law.unnamed, f.persons)), some)).toEqual([
			'Tulos: 7',
			'  Lähteen luku: 4',
			'  Henkilöt: 3',
		]);
	});
});
