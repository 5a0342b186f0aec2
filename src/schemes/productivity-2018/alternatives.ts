import { type Alternative } from '#engine/scheme.ts';
import {
	all,
	amount,
	type Cond,
	counting,
	type Form,
	is,
	minus,
	moreThan,
	nothing,
	not,
	over,
	percentOf,
	sum,
	sumOver,
	years,
} from '#engine/words.ts';
import { centralShare, figures, investment, ownStaffTime } from './amounts.ts';
import { cashOnlyUpTo, counts, grossUpTo, netUpTo, ownAgencyUpTo, runningUpTo } from './amounts/benefits.ts';
import { type Figures, isDouble, measures, paysBackInTime } from './amounts/figures.ts';
import { benefits, benefitsByLine, context, funding } from './facts.ts';
import { letter, period } from './law.ts';

const none = nothing('money');
const runningEntered = moreThan(runningUpTo(period), none);
const ownTimeEntered = all(moreThan(ownStaffTime, none), moreThan(investment, ownStaffTime));
const withoutOwnTime = minus(investment, ownStaffTime);
const { kind, where, amountPerYear } = benefits.benefitLines.columns;
const counted = (which: Cond<'benefitLines'>) =>
	moreThan(sumOver(benefits.benefitLines, years(amountPerYear, 1, period), all(counts, which)), none);

/** Each year's net benefit divided by (1 + rate) once for every year until its end. */
const factor = sum(counting(1, 'number'), percentOf(context.discountRate, counting(1, 'number')));
const discounted = (of: Form<'money'>, times: number): Form<'money'> =>
	times === 0 ? of : over(discounted(of, times - 1), factor);
const discountedUpTo = (n: number): Form<'money'> =>
	n === 0 ? none : sum(...Array.from({ length: n }, (_, i) => discounted(minus(netUpTo(i + 1), netUpTo(i)), i + 1)));

const alternative = (id: string, turning: boolean, entered: Cond, by: Figures): Alternative => {
	const { paybackYears, ratio } = measures(by, `alternatives.${id}.`);
	const own = amount(`alternatives.${id}.investment`, letter('4.1', {}, 'recommendation'), by.investment);
	return {
		id,
		turning,
		entered,
		passes: all(paysBackInTime(by), isDouble(by)),
		amounts: { investment: own, paybackYears, ratio },
	};
};
const gross = { ...figures, upTo: grossUpTo };
const withoutOwn = { ...figures, investment: withoutOwnTime };
const both = { investment: withoutOwnTime, upTo: grossUpTo };

/** prod-calc-8: the letter neither defines the investment nor says whether running costs are deducted; only these two turn a finding. */
export const turning = [
	{ id: 'grossLenient', entered: runningEntered, figures: gross },
	{ id: 'withoutOwnStaffTimeLenient', entered: ownTimeEntered, figures: withoutOwn },
	{ id: 'grossAndWithoutOwnStaffTimeLenient', entered: all(runningEntered, ownTimeEntered), figures: both },
];
export const alternatives: readonly Alternative[] = [
	...turning.map(({ id, entered, figures: by }) => alternative(id, true, entered, by)),
	alternative(
		'centralShareOnlyLenient',
		false,
		all(moreThan(funding.ownAndOtherFunding, none), moreThan(centralShare, none)),
		{
			...figures,
			investment: centralShare,
		},
	),
	alternative('runningCostsInInvestmentStrict', false, runningEntered, {
		investment: sum(investment, runningUpTo(period)),
		upTo: grossUpTo,
	}),
	alternative('ownAgencyOnlyStrict', false, all(benefitsByLine, counted(not(is(where, 'ownAgency')))), {
		...figures,
		upTo: ownAgencyUpTo,
	}),
	alternative('cashOnlyStrict', false, all(benefitsByLine, counted(not(is(kind, 'cashSaving')))), {
		...figures,
		upTo: cashOnlyUpTo,
	}),
	alternative('discountedStrict', false, moreThan(context.discountRate, nothing('percent')), {
		...figures,
		upTo: discountedUpTo,
	}),
];
