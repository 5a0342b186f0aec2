import { cites } from '#engine/law.ts';
import type { Document } from '#engine/scheme.ts';
import { rate, rates } from '#engine/words.ts';

export const documents: readonly Document[] = [
	{ id: 'terms', date: '2019-01-01', language: 'fi' },
	{ id: 'interestAct', date: '1982-08-20', number: '633/1982', language: 'fi' },
];
/** Chapters as numbered in the terms; the headings after 17 are lost in the source, so 18* to 20* are inferred. */
export const terms = cites('terms');
export const interestAct = cites('interestAct');
/** The list of statutes and budget items on the last page has no chapter. */
export const legalBasis = (item: number) => terms('legal-basis', { item });

/** Every number that the terms set, and those that the readings of the catalogue add where the terms are silent. */
export const law = rates({
	termsDate: rate('date', '2019-01-01', terms('title')),
	retainedShare: rate('percent', '10', terms('6', { paragraph: 2 })),
	keepMonths: rate('months', '120', terms('7', { paragraph: 3 })),
	timeRecordMonths: rate('months', '120', terms('7.1', { paragraph: 7 })),
	otherCap: rate('percent', '20', terms('7.3', { paragraph: 5 })),
	effectiveMonths: rate('months', '11', terms('7.6', { paragraph: 2 })),
	sideCap: rate('percent', '50', terms('7.7', { paragraph: 1 })),
	sideWithoutHoliday: rate('percent', '30', terms('7.7', { paragraph: 3 })),
	overheadCap: rate('percent', '20', terms('7.8', { paragraph: 1 })),
	mainUse: rate('percent', '50', terms('7.11', { paragraph: 1 }, 'recommendation')),
	inseparableLeaseShare: rate('percent', '50', terms('7.12', { paragraph: 5 })),
	smeEmployees: rate('count', '250', terms('7.13', { paragraph: 5 })),
	affiliation: rate('percent', '20', terms('7.13.1', { paragraph: 1 })),
	sellerSideCap: rate('percent', '50', terms('7.13.1', { paragraph: 5 })),
	/** The terms give no rate for an affiliated seller; that of 7.8 is used. */
	sellerOverheadCap: rate('percent', '20', terms('7.13.1', { paragraph: 5 }, 'recommendation')),
	followUpMonths: rate('months', '60', terms('10', { paragraph: 1 })),
	inspectionMonths: rate('months', '120', terms('14', { paragraph: 3 })),
	returnLimit: rate('money', '100', terms('16', { paragraph: 2 })),
	interestMargin: rate('percent', '3', terms('17.3', { paragraph: 2 })),
	lateInterestMargin: rate('percent', '7', interestAct('4', { paragraph: 1 })),
	/** Neither the terms nor the section they name say how days are counted. */
	daysInYear: rate('count', '365', terms('17.3', { paragraph: 2 }, 'recommendation')),
	recoveryMonths: rate('months', '120', terms('17.6', { paragraph: 1 })),
});
