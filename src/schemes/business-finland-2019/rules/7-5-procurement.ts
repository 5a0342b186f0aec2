import { duty, must, note } from '#engine/rules.ts';
import { all, any } from '#engine/words.ts';
import { bought, procurement } from '#schemes/business-finland-2019/facts/conditions.ts';
import { everyCost } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import { byRows } from '#schemes/business-finland-2019/facts/entry.ts';
import { audit } from '#schemes/business-finland-2019/facts/payment.ts';
import { isAgency, isStateGrant } from '#schemes/business-finland-2019/facts/recipient.ts';
import { claimPapers } from '#schemes/business-finland-2019/facts/running.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';
import { not } from '#engine/words.ts';

const at = (paragraph: number) => terms('7.5', { paragraph });
const aboutPurchases = { applies: any(byRows, bought), rows: byRows, stage: 'costs' } as const;
const forOwnResults = all(procurement.resultForOwnUse, procurement.preconditionForResults);

export const procurementRules = [
	must('bf-proc-1', { source: at(1), ...aboutPurchases, met: everyCost(forOwnResults, 'notForOwnUse') }),
	must('bf-proc-2', {
		source: at(2),
		...aboutPurchases,
		met: everyCost(procurement.procurementCompliant, 'procurementBreach'),
	}),
	duty('bf-proc-3', {
		source: at(2),
		applies: any(byRows, bought),
		met: claimPapers.procurementFile,
		stage: 'running',
	}),
	note('bf-proc-4', { source: at(2), stage: 'costs' }),
	/** A state agency gives no auditor's report, so none on procurement either (AMB-02). */
	duty('bf-audit-5', {
		source: at(3),
		applies: all(isStateGrant, not(isAgency), audit.auditReportAttached),
		met: audit.auditProcurementOpinion,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage: 'payment',
	}),
];
/** 7.14 repeats both tests. */
export const againstProcurement = {
	...aboutPurchases,
	met: everyCost(all(forOwnResults, procurement.procurementCompliant), 'notForOwnUse', 'procurementBreach'),
};
