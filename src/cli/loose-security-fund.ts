import { isObject } from '#casefile/case.ts';
import type { Row } from '#engine/world.ts';

/** An objective for a track that an example names without one. */
const objectiveOf: Record<string, Row> = {
	project: { objectiveCode: '5.2' },
	'special-action': { objectiveCode: '2.7.E' },
	'border-systems': { objectiveCode: '2.6', action26: 'EES' },
	operating: { objectiveCode: '3.2' },
};
const noSum = '0.00';
/** What an example of the Internal Security Fund leaves unsaid: costs and money that it does not have. */
const absent: Row = {
	procurementOnly: false,
	otherStaffCosts: noSum,
	services: noSum,
	otherDirectCosts: noSum,
	travelAmount: noSum,
	auditBudgeted: noSum,
	totalsInclude: ['none'],
	otherPublicFunding: noSum,
	otherPrivateFunding: noSum,
	partners: [],
};
const withCash: Row = { fundingSourceKind: 'cash' };
const ordinaryAsset: Row = { assetSuitable: true, assetNecessary: true, assetEUFundedBefore: false, assetUsed: false };
const ordinaryPurchase: Row = { directAwardUsed: false, tendersImpossible: false };

const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isObject) : []);
const each = (value: unknown, unsaid: Row) => rows(value).map((row) => ({ ...unsaid, ...row }));

/** The inputs of a loose example of the fund as the scheme asks for them. */
export function inputsOfFund(inputs: Row, track: string | null): Row {
	const { machines, building, assets, partners, purchases, claim, durationMonths, ...others } = inputs;
	const owned = rows(assets);
	const earlierAssets = owned.filter((row) => 'depreciationInPeriod' in row);
	const leased = owned.filter((row) => 'leaseExtras' in row);
	const bought = [
		...owned.filter((row) => !earlierAssets.includes(row) && !leased.includes(row)),
		...rows(machines).map((row) => ({ assetKind: 'machine', ...row })),
		...(building === undefined ? [] : [{ assetKind: 'building', acquisitionCost: building, useRate: '1' }]),
	];
	return {
		...objectiveOf[track ?? ''],
		...absent,
		...(bought.length + owned.length > 0 && {
			assets: each(bought, ordinaryAsset),
			leases: leased,
			earlierAssets: each(earlierAssets, { assetEUFundedBefore: false }),
		}),
		decisionMade: 'decisionDate' in inputs,
		...(durationMonths !== undefined && { plannedMonths: durationMonths }),
		...(partners !== undefined && { partners: each(partners, withCash) }),
		...(purchases !== undefined && { purchases: each(purchases, ordinaryPurchase) }),
		...(claim !== undefined && { claim, grantAwarded: inputs['grantRequested'] }),
		...others,
	};
}

/** Classes of purchases that an example names by their values are counted by class; wages have a name of their own. */
export function figuresOfFund(computed: Row): Row {
	const { staffCosts, ...others } = computed;
	const named = Object.entries(others);
	const byValue = named.filter(([name]) => name.startsWith('tier_')).map(([, tier]) => `purchasesTier${String(tier)}`);
	const counts = Object.fromEntries(byValue.map((id) => [id, String(byValue.filter((other) => other === id).length)]));
	return {
		...(staffCosts !== undefined && { staffCostsTotal: staffCosts }),
		...Object.fromEntries(named.filter(([name]) => !name.startsWith('tier_'))),
		...counts,
	};
}
