import { describe, expect, test } from 'vitest';
import type { Unit } from '#engine/nodes.ts';
import { is, percentOf, ratio, roundDown, roundUp, smallest, sum, toCents, when, type Form } from '#engine/words.ts';
import { explained, f, law, linesOf, result, some, sv } from './told.ts';

describe('caps', () => {
	const capped = result(smallest(f.cost, when(is(f.track, 'large'), law.cap, law.smallCap)));
	test('are marked where they bite, with what was cut', () => {
		expect(linesOf(capped, { ...some, track: 'large' })).toEqual([
			...['Tulos: 1 000,00 €', '  Kulut: 1 200,00 €', '  enintään Enimmäismäärä: 1 000,00 €; cap −200,00 €'],
		]);
	});
	test('are told without a mark where they do not', () => {
		expect(linesOf(capped, { cost: '500.00', track: 'small' })).toEqual([
			...['Tulos: 500,00 €', '  Kulut: 500,00 €', '  enintään Pieni enimmäismäärä: 500,00 €'],
		]);
	});
	test('inside a sum take the name of what was claimed', () => {
		expect(linesOf(result(sum(f.own, smallest(f.cost, law.cap))), some)).toEqual([
			...['Tulos: 1 300,50 €', '  Oma raha: 300,50 €', '  Kulut: 1 000,00 €', '    Kulut: 1 200,00 €'],
			'    enintään Enimmäismäärä: 1 000,00 €; cap −200,00 €',
		]);
	});
	test('bite on what is not known yet too', () => {
		expect(linesOf(result(smallest(sum(law.cap, f.cost), law.smallCap)), {})).toEqual([
			...['Tulos: 500,00 €', '  Välitulos: vähintään 1 000,00 €', '    Enimmäismäärä: 1 000,00 €'],
			...['    Kulut: ei vielä tiedossa', '  enintään Pieni enimmäismäärä: 500,00 €; cap −?'],
		]);
	});
});

describe('rounding', () => {
	test('is told where it changed the value', () => {
		expect(linesOf(result(roundDown(percentOf(law.pct, f.own))), some)).toEqual([
			...['Tulos: 225,37 €; pyöristetty alaspäin senttiin', '  Oma raha: 300,50 €', '  josta Tukiosuus: 75 %'],
		]);
		expect(linesOf(result(roundUp(f.cost)), some)).toEqual(['Tulos: 1 200,00 €', '  Kulut: 1 200,00 €']);
	});
	test.each([
		['cents', toCents(percentOf(law.pct, f.own)), 'pyöristetty lähimpään senttiin', 'avrundat till närmaste cent'],
		['euros', roundUp(f.own, 0), 'pyöristetty ylöspäin kokonaisiin euroihin', 'avrundat uppåt till hela euro'],
		[
			'one decimal',
			roundDown(ratio(f.cost, f.own), 1),
			'pyöristetty alaspäin, yksi desimaali',
			'avrundat nedåt, en decimal',
		],
		['decimals', roundUp(ratio(f.cost, f.own), 2), 'pyöristetty ylöspäin, 2 desimaalia', 'avrundat uppåt, 2 decimaler'],
		[
			'whole numbers',
			roundDown(ratio(f.cost, f.own), 0),
			'pyöristetty alaspäin kokonaislukuun',
			'avrundat nedåt till heltal',
		],
	])('to %s', (_, of, finnish, swedish) => {
		expect(explained(result<Unit>(of as Form), some).rounding).toBe(finnish);
		expect(explained(result<Unit>(of as Form), some, sv).rounding).toBe(swedish);
	});
	test('of a part makes it a line of its own', () => {
		expect(linesOf(result(sum(roundDown(percentOf(law.pct, f.own)), f.other)), some)).toEqual([
			...['Tulos: 325,37 €', '  75 % × Oma raha: 225,37 €; pyöristetty alaspäin senttiin', '    Oma raha: 300,50 €'],
			...['    josta Tukiosuus: 75 %', '  Muu raha: 100,00 €'],
		]);
	});
});
