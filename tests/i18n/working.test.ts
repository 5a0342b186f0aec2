import { describe, expect, test } from 'vitest';
import { Working } from '#engine/working.ts';
import {
	amount,
	counting,
	excess,
	largest,
	minus,
	nothing,
	over,
	percentOf,
	ratio,
	roundDown,
	shareOf,
	shownTo,
	sum,
	times,
} from '#engine/words.ts';
import { World } from '#engine/world.ts';
import { explain } from '#i18n/working.ts';
import { at, explained, f, fi, law, linesOf, result, some, total } from './told.ts';

describe('a line', () => {
	test('names its amount, in words, with its value and place', () => {
		const line = explained(total, some);
		expect(line).toMatchObject({
			...{ label: 'Yhteensä', formula: 'Kaikki kulut', value: '1\u00a0500,50\u00a0€' },
			place: 'Kirje, luku 2, 1. kappale',
		});
		expect(line.children[0]).not.toHaveProperty('place');
	});
	test('unfolds only when it is opened, and once', () => {
		const working = new Working(result(sum(total, f.other)), new World(some));
		const line = explain(fi, working, some);
		expect(line.children).toBe(line.children);
		expect(linesOf(result(sum(total, f.other)), some)).toEqual([
			...['Tulos: 1 600,50 €', '  Yhteensä: 1 500,50 €', '    Kulut: 1 200,00 €', '    Oma raha: 300,50 €'],
			'  Muu raha: 100,00 €',
		]);
	});
	test('of another reading has the name of the result but not its words', () => {
		const line = explained(amount('alternatives.gross.ratio', at('2'), ratio(f.cost, f.own)), some);
		expect(line).toMatchObject({ label: 'Suhde', value: 'noin 3,99-kertainen' });
		expect(line).not.toHaveProperty('formula');
	});
});

describe('sums and differences', () => {
	test('say what was taken away, however deep', () => {
		expect(linesOf(result(minus(f.cost, sum(f.own, minus(f.other, f.loss)))), { ...some, loss: '-1.00' })).toEqual([
			...['Tulos: 798,50 €', '  Kulut: 1 200,00 €', '  miinus Oma raha: 300,50 €', '  miinus Muu raha: 100,00 €'],
			'  plus Tappio: −1,00 €',
		]);
	});
	test('leave out nothing at all, and amounts without a name', () => {
		const nameless = amount('nameless', at('2'), sum(nothing('money'), f.cost));
		expect(linesOf(result(minus(nameless, nothing('money'))), some)).toEqual([
			'Tulos: 1 200,00 €',
			'  Kulut: 1 200,00 €',
		]);
	});
	test('a floor of nothing is told where it decides', () => {
		expect(linesOf(result(excess(f.cost, law.cap)), some)).toEqual([
			...['Tulos: 200,00 €', '  Kulut: 1 200,00 €', '  miinus Enimmäismäärä: 1 000,00 €'],
		]);
		expect(linesOf(result(excess(f.own, law.cap)), some)).toEqual([
			...['Tulos: 0,00 €', '  Oma raha: 300,50 €', '  miinus Enimmäismäärä: 1 000,00 €', '  vähintään Nolla: 0,00 €'],
		]);
		expect(linesOf(result(sum(f.other, excess(f.cost, law.cap))), some)).toEqual([
			...['Tulos: 300,00 €', '  Muu raha: 100,00 €', '  plus Kulut: 1 200,00 €', '  miinus Enimmäismäärä: 1 000,00 €'],
		]);
	});
	test('the larger of two', () => {
		expect(linesOf(result(largest(f.cost, law.cap)), some)).toEqual([
			...['Tulos: 1 200,00 €', '  Kulut: 1 200,00 €', '  vähintään Enimmäismäärä: 1 000,00 €'],
		]);
	});
});

describe('products', () => {
	test('read from left to right', () => {
		expect(linesOf(result(over(times(f.cost, f.factor), f.persons)), some)).toEqual([
			...['Tulos: 800,00 €', '  Kulut: 1 200,00 €', '  kertaa Kerroin: 2', '  jaettuna Henkilöt: 3'],
		]);
	});
	test('a percentage is a part of what stands above it', () => {
		expect(linesOf(result(percentOf(law.pct, total)), some)).toEqual([
			...['Tulos: 1 125,375 €', '  Yhteensä: 1 500,50 €', '    Kulut: 1 200,00 €', '    Oma raha: 300,50 €'],
			'  josta Tukiosuus: 75 %',
		]);
	});
	test('inside a sum have a short name', () => {
		expect(
			linesOf(result(sum(percentOf(law.pct, f.cost), times(f.own, f.factor), over(f.other, f.persons))), some),
		).toEqual([
			'Tulos: noin 1 534,33 €',
			...['  75 % × Kulut: 900,00 €', '    Kulut: 1 200,00 €', '    josta Tukiosuus: 75 %'],
			...['  Oma raha × Kerroin: 601,00 €', '    Oma raha: 300,50 €', '    kertaa Kerroin: 2'],
			...['  Muu raha ÷ Henkilöt: noin 33,33 €', '    Muu raha: 100,00 €', '    jaettuna Henkilöt: 3'],
		]);
	});
	test('a quotient in per cent is told as a quotient', () => {
		expect(linesOf(result(roundDown(shareOf(f.own, f.cost))), some)).toEqual([
			...['Tulos: 25,04 %; pyöristetty alaspäin, 2 desimaalia', '  Oma raha: 300,50 €', '  jaettuna Kulut: 1 200,00 €'],
		]);
		expect(linesOf(result(sum(f.share, shareOf(f.own, f.cost))), some)[2]).toBe('  Oma raha ÷ Kulut: noin 25,04 %');
	});
	test('as many decimals as the amount shows', () => {
		expect(linesOf(shownTo(4, amount('total', at('2'), times(f.factor, f.persons))), some)[0]).toBe('Yhteensä: 6,0000');
	});
	test('of sums have a result between', () => {
		expect(linesOf(result(times(sum(f.own, f.other), counting(2, 'number'))), some)).toEqual([
			...[
				'Tulos: 801,00 €',
				'  Välitulos: 400,50 €',
				'    Oma raha: 300,50 €',
				'    Muu raha: 100,00 €',
				'  kertaa Luku: 2',
			],
		]);
	});
});
