import { discretion, duty, must, note } from '#engine/rules.ts';
import { atMost, given, lessThan, not } from '#engine/words.ts';
import { inTime } from '#schemes/isf-2014-2020/amounts/time.ts';
import { capacity } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { call, completing, inEusa, onPaper, sending } from '#schemes/isf-2014-2020/facts/application.ts';
import { start } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const at = guide('6');

export const processing = [
	must('isf-sel-2', {
		source: guide('6'),
		applies: inEusa,
		met: lessThan(sending.submittedAt, call.callCloseDate),
	}),
	must('isf-sel-3', { source: guide('6'), applies: onPaper, met: inTime }),
	/** isf-amb-77: paper is accepted; where EUSA would work, it is advised. */
	note('isf-sel-3', { source: guide('1.4'), applies: onPaper, met: not(sending.suomifiIdentification) }),
	note('isf-proc-1', { source: at }),
	must('isf-sel-11', { source: guide('6'), met: inTime }),
	/** Without a request for completion there is nothing to judge. */
	must('isf-sel-12', {
		source: guide('6'),
		met: atMost(completing.completionDeliveredDate, completing.completionDeadline),
		unknown: 'none',
		stage: 'costs',
	}),
	note('isf-proc-2', { source: at }),
	note('isf-proc-3', { source: at }),
	note('isf-proc-4', { source: at }),
	/** isf-amb-64: asked only before a positive decision; the consequence is not told. */
	discretion('isf-app-14', { source: guide('6'), met: capacity.employerSanctionsClean }),
	note('isf-proc-5', { source: at }),
	note('isf-proc-6', { source: at, stage: 'costs' }),
	note('isf-proc-7', { source: at, stage: 'costs' }),
	duty('isf-proc-8', { source: at, met: given(start.notificationDate), stage: 'running' }),
];
