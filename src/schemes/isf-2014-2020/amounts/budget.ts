import {
	all,
	amount,
	any,
	type Cond,
	excess,
	type Form,
	is,
	minus,
	not,
	nothing,
	over,
	percentOf,
	roundDown,
	shareOf,
	smallest,
	sum,
	sumOver,
	toCents,
	when,
} from '#engine/words.ts';
import { isLumpSum, onOperating, onProjectSupport } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { conditionsByLine, costModel, costsByLine } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { costs } from '#schemes/isf-2014-2020/facts/costs.ts';
import { auditItem, serviceItems, supplyItems, travelItem } from '#schemes/isf-2014-2020/facts/items.ts';
import { staff } from '#schemes/isf-2014-2020/facts/staff.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';
import { assetsEntered, assetsWithoutLand, landAccepted } from './assets.ts';
import { staffCosts, staffEntered } from './staff.ts';
import { afterPending, fromDecision, withinPeriod } from './time.ts';

const none = nothing('money');
const { costLines } = costs;
const { costItem, costAmount, compensatedElsewhere, costDate, costNecessary, isOrdinaryActivity, travelPerson } =
	costLines.columns;

/** isf-cost-5: what is or can be compensated elsewhere is no cost. */
const lineCost = amount('lineCost', guide('7.1'), excess(costAmount, compensatedElsewhere));
export const isAudit = is(costItem, auditItem);
export const isTravel = is(costItem, travelItem);
export const isService = is(costItem, ...serviceItems, auditItem);
/** Dates of a line; the audit may come after the end (isf-serv-7). */
export const timely: Cond<'costLines'> = all(
	afterPending(costDate),
	fromDecision(costDate),
	any(isAudit, withinPeriod(costDate)),
);
const accepted: Cond<'costLines'> = any(
	not(conditionsByLine),
	all(costNecessary, any(onOperating, not(isOrdinaryActivity)), timely),
);
const byClass = (inOneSum: Form<'money'>, which: Cond<'costLines'>) =>
	when(costsByLine, sumOver(costLines, lineCost, all(which, accepted)), inOneSum);

/** isf-travel-1, -2, -6: travel is a direct cost under 15 %, and without a flat rate where the funder accepts it. */
export const travelIsDirect = all(onProjectSupport, is(costModel, 'F15', 'F0'));
export const byExpert = all<'costLines'>(conditionsByLine, is(travelPerson, 'external-expert'));
const steeringGroup = all<'costLines'>(conditionsByLine, is(travelPerson, 'steering-group'));
const servicesEligible = amount(
	'servicesEligible',
	guide('7.2.3'),
	byClass(costs.services, is(costItem, ...serviceItems)),
);
const suppliesEligible = amount(
	'suppliesEligible',
	guide('7.2.5'),
	byClass(costs.otherDirectCosts, is(costItem, ...supplyItems)),
);
const travelEligible = amount(
	'travelEligible',
	guide('7.2.2'),
	when(
		costsByLine,
		byClass(none, all(isTravel, any(byExpert, all(travelIsDirect, not(steeringGroup))))),
		when(travelIsDirect, costs.travelAmount, none),
	),
);
/** isf-serv-6: no audit in the budget of a lump sum. */
const auditEligible = amount(
	'auditEligible',
	guide('7.2.3'),
	when(isLumpSum, none, byClass(costs.auditBudgeted, isAudit)),
);
export const auditEntered = when(costsByLine, sumOver(costLines, costAmount, isAudit), costs.auditBudgeted);
export const travelEntered = when(costsByLine, sumOver(costLines, costAmount, isTravel), costs.travelAmount);

const flatShare = when(
	is(costModel, 'F17'),
	law.flatRate17,
	when(is(costModel, 'F15'), law.flatRate15, nothing('percent')),
);
const flatOn = (base: Form<'money'>) => toCents(percentOf(flatShare, base));

/** What one reading of the base of the flat rate makes of the budget (isf-amb-28). */
export function budgetOn(base: Form<'money'>, prefix = '') {
	const named = (id: string, of: Form<'money'>, at = '7.2', shownWhen?: Cond) =>
		amount(`${prefix}${id}`, guide(at), of, shownWhen);
	const flat = named('flatRateEntered', flatOn(base), '8.1');
	const indirectCosts = named('indirectCosts', when(onOperating, none, flat), '8.1');
	const otherEligibleCosts = named(
		'otherEligibleCosts',
		sum(
			staffCosts,
			staff.otherStaffCosts,
			indirectCosts,
			suppliesEligible,
			assetsWithoutLand,
			servicesEligible,
			auditEligible,
			travelEligible,
		),
	);
	const maxLand = named('maxLand', roundDown(over(otherEligibleCosts, law.othersPerLand)), '7.2.4');
	const landEligible = named('landEligible', smallest(landAccepted, maxLand), '7.2.4');
	const eligibleCostsTotal = named('eligibleCostsTotal', sum(otherEligibleCosts, landEligible));
	return { flat, indirectCosts, otherEligibleCosts, maxLand, landEligible, eligibleCostsTotal };
}
/** Wage costs alone are the base of the flat rate: the cautious reading. */
export const budget = budgetOn(staffCosts);
export const { flat, indirectCosts, otherEligibleCosts, maxLand, landEligible, eligibleCostsTotal } = budget;
const directEligible = amount('directEligible', guide('7.2'), minus(eligibleCostsTotal, indirectCosts));
const landSharePct = amount('landSharePct', guide('7.2.4'), toCents(shareOf(landEligible, eligibleCostsTotal)));

const enteredTotal = amount(
	'enteredTotal',
	guide('7.2'),
	sum(
		staffEntered,
		staff.otherStaffCosts,
		flat,
		assetsEntered,
		when(
			costsByLine,
			sumOver(costLines, costAmount),
			sum(costs.services, costs.otherDirectCosts, costs.travelAmount, costs.auditBudgeted),
		),
	),
);
const removedTotal = amount('removedTotal', guide('7.2'), minus(enteredTotal, eligibleCostsTotal));
const remainingTotal = amount('remainingTotal', guide('7.2'), eligibleCostsTotal);
/** isf-model-9: what is given up by leaving the flat rate out. */
const flatRateGivenUp = amount(
	'flatRateGivenUp',
	guide('8.3'),
	toCents(percentOf(law.flatRate17, staffCosts)),
	all(onProjectSupport, is(costModel, 'F0')),
);

export const budgetAmounts = [
	indirectCosts,
	servicesEligible,
	suppliesEligible,
	travelEligible,
	auditEligible,
	otherEligibleCosts,
	maxLand,
	landEligible,
	landSharePct,
	directEligible,
	eligibleCostsTotal,
	enteredTotal,
	removedTotal,
	remainingTotal,
	flatRateGivenUp,
];
