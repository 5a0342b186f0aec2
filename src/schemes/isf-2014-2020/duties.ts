import type { CalendarEntry } from '#engine/scheme.ts';
import { not } from '#engine/words.ts';
import { expectedDecision, finalClaimLastDay, lastDay, retainUntil, reviewLastDay } from './amounts/time.ts';
import { isLumpSum, time } from './facts/applicant.ts';
import { completing } from './facts/application.ts';
import { law } from './law.ts';

/** The dates in the request and in the decision go before these (isf-amb-57). */
export const calendar: readonly CalendarEntry[] = [
	{ rule: 'isf-proc-5', on: expectedDecision },
	{ rule: 'isf-sel-12', on: completing.completionDeadline },
	{ rule: 'isf-proc-8', on: reviewLastDay },
	{ rule: 'isf-pay-3', from: time.startDate, every: law.claimMonths, until: lastDay, when: not(isLumpSum) },
	{ rule: 'isf-pay-5', on: finalClaimLastDay },
	{ rule: 'isf-adm-4', on: retainUntil },
];
