import {
	amount,
	countDistinct,
	minus,
	moreThan,
	over,
	percentOf,
	roundDown,
	smallest,
	sum,
	times,
} from '#engine/words.ts';
import {
	finalGrant,
	finalGrantStrict,
	planningInstalment,
	repay,
	repayStrict,
	reviewLastDay,
} from './amounts/afterwards.ts';
import { classes, eligibleBase, netTotal, notEligibleNet, vatTotal } from './amounts/costs.ts';
import { applicant } from './facts/applicant.ts';
import { funding } from './facts/application.ts';
import { decision, law } from './law.ts';

const cap = decision('5', { paragraph: 10 });
const derived = decision('5', { paragraph: 10 }, 'derivation');

export const municipalities = amount(
	'municipalities',
	decision('2', { paragraph: 4 }),
	countDistinct(applicant.municipalities, applicant.municipalities.columns.name),
);
export const jointAuthorities = amount(
	'jointAuthoritiesCount',
	decision('2', { paragraph: 4 }),
	countDistinct(applicant.jointAuthorities, applicant.jointAuthorities.columns.name),
);
export const requestedGrant = amount('requestedGrant', cap, funding.requested);
export const maxGrant = amount('maxGrant', cap, roundDown(percentOf(law.maxShare, eligibleBase)));
const aboveCap = moreThan(requestedGrant, maxGrant);
export const overCap = amount('overCap', cap, minus(requestedGrant, maxGrant), aboveCap);
/** muni-fund-1: VAT has to be found as well, whether or not the municipality gets it back. */
const totalToPay = amount('totalToPay', derived, sum(netTotal, vatTotal));
export const ownNeeded = amount('ownNeeded', derived, minus(totalToPay, funding.requested));
const ownNeededAtMax = amount('ownNeededAtMax', derived, minus(totalToPay, maxGrant), aboveCap);
/** muni-amount-2: seen in all 29 grants of the annex; no rule. */
export const expectedGrant = amount(
	'expectedGrantObservedPattern',
	decision('4', { paragraph: 3 }, 'derivation'),
	times(roundDown(over(smallest(funding.requested, maxGrant), law.observedStep), 0), law.observedStep),
);

export const amounts = [
	municipalities,
	jointAuthorities,
	...classes,
	eligibleBase,
	notEligibleNet,
	netTotal,
	vatTotal,
	totalToPay,
	requestedGrant,
	maxGrant,
	overCap,
	ownNeeded,
	ownNeededAtMax,
	expectedGrant,
	planningInstalment,
	finalGrant,
	finalGrantStrict,
	repay,
	repayStrict,
	reviewLastDay,
];
export const headline = [
	{ amount: eligibleBase },
	{ amount: maxGrant },
	{ amount: requestedGrant, rule: 'muni-cap-1' },
	{ amount: ownNeeded },
];
export const gaps = [{ rule: 'muni-cap-1', of: [requestedGrant, maxGrant], leaves: overCap }] as const;
export const guides = { readings: [], context: [expectedGrant] };
