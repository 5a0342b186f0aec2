import { choice } from '#engine/facts.ts';

/** What may stand against any cost. */
const general = [
	'notNecessary',
	'notRdi',
	'outsidePeriod',
	'notInBooks',
	'notPaid',
	'noPaymentEntry',
	'notInPlan',
	'inOverhead',
	'commercial',
	'marketing',
	'cumulationBarred',
] as const;
/** What may stand against a purchase, a lease or a trip. */
const ofPurchases = [
	'aboveUsualLevel',
	'orderedBeforeStart',
	'payeeLoan',
	'notForOwnUse',
	'procurementBreach',
	'affiliatedSeller',
	'inSideCosts',
	'ordinaryPremises',
	'software',
	'sharedLicence',
	'partnersOwnWork',
	'travelRulesExceeded',
	'representation',
	'donation',
	'scholarship',
	'financing',
	'researchShare',
] as const;
const ofWages = ['notTaxed', 'conditionalPay', 'wageSubsidy', 'noHourRecords', 'workCompensation'] as const;

/** Kinds that do not belong in the sum of a class; asked once where sums are entered. */
export const unfitKinds = [
	'representation',
	'donation',
	'scholarship',
	'commercial',
	'marketing',
	'financing',
	'researchShare',
	'inSideCosts',
	'inOverhead',
	'ordinaryPremises',
	'software',
	'sharedLicence',
	'partnersOwnWork',
] as const satisfies readonly Obstacle[];
export type Unfit = (typeof unfitKinds)[number];

/** One answer a row instead of thirty: the condition that the cost does not meet, or `none` for meeting them all. */
export const costObstacle = () => choice('none', ...general, ...ofPurchases);
export const wageObstacle = () => choice('none', ...general, ...ofWages);

export type CostObstacle = (typeof general | typeof ofPurchases)[number];
export type WageObstacle = (typeof general | typeof ofWages)[number];
export type Obstacle = CostObstacle | WageObstacle;
const [onWages, onCosts] = [new Set<string>([...general, ...ofWages]), new Set<string>([...general, ...ofPurchases])];
export const mayStandAgainstWages = (o: Obstacle): o is WageObstacle => onWages.has(o);
export const mayStandAgainstCosts = (o: Obstacle): o is CostObstacle => onCosts.has(o);
