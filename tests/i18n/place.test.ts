import { expect, test } from 'vitest';
import { type Basis, cites } from '#engine/law.ts';
import { basisText, placeText, shortPlace } from '#i18n/place.ts';
import { schemeIn } from './scheme-in.ts';

const inFile = (short: string) => ({ documents: { letter: { title: short, short } } });
const finnish = schemeIn('fi', inFile('Hakuohje 6.9.2018'));
const swedish = schemeIn('sv', inFile('Ansökningsanvisningarna 6.9.2018'));
const letter = cites('letter');

test('a place names its document, chapter and part', () => {
	const source = letter('4.1', { requirement: 2 });
	expect(placeText(finnish, source)).toBe('Hakuohje 6.9.2018, luku 4.1, 2. vaatimus');
	expect(placeText(swedish, source)).toBe('Ansökningsanvisningarna 6.9.2018, kapitel 4.1, krav 2');
	expect(shortPlace(finnish, source)).toBe('luku 4.1, 2. vaatimus');
});
test.each([
	['the title', letter('title'), 'otsikko', 'rubriken'],
	['a paragraph', letter('5', { paragraph: 1 }), 'luku 5, 1. kappale', 'kapitel 5, stycke 1'],
	['a viewpoint', letter('4.1', { viewpoint: 5 }), 'luku 4.1, 5. näkökulma', 'kapitel 4.1, synpunkt 5'],
	[
		'a part of a part',
		letter('3', { paragraph: 2, item: 1 }),
		'luku 3, 2. kappale, 1. kohta',
		'kapitel 3, stycke 2, punkt 1',
	],
	[
		'a row of a table',
		letter('7.2.4', { section: 1, row: 3, note: 2 }),
		'luku 7.2.4, 1. jakso, 3. rivi, 2. huomautus',
		'kapitel 7.2.4, avsnitt 1, rad 3, anmärkning 2',
	],
	['a number that the document lost', letter('18*'), 'luku 18*', 'kapitel 18*'],
	['a heading without a number', letter('Lisätietoja'), 'kohta ”Lisätietoja”', 'avsnittet ”Lisätietoja”'],
	['a document without chapters', letter('', { paragraph: 4 }), '4. kappale', 'stycke 4'],
])('%s', (_, source, inFinnish, inSwedish) => {
	expect(shortPlace(finnish, source)).toBe(inFinnish);
	expect(shortPlace(swedish, source)).toBe(inSwedish);
});
test('the whole document needs no place in it', () => {
	expect(placeText(finnish, letter(''))).toBe('Hakuohje 6.9.2018');
});
test.each<[Basis, string, string]>([
	['text', 'Lähteen oma ehto', 'Källans eget villkor'],
	[
		'silent',
		'Lähde ei sano tästä mitään; kerromme, miten luemme sen',
		'Källan säger inget om detta; vi berättar hur vi läser den',
	],
	['derivation', 'Päätelty lähteen ehdoista', 'Härlett ur källans villkor'],
	[
		'recommendation',
		'Oma suosituksemme: lähde jättää asian avoimeksi',
		'Vår egen rekommendation: källan lämnar frågan öppen',
	],
])('on the basis of %s', (basis, inFinnish, inSwedish) => {
	expect(basisText(finnish, basis)).toBe(inFinnish);
	expect(basisText(swedish, basis)).toBe(inSwedish);
});
