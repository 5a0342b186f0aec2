import { must, note } from '#engine/rules.ts';
import { all, any, atMost, type Cond, everyRow, is, not, nothing, percentOf, sum } from '#engine/words.ts';
import { accepted } from '#schemes/business-finland-2019/amounts/item.ts';
import type { RentFields } from '#schemes/business-finland-2019/amounts/rents.ts';
import { assetItem } from '#schemes/business-finland-2019/facts/asset-item.ts';
import { everyKind } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import { asItem, byClasses, byRows } from '#schemes/business-finland-2019/facts/entry.ts';
import {
	isDepreciationItem,
	isPremisesItem,
	isRentalItem,
	isServiceItem,
	item,
} from '#schemes/business-finland-2019/facts/item.ts';
import { amountItem } from '#schemes/business-finland-2019/facts/paid-item.ts';
import { onFull } from '#schemes/business-finland-2019/facts/recipient.ts';
import { assetRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('7.12', { paragraph });
const none = nothing('money');
const { rentItems } = assetRows;
const row = rentItems.columns;
const single = { ...assetItem, costAmount: amountItem.costAmount };
const counts = is(row.obstacle, 'none', 'aboveUsualLevel');
const rentals = all(counts, is(row.rentKind, 'rental'));

/** What each test asks of a rental; a test that does not concern it holds (AMB-17, AMB-18). */
const testsOf = <R extends string>(f: RentFields<R>) => {
	const replacing = f.leaseReplacesPurchase;
	const unlessSeparable = (test: Cond<R>) => any(not(replacing), f.rentSeparable, test);
	return {
		withinPrice: any(not(replacing), not(f.rentSeparable), atMost(f.rentOverProject, f.purchasePrice)),
		noCharges: any(not(f.rentSeparable), atMost(f.financeExtras, none)),
		withinHalf: unlessSeparable(
			all(
				atMost(f.costAmount, percentOf(law.inseparableLeaseShare, f.leaseTotalForProject)),
				atMost(f.costAmount, f.purchasePrice),
			),
		),
		/** 7.14 is milder: only what a rent with its charges has above the purchase price. */
		chargesWithinPrice: any(
			all(
				f.rentSeparable,
				any(atMost(f.financeExtras, none), atMost(sum(f.rentOverProject, f.financeExtras), f.purchasePrice)),
			),
			all(
				not(f.rentSeparable),
				any(atMost(f.leaseTotalForProject, f.purchasePrice), atMost(f.costAmount, f.purchasePrice)),
			),
		),
	};
};
const [ofRow, ofItem] = [testsOf(row), testsOf(single)];
const ofRents = (kind: Cond) => ({ applies: all(onFull, any(byRows, kind)), rows: byRows, stage: 'costs' }) as const;
const ofRentals = {
	...ofRents(all(isRentalItem, not(amountItem.isCloud))),
	limits: accepted,
};
const everyRental = (test: keyof typeof ofItem): Cond =>
	any(all(byRows, everyRow(rentItems, ofRow[test], rentals)), all(asItem, ofItem[test]));

export const rentRules = [
	note('bf-rent-1', { source: at(1), ...ofRents(isDepreciationItem) }),
	must('bf-rent-3', {
		source: at(2),
		...ofRents(any(isDepreciationItem, isRentalItem)),
		met: any(all(byRows, everyRow(rentItems, row.mainlyProjectUse, counts)), all(asItem, single.mainlyProjectUse)),
	}),
	note('bf-rent-4', {
		source: at(3),
		applies: all(onFull, any(isRentalItem, isServiceItem), amountItem.isCloud),
		stage: 'costs',
	}),
	must('bf-rent-2', {
		source: at(4),
		...ofRents(isDepreciationItem),
		met: any(
			all(
				byRows,
				everyRow(rentItems, not(row.otherPublicFundingForAsset), all(counts, is(row.rentKind, 'depreciation'))),
			),
			all(asItem, not(single.otherPublicFundingForAsset)),
		),
	}),
	must('bf-rent-5', { source: at(5), ...ofRentals, met: everyRental('withinPrice') }),
	must('bf-rent-6', { source: at(5), ...ofRentals, met: everyRental('noCharges') }),
	must('bf-rent-7', { source: at(5), ...ofRentals, met: everyRental('withinHalf') }),
	must('bf-rent-8', {
		source: at(6),
		...ofRents(any(byClasses, all(isPremisesItem, is(item.claimedClass, 'rents')))),
		met: everyKind(all(single.isRdPremises, single.premisesNecessary), 'ordinaryPremises'),
	}),
];
export const chargesWithinPrice = { ...ofRentals, met: everyRental('chargesWithinPrice') };
