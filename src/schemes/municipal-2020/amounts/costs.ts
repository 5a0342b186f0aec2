import type { Source } from '#engine/law.ts';
import { all, amount, any, given, is, not, orElse, provided, sumOver } from '#engine/words.ts';
import { costRows } from '#schemes/municipal-2020/facts/costs.ts';
import { decision } from '#schemes/municipal-2020/law.ts';

const { costs } = costRows;
const { category, net, vat, causedByProject, exclusiveUse, kind, directlyCaused, necessary } = costs.columns;
const { isInternalCharge, basedOnActualBookkeeping } = costs.columns;

/** muni-ownunit-1: what own units charge counts by actual bookkeeping only. */
export const notByPriceList = orElse(not(isInternalCharge), basedOnActualBookkeeping);
/** muni-cost-5: materials and the like count when the project causes them directly. */
export const directEnough = orElse(is(kind, 'other'), directlyCaused);
/** What kind of cost it is has to be known before anything is asked of it. */
const ofEligibleKind = provided(
	given(category),
	any(
		is(category, 'personnel', 'travel', 'rent'),
		all(is(category, 'services'), exclusiveUse),
		all(is(category, 'other'), directEnough),
		all(is(category, 'softwareLicence'), necessary),
	),
);
/** Whether a line belongs to the eligible costs. */
export const counts = all(causedByProject, ofEligibleKind, notByPriceList);

type Category = (typeof category.options)[number];
const classOf = (id: string, source: Source, of: Category) =>
	amount(id, source, sumOver(costs, net, all(is(category, of), counts)));
const list = (item: number) => decision('5', { paragraph: 6, item });
/** muni-cost-1..5, and the licences of muni-inel-3: what of each class is eligible, without VAT. */
export const classes = [
	classOf('personnelCosts', list(1), 'personnel'),
	classOf('travelCosts', list(2), 'travel'),
	classOf('rentCosts', list(3), 'rent'),
	classOf('serviceCosts', list(4), 'services'),
	classOf('otherCosts', list(5), 'other'),
	classOf('licenceCosts', decision('5', { paragraph: 7 }), 'softwareLicence'),
];

const withoutVat = decision('5', { paragraph: 10 });
export const eligibleBase = amount('eligibleBase', withoutVat, sumOver(costs, net, counts));
export const notEligibleNet = amount(
	'notEligibleNet',
	decision('5', { paragraph: 7 }),
	sumOver(costs, net, not(counts)),
);
export const vatTotal = amount('vatTotal', withoutVat, sumOver(costs, vat));
/** Known before it is known which lines are eligible. */
export const netTotal = amount('netTotal', decision('5', { paragraph: 10 }, 'derivation'), sumOver(costs, net));
