import type { CalendarEntry } from '#engine/scheme.ts';
import { followUpEnds, keepUntil, recoveryEnds } from './amounts/payment.ts';
import { repayment, reporting } from './facts/payment.ts';

/** Dates that follow from the user's own: reports, follow-up, keeping and the end of recovery. */
export const calendar: readonly CalendarEntry[] = [
	{ rule: 'bf-pay-7', on: reporting.reportDeadline },
	{ rule: 'bf-pay-6', on: reporting.finalReportingDate },
	{ rule: 'bf-int-2', on: repayment.dueDate, when: repayment.recoveryDueDateSet },
	{ rule: 'bf-impact-1', on: followUpEnds },
	{ rule: 'bf-track-2', on: keepUntil },
	{ rule: 'bf-recov-6', on: recoveryEnds },
];
