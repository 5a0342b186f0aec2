import {
	all,
	amount,
	excess,
	type Form,
	minus,
	not,
	nothing,
	percentOf,
	roundDown,
	smallest,
	sum,
	when,
} from '#engine/words.ts';
import { asItem, asTotal, sums } from '#schemes/business-finland-2019/facts/entry.ts';
import { funding, grantInDecision, hasIncome, income } from '#schemes/business-finland-2019/facts/funding.ts';
import { onSimple } from '#schemes/business-finland-2019/facts/recipient.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';
import { accepted } from './item.ts';
import { totalFull, totalSimple } from './totals.ts';

const none = nothing('money');
const deduction = terms('8', { paragraph: 3 });
/** The terms name neither percentage nor maximum; both stand in the decision (bf-input-1). */
const inDecision = terms('7.3', { paragraph: 1 }, 'recommendation');
const { incomeReceivedDuring, incomeReceivedAfter, incomeCostsSeparable, incomeFromStatutoryOrSgei } = income;

export const total = amount(
	'total',
	terms('7.3', { paragraph: 1 }),
	when(asTotal, sums.totalAcceptedCosts, when(asItem, accepted, when(onSimple, totalSimple, totalFull))),
);
/** What may be accepted of a plan that claims too much. */
export const totalAcceptable = amount('totalAcceptable', terms('7.3', { paragraph: 1 }), total);

/** Income counts against the costs when its own costs cannot be told apart and no exception covers it (AMB-23). */
const isDeducted = all(not(incomeCostsSeparable), not(incomeFromStatutoryOrSgei));
export const deducted = amount(
	'deducted',
	deduction,
	when(hasIncome, when(isDeducted, smallest(incomeReceivedDuring, total), none), none),
);
export const notDeducted = amount(
	'notDeducted',
	deduction,
	sum(incomeReceivedAfter, minus(incomeReceivedDuring, deducted)),
);
export const eligibleBase = amount('eligibleBase', deduction, minus(total, deducted));

const upToGrant = (base: Form<'money'>) => {
	const share = roundDown(percentOf(funding.fundingPct, base));
	return when(grantInDecision, smallest(share, funding.grantedAmount), share);
};
export const fundingOf = upToGrant;
export const fundingAmount = amount('funding', inDecision, upToGrant(eligibleBase));
export const fundingWithoutDeduction = amount('fundingWithoutDeduction', deduction, upToGrant(total));
export const fundingReduction = amount('fundingReduction', deduction, minus(fundingWithoutDeduction, fundingAmount));
/** The other figure of AMB-23: all income of the project deducted. */
export const baseWithAllIncome = excess(total, incomeReceivedDuring);

export const granted = when(grantInDecision, funding.grantedAmount, fundingAmount);
const last = terms('6', { paragraph: 2 });
export const interimCeiling = amount(
	'interimCeiling',
	last,
	roundDown(minus(granted, percentOf(law.retainedShare, granted))),
);
export const retention = amount('retention', last, minus(granted, interimCeiling));

const otherMoney = sum(funding.otherPublicFunding, funding.coFinancing);
export const ownFundingNeeded = amount(
	'ownFundingNeeded',
	terms('9', {}, 'derivation'),
	excess(total, sum(fundingAmount, otherMoney)),
);
/** bf-other-2: the terms set no limit; above the costs the funder is asked. */
export const overfinancing = amount(
	'overfinancing',
	terms('9', {}, 'recommendation'),
	excess(sum(fundingAmount, otherMoney), total),
);
