import { cites } from '#engine/law.ts';
import type { Document } from '#engine/scheme.ts';
import { rate, rates } from '#engine/words.ts';

export const documents: readonly Document[] = [{ id: 'release', date: '2017-08-24', language: 'sv' }];
export const release = cites('release');
/** The text of the release has no chapters: its places are paragraphs, and items of the list in the third. */
export const paragraph = (n: number, item?: number) =>
	release('', { paragraph: n, ...(item !== undefined && { item }) });

/** Every number that the release sets. */
export const law = rates({
	releaseDate: rate('date', '2017-08-24', release('title')),
	released: rate('instant', '2017-08-24T14:11:00+03:00', release('title')),
	/** "Several municipalities": read as two or more. */
	severalMunicipalities: rate('count', '2', release('', { paragraph: 2 }, 'derivation')),
	objectKinds: rate('count', '3', paragraph(3)),
	/** Printed "70" without a sign. */
	maxShare: rate('percent', '70', release('', { paragraph: 5 }, 'derivation')),
	asPrinted: rate('money', '70', paragraph(5)),
	deadline: rate('instant', '2017-09-15T16:15:00+03:00', paragraph(6)),
	lastDay: rate('date', '2017-09-15', paragraph(6)),
});
