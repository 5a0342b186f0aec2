import { duty, must, note } from '#engine/rules.ts';
import { all, not } from '#engine/words.ts';
import { audit, claimsAuditFee } from '#schemes/business-finland-2019/facts/payment.ts';
import { isAgency } from '#schemes/business-finland-2019/facts/recipient.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const deliverable = { failed: 'incomplete', unknown: 'incomplete', stage: 'payment' } as const;
const who = terms('5', { paragraph: 1 });

export const auditorsReport = [
	/** AMB-02: chapter 4 asks everybody, chapter 5 exempts state agencies and is the special rule. */
	duty('bf-audit-1', { source: who, applies: not(isAgency), met: audit.auditReportAttached, ...deliverable }),
	duty('bf-audit-2', {
		source: who,
		applies: all(not(isAgency), audit.auditReportAttached),
		met: audit.auditCoversWholeProject,
		...deliverable,
	}),
	must('bf-audit-3', {
		source: terms('5', { paragraph: 2 }),
		applies: claimsAuditFee,
		met: all(audit.auditInvoiceCopy, audit.auditPaymentProof),
		...deliverable,
	}),
	note('bf-audit-4', { source: terms('5', { paragraph: 3 }), stage: 'payment' }),
];
