import { all, amount, type Cond, excess, type Form, not, nothing, smallest, when } from '#engine/words.ts';
import { asItem } from '#schemes/business-finland-2019/facts/entry.ts';
import { amountItem, isAboveUsualLevel, isPlainPaid } from '#schemes/business-finland-2019/facts/paid-item.ts';
import { assetItem } from '#schemes/business-finland-2019/facts/asset-item.ts';
import {
	isDepreciationItem,
	isDeviceItem,
	isMaterialItem,
	isPremisesItem,
	isRentalItem,
	isWageItem,
} from '#schemes/business-finland-2019/facts/item.ts';
import { affiliatedItem, isAffiliatedItem } from '#schemes/business-finland-2019/facts/purchases.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';
import { ofItem } from './affiliates.ts';
import { itemDevice } from './equipment.ts';
import { itemDepreciation, itemPremises, itemRent, itemRentClaim } from './rents.ts';
import { wagesClaimed } from './staff.ts';
import { eligibleAmount } from './vat.ts';
import { wageClaimed } from './wages.ts';

const none = nothing('money');
const { internalCharge, costAmount, costPrice, invoiceAmount, usualLevelAmount } = amountItem;
type Money = Form<'money'>;

/** The first whose condition holds; nothing where none does, as for a cost that is never accepted. */
const firstOf = (...of: readonly (readonly [Cond, Money])[]): Money =>
	of.reduceRight((otherwise: Money, [test, then]) => when(test, then, otherwise), none);

export const itemClaimed = amount(
	'itemClaimed',
	terms('7.2'),
	firstOf(
		[isAffiliatedItem, affiliatedItem.pricePaid],
		[isWageItem, wageClaimed],
		[isPlainPaid, costAmount],
		[isDeviceItem, assetItem.acquisitionCost],
		[isMaterialItem, costAmount],
		[isDepreciationItem, itemDepreciation],
		[isRentalItem, itemRentClaim],
		[isPremisesItem, costAmount],
	),
	asItem,
);
const withinLimits = firstOf(
	[isAffiliatedItem, ofItem.accepted],
	[isWageItem, wagesClaimed],
	[isPlainPaid, smallest(costAmount, eligibleAmount)],
	[isDeviceItem, itemDevice],
	[isMaterialItem, smallest(costAmount, when(internalCharge, costPrice, invoiceAmount))],
	[isDepreciationItem, itemDepreciation],
	[isRentalItem, itemRent],
	[isPremisesItem, itemPremises],
);
/** bf-cond-2: never above the usual level of the organisation. */
export const accepted = amount(
	'accepted',
	terms('7.2', { paragraph: 1 }),
	when(all(not(isWageItem), isAboveUsualLevel), smallest(withinLimits, usualLevelAmount), withinLimits),
	asItem,
);
export const itemExcess = amount('excess', terms('7.2'), excess(itemClaimed, accepted), asItem);
