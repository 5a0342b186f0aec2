import { all, any, type Cond, everyRow, includes, is, not } from '#engine/words.ts';
import { asItem, byClasses, byRows, costsToTest, sums } from './entry.ts';
import {
	type CostObstacle,
	mayStandAgainstCosts,
	mayStandAgainstWages,
	type Obstacle,
	type Unfit,
} from './obstacles.ts';
import { onSimple } from './recipient.ts';
import { affiliatedRows, assetRows, otherRows, serviceRows, wageRows } from './tables.ts';

const { persons } = wageRows;
const { serviceItems } = serviceRows;
const { affiliatedPurchases } = affiliatedRows;
const { travelItems, materialItems } = otherRows;
const { equipmentItems, rentItems } = assetRows;

const noServiceHas = (o: CostObstacle): Cond =>
	all(
		everyRow(serviceItems, not(is(serviceItems.columns.obstacle, o))),
		everyRow(affiliatedPurchases, not(is(affiliatedPurchases.columns.obstacle, o))),
	);
/** 7.8 to 7.12 and their tables are not used in the simple form. */
const noGoodsHave = (o: CostObstacle): Cond =>
	any(
		onSimple,
		all(
			everyRow(travelItems, not(is(travelItems.columns.obstacle, o))),
			everyRow(materialItems, not(is(materialItems.columns.obstacle, o))),
			everyRow(equipmentItems, not(is(equipmentItems.columns.obstacle, o))),
		),
	);
export const noRentHas = (o: CostObstacle): Cond =>
	any(onSimple, everyRow(rentItems, not(is(rentItems.columns.obstacle, o))));
/** No purchase or trip names this obstacle; leases and depreciation apart. */
export const noPurchaseHas = (o: CostObstacle): Cond => all(noServiceHas(o), noGoodsHave(o));
/** No row of the cost tables names this obstacle. */
const noRowHas = (o: Obstacle): Cond =>
	all(
		...(mayStandAgainstWages(o) ? [everyRow(persons, not(is(persons.columns.obstacle, o)))] : []),
		...(mayStandAgainstCosts(o) ? [noPurchaseHas(o), noRentHas(o)] : []),
	);
/** Row by row where rows are entered; otherwise one answer about the cost, or about all of them. */
export const everyCost = (atOnce: Cond, ...obstacles: Obstacle[]): Cond =>
	any(all(byRows, ...obstacles.map(noRowHas)), all(not(byRows), atOnce));
/** As `everyCost`, of a kind that does not belong in the class; of class sums one list is asked. */
export const everyKind = (ofItem: Cond, kind: Unfit, ...more: Unfit[]): Cond =>
	any(
		all(byRows, ...[kind, ...more].map(noRowHas)),
		all(byClasses, not(includes(sums.unfitCosts, kind, ...more))),
		all(asItem, ofItem),
	);
/** What a rule about single costs has in common: costs accepted already are not tested again. */
export const aboutCosts = { applies: costsToTest, rows: byRows, stage: 'costs' } as const;
