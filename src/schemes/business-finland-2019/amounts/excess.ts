import { all, amount, type Cond, type Form, sum, when } from '#engine/words.ts';
import type { maximumClasses } from '#schemes/business-finland-2019/facts/estimate.ts';
import { onSimple } from '#schemes/business-finland-2019/facts/recipient.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';
import { overMaximum, withinMaximum } from './classes.ts';
import { overheadBeforeMaximum, sideOnAccepted, wagesClaimed } from './staff.ts';
import {
	classesClaimed,
	otherBeforeMaximum,
	serviceClassesClaimed,
	servicesClaimed,
	servicesUntold,
} from './totals.ts';

interface ClassSum {
	readonly of: (typeof maximumClasses)[number];
	readonly before: Form<'money'>;
}
const both: readonly ClassSum[] = [
	{ of: 'wages', before: wagesClaimed },
	{ of: 'side', before: sideOnAccepted },
];
const inSimple: readonly ClassSum[] = [
	...both,
	{ of: 'services', before: servicesClaimed },
	{ of: 'other', before: otherBeforeMaximum },
];
const inFull: readonly ClassSum[] = [
	...both,
	{ of: 'overhead', before: overheadBeforeMaximum },
	{ of: 'travel', before: classesClaimed.travel },
	{ of: 'materials', before: classesClaimed.materials },
	{ of: 'equipment', before: classesClaimed.equipment },
	{ of: 'rents', before: classesClaimed.rents },
	...serviceClassesClaimed,
	{ of: 'services', before: servicesUntold },
];
/** bf-est-2: every class of the form stays within its sum in the decision. */
export const classesWithinMaxima = (simple: boolean): Cond =>
	all(...(simple ? inSimple : inFull).map(({ of, before }) => withinMaximum(of, before)));
const excessOf = (classes: readonly ClassSum[]) => sum(...classes.map(({ of, before }) => overMaximum(of, before)));
export const classExcess = amount(
	'classExcess',
	terms('7.3', { paragraph: 1 }),
	when(onSimple, excessOf(inSimple), excessOf(inFull)),
);
