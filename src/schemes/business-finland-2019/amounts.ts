import { all, equal, moreThan, not } from '#engine/words.ts';
import {
	groupFeesExcluded,
	otherMarginExcluded,
	sellerCost,
	sellerOverhead,
	sellerSide,
	totalExcluded,
} from './amounts/affiliates.ts';
import { classExcess } from './amounts/excess.ts';
import * as plan from './amounts/funding.ts';
import { decisionMade } from './facts/recipient.ts';
import { accepted, itemClaimed, itemExcess } from './amounts/item.ts';
import { paymentAmounts } from './amounts/payment.ts';
import { equipmentOfRow } from './amounts/equipment.ts';
import { depreciationOfRow, rentOfRow } from './amounts/rents.ts';
import { rowAmounts } from './amounts/rows.ts';
import * as staff from './amounts/staff.ts';
import * as totals from './amounts/totals.ts';
import * as vat from './amounts/vat.ts';
import { wageClaimed, wageExcess, wageMax, wageOfRow } from './amounts/wages.ts';

/** In the order in which they follow from each other. */
export const amounts = [
	itemClaimed,
	vat.vatAccepted,
	vat.vatWaiting,
	vat.eligibleAmount,
	sellerSide,
	sellerOverhead,
	sellerCost,
	totalExcluded,
	groupFeesExcluded,
	otherMarginExcluded,
	accepted,
	itemExcess,
	wageClaimed,
	wageMax,
	wageExcess,
	staff.wagesClaimed,
	staff.wagesAccepted,
	staff.wagesExcess,
	staff.wages,
	staff.sideClaimed,
	staff.sideMax,
	staff.sideOnAccepted,
	staff.sideExcess,
	staff.sideAccepted,
	staff.sideCosts,
	staff.sideIfChecked,
	staff.overheadBase,
	staff.overheadClaimed,
	staff.overheadMax,
	staff.overheadExcess,
	staff.overhead,
	staff.overheadIfChecked,
	...staff.managementWages,
	...Object.values(totals.classesClaimed),
	totals.travel,
	totals.materials,
	totals.equipment,
	totals.rents,
	...rowAmounts,
	...totals.serviceClassesClaimed.map(({ before }) => before),
	...totals.serviceAmounts,
	totals.servicesClaimed,
	totals.services,
	totals.otherBase,
	totals.otherClaimed,
	totals.otherMax,
	totals.otherExcess,
	totals.otherCosts,
	classExcess,
	totals.totalSimple,
	totals.totalFull,
	plan.total,
	plan.totalAcceptable,
	plan.deducted,
	plan.notDeducted,
	plan.eligibleBase,
	plan.fundingAmount,
	plan.fundingWithoutDeduction,
	plan.fundingReduction,
	plan.ownFundingNeeded,
	plan.overfinancing,
	vat.vatShareToVatItem,
	vat.vatOwnShareOutsideClaim,
	plan.interimCeiling,
	plan.retention,
	...paymentAmounts,
];
/** What becomes of single rows, shown at them. */
export const amountsOfRows = [wageOfRow, ...staff.sideOfRow, equipmentOfRow, rentOfRow, depreciationOfRow];
export const headline = [
	{ amount: plan.total, rule: 'bf-est-2' },
	{ amount: plan.eligibleBase, rule: 'bf-income-4' },
	{ amount: plan.fundingAmount },
	{ amount: plan.ownFundingNeeded },
	{ amount: plan.interimCeiling, rule: 'bf-pay-3' },
];
/** Before the decision: the form under which more of the costs counts (section 7.3). */
export const advice = [
	{
		id: 'simpleGivesMore',
		rule: 'bf-est-3',
		when: all(not(decisionMade), moreThan(totals.totalSimple, totals.totalFull)),
	},
	{
		id: 'fullGivesMore',
		rule: 'bf-est-3',
		when: all(not(decisionMade), moreThan(totals.totalFull, totals.totalSimple)),
	},
	{
		id: 'bothGiveTheSame',
		rule: 'bf-est-3',
		when: all(not(decisionMade), equal(totals.totalFull, totals.totalSimple)),
	},
];
