import { amount, any, excess, minus, sum, when } from '#engine/words.ts';
import { byRows } from '#schemes/business-finland-2019/facts/entry.ts';
import { isDeviceItem, isRentalItem } from '#schemes/business-finland-2019/facts/item.ts';
import { onSimple } from '#schemes/business-finland-2019/facts/recipient.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';
import { equipmentClaimed, hirePurchases } from './equipment.ts';
import { itemRent, itemRentClaim, rentExcessOfRows, rentsClaimed, rentsOfRows } from './rents.ts';
import { otherClaimedInRows, purchasesClaimed } from './purchases.ts';
import { classesClaimed, serviceClassesClaimed, servicesClaimed } from './totals.ts';
import { wageClaimed, wagesOfRows } from './wages.ts';

const eligible = terms('7.2');
/** What the rows ask for and what is left of it, class maxima and percentages apart. */
const rowsClaimed = amount(
	'rowsClaimed',
	eligible,
	when(
		onSimple,
		sum(wageClaimed, purchasesClaimed),
		sum(wageClaimed, purchasesClaimed, otherClaimedInRows, equipmentClaimed, rentsClaimed),
	),
	byRows,
);
const rowsAccepted = amount(
	'rowsAccepted',
	eligible,
	when(
		onSimple,
		sum(wagesOfRows, servicesClaimed),
		sum(wagesOfRows, ...serviceClassesClaimed.map(({ before }) => before), ...Object.values(classesClaimed)),
	),
	byRows,
);
const notEligible = amount('notEligible', eligible, minus(rowsClaimed, rowsAccepted), byRows);

const rentals = any(byRows, isRentalItem);
const rentAccepted = amount('rentAccepted', terms('7.12'), when(byRows, rentsOfRows, itemRent), rentals);
const rentExcess = amount(
	'rentExcess',
	terms('7.12', { paragraph: 5 }),
	when(byRows, rentExcessOfRows, excess(itemRentClaim, itemRent)),
	rentals,
);
export const rowAmounts = [
	rowsClaimed,
	rowsAccepted,
	notEligible,
	rentAccepted,
	rentExcess,
	...hirePurchases(byRows, any(byRows, isDeviceItem)),
];
