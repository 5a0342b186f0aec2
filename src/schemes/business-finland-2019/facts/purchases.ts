import { choice, count, facts, money, ofTheWorld, onlyWhen, percent, yesNo } from '#engine/facts.ts';
import { all, always, any, atLeast, is, not, someRow } from '#engine/words.ts';
import { law } from '#schemes/business-finland-2019/law.ts';
import { asItem, byRows, costsToTest } from './entry.ts';
import { isPurchaseItem, isServiceItem, item } from './item.ts';
import { decision, onFull } from './recipient.ts';
import { affiliatedRows } from './tables.ts';

const sellers = facts({
	sellerCountry: onlyWhen(all(isPurchaseItem, onFull), choice('FI', 'other')),
	sellerKind: onlyWhen(
		all(isPurchaseItem, onFull),
		choice('company', 'publicResearchOrg', 'otherOrganisation', 'individual'),
	),
});
const finnishCompany = all(is(sellers.sellerCountry, 'FI'), is(sellers.sellerKind, 'company'));
export const isPatentItem = all(asItem, is(item.costKind, 'patentOrLicence'));
export const sellerItem = facts({
	...sellers,
	sellerIsEEAorCH: onlyWhen(all(isPurchaseItem, onFull, not(is(sellers.sellerCountry, 'FI'))), yesNo()),
	sellerEmployees: onlyWhen(all(isPurchaseItem, onFull, finnishCompany), ofTheWorld(count())),
	exclusiveToProject: onlyWhen(isPatentItem, yesNo()),
	ownershipPct: onlyWhen(isPurchaseItem, ofTheWorld(percent())),
	sameGroup: onlyWhen(isPurchaseItem, yesNo()),
});

const { ownershipPct, sameGroup } = sellerItem;
/** 7.13.1: at least a fifth owned or controlled, or the same group. */
export const isAffiliated = any(atLeast(ownershipPct, law.affiliation), sameGroup);
const maybeInfluenced = all(costsToTest, not(all(asItem, not(isPurchaseItem))), not(all(asItem, isAffiliated)));
export const influenceOverSeller = facts({ influence: onlyWhen(maybeInfluenced, yesNo()) });

const fromPartner = facts({
	sellerFundedSameJointProject: onlyWhen(all(isServiceItem, decision.jointProject), yesNo()),
});
export const partnerSeller = facts({
	...fromPartner,
	sellersBusiness: onlyWhen(all(isServiceItem, fromPartner.sellerFundedSameJointProject), yesNo()),
});

export const isAffiliatedItem = all(isPurchaseItem, isAffiliated);
/** Purchases from affiliated sellers are in the claim: rows of their table, or the one cost. */
const hasRows = all(byRows, someRow(affiliatedRows.affiliatedPurchases, always));
export const mayBeAffiliated = any(hasRows, isAffiliatedItem);
export const affiliatedItem = facts({
	pricePaid: onlyWhen(isAffiliatedItem, money()),
	groupFees: onlyWhen(isAffiliatedItem, money()),
	sellerDirect: onlyWhen(isAffiliatedItem, ofTheWorld(money())),
	sellerWages: onlyWhen(isAffiliatedItem, ofTheWorld(money())),
	sellerSidePct: onlyWhen(isAffiliatedItem, percent()),
	sellerOverheadPct: onlyWhen(isAffiliatedItem, percent()),
	sellerDomestic: onlyWhen(isAffiliatedItem, yesNo()),
});
export const invoiced = facts({ sellerInvoice: onlyWhen(mayBeAffiliated, yesNo()) });
