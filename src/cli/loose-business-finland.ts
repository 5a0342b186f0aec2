import { isObject } from '#casefile/case.ts';
import type { Row } from '#engine/world.ts';

const noSum = '0.00';
const rows = (value: unknown): readonly Row[] => [value].flat().filter(isObject);
/** Items are named by their `id`; what is claimed of them is their amount, and nothing stands against them. */
const named = ({ id, claimed, ...row }: Row): Row => ({
	obstacle: 'none',
	...(id !== undefined && { label: id }),
	...(claimed !== undefined && { costAmount: claimed }),
	...row,
});
const each = (value: unknown, told: (row: Row) => Row = (row) => row) => rows(value).map((row) => named(told(row)));
const byClass = (sums: unknown): readonly Row[] =>
	Object.entries(isObject(sums) ? sums : {}).map(([costClass, amount]) => ({ costClass, amount }));

/** Where the seller is, as far as it makes a difference. */
const sellerOf = ({ sellerCountry }: Row): Row =>
	sellerCountry === undefined ? {} : { sellerCountry: sellerCountry === 'FI' ? 'FI' : 'other' };
function rentOf({ isCloud, ...row }: Row): Row {
	const rentKind = isCloud === true ? 'cloud' : 'annualDepreciation' in row ? 'depreciation' : 'rental';
	return { rentKind, useShare: '100', ...row };
}
const withoutExtras: Row = { fringeAmount: noSum, absenceHours: '0' };
/** How the wages of a list are entered, told by what stands in it. */
function wagesOf(persons: readonly Row[]): Row {
	const some = (name: string) => persons.some((person) => name in person);
	return {
		wageEntry: some('wageAccepted') ? 'accepted' : some('wagePaidTotal') ? 'claim' : 'estimate',
		sideEntry: some('sidePctEntered') ? 'perPerson' : 'one',
	};
}
/** A seller that is nobody's own. */
const ordinarySeller: Row = { ownershipPct: '0', sameGroup: false, influence: false };
/** What a seller that turns out to be nobody's own was paid is the cost itself. */
const paidTo = ({ pricePaid }: Row): Row =>
	pricePaid === undefined ? {} : { costAmount: pricePaid, netAmount: pricePaid, vatAmount: noSum };
/** What one cost is, told by what is asked of it. */
function kindOf(inputs: Row): Row | undefined {
	const has = (...names: string[]) => names.some((name) => name in inputs);
	const kind = (costKind: string, claimedClass: string) => ({ costKind, claimedClass });
	if (has('wagePaidTotal', 'monthlyWage')) return { ...kind('wage', 'wages'), ...withoutExtras };
	if (has('acquisitionCost')) return kind('device', 'equipment');
	if (has('annualDepreciation')) return kind('depreciation', 'rents');
	if (has('rentOverProject', 'leaseTotalForProject')) return kind('rental', 'rents');
	if (has('netAmount', 'costAmount', 'claimed', 'pricePaid', 'ownershipPct', 'sellerKind', 'orderDate'))
		return { ...kind('service', 'services'), ...ordinarySeller, ...sellerOf(inputs), ...paidTo(inputs) };
	return undefined;
}
const lists = ['persons', 'equipment', 'rents', 'services', 'materials', 'travel'];

/** How the costs are entered, and what is left unsaid then. */
function costsOf(inputs: Row): Row {
	const given = (...names: string[]) => names.some((name) => name in inputs);
	if (given(...lists))
		return {
			costEntry: 'rows',
			...wagesOf(rows(inputs['persons'])),
			persons: each(inputs['persons'], (row) => ({ ...withoutExtras, ...row })),
			equipmentItems: each(inputs['equipment']),
			rentItems: each(inputs['rents'], rentOf),
			serviceItems: each(inputs['services'], (row) => ({ ...row, ...sellerOf(row) })),
			materialItems: each(inputs['materials']),
			travelItems: each(inputs['travel']),
			affiliatedPurchases: [],
		};
	if (given('classClaimed', 'wagesAccepted', 'servicesAccepted'))
		return {
			costEntry: 'classes',
			holidayPayPaid: true,
			classClaimed: byClass({
				...(inputs['classClaimed'] as object | undefined),
				...(given('wagesAccepted') && { wages: inputs['wagesAccepted'] }),
				...(given('servicesAccepted') && { services: inputs['servicesAccepted'] }),
			}),
		};
	if (given('totalAcceptedCosts')) return { costEntry: 'total' };
	const kind = kindOf(inputs);
	return kind ? { costEntry: 'item', holidayPayPaid: true, ...kind } : {};
}

/** The inputs of a loose example of Business Finland as the scheme asks for them. */
export function inputsOfBusinessFinland(inputs: Row): Row {
	const replaced = new Set([...lists, 'classClaimed', 'wagesAccepted', 'servicesAccepted', 'claimed', 'sellerCountry']);
	const kept = Object.fromEntries(Object.entries(inputs).filter(([name]) => !replaced.has(name)));
	return {
		decisionMade: ['decisionRates', 'classMax', 'grantedAmount'].some((name) => name in inputs),
		incomeReceivedDuring: noSum,
		incomeReceivedAfter: noSum,
		recoveryDueDateSet: 'dueDate' in inputs,
		...('claimed' in inputs && { costAmount: inputs['claimed'] }),
		...costsOf(inputs),
		...kept,
		classMax: byClass(inputs['classMax']),
	};
}
