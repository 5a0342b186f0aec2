import { cites } from '#engine/law.ts';
import type { Document } from '#engine/scheme.ts';
import { rate, rates } from '#engine/words.ts';

/** The guide bears no date. The Procurement Act stands outside it and gives the national thresholds (isf-amb-35). */
export const documents: readonly Document[] = [
	{ id: 'guide', language: 'fi' },
	{ id: 'procurementAct', date: '2016-12-29', number: '1397/2016', language: 'fi' },
];
export const guide = cites('guide');
export const annex = guide('LIITE 1');
const act = cites('procurementAct');

/** Every number that the guide sets, and the national thresholds that it refers to. */
export const law = rates({
	fundTotal: rate('money', '82700000', guide('1.2')),
	fundBorders: rate('money', '64800000', guide('1.2')),
	fundPolice: rate('money', '17900000', guide('1.2')),
	callWeeksFrom: rate('count', '4', guide('1.4')),
	callWeeksTo: rate('count', '6', guide('1.4')),
	programmeEnd: rate('date', '2020-12-31', guide('1.2', {}, 'derivation')),
	maxYears: rate('years', '3', guide('2.3')),
	lumpSumMonths: rate('months', '6', guide('2.3')),
	projectShare: rate('percent', '75', guide('2.4')),
	specialShare: rate('percent', '90', guide('2.4')),
	systemsShare: rate('percent', '100', guide('2.4')),
	operatingShare: rate('percent', '100', guide('2.4')),
	oneBeneficiary: rate('count', '1', guide('3.1')),
	leastCofinancing: rate('percent', '25', guide('4.1')),
	advanceShare: rate('percent', '30', guide('4.2')),
	financialStatements: rate('count', '2', guide('5.1')),
	lowestScore: rate('count', '1', guide('5.2')),
	highestScore: rate('count', '5', guide('5.2')),
	rejectingScore: rate('count', '1', guide('5.2')),
	averagedCriteria: rate('number', '7', guide('5.2')),
	maxScore: rate('count', '40', guide('5.2')),
	maxScoreOperating: rate('count', '30', guide('5.2')),
	completionDays: rate('count', '7', guide('6')),
	decisionMonths: rate('months', '4', guide('6')),
	reviewDays: rate('count', '30', guide('6')),
	sanctionYears: rate('years', '2', guide('6')),
	yearlyHours: rate('hours', '1720', guide('7.2.1')),
	referenceMonths: rate('count', '12', guide('7.2.1')),
	landShare: rate('percent', '10', guide('7.2.4')),
	/** isf-amb-30: a tenth of the total with the land in it is a ninth of the other costs. */
	othersPerLand: rate('number', '9', guide('7.2.4', {}, 'recommendation')),
	smallPurchase: rate('money', '3000', guide('7.3')),
	tenderedPurchase: rate('money', '10000', guide('7.3')),
	tenderers: rate('count', '3', guide('7.3')),
	thresholdGoods: rate('money', '60000', act('25 §')),
	thresholdWorks: rate('money', '150000', act('25 §')),
	thresholdSocial: rate('money', '400000', act('25 §')),
	thresholdSpecial: rate('money', '300000', act('25 §')),
	thresholdConcession: rate('money', '500000', act('25 §')),
	flatRate17: rate('percent', '17', guide('8.1')),
	flatRate15: rate('percent', '15', guide('8.2')),
	lumpSumMax: rate('money', '100000', guide('8.4')),
	claimMonths: rate('months', '6', guide('9.2')),
	finalClaimMonths: rate('months', '2', guide('9.2')),
	maxInstalments: rate('count', '8', guide('9.2')),
	oneYearMonths: rate('count', '12', guide('9.5')),
	retentionYears: rate('years', '10', guide('10')),
});
