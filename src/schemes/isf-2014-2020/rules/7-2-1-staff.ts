import { duty, must, note } from '#engine/rules.ts';
import { all, atMost, everyRow, given, includes, is, not, orElse } from '#engine/words.ts';
import { either } from '#schemes/isf-2014-2020/amounts/conditions.ts';
import { hasWages, staffCosts } from '#schemes/isf-2014-2020/amounts/staff.ts';
import { onOperating, onProjectSupport } from '#schemes/isf-2014-2020/facts/applicant.ts';
import {
	conditionsByTask,
	models,
	simplifiedWages,
	wageModel,
	wagesByTask,
} from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { start } from '#schemes/isf-2014-2020/facts/running.ts';
import { eligiblePay, staff } from '#schemes/isf-2014-2020/facts/staff.ts';
import { annex, guide } from '#schemes/isf-2014-2020/law.ts';

const at = guide('7.2.1');
const { tasks, wageComponents } = staff;
const { projectStaff } = start;
const { employmentShare, appointmentDecision, timeRecords, timeRecordsApproved } = projectStaff.columns;
type PayItem = Exclude<(typeof wageComponents.options)[number], (typeof eligiblePay)[number]>;

const inProjectSupport = all(onProjectSupport, hasWages);
/** The wages contain none of these pay items. */
export const noPayOf = (...items: PayItem[]) => not(includes(wageComponents, ...items));
/** isf-staff-19: in actual wages by task the excess is cut; in one sum it must be left out. */
export const wageLevelHolds = either(
	all(wagesByTask, not(simplifiedWages)),
	everyRow(tasks, atMost(tasks.columns.paidWage, tasks.columns.normalWage)),
	noPayOf('aboveNormal'),
);
const approvedByBoth = is(timeRecordsApproved, 'employee-and-employer');
const costs = { stage: 'costs' } as const;

export const staffRules = [
	must('isf-staff-1', {
		source: at,
		applies: hasWages,
		met: either(conditionsByTask, everyRow(tasks, tasks.columns.costNecessary), noPayOf('outsiders')),
		rows: conditionsByTask,
		...costs,
	}),
	must('isf-staff-2', {
		source: at,
		applies: hasWages,
		met: noPayOf('performance', 'fringe', 'bonus', 'voluntary', 'occupationalHealth', 'sharedServices'),
		...costs,
	}),
	must('isf-staff-3', { source: at, applies: hasWages, met: noPayOf('holidayOutside'), ...costs }),
	must('isf-staff-4', {
		source: at,
		applies: all(inProjectSupport, is(wageModel, 'AC')),
		met: given(models.wageModelReason),
		failed: 'incomplete',
		...costs,
	}),
	must('isf-staff-5', { source: at, applies: onProjectSupport, met: not(is(wageModel, 'mixed')), ...costs }),
	must('isf-staff-6', {
		source: at,
		applies: onOperating,
		met: orElse(is(wageModel, 'AC'), not(hasWages)),
		...costs,
	}),
	must('isf-staff-15', {
		source: at,
		applies: hasWages,
		met: all(noPayOf('performance', 'fringe', 'bonus'), either(simplifiedWages, noPayOf('voluntary'), all())),
		...costs,
	}),
	must('isf-staff-16', { source: at, applies: hasWages, met: noPayOf('postingAbroad'), ...costs }),
	duty('isf-staff-17', {
		source: at,
		applies: all(onProjectSupport, simplifiedWages),
		met: everyRow(projectStaff, all(is(timeRecords, 'daily-total', 'project-and-total-hours'), approvedByBoth)),
		stage: 'running',
	}),
	duty('isf-staff-18', {
		source: at,
		applies: hasWages,
		met: either(wagesByTask, everyRow(tasks, tasks.columns.jobDescription), staff.jobDescription),
		failed: 'incomplete',
		unknown: 'incomplete',
		...costs,
	}),
	must('isf-staff-19', {
		source: at,
		applies: hasWages,
		met: wageLevelHolds,
		rows: wagesByTask,
		limits: staffCosts,
		...costs,
	}),
	duty('isf-staff-20', {
		source: at,
		applies: is(wageModel, 'AC'),
		met: everyRow(projectStaff, all(is(timeRecords, 'daily-total'), approvedByBoth), is(employmentShare, 'part-time')),
		stage: 'running',
	}),
	note('isf-staff-21', { source: at, applies: is(wageModel, 'AC'), ...costs }),
	duty('isf-staff-22', { source: at, met: everyRow(projectStaff, appointmentDecision), stage: 'running' }),
	note('isf-staff-23', {
		source: annex,
		applies: all(inProjectSupport, wagesByTask, not(simplifiedWages)),
		met: everyRow(tasks, tasks.columns.projectTasksOnly, is(tasks.columns.employmentShare, 'full-time')),
		...costs,
	}),
	must('isf-staff-24', { source: annex, applies: inProjectSupport, met: staff.postsInPlan, ...costs }),
	must('isf-staff-25', {
		source: annex,
		applies: inProjectSupport,
		met: noPayOf('performance', 'fringe', 'bonus', 'occupationalHealth', 'sharedServices', 'outsiders'),
		...costs,
	}),
	note('isf-staff-26', { source: at, applies: onProjectSupport, ...costs }),
];
