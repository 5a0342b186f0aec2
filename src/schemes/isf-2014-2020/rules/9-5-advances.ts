import { duty, note } from '#engine/rules.ts';
import { atLeast } from '#engine/words.ts';
import { wantsAdvance } from '#schemes/isf-2014-2020/facts/funding.ts';
import { payment } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const source = guide('9.5');

export const advancePayments = [
	duty('isf-adv-8', {
		source,
		applies: wantsAdvance,
		met: atLeast(payment.claimDate, payment.decisionInForceDate),
		stage: 'payment',
	}),
	note('isf-adv-9', { source, applies: wantsAdvance, stage: 'payment' }),
	note('isf-adv-10', { source, applies: wantsAdvance, stage: 'payment' }),
];
