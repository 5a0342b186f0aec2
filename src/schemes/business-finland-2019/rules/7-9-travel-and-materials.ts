import { must, note } from '#engine/rules.ts';
import { all, any, atMost, everyRow, is, not } from '#engine/words.ts';
import { accepted, itemClaimed } from '#schemes/business-finland-2019/amounts/item.ts';
import { conditions } from '#schemes/business-finland-2019/facts/conditions.ts';
import { asItem, byRows } from '#schemes/business-finland-2019/facts/entry.ts';
import { isMaterialItem, isTravelItem } from '#schemes/business-finland-2019/facts/item.ts';
import { amountItem, isAboveUsualLevel, travelItem } from '#schemes/business-finland-2019/facts/paid-item.ts';
import { onFull } from '#schemes/business-finland-2019/facts/recipient.ts';
import { otherRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const { travelItems, materialItems } = otherRows;
const trip = travelItems.columns;
const material = materialItems.columns;
const ofTravel = { applies: all(onFull, any(byRows, isTravelItem)), rows: byRows, stage: 'costs' } as const;
const ofMaterials = { applies: all(onFull, any(byRows, isMaterialItem)), rows: byRows, stage: 'costs' } as const;
const rowsOrTrip = (obstacle: (typeof trip.obstacle.options)[number], ofItem: typeof ofTravel.applies) =>
	any(all(byRows, everyRow(travelItems, not(is(trip.obstacle, obstacle)))), all(asItem, ofItem));

export const travelRules = [
	must('bf-travel-1', {
		source: terms('7.9', { paragraph: 1 }),
		...ofTravel,
		met: rowsOrTrip('notInPlan', conditions.inProjectPlan),
	}),
	must('bf-travel-2', {
		source: terms('7.9', { paragraph: 1 }),
		...ofTravel,
		applies: all(ofTravel.applies, not(travelItem.ownTravelRules)),
		met: rowsOrTrip('travelRulesExceeded', travelItem.travelWithinTaxRules),
		limits: accepted,
	}),
	must('bf-travel-3', {
		source: terms('7.9', { paragraph: 2 }),
		...ofTravel,
		applies: all(ofTravel.applies, travelItem.ownTravelRules),
		met: rowsOrTrip('travelRulesExceeded', travelItem.withinOwnTravelRules),
	}),
	must('bf-travel-4', {
		source: terms('7.9', { paragraph: 3 }),
		...ofTravel,
		met: rowsOrTrip('aboveUsualLevel', any(not(isAboveUsualLevel), atMost(itemClaimed, amountItem.usualLevelAmount))),
		unknown: 'none',
		limits: accepted,
	}),
];
export const materialRules = [
	must('bf-mat-1', {
		source: terms('7.10', { paragraph: 1 }),
		...ofMaterials,
		applies: all(onFull, isMaterialItem, not(amountItem.internalCharge)),
		met: atMost(amountItem.costAmount, amountItem.invoiceAmount),
	}),
	note('bf-mat-1', { source: terms('7.10', { paragraph: 1 }), applies: all(onFull, byRows), stage: 'costs' }),
	must('bf-mat-2', {
		source: terms('7.10', { paragraph: 2 }),
		...ofMaterials,
		applies: any(all(onFull, byRows), all(onFull, isMaterialItem, amountItem.internalCharge)),
		met: any(
			all(byRows, everyRow(materialItems, atMost(material.costAmount, material.costPrice), material.internalCharge)),
			all(asItem, atMost(amountItem.costAmount, amountItem.costPrice)),
		),
		limits: accepted,
	}),
];
