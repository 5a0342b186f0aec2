import {
	all,
	amount,
	atMost,
	countRows,
	counting,
	excess,
	type Form,
	is,
	largest,
	minus,
	moreThan,
	not,
	nothing,
	over,
	percentOf,
	roundDown,
	roundUp,
	smallest,
	sum,
	sumOver,
	times,
	when,
} from '#engine/words.ts';
import { isLumpSum } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { advanceRequested, funding, wantsAdvance } from '#schemes/isf-2014-2020/facts/funding.ts';
import { ownClaims, payment } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';
import { eligibleCostsTotal } from './budget.ts';
import { maxAdvance, otherFunding } from './funding.ts';
import { durationMonths } from './time.ts';

const none = nothing('money');
const count = (n: number): Form<'count'> => counting(n, 'count');
const notBelowNothing = (of: Form<'money'>) => largest(none, of);
const { grantAwarded, decisionSharePct, acceptedCosts, otherFundingReceived, revenueReceived, claims } = payment;

/** isf-pay-3: six-month periods, the last of them the final claim; a lump sum is claimed once. */
export const numberOfClaims = amount(
	'numberOfClaims',
	guide('9.2'),
	when(isLumpSum, count(1), when(ownClaims, countRows(claims), roundUp(over(durationMonths, law.claimMonths), 0))),
);
const withAdvance = when(wantsAdvance, count(1), count(0));
export const instalments = amount('instalments', guide('9.2'), sum(numberOfClaims, withAdvance));
const instalmentsWithAdvance = amount('instalmentsWithAdvance', guide('9.2'), instalments, wantsAdvance);

/** isf-amb-48: the advance is instalment 1 and is set off on every claim but the last, on the only one where there is one. */
const setOffClaims = amount(
	'setOffClaims',
	guide('9.5', {}, 'recommendation'),
	largest(count(1), minus(numberOfClaims, count(1))),
	wantsAdvance,
);
const setOffPerClaim = amount(
	'setOffPerClaim',
	guide('9.5'),
	roundDown(over(advanceRequested, setOffClaims)),
	wantsAdvance,
);
const setOffLast = amount(
	'setOffLast',
	guide('9.5'),
	minus(advanceRequested, times(setOffPerClaim, minus(setOffClaims, count(1)))),
	wantsAdvance,
);
const setOffTotal = amount('setOffTotal', guide('9.5'), advanceRequested, wantsAdvance);
const setOffInInstalment2IfMaxAllowed = amount(
	'setOffInInstalment2IfMaxAllowed',
	guide('9.5'),
	smallest(advanceRequested, maxAdvance),
	all(wantsAdvance, not(isLumpSum), atMost(durationMonths, law.oneYearMonths)),
);

const claimCostsTotal = amount('claimCostsTotal', guide('9.1'), sumOver(claims, claims.columns.claimCosts), ownClaims);
const supportForecast = amount(
	'supportForecast',
	guide('9.1'),
	smallest(roundDown(percentOf(decisionSharePct, claimCostsTotal)), grantAwarded),
	all(not(isLumpSum), ownClaims),
);

/** isf-pay-2: the smallest of three; where there is revenue, branch 2 has two readings (isf-amb-9). */
const branch1 = amount('branch1', guide('9.1', { item: 1 }), grantAwarded, not(isLumpSum));
const branch2 = amount(
	'branch2',
	guide('9.1', { item: 2 }),
	roundDown(percentOf(decisionSharePct, excess(acceptedCosts, revenueReceived))),
	not(isLumpSum),
);
const branch2ReadingB = amount(
	'branch2ReadingB',
	guide('9.1', { item: 2 }),
	roundDown(percentOf(decisionSharePct, acceptedCosts)),
	not(isLumpSum),
);
const branch3 = amount(
	'branch3',
	guide('9.1', { item: 3 }),
	minus(minus(acceptedCosts, otherFundingReceived), revenueReceived),
	not(isLumpSum),
);
export const finalSupport = amount(
	'finalSupport',
	guide('9.1'),
	notBelowNothing(smallest(branch1, branch2, branch3)),
	not(isLumpSum),
);
export const finalSupportReadingB = amount(
	'finalSupportReadingB',
	guide('9.1'),
	notBelowNothing(smallest(branch1, branch2ReadingB, branch3)),
	not(isLumpSum),
);
const bindingBranch = amount(
	'bindingBranch',
	guide('9.1'),
	when(
		all(atMost(branch1, branch2), atMost(branch1, branch3)),
		count(1),
		when(atMost(branch2, branch3), count(2), count(3)),
	),
	not(isLumpSum),
);

/** isf-ls-7, -13: all or nothing; the accepted costs are those of the approved budget (isf-amb-12). */
const lumpSumOf = (grant: Form<'money'>, costs: Form<'money'>, other: Form<'money'>, revenue: Form<'money'>) =>
	notBelowNothing(smallest(grant, minus(minus(costs, other), revenue)));
const payableWithPlannedFunding = amount(
	'payableWithPlannedFunding',
	guide('9.1'),
	lumpSumOf(funding.grantRequested, eligibleCostsTotal, otherFunding, funding.revenue),
	isLumpSum,
);
const payableIfFullyAchieved = amount(
	'payableIfFullyAchieved',
	guide('9.1'),
	lumpSumOf(grantAwarded, payment.lsApprovedCosts, otherFundingReceived, revenueReceived),
	isLumpSum,
);
const payableIfNotFullyAchieved = amount('payableIfNotFullyAchieved', guide('8.4'), none, isLumpSum);
const lumpSumPayable = amount(
	'lumpSumPayable',
	guide('8.4'),
	when(is(payment.lsResultAchieved, 'fully'), payableIfFullyAchieved, payableIfNotFullyAchieved),
	isLumpSum,
);
/** The advance is measured by the support granted, once that is known. */
const maxAdvanceOfGrant = amount(
	'maxAdvanceOfGrant',
	guide('4.2'),
	roundDown(percentOf(law.advanceShare, grantAwarded)),
	moreThan(grantAwarded, none),
);

export const paymentAmounts = [
	numberOfClaims,
	instalments,
	instalmentsWithAdvance,
	setOffClaims,
	setOffPerClaim,
	setOffLast,
	setOffTotal,
	setOffInInstalment2IfMaxAllowed,
	claimCostsTotal,
	supportForecast,
	branch1,
	branch2,
	branch2ReadingB,
	branch3,
	finalSupport,
	finalSupportReadingB,
	bindingBranch,
	payableWithPlannedFunding,
	payableIfFullyAchieved,
	payableIfNotFullyAchieved,
	lumpSumPayable,
	maxAdvanceOfGrant,
];
