import {
	all,
	amount,
	any,
	atLeast,
	type Cond,
	excess,
	type Form,
	is,
	not,
	nothing,
	percentOf,
	roundUp,
	sumOver,
	toCents,
	when,
} from '#engine/words.ts';
import { assetItem } from '#schemes/business-finland-2019/facts/asset-item.ts';
import { funding } from '#schemes/business-finland-2019/facts/funding.ts';
import { assetRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';
import { counted } from './purchases.ts';

type Money<R extends string> = Form<'money', R>;
const none = nothing('money');
const { equipmentItems } = assetRows;
const hire = terms('7.11', { paragraph: 4 });

interface DeviceFields<R extends string> {
	readonly acquisitionCost: Money<R>;
	readonly useShare: Form<'percent', R>;
	readonly mainlyProjectUse: Cond<R>;
	readonly hirePurchase: Cond<R>;
	readonly expensedInYear: Cond<R>;
	readonly instalmentsPaid: Money<R>;
	readonly assetDelivered: Cond<R>;
	readonly financeExtras: Money<R>;
}
/** bf-equip-3, -8: the share of project use, without the charges of a hire purchase. */
const costInUse = <R extends string>(f: DeviceFields<R>): Money<R> =>
	toCents(percentOf(f.useShare, when(f.hirePurchase, excess(f.acquisitionCost, f.financeExtras), f.acquisitionCost)));
/** bf-equip-6: as much as the funder pays of it, exact for the test. */
const fundedShare = <R extends string>(cost: Money<R>): Money<R> => percentOf(funding.fundingPct, cost);
const isEligible = <R extends string>(f: DeviceFields<R>, cost: Money<R>): Cond<R> =>
	all(
		f.mainlyProjectUse,
		any(
			all(not(f.hirePurchase), f.expensedInYear),
			all(f.hirePurchase, f.assetDelivered, atLeast(f.instalmentsPaid, fundedShare(cost))),
		),
	);

const device = equipmentItems.columns;
const deviceCost = amount('deviceCost', terms('7.11', { paragraph: 2 }), costInUse(device));
const isFree = is(device.obstacle, 'none');
const isAbove = is(device.obstacle, 'aboveUsualLevel');
const deviceLine = counted({ isFree, isAbove, usualLevelAmount: device.usualLevelAmount }, deviceCost);
const eligibleDevice = isEligible(device, deviceCost);
export const equipmentOfRow = amount('equip', terms('7.11', { paragraph: 2 }), when(eligibleDevice, deviceLine, none));
export const equipmentOfRows = sumOver(equipmentItems, deviceLine, eligibleDevice);
export const equipmentClaimed = sumOver(equipmentItems, device.acquisitionCost);

const itemDeviceCost = costInUse(assetItem);
export const itemDevice = when(isEligible(assetItem, itemDeviceCost), itemDeviceCost, none);
export const isPaidDownInRow = atLeast(device.instalmentsPaid, fundedShare(deviceCost));
export const isPaidDown = atLeast(assetItem.instalmentsPaid, fundedShare(itemDeviceCost));

/** Of the item, or of all hire purchases among the rows. */
const ofHirePurchases = (row: Money<'equipmentItems'>, item: Money<never>, byRows: Cond): Form<'money'> =>
	when(
		byRows,
		sumOver(equipmentItems, row, all(isFree, device.hirePurchase)),
		when(assetItem.hirePurchase, item, none),
	);
export const hirePurchases = (byRows: Cond, shown: Cond) => {
	const least = <R extends string>(cost: Money<R>) => roundUp(fundedShare(cost));
	return [
		amount('hirePurchaseMinimumPaid', hire, ofHirePurchases(least(deviceCost), least(itemDeviceCost), byRows), shown),
		amount(
			'hirePurchaseMissing',
			hire,
			ofHirePurchases(
				excess(least(deviceCost), device.instalmentsPaid),
				excess(least(itemDeviceCost), assetItem.instalmentsPaid),
				byRows,
			),
			shown,
		),
		amount(
			'hirePurchaseAcceptedNow',
			hire,
			ofHirePurchases(when(eligibleDevice, deviceLine, none), itemDevice, byRows),
			shown,
		),
	];
};
