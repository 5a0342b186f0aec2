import { must, note } from '#engine/rules.ts';
import { onProjectSupport } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { costsByLine } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { annex, guide } from '#schemes/isf-2014-2020/law.ts';
import { without } from './7-2-cost-classes.ts';

const at = guide('7.2.5');

export const supplyRules = [
	note('isf-supp-1', { source: at, stage: 'costs' }),
	/** isf-amb-23: the staff's own training and seminar fees are indirect. */
	note('isf-supp-2', { source: at, met: without('bud-15'), rows: costsByLine, stage: 'costs' }),
	must('isf-supp-3', {
		source: annex,
		applies: onProjectSupport,
		met: without('bud-41'),
		rows: costsByLine,
		stage: 'costs',
	}),
];
