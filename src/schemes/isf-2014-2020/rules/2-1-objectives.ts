import { must, note } from '#engine/rules.ts';
import { all, any, is, not } from '#engine/words.ts';
import {
	applicant,
	onBorderSystems,
	onOperating,
	onProject,
	onSpecialAction,
	project,
} from '#schemes/isf-2014-2020/facts/applicant.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const { objectiveCode, action26, applicantBody } = applicant;
const isOneObjective = not(is(objectiveCode, 'several', 'none'));

export const objectives = [
	must('isf-obj-2', {
		source: guide('2'),
		met: not(is(project.programmeFit, 'no')),
		unknown: 'discretionary',
	}),
	must('isf-obj-1', { source: guide('2.1'), met: isOneObjective }),
	note('isf-obj-3', { source: guide('2.1') }),
	note('isf-obj-4', {
		source: guide('2.1'),
		applies: isOneObjective,
		met: any(onProject, onSpecialAction, onBorderSystems, onOperating),
		unknown: 'incomplete',
	}),
	must('isf-app-4', {
		source: guide('2.1'),
		applies: onOperating,
		met: is(applicantBody, 'foreign-ministry', 'border-guard', 'police'),
	}),
	note('isf-gen-8', { source: guide('2.2') }),
];
/** 2.6 with another action than the three systems (isf-obj-5). */
export const otherActionOf26 = all(is(objectiveCode, '2.6'), is(action26, 'other'));
