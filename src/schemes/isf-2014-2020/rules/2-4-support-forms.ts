import { discretion, must, note } from '#engine/rules.ts';
import { all, atMost, type Cond, given, is, not } from '#engine/words.ts';
import { cautiousMax, maxGrant, widestMax } from '#schemes/isf-2014-2020/amounts/funding.ts';
import {
	applicant,
	onBorderSystems,
	onOperating,
	onProject,
	onSpecialAction,
	project,
} from '#schemes/isf-2014-2020/facts/applicant.ts';
import { funding } from '#schemes/isf-2014-2020/facts/funding.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const { supportForm } = applicant;
const at = guide('2.4');
const { grantRequested } = funding;

/** isf-amb-9: above the ceiling by either reading of revenue fails, between the two the funder decides. */
export const ceilingRule = (id: string, applies: Cond, source = at, sure: Cond = all()) => [
	must(id, { source, applies, met: atMost(grantRequested, widestMax), limits: maxGrant, stage: 'costs' }),
	discretion(id, {
		source: guide('9.1', { item: 2 }),
		applies: all(applies, atMost(grantRequested, widestMax)),
		met: all(atMost(grantRequested, cautiousMax), sure),
		unknown: 'incomplete',
		stage: 'costs',
	}),
];

export const supportForms = [
	note('isf-obj-5', {
		source: guide('2.4'),
		applies: is(applicant.objectiveCode, '2.6'),
		met: given(applicant.action26),
		unknown: 'incomplete',
	}),
	note('isf-obj-6', { source: guide('2.4'), applies: onSpecialAction }),
	must('isf-form-1', { source: at, applies: is(supportForm, 'project'), met: not(onOperating) }),
	must('isf-form-2', { source: at, applies: is(supportForm, 'operating'), met: onOperating }),
	must('isf-form-3', {
		source: at,
		applies: not(onOperating),
		met: not(is(project.projectKind, 'continuous-activity')),
	}),
	discretion('isf-form-4', {
		source: at,
		applies: onOperating,
		met: is(project.projectKind, 'continuous-activity'),
		unknown: 'incomplete',
	}),
	...ceilingRule('isf-share-1', onProject),
	...ceilingRule('isf-share-2', onSpecialAction),
	...ceilingRule('isf-share-3', onBorderSystems),
	...ceilingRule('isf-share-4', onOperating),
];
