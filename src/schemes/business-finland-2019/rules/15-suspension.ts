import { discretion } from '#engine/rules.ts';
import { all, any, is, not } from '#engine/words.ts';
import { isSuspended, ofCompaniesOnly, recovery } from '#schemes/business-finland-2019/facts/payment.ts';
import { recipient } from '#schemes/business-finland-2019/facts/recipient.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const asked = { unknown: 'discretionary', stage: 'payment' } as const;
/** AMB-26: grounds that speak of companies concern recipients in company form. */
const concerns = all(isSuspended, any(not(ofCompaniesOnly), is(recipient.recipientType, 'companyForm')));

export const suspension = [
	discretion('bf-susp-1', { source: terms('15'), met: not(concerns), ...asked }),
	discretion('bf-susp-2', {
		source: terms('15', { paragraph: 1 }),
		applies: isSuspended,
		met: recovery.remediedByDeadline,
		...asked,
	}),
];
