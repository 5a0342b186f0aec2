import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, always, any, atMost, moreThan, never, not, nothing, orElse, provided } from '#engine/words.ts';
import { classExcess } from '#schemes/business-finland-2019/amounts/excess.ts';
import { asItem, asTotal } from '#schemes/business-finland-2019/facts/entry.ts';
import { maxima } from '#schemes/business-finland-2019/facts/estimate.ts';
import { reporting } from '#schemes/business-finland-2019/facts/payment.ts';
import { decision, decisionMade, leader } from '#schemes/business-finland-2019/facts/recipient.ts';
import { claim, claimPapers } from '#schemes/business-finland-2019/facts/running.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const { finalReportingDate, finalReportAccepted } = reporting;
const allIn = terms('4', { paragraph: 3 });
const inTime = atMost(claim.costClaimDate, finalReportingDate);

export const reportingRules = [
	duty('bf-report-1', { source: terms('4', { paragraph: 1 }), met: leader.leaderNamed, stage: 'running' }),
	duty('bf-report-2', {
		source: terms('4', { paragraph: 2 }),
		met: claimPapers.attachedY4,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage: 'running',
	}),
	must('bf-report-3', {
		source: allIn,
		met: orElse(inTime, not(finalReportAccepted)),
		stage: 'payment',
	}),
	/** Late, but before the final report is accepted: the text sets no bar. */
	discretion('bf-report-3', {
		source: terms('4', { paragraph: 3 }, 'silent'),
		applies: all(not(inTime), not(finalReportAccepted)),
		met: never,
		stage: 'payment',
	}),
	/** The text does not say what a substantial excess is (AMB-04): the question is there from the first cent. */
	duty('bf-report-4', {
		source: terms('4', { paragraph: 3 }, 'silent'),
		applies: all(decisionMade, not(any(asItem, asTotal)), moreThan(classExcess, nothing('money'))),
		met: provided(maxima.changeApproved, always),
		unknown: 'discretionary',
		stage: 'running',
	}),
	note('bf-report-5', { source: terms('4', { paragraph: 4 }), stage: 'payment' }),
	duty('bf-joint-1', {
		source: terms('4', { paragraph: 5 }),
		applies: decision.jointProject,
		met: always,
		stage: 'running',
	}),
];
