import type { Alternative } from '#engine/scheme.ts';
import { amount, atMost, excess, moreThan, nothing, percentOf, roundDown, smallest, sum } from '#engine/words.ts';
import { landAccepted } from './amounts/assets.ts';
import { budgetOn, eligibleCostsTotal, otherEligibleCosts } from './amounts/budget.ts';
import { base, ceiling, hasRevenue } from './amounts/funding.ts';
import { staffCosts } from './amounts/staff.ts';
import { funding } from './facts/funding.ts';
import { staff } from './facts/staff.ts';
import { guide, law } from './law.ts';

const none = nothing('money');
const prefix = (id: string) => `alternatives.${id}.`;

/** isf-amb-9, reading B: the share is taken of the costs before revenue. */
const grossMax = percentOf(ceiling, eligibleCostsTotal);
const beforeRevenue: Alternative = {
	id: 'shareBeforeRevenue',
	turning: false,
	entered: hasRevenue,
	passes: atMost(funding.grantRequested, grossMax),
	amounts: {
		maxGrant: amount(`${prefix('shareBeforeRevenue')}maxGrant`, guide('9.1', { item: 2 }), roundDown(grossMax)),
		minCofinancing: amount(
			`${prefix('shareBeforeRevenue')}minCofinancing`,
			guide('4.1'),
			excess(base, roundDown(grossMax)),
		),
	},
};

/** isf-amb-28: "staff costs" with the other staff costs in them. */
const wide = budgetOn(sum(staffCosts, staff.otherStaffCosts), prefix('otherStaffInBase'));
const wideMax = percentOf(ceiling, excess(wide.eligibleCostsTotal, funding.revenue));
const otherStaffInBase: Alternative = {
	id: 'otherStaffInBase',
	turning: false,
	entered: moreThan(staff.otherStaffCosts, none),
	passes: atMost(funding.grantRequested, wideMax),
	amounts: {
		indirectCosts: wide.indirectCosts,
		eligibleCostsTotal: wide.eligibleCostsTotal,
		maxGrant: amount(`${prefix('otherStaffInBase')}maxGrant`, guide('8.1'), roundDown(wideMax)),
	},
};

/** isf-amb-30: a tenth of the total with the whole price of the land in it. */
const landOfEntered = smallest(
	landAccepted,
	roundDown(percentOf(law.landShare, sum(otherEligibleCosts, landAccepted))),
);
const landOfEnteredTotal: Alternative = {
	id: 'landOfEnteredTotal',
	turning: false,
	entered: moreThan(landAccepted, none),
	passes: atMost(landAccepted, percentOf(law.landShare, sum(otherEligibleCosts, landAccepted))),
	amounts: {
		landEligible: amount(`${prefix('landOfEnteredTotal')}landEligible`, guide('7.2.4'), landOfEntered),
		eligibleCostsTotal: amount(
			`${prefix('landOfEnteredTotal')}eligibleCostsTotal`,
			guide('7.2.4'),
			sum(otherEligibleCosts, landOfEntered),
		),
	},
};

export const alternatives: readonly Alternative[] = [beforeRevenue, otherStaffInBase, landOfEnteredTotal];
