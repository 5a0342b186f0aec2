import type { Scheme } from '#engine/scheme.ts';
import { alternatives } from './alternatives.ts';
import { advice, amounts, amountsOfRows, headline } from './amounts.ts';
import { calendar } from './duties.ts';
import { pages } from './facts.ts';
import { onFull, onSimple } from './facts/recipient.ts';
import { documents, law } from './law.ts';
import { decisionAndTerms } from './rules/1-decision.ts';
import { publicity } from './rules/2-publicity.ts';
import { responsibleLeader } from './rules/3-leader.ts';
import { reportingRules } from './rules/4-reporting.ts';
import { auditorsReport } from './rules/5-auditor.ts';
import { paymentRules } from './rules/6-payment.ts';
import { tracking } from './rules/7-tracking.ts';
import { timeTracking } from './rules/7-1-time.ts';
import { conditionsOfCosts } from './rules/7-2-conditions.ts';
import { estimateRules, simpleForm } from './rules/7-3-estimate.ts';
import { valueAddedTax } from './rules/7-4-vat.ts';
import { procurementRules } from './rules/7-5-procurement.ts';
import { wageRules } from './rules/7-6-wages.ts';
import { sideCosts } from './rules/7-7-side-costs.ts';
import { overheadRules } from './rules/7-8-overhead.ts';
import { materialRules, travelRules } from './rules/7-9-travel-and-materials.ts';
import { equipmentRules } from './rules/7-11-equipment.ts';
import { rentRules } from './rules/7-12-rents.ts';
import { serviceRules } from './rules/7-13-services.ts';
import { affiliateRules } from './rules/7-13-1-affiliates.ts';
import { notEligible } from './rules/7-14-not-eligible.ts';
import { incomeRules, otherFunding } from './rules/8-income.ts';
import { followUp } from './rules/10-follow-up.ts';
import { changeRules } from './rules/11-changes.ts';
import { resultRules } from './rules/12-results.ts';
import { informationAndInspection } from './rules/13-inspection.ts';
import { suspension } from './rules/15-suspension.ts';
import { repaymentRules } from './rules/16-repayment.ts';
import { recoveryRules } from './rules/17-recovery.ts';
import { endRules } from './rules/18-end-rules.ts';

export const scheme: Scheme = {
	id: 'business-finland-2019',
	documents,
	call: { lastDay: law.termsDate },
	stages: ['application', 'costs', 'running', 'payment'],
	defaultStage: 'costs',
	tracks: [
		{ id: 'simple', when: onSimple },
		{ id: 'full', when: onFull },
	],
	pages,
	rules: [
		...decisionAndTerms,
		...publicity,
		...responsibleLeader,
		...reportingRules,
		...auditorsReport,
		...paymentRules,
		...tracking,
		...timeTracking,
		...conditionsOfCosts,
		...estimateRules,
		...simpleForm,
		...valueAddedTax,
		...procurementRules,
		...wageRules,
		...sideCosts,
		...overheadRules,
		...travelRules,
		...materialRules,
		...equipmentRules,
		...rentRules,
		...serviceRules,
		...affiliateRules,
		...notEligible,
		...incomeRules,
		...otherFunding,
		...followUp,
		...changeRules,
		...resultRules,
		...informationAndInspection,
		...suspension,
		...repaymentRules,
		...recoveryRules,
		...endRules,
	],
	amounts,
	rowAmounts: amountsOfRows,
	rates: law,
	headline,
	alternatives,
	advice,
	calendar,
};
