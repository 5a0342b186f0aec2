import type { CalendarEntry } from '#engine/scheme.ts';
import { reviewLastDay } from './amounts/afterwards.ts';
import { decided } from './facts/afterwards.ts';
import { law } from './law.ts';

/** muni-report-1: the Ministry announces the real days separately; these are for planning. */
export const calendar: readonly CalendarEntry[] = [
	{ rule: 'muni-deadline-1', on: law.lastDay },
	{ rule: 'muni-review-2', on: reviewLastDay },
	{ rule: 'muni-report-1', from: decided.decisionDate, every: law.reportMonths, before: law.endDate },
	{ rule: 'muni-report-4', on: law.endDate },
];
