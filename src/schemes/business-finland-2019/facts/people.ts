import { facts, onlyWhen, planned, yesNo } from '#engine/facts.ts';
import { all, any, not } from '#engine/words.ts';
import { asItem, byClasses, byRows, costsToTest } from './entry.ts';
import { isWageItem } from './item.ts';

/** Wages may be in the claim, and are still to be tested. */
export const withWages = all(costsToTest, not(all(asItem, not(isWageItem))));
/** Row by row the row itself tells. */
const wagesAtOnce = all(withWages, not(byRows));
const special = facts({
	isManagementOrAdmin: onlyWhen(withWages, yesNo()),
	bonusIncluded: onlyWhen(withWages, planned(yesNo())),
	foreignAssignment: onlyWhen(withWages, yesNo()),
});
/** About the persons whose wages are claimed: is one of them …? */
export const people = facts({
	isWorkCompensation: onlyWhen(any(byClasses, isWageItem), yesNo()),
	withholdingTaxed: onlyWhen(wagesAtOnce, yesNo()),
	payConditionalOnFunding: onlyWhen(wagesAtOnce, yesNo()),
	wageSubsidyReceived: onlyWhen(wagesAtOnce, yesNo()),
	wageLevelComparable: onlyWhen(withWages, yesNo()),
	isManagementOrAdmin: special.isManagementOrAdmin,
	directProjectWork: onlyWhen(all(withWages, special.isManagementOrAdmin), yesNo()),
	bonusIncluded: special.bonusIncluded,
	bonusEstablished: onlyWhen(all(withWages, special.bonusIncluded), yesNo()),
	foreignAssignment: special.foreignAssignment,
	atypicalEmployment: onlyWhen(withWages, yesNo()),
});
