import {
	all,
	amount,
	any,
	atMost,
	type Cond,
	countRows,
	counting,
	equal,
	excess,
	is,
	moreThan,
	not,
	nothing,
	over,
	ratio,
	sameText,
	sumOver,
	sumWithin,
	times,
	toCents,
	when,
} from '#engine/words.ts';
import {
	conditionsByTask,
	simplifiedWages,
	wagesByHour,
	wagesByTask,
	wagesInOneSum,
	ways,
} from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { staff } from '#schemes/isf-2014-2020/facts/staff.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';

const at = guide('7.2.1');
const { references, tasks } = staff;
const { refTask, grossBeforeRemoval, refExcluded, refMonths, refConsecutive, refComparable, refDocs, refConsent } =
	references.columns;
const { task, taskHours, employmentShare, taskCost, hourlyPrice, compensatedElsewhere, paidWage, normalWage } =
	tasks.columns;
const inOneTask = is(ways.wageEntry, 'oneTask');

/** isf-staff-14 and -15: a year's pay with statutory side costs, after what may not be in it. */
const refAnnualGross = amount('refAnnualGross', at, excess(grossBeforeRemoval, refExcluded));
export const fullYear = all(equal(refMonths, law.referenceMonths), refConsecutive);
export const comparable = all(refComparable, refDocs);
export const usable = all(fullYear, comparable, refConsent);
const grossTotal = sumOver(references, refAnnualGross, usable);
export const usableReferences = amount('usableReferences', at, countRows(references, usable), wagesByHour);
const forOneTask = all(wagesByHour, inOneTask);
/** isf-amb-38: a simple average, and no rounding of the rate before it is multiplied. */
const averageAnnualGross = amount(
	'averageAnnualGross',
	guide('7.2.1', {}, 'recommendation'),
	toCents(over(grossTotal, usableReferences)),
	forOneTask,
);
const rate = over(grossTotal, times(law.yearlyHours, usableReferences));
const hourlyRate = amount('hourlyRate', at, toCents(rate), forOneTask);
const wageOfOneTask = toCents(over(times(grossTotal, staff.taskHours), times(law.yearlyHours, usableReferences)));
const staffCostsRoundedRate = amount(
	'staffCostsRoundedRate',
	guide('7.2.1', {}, 'recommendation'),
	toCents(times(hourlyRate, staff.taskHours)),
	forOneTask,
);

/** isf-staff-7: a reference belongs to the task it names, or to the only one. */
const ofTask = any<'tasks' | 'references'>(atMost(countRows(tasks), counting(1, 'count')), sameText(refTask, task));
const matched = all<'tasks' | 'references'>(usable, ofTask);
const taskReferences = sumWithin(tasks, references, counting(1, 'count'), matched);
export const hasReference = not<'tasks'>(
	atMost(
		sumWithin(tasks, references, counting(1, 'count'), all<'tasks' | 'references'>(comparable, ofTask)),
		nothing('count'),
	),
);
const hourlyWage = amount(
	'hourlyWage',
	at,
	toCents(
		over(
			times(sumWithin(tasks, references, refAnnualGross, matched), taskHours),
			times(law.yearlyHours, taskReferences),
		),
	),
);
/** isf-staff-21: part-time work is counted by the hour. */
const actualWage = amount(
	'actualWage',
	at,
	when(is(employmentShare, 'part-time'), toCents(times(hourlyPrice, taskHours)), taskCost),
);
const netWage = excess(actualWage, compensatedElsewhere);
/** isf-staff-19: the part above the normal wage is own cost. */
const acceptedWage = amount(
	'acceptedWage',
	at,
	toCents(when(atMost(paidWage, normalWage), netWage, times(netWage, ratio(normalWage, paidWage)))),
);
const counts: Cond<'tasks'> = any(not(conditionsByTask), tasks.columns.costNecessary);

export const staffCosts = amount(
	'staffCostsTotal',
	at,
	when(
		wagesInOneSum,
		staff.staffCosts,
		when(
			simplifiedWages,
			when(inOneTask, wageOfOneTask, sumOver(tasks, hourlyWage, counts)),
			sumOver(tasks, acceptedWage, counts),
		),
	),
);
/** Some wages are claimed, whatever is accepted of them. */
export const hasWages = any(
	all(wagesByTask, moreThan(countRows(tasks), nothing('count'))),
	all(wagesInOneSum, moreThan(staff.staffCosts, nothing('money'))),
	all(forOneTask, moreThan(staff.taskHours, nothing('hours'))),
);
export const staffEntered = when(all(wagesByTask, not(simplifiedWages)), sumOver(tasks, actualWage), staffCosts);

export const staffAmounts = [usableReferences, averageAnnualGross, hourlyRate, staffCosts, staffCostsRoundedRate];
