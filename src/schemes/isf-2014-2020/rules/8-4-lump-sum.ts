import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, always, atMost, includes, never, not } from '#engine/words.ts';
import { maxGrant } from '#schemes/isf-2014-2020/amounts/funding.ts';
import { isLumpSum, lumpSum, onOperating, onProject, project } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { funding } from '#schemes/isf-2014-2020/facts/funding.ts';
import { payment } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';
import { ceilingRule } from './2-4-support-forms.ts';

const at = guide('8.4');
const ofLumpSum = { source: at, applies: isLumpSum };
const later = { ...ofLumpSum, stage: 'payment' } as const;

export const lumpSumRules = [
	must('isf-ls-1', {
		...ofLumpSum,
		met: atMost(funding.grantRequested, law.lumpSumMax),
		limits: maxGrant,
		stage: 'costs',
	}),
	/** isf-amb-14: "as a rule 75 %" leaves the lump sum of the other tracks open. */
	...ceilingRule('isf-share-5', isLumpSum, at, onProject),
	discretion('isf-ls-2', { ...ofLumpSum, met: never, unknown: 'incomplete' }),
	must('isf-ls-3', { ...ofLumpSum, met: lumpSum.lsResultDefined }),
	duty('isf-ls-4', {
		...ofLumpSum,
		met: lumpSum.lsDetailedBudget,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('isf-ls-5', { ...ofLumpSum, met: not(project.procurementOnly) }),
	must('isf-ls-6', { ...ofLumpSum, met: not(onOperating) }),
	note('isf-ls-7', later),
	note('isf-ls-8', later),
	duty('isf-ls-9', { ...ofLumpSum, met: always, stage: 'running' }),
	duty('isf-ls-10', {
		...later,
		met: all(includes(payment.claimAttachments, 'results'), includes(payment.claimAttachments, 'resultEvidence')),
	}),
	note('isf-ls-11', ofLumpSum),
	note('isf-ls-12', { ...ofLumpSum, stage: 'costs' }),
	note('isf-ls-16', ofLumpSum),
];
