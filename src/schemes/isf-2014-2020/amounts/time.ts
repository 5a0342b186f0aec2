import {
	all,
	amount,
	any,
	atLeast,
	atMost,
	counting,
	dayOf,
	daysBetween,
	type Form,
	given,
	later,
	laterByDays,
	lessThan,
	minus,
	minutesBetween,
	monthsBetween,
	moreThan,
	not,
	nothing,
	sum,
	times,
	when,
} from '#engine/words.ts';
import { byDates, onSpecialAction, time } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { byPost, call, completing, decision, sending } from '#schemes/isf-2014-2020/facts/application.ts';
import { conditions } from '#schemes/isf-2014-2020/facts/costs.ts';
import { payment, start } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';
import { either } from './conditions.ts';

const { startDate } = time;
const months = (n: Form<'count'>) => times(counting(1, 'months'), n);
const dayBefore = (day: Form<'date'>) => laterByDays(day, minus(nothing('count'), counting(1, 'count')));
const inMonths = (years: Form<'years'>) => times(counting(12, 'months'), years);

/** isf-dur-1: months begun, so that six-month periods can be counted; the limit itself compares days. */
export const durationMonths = amount(
	'durationMonths',
	guide('2.3', {}, 'recommendation'),
	when(
		byDates,
		times(counting(1, 'count'), sum(monthsBetween(startDate, time.endDate), counting(1, 'months'))),
		time.plannedMonths,
	),
);
export const lastDay = amount(
	'lastDay',
	guide('2.3'),
	when(byDates, time.endDate, dayBefore(later(startDate, months(time.plannedMonths)))),
);
/** isf-amb-56: three years to the day, the last day included. */
export const latestEnd = amount(
	'latestEnd',
	guide('2.3', {}, 'recommendation'),
	dayBefore(later(startDate, inMonths(law.maxYears))),
	not(onSpecialAction),
);
export const withinThreeYears = either(
	byDates,
	lessThan(time.endDate, later(startDate, inMonths(law.maxYears))),
	atMost(time.plannedMonths, times(counting(12, 'count'), law.maxYears)),
);
export const daysOverLimit = amount(
	'daysOverLimit',
	guide('2.3'),
	daysBetween(latestEnd, lastDay),
	all(not(onSpecialAction), moreThan(lastDay, latestEnd)),
);
export const aboutHalfAYear = atMost(durationMonths, times(counting(1, 'count'), law.lumpSumMonths));

/** The closing moment itself counts as late (isf-amb-50). */
export const inTime = either(
	byPost,
	lessThan(sending.postmarkAt, call.callCloseDate),
	lessThan(sending.submittedAt, call.callCloseDate),
);
const postmarkBeforeCloseMinutes = amount(
	'postmarkBeforeCloseMinutes',
	guide('6'),
	minutesBetween(sending.postmarkAt, call.callCloseDate),
	byPost,
);
const arrivalAfterCloseDays = amount(
	'arrivalAfterCloseDays',
	guide('6'),
	daysBetween(dayOf(call.callCloseDate), dayOf(sending.submittedAt)),
	moreThan(sending.submittedAt, call.callCloseDate),
);

/** isf-proc-5: a target of the authority, not a right. */
export const expectedDecision = amount(
	'expectedDecision',
	guide('6'),
	later(dayOf(call.callCloseDate), law.decisionMonths),
);
const completionDue = amount(
	'completionDue',
	guide('6', {}, 'recommendation'),
	laterByDays(completing.completionRequestDate, law.completionDays),
);
export const reviewLastDay = amount('reviewLastDay', guide('6'), laterByDays(start.notificationDate, law.reviewDays));
export const finalClaimLastDay = amount('finalClaimLastDay', guide('9.2'), later(lastDay, law.finalClaimMonths));
export const retainUntil = amount(
	'retainUntil',
	guide('10'),
	later(payment.supportEndDate, inMonths(law.retentionYears)),
);

const { pendingDate, decisionMade, decisionDate } = decision;
/** isf-dur-7: nothing before the application is pending. */
export const afterPending = <R extends string = never>(day: Form<'date', R>) => atLeast<'date', R>(day, pendingDate);
/** isf-dur-5 and -6: from the decision on, or before it for a stated reason. */
export const fromDecision = <R extends string = never>(day: Form<'date', R>) =>
	any<R>(not(decisionMade), atLeast<'date', R>(day, decisionDate), given(conditions.earlyStartReason));
export const beforeDecision = <R extends string = never>(day: Form<'date', R>) =>
	either<R>(decisionMade, lessThan<'date', R>(day, decisionDate), lessThan<'date', R>(day, expectedDecision));
/** isf-dur-10, both ends included. */
export const withinPeriod = <R extends string = never>(day: Form<'date', R>) =>
	all<R>(atLeast<'date', R>(day, startDate), atMost<'date', R>(day, lastDay));

export const timeAmounts = [
	durationMonths,
	lastDay,
	latestEnd,
	daysOverLimit,
	postmarkBeforeCloseMinutes,
	arrivalAfterCloseDays,
	expectedDecision,
	completionDue,
	reviewLastDay,
	finalClaimLastDay,
	retainUntil,
];
