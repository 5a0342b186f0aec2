import { facts, money, ofTheWorld, onlyWhen, wayOfEntry, yesNo } from '#engine/facts.ts';
import { all, any, atMost, is, not } from '#engine/words.ts';
import { asItem, byRows } from './entry.ts';
import {
	isDepreciationItem,
	isDeviceItem,
	isMaterialItem,
	isPaidItem,
	isRentalItem,
	isServiceItem,
	isTravelItem,
	isWageItem,
} from './item.ts';
import { invoiced, isAffiliatedItem } from './purchases.ts';
import { onFull } from './recipient.ts';

const levels = facts({ usualLevel: onlyWhen(all(asItem, not(isWageItem)), wayOfEntry('within', 'above')) });
export const isAboveUsualLevel = is(levels.usualLevel, 'above');
const charges = facts({
	internalCharge: onlyWhen(isMaterialItem, yesNo()),
	isSoftware: onlyWhen(any(isDeviceItem, isServiceItem), yesNo()),
	isCloud: onlyWhen(any(isRentalItem, isServiceItem), yesNo()),
});
/** Paid for in full, with or without VAT, to a seller that is nobody's own. */
export const isPlainPaid = all(isPaidItem, not(isAffiliatedItem));
export const amountItem = facts({
	...charges,
	costAmount: onlyWhen(all(asItem, not(any(isWageItem, isDeviceItem, isDepreciationItem, isAffiliatedItem))), money()),
	netAmount: onlyWhen(isPlainPaid, ofTheWorld(money())),
	vatAmount: onlyWhen(isPlainPaid, ofTheWorld(money())),
	invoiceAmount: onlyWhen(all(any(isServiceItem, isMaterialItem), not(isAffiliatedItem)), ofTheWorld(money())),
	costPrice: onlyWhen(all(isMaterialItem, charges.internalCharge), ofTheWorld(money())),
	...levels,
	usualLevelAmount: onlyWhen(all(asItem, isAboveUsualLevel), ofTheWorld(money())),
});
/** By the seller's invoice, whoever the seller is. */
export const isInvoiced = any(
	all(isAffiliatedItem, invoiced.sellerInvoice),
	all(not(isAffiliatedItem), atMost(amountItem.costAmount, amountItem.invoiceAmount)),
);

const travelRules = facts({ ownTravelRules: onlyWhen(any(isTravelItem, all(byRows, onFull)), yesNo()) });
export const travelItem = facts({
	...travelRules,
	travelWithinTaxRules: onlyWhen(all(isTravelItem, not(travelRules.ownTravelRules)), yesNo()),
	withinOwnTravelRules: onlyWhen(all(isTravelItem, travelRules.ownTravelRules), yesNo()),
});
