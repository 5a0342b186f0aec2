import { date, facts, onlyWhen, planned, yesNo } from '#engine/facts.ts';
import { all, any, is, not } from '#engine/words.ts';
import { asItem, byClasses, costsToTest } from './entry.ts';
import {
	isAuditItem,
	isDepreciationItem,
	isPurchaseItem,
	isRentalItem,
	isTravelItem,
	isWageItem,
	item,
} from './item.ts';

/** Asked of the one cost, or of all costs at once; row by row one answer takes the place of all of them. */
const atOnce = any(byClasses, asItem);
/** Wages and what is counted by a percentage are never ordered. */
export const calculated = is(item.claimedClass, 'side', 'overhead', 'other');
export const ordered = all(asItem, not(any(isWageItem, isDepreciationItem, calculated)));
export const bought = any(byClasses, all(asItem, any(isPurchaseItem, isRentalItem, isTravelItem)));

export const conditions = facts({
	costNecessary: onlyWhen(atOnce, yesNo()),
	costReasonable: onlyWhen(atOnce, yesNo()),
	linkShown: onlyWhen(costsToTest, planned(yesNo())),
	isRDI: onlyWhen(atOnce, yesNo()),
	costIncurredDate: onlyWhen(all(asItem, not(isAuditItem)), date()),
	costsWithinPeriod: onlyWhen(byClasses, yesNo()),
	inRecipientBooks: onlyWhen(atOnce, yesNo()),
	orderDate: onlyWhen(ordered, date()),
	terminationRightTiedToStart: onlyWhen(ordered, yesNo()),
	ordersSinceStart: onlyWhen(byClasses, yesNo()),
	financedByPayeeLoan: onlyWhen(bought, yesNo()),
	inProjectPlan: onlyWhen(atOnce, yesNo()),
	otherSupportForbidsCumulation: onlyWhen(atOnce, yesNo()),
});
export const unitCosts = facts({ unitCostsClaimed: onlyWhen(costsToTest, planned(yesNo())) });
export const agreement = facts({ unitCostAgreement: onlyWhen(unitCosts.unitCostsClaimed, yesNo()) });
export const procurement = facts({
	resultForOwnUse: onlyWhen(bought, yesNo()),
	preconditionForResults: onlyWhen(bought, yesNo()),
	procurementCompliant: onlyWhen(bought, yesNo()),
});
