import { duty } from '#engine/rules.ts';
import { all, always, atMost, is, not } from '#engine/words.ts';
import { audit, payment } from '#schemes/business-finland-2019/facts/payment.ts';
import { isAgency } from '#schemes/business-finland-2019/facts/recipient.ts';
import { changes, isTransfer, needsConsent } from '#schemes/business-finland-2019/facts/running.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('11.1', { paragraph });
const transfer = terms('11.2', { paragraph: 1 });
/** A breach is a ground for suspension or recovery, which the funder weighs (15, 17.2). */
const atRisk = { failed: 'discretionary', unknown: 'incomplete', stage: 'running' } as const;

export const changeRules = [
	duty('bf-change-1', {
		source: at(1),
		applies: needsConsent,
		met: all(changes.consentObtained, atMost(changes.consentDate, changes.changeDate)),
		...atRisk,
	}),
	duty('bf-change-2', {
		source: at(2),
		applies: is(changes.changeKind, 'keyStaff', 'other'),
		met: always,
		stage: 'running',
	}),
	duty('bf-change-3', {
		source: at(3),
		applies: is(changes.changeKind, 'bankAccount'),
		met: payment.bankAccountNotified,
		stage: 'payment',
	}),
	duty('bf-transfer-1', { source: transfer, applies: isTransfer, met: changes.consentObtained, ...atRisk }),
	duty('bf-transfer-2', { source: transfer, applies: isTransfer, met: changes.ownShareSettled, stage: 'running' }),
	duty('bf-transfer-3', {
		source: transfer,
		applies: all(isTransfer, not(isAgency)),
		met: audit.auditReportAttached,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage: 'payment',
	}),
];
