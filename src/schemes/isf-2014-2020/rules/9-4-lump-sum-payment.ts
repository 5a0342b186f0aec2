import { duty, note } from '#engine/rules.ts';
import { all, given } from '#engine/words.ts';
import { isLumpSum } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { payment } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const later = { applies: isLumpSum, stage: 'payment' } as const;

export const lumpSumPayment = [
	note('isf-ls-13', { ...later, source: guide('9.1') }),
	duty('isf-ls-14', {
		...later,
		source: guide('9.4'),
		met: all(given(payment.otherFundingReceived), given(payment.revenueReceived)),
		failed: 'incomplete',
		unknown: 'incomplete',
	}),
	note('isf-ls-15', { ...later, source: guide('9.4') }),
];
