import { discretion, note } from '#engine/rules.ts';
import { all, atMost, moreThan, not, nothing } from '#engine/words.ts';
import { mustReturn } from '#schemes/business-finland-2019/amounts/payment.ts';
import { repayment } from '#schemes/business-finland-2019/facts/payment.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const none = nothing('money');

/** The headings after 17.6 are lost in the source: the numbers 18 to 20 are inferred (AMB-32). */
export const endRules = [
	/** A sum that is returned as it should be is not set off. */
	discretion('bf-setoff-1', {
		source: terms('18*', { paragraph: 1 }),
		applies: moreThan(repayment.excessAmount, none),
		met: not(all(repayment.leftUnreturned, not(atMost(mustReturn, none)))),
		unknown: 'discretionary',
		stage: 'payment',
	}),
	note('bf-crime-1', { source: terms('19*', { paragraph: 1 }), stage: 'payment' }),
	note('bf-prec-1', { source: terms('20*', { paragraph: 1 }) }),
];
