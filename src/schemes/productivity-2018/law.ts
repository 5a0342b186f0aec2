import { cites } from '#engine/law.ts';
import type { Document } from '#engine/scheme.ts';
import { rate, rates } from '#engine/words.ts';

export const documents: readonly Document[] = [
	{ id: 'letter', date: '2018-09-06', number: 'VM/1609/02.02.03.09/2018', language: 'fi' },
];
export const letter = cites('letter');

/** Every number that the letter sets. */
export const law = rates({
	letterDate: rate('date', '2018-09-06', letter('title')),
	earlierApplicants: rate('count', '17', letter('1', { paragraph: 1 })),
	earlierFunded: rate('count', '4', letter('1', { paragraph: 1 })),
	target: rate('percent', '0.5', letter('2', { paragraph: 1 })),
	lowerTarget: rate('percent', '0.3', letter('2', { paragraph: 1 })),
	callTotal: rate('money', '6000000', letter('2', { paragraph: 3 })),
	readyCap: rate('money', '1000000', letter('3', { item: 1 })),
	pocCap: rate('money', '50000', letter('3', { item: 2 })),
	paybackYears: rate('years', '3', letter('4.1', { requirement: 2 })),
	benefitFactor: rate('number', '2', letter('4.1', { requirement: 3 })),
	periodYears: rate('years', '6', letter('4.1', { requirement: 3 })),
	pocMonths: rate('months', '6', letter('4.2', { requirement: 3 })),
	deadline: rate('instant', '2018-11-15T14:00:00+02:00', letter('5', { paragraph: 1 })),
	lastDay: rate('date', '2018-11-15', letter('5', { paragraph: 1 })),
	updateMonths: rate('months', '2', letter('5', { paragraph: 4 })),
});
/** The years of the two windows as plain numbers: they lay out series, and stand in the law above. */
export const paybackWindow = Number(law.paybackYears.value);
export const period = Number(law.periodYears.value);
