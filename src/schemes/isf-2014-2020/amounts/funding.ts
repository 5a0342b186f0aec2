import {
	all,
	amount,
	any,
	atLeast,
	atMost,
	excess,
	type Form,
	is,
	largest,
	largestOver,
	minus,
	moreThan,
	nothing,
	percentOf,
	roundDown,
	shareOf,
	shownTo,
	smallest,
	sum,
	sumOver,
	toCents,
	when,
} from '#engine/words.ts';
import {
	isLumpSum,
	onBorderSystems,
	onOperating,
	onProject,
	onSpecialAction,
	partners,
} from '#schemes/isf-2014-2020/facts/applicant.ts';
import { fundingBySource } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { advance, advanceRequested, funding, wantsAdvance } from '#schemes/isf-2014-2020/facts/funding.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';
import { eligibleCostsTotal } from './budget.ts';

const none = nothing('money');
const { grantRequested, revenue, fundingSources } = funding;
const onTrack = any(onProject, onSpecialAction, onBorderSystems, onOperating);
export const hasRevenue = moreThan(revenue, none);

export const ceiling = when(
	onProject,
	law.projectShare,
	when(
		onSpecialAction,
		law.specialShare,
		when(onBorderSystems, law.systemsShare, when(onOperating, law.operatingShare, nothing('percent'))),
	),
);
const ceilingPct = amount('ceilingPct', guide('2.4'), ceiling, onTrack);
/** isf-cofin-11: 4.1 takes revenue off before the share, 9.1 does not (isf-amb-9); the cautious reading comes first. */
export const base = excess(eligibleCostsTotal, revenue);
export const cautiousMax = percentOf(ceiling, base);
export const widestMax = percentOf(ceiling, eligibleCostsTotal);
const capped = (of: Form<'money'>) => when(isLumpSum, smallest(of, law.lumpSumMax), of);
const trackCeiling = amount('trackCeiling', guide('8.4'), roundDown(cautiousMax), isLumpSum);
export const maxGrant = amount('maxGrant', guide('9.1'), capped(roundDown(cautiousMax)), onTrack);
const maxGrantReadingB = amount(
	'maxGrantReadingB',
	guide('9.1'),
	capped(roundDown(widestMax)),
	all(onTrack, hasRevenue),
);
const grantExcess = amount(
	'grantExcess',
	guide('9.1'),
	minus(grantRequested, maxGrant),
	moreThan(grantRequested, maxGrant),
);
const grantSharePct = amount('grantSharePct', guide('9.1'), toCents(shareOf(grantRequested, base)));
const grantSharePctReadingB = amount(
	'grantSharePctReadingB',
	guide('9.1'),
	toCents(shareOf(grantRequested, eligibleCostsTotal)),
	hasRevenue,
);
const minCofinancing = amount('minCofinancing', guide('4.1'), minus(base, maxGrant), onTrack);
const minCofinancingReadingB = amount(
	'minCofinancingReadingB',
	guide('4.1'),
	excess(base, maxGrantReadingB),
	all(onTrack, hasRevenue),
);
const cofinancingNeeded = amount('cofinancingNeeded', guide('4.1'), excess(base, grantRequested));
/** isf-amb-6: at a share of 100 % nothing is left to finance. */
export const allFunded = all(any(onBorderSystems, onOperating), atLeast(grantRequested, base));

/** Only money counts (isf-cofin-5, -6). */
export const otherFunding = when(
	fundingBySource,
	sumOver(fundingSources, fundingSources.columns.fundingAmount, is(fundingSources.columns.fundingSourceKind, 'cash')),
	sum(funding.otherPublicFunding, funding.otherPrivateFunding),
);
const { partnerCosts, partnerTransfer, partnerOwnFunding, fundingSourceKind } = partners.columns;
export const receives = moreThan(partnerTransfer, none);
const partnersOwn = sumOver(partners, partnerOwnFunding, is(fundingSourceKind, 'cash'));
const plannedFunding = amount(
	'plannedFunding',
	guide('4.1'),
	sum(grantRequested, funding.ownFunding, partnersOwn, otherFunding, revenue),
);
const requestedSupport = amount('requestedSupport', guide('4'), grantRequested);
const requestedAdvance = amount('requestedAdvance', guide('4.2'), advanceRequested, wantsAdvance);
export const fundingBalance = amount('fundingBalance', guide('4.1'), minus(plannedFunding, eligibleCostsTotal));

const transfers = sumOver(partners, partnerTransfer);
export const kept = minus(grantRequested, transfers);
export const someTransfer = moreThan(transfers, none);
const keptSharePct = amount('keptSharePct', guide('3.2'), toCents(shareOf(kept, grantRequested)), someTransfer);
const partnerUncovered = amount(
	'partnerUncovered',
	guide('3.2'),
	sumOver(partners, minus(partnerCosts, partnerTransfer), receives),
	someTransfer,
);
/** isf-part-3: no percentage is given; a partner that gets more than stays is a sign that another should lead. */
export const keepsMost = any(atMost(transfers, none), atLeast(kept, largestOver(partners, partnerTransfer)));

export const maxAdvance = amount('maxAdvance', guide('4.2'), roundDown(percentOf(law.advanceShare, grantRequested)));
const advancePct = shownTo(
	6,
	amount('advancePct', guide('4.2'), toCents(shareOf(advanceRequested, grantRequested), 6), wantsAdvance),
);
const advanceExcess = amount(
	'advanceExcess',
	guide('4.2'),
	minus(advanceRequested, maxAdvance),
	moreThan(advanceRequested, maxAdvance),
);
/** isf-pay-10: what is carried until the first claim has been paid; the guide only wants the capacity for it. */
const cashNeedFirstPeriod = amount(
	'cashNeedFirstPeriod',
	guide('3.1', {}, 'recommendation'),
	largest(none, minus(advance.firstPeriodCosts, advanceRequested)),
);

export const fundingGaps = [
	...['isf-share-1', 'isf-share-2', 'isf-share-3', 'isf-share-4', 'isf-share-5'].map((rule) => ({
		rule,
		of: [requestedSupport, maxGrant] as const,
		leaves: grantExcess,
	})),
	{ rule: 'isf-share-8', of: [plannedFunding, eligibleCostsTotal] as const, leaves: fundingBalance },
	{ rule: 'isf-adv-1', of: [requestedAdvance, maxAdvance] as const, leaves: advanceExcess },
	{ rule: 'isf-ls-1', of: [requestedSupport, law.lumpSumMax] as const },
];
export const fundingAmounts = [
	requestedSupport,
	plannedFunding,
	requestedAdvance,
	ceilingPct,
	trackCeiling,
	maxGrant,
	maxGrantReadingB,
	grantExcess,
	grantSharePct,
	grantSharePctReadingB,
	minCofinancing,
	minCofinancingReadingB,
	cofinancingNeeded,
	fundingBalance,
	keptSharePct,
	partnerUncovered,
	maxAdvance,
	advancePct,
	advanceExcess,
	cashNeedFirstPeriod,
];
