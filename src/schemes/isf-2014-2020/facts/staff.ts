import {
	choice,
	count,
	facts,
	hours,
	money,
	ofTheWorld,
	onlyWhen,
	planned,
	several,
	table,
	text,
	yesNo,
} from '#engine/facts.ts';
import { all, is, not } from '#engine/words.ts';
import { conditionsByTask, simplifiedWages, wagesByHour, wagesByTask, wagesInOneSum, ways } from './budget-ways.ts';

const actual = not(simplifiedWages);
/** Every pay item that may be in the wages; those after the sick pay may not. */
export const eligiblePay = [
	...(['salary', 'socialSecurity', 'statutory', 'supplements', 'holidayPay', 'absencePay', 'sickPay'] as const),
] as const;

export const staff = facts({
	staffCosts: onlyWhen(wagesInOneSum, money()),
	taskHours: onlyWhen(all(simplifiedWages, is(ways.wageEntry, 'oneTask')), hours()),
	tasks: onlyWhen(
		wagesByTask,
		table('tasks', {
			task: text(),
			payer: text(),
			taskHours: hours(),
			employmentShare: onlyWhen(actual, choice('full-time', 'part-time')),
			taskCost: onlyWhen(actual, money()),
			hourlyPrice: onlyWhen(actual, ofTheWorld(money())),
			compensatedElsewhere: onlyWhen(actual, ofTheWorld(money())),
			paidWage: onlyWhen(actual, money()),
			normalWage: onlyWhen(actual, ofTheWorld(money())),
			jobDescription: planned(yesNo()),
			projectTasksOnly: onlyWhen(actual, yesNo()),
			costNecessary: onlyWhen(conditionsByTask, yesNo()),
		}),
	),
	references: onlyWhen(
		wagesByHour,
		table('references', {
			refTask: onlyWhen(wagesByTask, text()),
			grossBeforeRemoval: ofTheWorld(money()),
			refExcluded: ofTheWorld(money()),
			refMonths: ofTheWorld(count({ max: '120' })),
			refConsecutive: yesNo(),
			refComparable: yesNo(),
			refDocs: yesNo(),
			refConsent: yesNo(),
		}),
	),
	otherStaffCosts: money(),
	wageComponents: several([
		...eligiblePay,
		'performance',
		'fringe',
		'bonus',
		'voluntary',
		'postingAbroad',
		'holidayOutside',
		'aboveNormal',
		'occupationalHealth',
		'sharedServices',
		'outsiders',
	]),
	jobDescription: onlyWhen(not(wagesByTask), planned(yesNo())),
	postsInPlan: planned(yesNo()),
});
