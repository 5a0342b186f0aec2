import { discretion, duty, must } from '#engine/rules.ts';
import { all, any, atLeast, later, not } from '#engine/words.ts';
import { byRows } from '#schemes/business-finland-2019/facts/entry.ts';
import { everyCost } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import { afterwards } from '#schemes/business-finland-2019/facts/payment.ts';
import { withWages } from '#schemes/business-finland-2019/facts/people.ts';
import { time, tracksTotalTime } from '#schemes/business-finland-2019/facts/running.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('7.1', { paragraph });
/** A gap in the records is left to the funder (bf-time-6); an open answer is asked for. */
const left = { applies: withWages, unknown: 'incomplete', stage: 'running' } as const;
const totalIsTracked = any(not(tracksTotalTime), time.totalTimeTracked);
const monthsAreConfirmed = atLeast(time.monthsConfirmed, time.monthsWithHours);

export const timeTracking = [
	must('bf-time-1', {
		source: at(1),
		applies: withWages,
		met: everyCost(time.hourTracking, 'noHourRecords'),
		rows: byRows,
		stage: 'running',
	}),
	discretion('bf-time-2', { source: at(2), met: totalIsTracked, ...left }),
	discretion('bf-time-3', { source: at(3), met: time.hoursOnDay, ...left }),
	discretion('bf-time-4', { source: at(4), met: monthsAreConfirmed, ...left }),
	duty('bf-time-5', {
		source: at(5),
		applies: withWages,
		met: time.confirmationLogged,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage: 'running',
	}),
	discretion('bf-time-6', {
		source: at(6),
		applies: withWages,
		met: all(totalIsTracked, time.hoursOnDay, monthsAreConfirmed),
		unknown: 'discretionary',
		stage: 'running',
	}),
	duty('bf-time-7', {
		source: at(7),
		met: atLeast(afterwards.retentionPlanUntil, later(afterwards.lastPaymentDate, law.timeRecordMonths)),
		stage: 'payment',
	}),
];
