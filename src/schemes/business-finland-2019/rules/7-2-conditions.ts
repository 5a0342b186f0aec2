import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, any, atLeast, atMost, not } from '#engine/words.ts';
import { accepted, itemClaimed } from '#schemes/business-finland-2019/amounts/item.ts';
import { aboutCosts, everyCost, noPurchaseHas, noRentHas } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import {
	agreement,
	bought,
	calculated,
	conditions,
	ordered,
	unitCosts,
} from '#schemes/business-finland-2019/facts/conditions.ts';
import { asItem, byClasses, byRows, costsToTest } from '#schemes/business-finland-2019/facts/entry.ts';
import { amountItem, isAboveUsualLevel } from '#schemes/business-finland-2019/facts/paid-item.ts';
import { assetItem } from '#schemes/business-finland-2019/facts/asset-item.ts';
import { isAuditItem, isDeviceItem, isRentalItem, isWageItem } from '#schemes/business-finland-2019/facts/item.ts';
import { reporting } from '#schemes/business-finland-2019/facts/payment.ts';
import { decision } from '#schemes/business-finland-2019/facts/recipient.ts';
import { claim, isPaid } from '#schemes/business-finland-2019/facts/running.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const { costIncurredDate, costReasonable } = conditions;
const { projectStart, projectEnd } = decision;
const at = (paragraph: number, item?: number) => terms('7.2', { paragraph, ...(item && { item }) });
const atOnce = any(byRows, byClasses);
/** Both days are in the period (AMB-34); the audit of the project may be made after it (AMB-03). */
const inPeriod = any(isAuditItem, all(atMost(projectStart, costIncurredDate), atMost(costIncurredDate, projectEnd)));
const orderedInTime = any(atLeast(conditions.orderDate, projectStart), conditions.terminationRightTiedToStart);
const isHirePurchase = all(isDeviceItem, assetItem.hirePurchase);
/** Percentages and depreciation are not paid, and a hire purchase has its own test. */
const mustBePaid = any(atOnce, all(asItem, isPaid, not(calculated), not(isHirePurchase)));
const running = { rows: byRows, stage: 'running' } as const;

export const conditionsOfCosts = [
	must('bf-cond-1', {
		source: at(1),
		...aboutCosts,
		met: everyCost(all(conditions.costNecessary, costReasonable), 'notNecessary'),
	}),
	must('bf-cond-2', {
		source: at(1),
		applies: any(byRows, all(asItem, not(isWageItem))),
		met: any(
			all(byRows, noPurchaseHas('aboveUsualLevel'), noRentHas('aboveUsualLevel')),
			all(asItem, any(not(isAboveUsualLevel), atMost(itemClaimed, amountItem.usualLevelAmount))),
		),
		unknown: 'none',
		limits: accepted,
		rows: byRows,
		stage: 'costs',
	}),
	must('bf-cond-3', { source: at(2), ...aboutCosts, met: everyCost(conditions.isRDI, 'notRdi') }),
	must('bf-cond-4', {
		source: at(2, 1),
		...aboutCosts,
		met: everyCost(any(all(byClasses, conditions.costsWithinPeriod), all(asItem, inPeriod)), 'outsidePeriod'),
	}),
	must('bf-cond-5', {
		source: at(2, 2),
		...aboutCosts,
		applies: any(atOnce, all(asItem, not(calculated))),
		met: everyCost(conditions.inRecipientBooks, 'notInBooks'),
	}),
	note('bf-cond-6', { source: at(2, 3), stage: 'costs' }),
	must('bf-cond-7', {
		source: at(3),
		...aboutCosts,
		applies: any(atOnce, ordered),
		met: any(
			all(byRows, noPurchaseHas('orderedBeforeStart')),
			all(byClasses, conditions.ordersSinceStart),
			all(asItem, any(isRentalItem, orderedInTime)),
		),
	}),
	/** AMB-36: the letter bars a lease made earlier, chapter 7.12 is silent on leases already running. */
	discretion('bf-cond-7', {
		source: terms('7.2', { paragraph: 3 }, 'silent'),
		applies: any(byRows, isRentalItem),
		met: any(all(byRows, noRentHas('orderedBeforeStart')), all(isRentalItem, orderedInTime)),
		stage: 'costs',
	}),
	must('bf-cond-8', {
		source: at(4),
		applies: mustBePaid,
		met: everyCost(all(claim.paidByRecipient, atMost(claim.paymentDate, claim.costClaimDate)), 'notPaid'),
		...running,
	}),
	must('bf-cond-9', {
		source: at(4),
		...aboutCosts,
		applies: any(byRows, all(bought, not(isHirePurchase))),
		met: everyCost(not(conditions.financedByPayeeLoan), 'payeeLoan'),
	}),
	must('bf-cond-10', {
		source: at(4),
		applies: all(mustBePaid, not(all(not(byRows), unitCosts.unitCostsClaimed, agreement.unitCostAgreement))),
		met: everyCost(claim.paymentEntryExists, 'noPaymentEntry'),
		...running,
	}),
	discretion('bf-cond-11', {
		source: at(1),
		applies: costsToTest,
		met: all(conditions.linkShown, any(byRows, costReasonable)),
		unknown: 'discretionary',
		stage: 'costs',
	}),
	duty('bf-cond-12', {
		source: at(5),
		met: atMost(reporting.reportSubmitted, reporting.reportDeadline),
		stage: 'payment',
	}),
	must('bf-unit-1', {
		source: at(6),
		applies: all(costsToTest, unitCosts.unitCostsClaimed),
		met: agreement.unitCostAgreement,
		stage: 'costs',
	}),
	discretion('bf-unit-2', {
		source: at(7),
		applies: all(costsToTest, unitCosts.unitCostsClaimed, agreement.unitCostAgreement),
		met: claim.costSystemVerified,
		unknown: 'discretionary',
		stage: 'running',
	}),
];
