import { discretion, duty, must, note } from '#engine/rules.ts';
import { atMost, known, moreThan, not, nothing, percentOf, minus, sum } from '#engine/words.ts';
import { granted } from '#schemes/business-finland-2019/amounts/funding.ts';
import { entitled, payableNow } from '#schemes/business-finland-2019/amounts/payment.ts';
import { payment, reporting } from '#schemes/business-finland-2019/facts/payment.ts';
import { decision } from '#schemes/business-finland-2019/facts/recipient.ts';
import { cooperation } from '#schemes/business-finland-2019/facts/running.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';

const { acceptedCostsCumulative, bankAccountNotified, instalmentSmall, paidSoFar, requestedPayment } = payment;
const { finalReportAccepted, reportDeadline, reportSubmitted } = reporting;
const none = nothing('money');
const stage = 'payment';
const lapse = terms('6', { paragraph: 5 });
const isInTime = atMost(reportSubmitted, reportDeadline);

export const paymentRules = [
	/** Neither the percentage nor the maximum is in the terms. */
	note('bf-input-1', { source: terms('7.3', { paragraph: 1 }, 'silent') }),
	must('bf-pay-1', {
		source: terms('6', { paragraph: 1 }),
		applies: moreThan(requestedPayment, none),
		met: moreThan(acceptedCostsCumulative, none),
		stage,
	}),
	duty('bf-pay-2', {
		source: terms('6', { paragraph: 1 }),
		met: bankAccountNotified,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage,
	}),
	must('bf-pay-3', {
		source: terms('6', { paragraph: 2 }),
		applies: not(finalReportAccepted),
		met: atMost(sum(paidSoFar, requestedPayment), minus(granted, percentOf(law.retainedShare, granted))),
		limits: payableNow,
		stage,
	}),
	note('bf-pay-4', {
		source: terms('6', { paragraph: 2 }, 'derivation'),
		met: known(entitled),
		unknown: 'incomplete',
		stage,
	}),
	/** No threshold is given: the applicant's own view tells when to ask. */
	discretion('bf-pay-5', {
		source: terms('6', { paragraph: 3 }),
		applies: not(finalReportAccepted),
		met: not(instalmentSmall),
		stage,
	}),
	must('bf-pay-6', {
		source: terms('6', { paragraph: 4 }),
		met: atMost(payment.paymentRequestDate, reporting.finalReportingDate),
		stage,
	}),
	must('bf-pay-7', { source: lapse, met: isInTime, stage }),
	discretion('bf-pay-8', {
		source: lapse,
		applies: not(isInTime),
		met: atMost(paidSoFar, none),
		unknown: 'discretionary',
		stage,
	}),
	note('bf-joint-2', { source: terms('6', { paragraph: 6 }), applies: decision.jointProject, stage }),
	discretion('bf-joint-3', {
		source: terms('6', { paragraph: 6 }),
		applies: decision.jointProject,
		met: cooperation.cooperationRealised,
		unknown: 'discretionary',
		stage,
	}),
];
