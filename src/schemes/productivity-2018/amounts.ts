import {
	all,
	amount,
	any,
	atMost,
	counting,
	type Form,
	is,
	later,
	laterByDays,
	minus,
	monthsBetween,
	moreThan,
	not,
	nothing,
	over,
	percentOf,
	ratio,
	roundUp,
	smallest,
	excess,
	sum,
	sumOver,
	times,
	when,
	roundDown,
} from '#engine/words.ts';
import {
	cumulative,
	cumulativeAfter,
	netByYear,
	netUpTo,
	notCountedBenefit,
	runningByYear,
	benefitByYear,
} from './amounts/benefits.ts';
import { isDouble, measures, paysBackInTime } from './amounts/figures.ts';
import {
	byDates,
	context,
	costs,
	costsByRow,
	funding,
	onPoc,
	onReady,
	readiness,
	sending,
	trialTime,
} from './facts.ts';
import { law, letter, paybackWindow, period } from './law.ts';

const { oneOffCosts } = costs;
const { branch } = context;

/** prod-calc-1: all one-off costs from every source, own work included. */
export const investment = amount(
	'investment',
	letter('4.1', { requirement: 2 }, 'recommendation'),
	when(costsByRow, sumOver(oneOffCosts, oneOffCosts.columns.amount), costs.totalCost),
);
export const ownStaffTime = amount(
	'ownStaffTime',
	letter('4.1', { requirement: 2 }, 'recommendation'),
	when(
		costsByRow,
		sumOver(oneOffCosts, oneOffCosts.columns.amount, is(oneOffCosts.columns.work, 'own')),
		costs.ownStaffCost,
	),
);
/** The reading that decides: the whole investment, running costs deducted. */
export const figures = { investment, upTo: netUpTo };
export const shown = measures(figures);

const cap = when(onReady, law.readyCap, law.pocCap);
export const centralShare = amount(
	'centralShare',
	letter('3', {}, 'recommendation'),
	minus(investment, funding.ownAndOtherFunding),
);
export const overCap = amount('overCap', letter('3'), minus(centralShare, cap), moreThan(centralShare, cap));
export const maxCentralShare = amount('maxCentralShare', letter('3'), smallest(investment, cap));
const minimumOwnFunding = amount('minimumOwnFunding', letter('3'), excess(investment, cap));

export const netBenefit72 = cumulativeAfter(period);
export const cumulativeNet36 = cumulativeAfter(paybackWindow);
export const twiceInvestment = amount(
	'twiceInvestment',
	letter('4.1', { requirement: 3 }),
	times(investment, law.benefitFactor),
);
export const missingForPayback = amount(
	'missingForPayback',
	letter('4.1', { requirement: 2 }),
	minus(investment, cumulativeNet36),
	not(paysBackInTime(figures)),
);
export const missingForDouble = amount(
	'missingForDouble',
	letter('4.1', { requirement: 3 }),
	minus(twiceInvestment, netBenefit72),
	not(isDouble(figures)),
);

const monthsOfPlan = sum(trialTime.startDelayMonths, trialTime.durationMonths);
/** prod-poc-3: by dates, up to the same day number or the last day of a shorter month. */
export const endsInTime = any(
	all(not(byDates), atMost(monthsOfPlan, law.pocMonths)),
	all(byDates, atMost(trialTime.endDate, later(funding.awardDate, law.pocMonths))),
);
const wholeMonths = monthsBetween(funding.awardDate, trialTime.endDate);
/** By dates a started month is shown as a whole one, so that no figure looks better than the test. */
export const monthsFromAward = amount(
	'monthsFromAward',
	letter('4.2', { requirement: 3 }),
	when(
		byDates,
		when(
			atMost(trialTime.endDate, later(funding.awardDate, wholeMonths)),
			wholeMonths,
			sum(wholeMonths, counting(1, 'months')),
		),
		monthsOfPlan,
	),
);

export const targetShare = amount(
	'targetShare',
	letter('2', { paragraph: 1 }),
	roundDown(
		when(
			is(branch, 'justice', 'interior', 'defence', 'customs'),
			percentOf(law.lowerTarget, context.annualOperatingExpenditure),
			percentOf(law.target, context.annualAppropriation),
		),
	),
);
export const targetCoverage = amount(
	'targetCoverage',
	letter('2', { paragraph: 2 }, 'derivation'),
	roundDown(ratio(over(netBenefit72, law.periodYears), targetShare)),
);

/** prod-calc-9: a level net benefit a year that starts some years after the award. */
const needed = (id: string, of: Form<'money'>, window: typeof law.paybackYears) =>
	amount(id, letter('4.1', {}, 'derivation'), roundUp(over(of, minus(window, context.levelBenefitDelay))));

export const requiredYearly = [
	needed('requiredYearlyForPayback', investment, law.paybackYears),
	needed('requiredYearlyForDouble', twiceInvestment, law.periodYears),
];

const internalDeadline = amount(
	'internalDeadline',
	letter('5', { paragraph: 1 }, 'derivation'),
	laterByDays(law.lastDay, minus(nothing('count'), sending.ministryHandlingDays)),
	is(sending.sentVia, 'steeringMinistry'),
);

export const amounts = [
	investment,
	ownStaffTime,
	centralShare,
	overCap,
	maxCentralShare,
	minimumOwnFunding,
	...benefitByYear,
	...runningByYear,
	notCountedBenefit,
	...netByYear,
	...cumulative,
	twiceInvestment,
	shown.paybackYears,
	shown.paybackYearsShown,
	shown.ratio,
	shown.ratioShown,
	missingForPayback,
	missingForDouble,
	...requiredYearly,
	monthsFromAward,
	targetShare,
	targetCoverage,
	internalDeadline,
];
const benefitsPass = all(paysBackInTime(figures), isDouble(figures));
/** prod-track-2: which track suits the plan. */
export const advice = [
	{ id: 'neitherTrack', rule: 'prod-track-2', when: moreThan(centralShare, law.readyCap) },
	{ id: 'onlyReady', rule: 'prod-track-2', when: moreThan(centralShare, law.pocCap) },
	{ id: 'suggestReady', rule: 'prod-track-2', when: all(readiness.readyToStart, benefitsPass) },
	{
		id: 'suggestPoc',
		rule: 'prod-track-2',
		when: any(all(onPoc, endsInTime), all(onReady, any(not(readiness.readyToStart), not(benefitsPass)))),
	},
];
