import { discretion, note } from '#engine/rules.ts';
import { all, given, known, moreThan, not, nothing } from '#engine/words.ts';
import { interest, lateInterest, mustReturn } from '#schemes/business-finland-2019/amounts/payment.ts';
import { afterwards, isRecovered, mustRecover, repayment } from '#schemes/business-finland-2019/facts/payment.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const stage = 'payment';
const asked = { unknown: 'discretionary', stage } as const;
const notRecovered = not(isRecovered);

export const recoveryRules = [
	discretion('bf-recov-1', { source: terms('17', { paragraph: 1 }), met: notRecovered, stage }),
	note('bf-recov-2', { source: terms('17.1'), met: not(mustRecover), stage }),
	discretion('bf-recov-3', { source: terms('17.2'), met: not(all(isRecovered, not(mustRecover))), ...asked }),
	note('bf-int-1', {
		source: terms('17.3', { paragraph: 2 }),
		applies: moreThan(mustReturn, nothing('money')),
		met: known(interest),
		unknown: 'incomplete',
		stage,
	}),
	note('bf-int-2', {
		source: terms('17.4', { paragraph: 2 }),
		applies: all(repayment.recoveryDueDateSet, moreThan(mustReturn, nothing('money'))),
		met: known(lateInterest),
		unknown: 'incomplete',
		stage,
	}),
	discretion('bf-recov-4', { source: terms('17.5', { paragraph: 1 }), met: notRecovered, ...asked }),
	discretion('bf-recov-5', { source: terms('17.5', { paragraph: 2 }), met: notRecovered, ...asked }),
	/** From the tenth anniversary of the last payment on; its date stands in the calendar. */
	note('bf-recov-6', { source: terms('17.6', { paragraph: 1 }), applies: given(afterwards.lastPaymentDate), stage }),
];
