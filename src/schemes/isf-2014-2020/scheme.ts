import type { Scheme } from '#engine/scheme.ts';
import { alternatives } from './alternatives.ts';
import { amounts } from './amounts.ts';
import { gaps, headline } from './amounts/shown.ts';
import { calendar } from './duties.ts';
import { pages } from './facts.ts';
import { onBorderSystems, onOperating, onProject, onSpecialAction } from './facts/applicant.ts';
import { documents, law } from './law.ts';
import { guideAndCalls } from './rules/1-guide-and-calls.ts';
import { objectives, otherActionOf26 } from './rules/2-1-objectives.ts';
import { duration } from './rules/2-3-duration.ts';
import { supportForms } from './rules/2-4-support-forms.ts';
import { applicants } from './rules/3-applicants.ts';
import { partnerRules } from './rules/3-2-partners.ts';
import { cofinancing } from './rules/4-1-cofinancing.ts';
import { advanceRules } from './rules/4-2-advance.ts';
import { selection } from './rules/5-1-selection.ts';
import { awardCriteria } from './rules/5-2-award-criteria.ts';
import { processing } from './rules/6-processing.ts';
import { eligibility } from './rules/7-1-eligibility.ts';
import { costClasses } from './rules/7-2-cost-classes.ts';
import { simplifiedWageRules } from './rules/7-2-1-simplified-wages.ts';
import { staffRules } from './rules/7-2-1-staff.ts';
import { travelRules } from './rules/7-2-2-travel.ts';
import { serviceRules } from './rules/7-2-3-services.ts';
import { assetRules } from './rules/7-2-4-assets.ts';
import { supplyRules } from './rules/7-2-5-supplies.ts';
import { procurementRules } from './rules/7-3-procurement.ts';
import { vatRules } from './rules/7-4-vat.ts';
import { excluded } from './rules/7-5-excluded.ts';
import { costModels } from './rules/8-cost-models.ts';
import { lumpSumRules } from './rules/8-4-lump-sum.ts';
import { payments } from './rules/9-payments.ts';
import { lumpSumPayment } from './rules/9-4-lump-sum-payment.ts';
import { advancePayments } from './rules/9-5-advances.ts';
import { administration } from './rules/10-administration.ts';

export const scheme: Scheme = {
	id: 'isf-2014-2020',
	documents,
	/** The guide names no call; a case is looked at from the end of the programme period. */
	call: { lastDay: law.programmeEnd },
	stages: ['application', 'costs', 'running', 'payment'],
	tracks: [
		{ id: 'project', when: onProject },
		{ id: 'special-action', when: onSpecialAction },
		{ id: 'border-systems', when: onBorderSystems },
		{ id: 'operating', when: onOperating },
	],
	pages,
	rules: [
		...guideAndCalls,
		...objectives,
		...duration,
		...supportForms,
		...applicants,
		...partnerRules,
		...cofinancing,
		...advanceRules,
		...selection,
		...awardCriteria,
		...processing,
		...eligibility,
		...costClasses,
		...staffRules,
		...simplifiedWageRules,
		...travelRules,
		...serviceRules,
		...assetRules,
		...supplyRules,
		...procurementRules,
		...vatRules,
		...excluded,
		...costModels,
		...lumpSumRules,
		...payments,
		...lumpSumPayment,
		...advancePayments,
		...administration,
	],
	amounts,
	rates: law,
	headline,
	gaps,
	alternatives,
	advice: [{ id: 'otherActionOf26', rule: 'isf-obj-5', when: otherActionOf26 }],
	calendar,
};
