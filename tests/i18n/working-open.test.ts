import { describe, expect, test } from 'vitest';
import {
	all,
	atMost,
	equal,
	leastOf,
	is,
	later,
	moreThan,
	over,
	percentOf,
	smallest,
	sum,
	when,
} from '#engine/words.ts';
import { explained, f, law, linesOf, ordinary, result, some, sv } from './told.ts';

describe('what is not known yet', () => {
	test.each([
		['an open answer', f.cost, 'ei vielä tiedossa', 'ännu inte känt'],
		['under a cap', smallest(f.cost, law.cap), 'enintään 1 000,00 €', 'högst 1 000,00 €'],
		['over a sum', sum(law.cap, f.cost), 'vähintään 1 000,00 €', 'minst 1 000,00 €'],
		[
			'between two',
			when(f.ready, law.cap, law.smallCap),
			'välillä 500,00 € – 1 000,00 €',
			'mellan 500,00 € och 1 000,00 €',
		],
		['a share of anything', percentOf(law.pct, f.cost), 'ei vielä tiedossa', 'ännu inte känt'],
		['divided by what may be nothing', over(law.cap, f.persons), 'ei vielä tiedossa', 'ännu inte känt'],
		['a day', later(f.start, law.wait), 'ei vielä tiedossa', 'ännu inte känt'],
		['a condition', atMost(f.cost, law.cap), 'ei vielä tiedossa', 'ännu inte känt'],
	])('%s', (_, node, finnish, swedish) => {
		expect(ordinary(explained(node).value)).toBe(finnish);
		expect(ordinary(explained(node, {}, sv).value)).toBe(swedish);
	});
	test('the least and the most that may come of it', () => {
		const sure = sum(law.cap, f.cost);
		expect(linesOf(result(leastOf(sure)))).toEqual([
			...['Tulos: 1 000,00 €', '  Enimmäismäärä: 1 000,00 €', '  Kulut: ei vielä tiedossa'],
		]);
		expect(linesOf(result(sum(leastOf(sure), f.own)), some)).toEqual([
			...['Tulos: 2 500,50 €', '  Enimmäismäärä: 1 000,00 €', '  Kulut: 1 200,00 €', '  Oma raha: 300,50 €'],
		]);
	});
	test('a branch that is not chosen says what it waits for', () => {
		const open = when(all(is(f.track, 'large'), f.ready), law.cap, law.smallCap);
		expect(linesOf(result(open))).toEqual([
			...[
				'Tulos: välillä 500,00 € – 1 000,00 €',
				'  Riippuu vastauksesta: Laji ja Valmis: välillä 500,00 € – 1 000,00 €',
			],
		]);
		expect(linesOf(result(open), { track: 'large' })[1]).toContain('Riippuu vastauksesta: Valmis');
		const many = when(all(atMost(f.cost, f.own), atMost(f.other, f.loss)), law.cap, law.smallCap);
		expect(linesOf(result(many))[1]).toContain('Riippuu vastauksista, jotka puuttuvat vielä');
	});
});

test('a condition shows what it compares', () => {
	const condition = all(f.ready, atMost(f.own, f.cost), moreThan(f.cost, law.cap), equal(f.own, f.other));
	expect(linesOf(condition, { ...some, ready: true })).toEqual([
		...['Vertailu: ei', '  Oma raha: 300,50 €', '  enintään Kulut: 1 200,00 €', '  Kulut: 1 200,00 €'],
		...['  yli Enimmäismäärä: 1 000,00 €', '  Oma raha: 300,50 €', '  yhtä suuri kuin Muu raha: 100,00 €'],
	]);
});
