import { must } from '#engine/rules.ts';
import { all, any, atMost, everyRow, includes, is, not, nothing } from '#engine/words.ts';
import { isAudit } from '#schemes/isf-2014-2020/amounts/budget.ts';
import { either } from '#schemes/isf-2014-2020/amounts/conditions.ts';
import { withinPeriod } from '#schemes/isf-2014-2020/amounts/time.ts';
import { isLumpSum, project } from '#schemes/isf-2014-2020/facts/applicant.ts';
import {
	conditionsByLine,
	costsByLine,
	simplifiedWages,
	wagesByTask,
} from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { conditions, costs } from '#schemes/isf-2014-2020/facts/costs.ts';
import { start } from '#schemes/isf-2014-2020/facts/running.ts';
import { staff } from '#schemes/isf-2014-2020/facts/staff.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const none = nothing('money');
const { costLines, totalsInclude } = costs;
const { tasks } = staff;
const actualByTask = all(wagesByTask, not(simplifiedWages));
/** The sums by class are entered after what others compensate. */
const sumsAreNet = not(includes(totalsInclude, 'compensated'));

export const eligibility = [
	must('isf-dur-9', { source: guide('7.1', { paragraph: 2 }), met: not(project.alreadyFinished) }),
	must('isf-dur-10', {
		source: guide('7.1', { paragraph: 1 }),
		met: either(
			conditionsByLine,
			everyRow(costLines, any(isAudit, withinPeriod<'costLines'>(costLines.columns.costDate))),
			all(withinPeriod(conditions.costDate), withinPeriod(conditions.lastCostDate)),
		),
		rows: conditionsByLine,
		stage: 'costs',
	}),
	must('isf-cost-1', {
		source: guide('7.1', { paragraph: 1 }),
		met: either(conditionsByLine, everyRow(costLines, costLines.columns.costNecessary), conditions.costNecessary),
		rows: conditionsByLine,
		stage: 'costs',
	}),
	must('isf-cost-2', {
		source: guide('7.1', { paragraph: 1 }),
		met: not(is(project.programmeFit, 'no')),
		stage: 'costs',
	}),
	/** A lump sum is not proved by vouchers (isf-ls-10). */
	must('isf-cost-3', {
		source: guide('7.1', { paragraph: 1 }),
		applies: not(isLumpSum),
		met: either(
			conditionsByLine,
			everyRow(costLines, costLines.columns.evidenceAvailable),
			conditions.evidenceAvailable,
		),
		stage: 'costs',
	}),
	must('isf-cost-4', {
		source: guide('7.1', { paragraph: 3 }),
		met: start.euVisibility,
		unknown: 'none',
		stage: 'running',
	}),
	must('isf-cost-5', {
		source: guide('7.1', { paragraph: 4 }),
		met: all(
			either(
				costsByLine,
				everyRow(costLines, atMost<'money', 'costLines'>(costLines.columns.compensatedElsewhere, none)),
				sumsAreNet,
			),
			any(not(actualByTask), everyRow(tasks, atMost<'money', 'tasks'>(tasks.columns.compensatedElsewhere, none))),
		),
		rows: any(costsByLine, sumsAreNet),
		stage: 'costs',
	}),
];
