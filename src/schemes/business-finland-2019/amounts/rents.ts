import {
	all,
	amount,
	any,
	counting,
	excess,
	type Cond,
	type Form,
	is,
	not,
	nothing,
	over,
	percentOf,
	roundDown,
	smallest,
	sum,
	sumOver,
	times,
	toCents,
	when,
} from '#engine/words.ts';
import { assetItem } from '#schemes/business-finland-2019/facts/asset-item.ts';
import { amountItem } from '#schemes/business-finland-2019/facts/paid-item.ts';
import { assetRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';
import { counted } from './purchases.ts';

type Money<R extends string> = Form<'money', R>;
const none = nothing('money');
const monthsInYear = counting(12, 'months');
const { rentItems } = assetRows;

export interface RentFields<R extends string> {
	readonly useShare: Form<'percent', R>;
	readonly annualDepreciation: Money<R>;
	readonly projectMonths: Form<'months', R>;
	readonly leaseReplacesPurchase: Cond<R>;
	readonly rentSeparable: Cond<R>;
	readonly rentOverProject: Money<R>;
	readonly financeExtras: Money<R>;
	readonly leaseTotalForProject: Money<R>;
	readonly costAmount: Money<R>;
	readonly purchasePrice: Money<R>;
}
const used = <R extends string>(f: RentFields<R>, rent: Money<R>): Money<R> => toCents(percentOf(f.useShare, rent));
/** bf-rent-1: the planned depreciation that falls on the project. */
const depreciationOf = <R extends string>(f: RentFields<R>): Money<R> =>
	used(f, over(times(f.annualDepreciation, f.projectMonths), monthsInYear));
/** As claimed: a rent whose charges are told apart, or what is claimed of a contract. */
const rentClaim = <R extends string>(f: RentFields<R>): Money<R> =>
	when(f.rentSeparable, used(f, sum(f.rentOverProject, f.financeExtras)), f.costAmount);
/** bf-rent-7: half of the contract, and never above the purchase price (AMB-18). */
const halfOfLease = <R extends string>(f: RentFields<R>): Money<R> =>
	roundDown(percentOf(law.inseparableLeaseShare, f.leaseTotalForProject));
/** bf-rent-5, -7: the cap comes before the use share; ordinary rentals have no cap (AMB-17). */
const rentOf = <R extends string>(f: RentFields<R>): Money<R> =>
	when(
		f.leaseReplacesPurchase,
		when(
			f.rentSeparable,
			used(f, smallest(f.rentOverProject, f.purchasePrice)),
			smallest(f.costAmount, halfOfLease(f), f.purchasePrice),
		),
		when(f.rentSeparable, used(f, f.rentOverProject), smallest(f.costAmount, used(f, f.leaseTotalForProject))),
	);

const rent = rentItems.columns;
const kind = { depreciation: is(rent.rentKind, 'depreciation'), cloud: is(rent.rentKind, 'cloud') };
const depreciationLine = amount('depreciationLine', terms('7.12', { paragraph: 1 }), depreciationOf(rent));
const rentLine = amount(
	'rentLine',
	terms('7.12', { paragraph: 5 }),
	when(kind.cloud, used(rent, rent.costAmount), rentOf(rent)),
);
const line = when(kind.depreciation, depreciationLine, rentLine);
const eligibleRent = all(rent.mainlyProjectUse, any(not(kind.depreciation), not(rent.otherPublicFundingForAsset)));
const inRents = {
	isFree: is(rent.obstacle, 'none'),
	isAbove: is(rent.obstacle, 'aboveUsualLevel'),
	usualLevelAmount: rent.usualLevelAmount,
};
const ofRow = (what: typeof line, where: typeof eligibleRent) =>
	when(all(where, eligibleRent), counted(inRents, what), none);
export const rentOfRow = amount('rent', terms('7.12', { paragraph: 5 }), ofRow(rentLine, not(kind.depreciation)));
export const depreciationOfRow = amount(
	'depreciation',
	terms('7.12', { paragraph: 1 }),
	ofRow(depreciationLine, kind.depreciation),
);
export const rentsOfRows = sumOver(rentItems, counted(inRents, line), eligibleRent);
const claimOfRow = when(
	kind.depreciation,
	depreciationLine,
	when(kind.cloud, used(rent, rent.costAmount), rentClaim(rent)),
);
export const rentsClaimed = sumOver(rentItems, claimOfRow);
export const rentExcessOfRows = sumOver(rentItems, excess(rentClaim(rent), rentLine), is(rent.rentKind, 'rental'));

const item = { ...assetItem, costAmount: amountItem.costAmount };
export const itemDepreciation = when(
	all(assetItem.mainlyProjectUse, not(assetItem.otherPublicFundingForAsset)),
	depreciationOf(item),
	none,
);
const itemRentUncut = when(amountItem.isCloud, used(item, item.costAmount), rentOf(item));
export const itemRent = when(assetItem.mainlyProjectUse, itemRentUncut, none);
/** bf-rent-8: premises that the project needed follow the same rules. */
export const itemPremises = when(
	all(assetItem.isRdPremises, assetItem.premisesNecessary),
	used(item, item.costAmount),
	none,
);
export const itemRentClaim = when(amountItem.isCloud, used(item, item.costAmount), rentClaim(item));
/** The other reading of AMB-17: the price limits what is left after the use share. */
export const rentsCappedAfterUse = sumOver(
	rentItems,
	when(
		all(is(rent.rentKind, 'rental'), rent.leaseReplacesPurchase, rent.rentSeparable),
		smallest(used(rent, rent.rentOverProject), rent.purchasePrice),
		counted(inRents, line),
	),
	all(eligibleRent, inRents.isFree),
);
