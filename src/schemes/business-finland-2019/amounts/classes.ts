import {
	all,
	any,
	atMost,
	type Cond,
	excess,
	type Form,
	is,
	not,
	nothing,
	smallest,
	someRow,
	sumOver,
	when,
} from '#engine/words.ts';
import { asTotal, type EnteredClass, sums } from '#schemes/business-finland-2019/facts/entry.ts';
import { maxima, type maximumClasses } from '#schemes/business-finland-2019/facts/estimate.ts';
import { decisionMade } from '#schemes/business-finland-2019/facts/recipient.ts';

type CostClass = (typeof maximumClasses)[number];
const { classMax, changeApproved } = maxima;
const { classClaimed } = sums;

/** The sum entered for a class; a class without a row is not claimed. */
export const enteredFor = (of: EnteredClass): Form<'money'> =>
	sumOver(classClaimed, classClaimed.columns.amount, is(classClaimed.columns.costClass, of));
/** bf-est-2: a class without a row in the decision's estimate has no maximum of its own. */
const hasMaximum = (of: CostClass): Cond =>
	all(decisionMade, not(asTotal), someRow(classMax, is(classMax.columns.costClass, of)));
const maximumOf = (of: CostClass): Form<'money'> =>
	sumOver(classMax, classMax.columns.amount, is(classMax.columns.costClass, of));
export const withinMaximum = (of: CostClass, before: Form<'money'>): Cond =>
	any(not(hasMaximum(of)), atMost(before, maximumOf(of)), changeApproved);
export const cutToMaximum = (of: CostClass, before: Form<'money'>): Form<'money'> =>
	when(all(hasMaximum(of), not(changeApproved)), smallest(before, maximumOf(of)), before);
export const overMaximum = (of: CostClass, before: Form<'money'>): Form<'money'> =>
	when(all(hasMaximum(of), not(changeApproved)), excess(before, maximumOf(of)), nothing('money'));
