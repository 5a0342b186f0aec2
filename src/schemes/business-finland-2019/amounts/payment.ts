import {
	amount,
	counting,
	daysBetween,
	excess,
	later,
	lessThan,
	minus,
	not,
	nothing,
	over,
	percentOf,
	roundDown,
	largest,
	smallest,
	sum,
	times,
	toCents,
	when,
	type Form,
} from '#engine/words.ts';
import { funding } from '#schemes/business-finland-2019/facts/funding.ts';
import { afterwards, payment, repayment, reporting } from '#schemes/business-finland-2019/facts/payment.ts';
import { decision } from '#schemes/business-finland-2019/facts/recipient.ts';
import { interestAct, law, terms } from '#schemes/business-finland-2019/law.ts';
import { granted, interimCeiling } from './funding.ts';

const none = nothing('money');
const { acceptedCostsCumulative, paidSoFar, requestedPayment } = payment;
const { finalReportAccepted } = reporting;
/** The formula follows from the terms and the decision; it is not printed in them (bf-pay-4). */
const derived = terms('6', { paragraph: 2 }, 'derivation');
const retained = terms('6', { paragraph: 2 });

const upToGrant = (costs: Form<'money'>) => smallest(roundDown(percentOf(funding.fundingPct, costs)), granted);
export const entitled = amount('entitled', derived, upToGrant(acceptedCostsCumulative));
export const payableNow = amount(
	'payableNow',
	retained,
	when(finalReportAccepted, excess(entitled, paidSoFar), excess(smallest(entitled, interimCeiling), paidSoFar)),
);
const waitsForFinalReport = amount(
	'waitsForFinalReport',
	retained,
	smallest(requestedPayment, excess(sum(paidSoFar, requestedPayment), interimCeiling)),
	not(finalReportAccepted),
);
const cumulativeAfterPayment = amount(
	'cumulativeAfterPayment',
	derived,
	sum(paidSoFar, smallest(requestedPayment, payableNow)),
);
/** Before the final report is accepted: of the costs that are expected then. */
const finalEntitled = amount(
	'finalEntitled',
	derived,
	when(finalReportAccepted, entitled, upToGrant(payment.acceptedCostsFinal)),
);
/** Negative when more has been paid than is due: that much is returned (bf-repay-1). */
const finalPayment = amount(
	'finalPayment',
	derived,
	minus(finalEntitled, when(finalReportAccepted, paidSoFar, cumulativeAfterPayment)),
);
const toReturn = amount('toReturn', derived, excess(paidSoFar, entitled), finalReportAccepted);
const preFinanced = amount('preFinanced', derived, excess(acceptedCostsCumulative, paidSoFar));

const { excessAmount, referenceRate, grantPaymentDate, repaymentDate, recoveryDueDateSet, dueDate } = repayment;
const margin = terms('17.3', { paragraph: 2 });
export const mayBeLeft = lessThan(excessAmount, law.returnLimit);
export const mustReturn = amount('mustReturn', terms('16', { paragraph: 2 }), when(mayBeLeft, none, excessAmount));
const noDays = nothing('count');
const daysFrom = (first: Form<'date'>, last: Form<'date'>) => largest(noDays, daysBetween(first, last));
const interestFor = (rate: Form<'percent'>, days: Form<'count'>) =>
	toCents(over(times(percentOf(rate, mustReturn), days), law.daysInYear));

const interestRatePct = amount('interestRatePct', margin, sum(referenceRate, law.interestMargin));
/** Simple interest by actual days, until the due date; then the late interest takes its place (AMB-28). */
const days = amount(
	'days',
	terms('17.3', { paragraph: 2 }, 'recommendation'),
	when(
		recoveryDueDateSet,
		smallest(daysFrom(grantPaymentDate, repaymentDate), daysFrom(grantPaymentDate, dueDate)),
		daysFrom(grantPaymentDate, repaymentDate),
	),
);
export const interest = amount('interest', margin, interestFor(interestRatePct, days));
const lateInterestRatePct = amount(
	'lateInterestRatePct',
	interestAct('4', { paragraph: 1 }),
	sum(referenceRate, law.lateInterestMargin),
	recoveryDueDateSet,
);
const lateDays = amount(
	'lateDays',
	terms('17.4', { paragraph: 2 }),
	when(recoveryDueDateSet, daysFrom(dueDate, repaymentDate), noDays),
);
export const lateInterest = amount(
	'lateInterest',
	terms('17.4', { paragraph: 2 }),
	when(recoveryDueDateSet, interestFor(lateInterestRatePct, lateDays), none),
);
const lateInterestPerDay = amount(
	'lateInterestPerDay',
	terms('17.4', { paragraph: 2 }),
	interestFor(lateInterestRatePct, counting(1, 'count')),
	recoveryDueDateSet,
);
const totalToPay = amount('totalToPay', terms('17.3', { paragraph: 1 }), sum(mustReturn, interest, lateInterest));

const { lastPaymentDate } = afterwards;
export const recoveryEnds = amount(
	'recoveryEnds',
	terms('17.6', { paragraph: 1 }),
	later(lastPaymentDate, law.recoveryMonths),
);
export const keepUntil = amount('keepUntil', terms('7', { paragraph: 3 }), later(lastPaymentDate, law.keepMonths));
export const followUpEnds = amount(
	'followUpEnds',
	terms('10', { paragraph: 1 }),
	later(decision.projectEnd, law.followUpMonths),
);

export const paymentAmounts = [
	entitled,
	payableNow,
	waitsForFinalReport,
	cumulativeAfterPayment,
	finalEntitled,
	finalPayment,
	toReturn,
	preFinanced,
	mustReturn,
	interestRatePct,
	days,
	interest,
	lateInterestRatePct,
	lateDays,
	lateInterest,
	lateInterestPerDay,
	totalToPay,
	recoveryEnds,
	keepUntil,
	followUpEnds,
];
