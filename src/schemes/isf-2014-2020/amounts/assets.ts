import {
	all,
	amount,
	any,
	type Cond,
	excess,
	type Form,
	is,
	not,
	nothing,
	sum,
	sumOver,
	times,
	toCents,
	when,
} from '#engine/words.ts';
import { onOperating } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { assetsByRow } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { assets as tables } from '#schemes/isf-2014-2020/facts/costs.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const at = guide('7.2.4');
const { assets, leases, earlierAssets } = tables;
const { assetKind, acquisitionCost, useRate, assetNecessary, assetEUFundedBefore, assetUsed } = assets.columns;
const old = earlierAssets.columns;
const entered = (of: Form<'money'>) => when(assetsByRow, of, nothing('money'));

export const isLand = is(assetKind, 'built-land');
export const isBuilding = is(assetKind, 'building', 'structure');
export const isProperty = any(isLand, isBuilding);
export const isMachine = is(assetKind, 'machine');
export const isRightOrSystem = is(assetKind, 'intangible-right', 'it-system');

/** The use rate stands in the guide for property and for machines, not for rights and systems. */
const assetCost = amount(
	'assetCost',
	at,
	toCents(when(isRightOrSystem, acquisitionCost, times(acquisitionCost, useRate))),
);
const sumOf = (which: Cond<'assets'>) => sumOver(assets, assetCost, which);

const landAfterUseRate = amount('landAfterUseRate', at, entered(sumOf(isLand)), assetsByRow);
/** Land that is indispensable and was not bought with EU money (isf-land-2, -4); none in operating support (isf-land-5). */
export const landAccepted = when(
	onOperating,
	nothing('money'),
	entered(sumOf(all(isLand, assetNecessary, not(assetEUFundedBefore)))),
);
const propertyEligible = amount(
	'propertyEligible',
	at,
	when(onOperating, nothing('money'), entered(sumOf(all(isBuilding, not(assetEUFundedBefore))))),
	assetsByRow,
);
const machinesEligible = amount(
	'machinesEligible',
	at,
	entered(sumOf(all(any(isMachine, isRightOrSystem), not(all(assetUsed, assetEUFundedBefore))))),
	assetsByRow,
);
/** isf-asset-10: the fee without administration, financing, insurance, repair and maintenance. */
const leaseCost = amount('leaseCost', at, excess(leases.columns.costAmount, leases.columns.leaseExtras));
const leasesEligible = amount('leasesEligible', at, entered(sumOver(leases, leaseCost)), assetsByRow);
/** isf-asset-12: bought before the start, so the depreciation that falls in the period, by the use rate. */
const depreciationCost = amount('depreciationCost', at, toCents(times(old.depreciationInPeriod, old.useRate)));
const depreciationEligible = amount(
	'depreciationEligible',
	at,
	entered(sumOver(earlierAssets, depreciationCost, not(old.assetEUFundedBefore))),
	assetsByRow,
);

export const assetsWithoutLand = sum(propertyEligible, machinesEligible, leasesEligible, depreciationEligible);
export const assetsEntered = entered(
	sum(
		sumOver(assets, acquisitionCost),
		sumOver(leases, leases.columns.costAmount),
		sumOver(earlierAssets, old.depreciationInPeriod),
	),
);
export const land = landAfterUseRate;
export const assetAmounts = [
	landAfterUseRate,
	propertyEligible,
	machinesEligible,
	leasesEligible,
	depreciationEligible,
];
