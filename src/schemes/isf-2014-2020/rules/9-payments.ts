import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, atMost, counting, equal, given, includes, not, times } from '#engine/words.ts';
import { finalSupport, finalSupportReadingB, instalments } from '#schemes/isf-2014-2020/amounts/payment.ts';
import { durationMonths, finalClaimLastDay } from '#schemes/isf-2014-2020/amounts/time.ts';
import { isLumpSum } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { payment } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';

const byCosts = not(isLumpSum);
const { claimDate, claimAttachments } = payment;
const isThreeYears = equal(durationMonths, times(counting(12, 'count'), law.maxYears));
const atPayment = { stage: 'payment' } as const;

export const payments = [
	note('isf-share-9', { source: guide('9.1'), ...atPayment }),
	note('isf-pay-1', { source: guide('9.1'), applies: byCosts, ...atPayment }),
	note('isf-pay-2', { source: guide('9.1'), applies: byCosts, ...atPayment }),
	/** isf-amb-9: where there is revenue, 4.1 and 9.1 give two results, and none is preferred. */
	discretion('isf-pay-2', {
		source: guide('9.1', { item: 2 }),
		applies: byCosts,
		met: equal(finalSupport, finalSupportReadingB),
		...atPayment,
	}),
	note('isf-pay-3', { source: guide('9.2'), applies: byCosts, ...atPayment }),
	duty('isf-pay-4', { source: guide('9.2'), met: given(claimDate), ...atPayment }),
	duty('isf-pay-5', { source: guide('9.2'), met: atMost(claimDate, finalClaimLastDay), ...atPayment }),
	/** The limit names three-year projects only (isf-amb-47). */
	must('isf-pay-6', {
		source: guide('9.2'),
		applies: all(byCosts, isThreeYears),
		met: atMost(instalments, law.maxInstalments),
		...atPayment,
	}),
	note('isf-pay-7', { source: guide('9.2'), ...atPayment }),
	duty('isf-pay-8', { source: guide('9.2'), met: given(claimDate), ...atPayment }),
	duty('isf-pay-9', {
		source: guide('9.3'),
		applies: byCosts,
		met: all(
			...(['costsAndFunding', 'progress', 'ledger', 'otherEvidence'] as const).map((part) =>
				includes(claimAttachments, part),
			),
		),
		...atPayment,
	}),
	note('isf-pay-10', { source: guide('3.1', {}, 'recommendation'), stage: 'costs' }),
];
