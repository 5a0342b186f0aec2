import { discretion, must, note } from '#engine/rules.ts';
import { all, any, atMost, type Cond, everyRow, is, moreThan, not, nothing } from '#engine/words.ts';
import { isPaidDown, isPaidDownInRow } from '#schemes/business-finland-2019/amounts/equipment.ts';
import { assetItem } from '#schemes/business-finland-2019/facts/asset-item.ts';
import { asItem, byRows } from '#schemes/business-finland-2019/facts/entry.ts';
import { isDeviceItem, isServiceItem } from '#schemes/business-finland-2019/facts/item.ts';
import { amountItem } from '#schemes/business-finland-2019/facts/paid-item.ts';
import { onFull } from '#schemes/business-finland-2019/facts/recipient.ts';
import { assetRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('7.11', { paragraph });
const { equipmentItems } = assetRows;
const device = equipmentItems.columns;
const none = nothing('money');
const counts = is(device.obstacle, 'none', 'aboveUsualLevel');
/** Each device that no obstacle takes out, or the one that is looked at. */
const every = (row: Cond<'equipmentItems'>, ofItem: Cond, where: Cond<'equipmentItems'> = counts): Cond =>
	any(all(byRows, everyRow(equipmentItems, row, where)), all(asItem, ofItem));
const ofDevices = { applies: all(onFull, any(byRows, isDeviceItem)), rows: byRows, stage: 'costs' } as const;
const hired = all(counts, device.hirePurchase);
const ofHirePurchases = {
	...ofDevices,
	applies: all(onFull, any(byRows, all(isDeviceItem, assetItem.hirePurchase))),
} as const;

export const equipmentRules = [
	must('bf-equip-1', { source: at(1), ...ofDevices, met: every(device.mainlyProjectUse, assetItem.mainlyProjectUse) }),
	/** "Mainly" has no number; half is the working test (AMB-14). */
	note('bf-equip-1', {
		source: terms('7.11', { paragraph: 1 }, 'recommendation'),
		...ofDevices,
		met: every(moreThan(device.useShare, law.mainUse), moreThan(assetItem.useShare, law.mainUse)),
	}),
	must('bf-equip-2', {
		source: at(1),
		...ofDevices,
		met: every(any(device.hirePurchase, device.expensedInYear), any(assetItem.hirePurchase, assetItem.expensedInYear)),
	}),
	/** AMB-14: the sentence on hire purchase speaks of fixed assets and does not repeat the test of expensing. */
	discretion('bf-equip-2', {
		source: terms('7.11', { paragraph: 4 }, 'silent'),
		applies: ofHirePurchases.applies,
		met: every(device.expensedInYear, assetItem.expensedInYear, hired),
		stage: 'costs',
	}),
	note('bf-equip-3', { source: at(2), ...ofDevices }),
	note('bf-equip-4', {
		source: at(3),
		applies: all(onFull, any(isDeviceItem, isServiceItem), amountItem.isSoftware),
		stage: 'costs',
	}),
	must('bf-equip-6', {
		source: at(4),
		...ofHirePurchases,
		met: every(isPaidDownInRow, isPaidDown, hired),
	}),
	must('bf-equip-7', {
		source: at(4),
		...ofHirePurchases,
		met: every(device.assetDelivered, assetItem.assetDelivered, hired),
	}),
	must('bf-equip-8', {
		source: terms('7.14', { paragraph: 8 }),
		...ofHirePurchases,
		met: every(atMost(device.financeExtras, none), atMost(assetItem.financeExtras, none), hired),
	}),
	must('bf-equip-5', {
		source: at(5),
		...ofDevices,
		met: any(
			all(byRows, everyRow(equipmentItems, not(is(device.obstacle, 'inOverhead')))),
			all(asItem, not(assetItem.isPersonalDevice)),
		),
	}),
];
