import {
	choice,
	date,
	facts,
	money,
	number,
	ofTheWorld,
	onlyWhen,
	planned,
	several,
	table,
	text,
	yesNo,
} from '#engine/facts.ts';
import { all, not } from '#engine/words.ts';
import { onProjectSupport } from './applicant.ts';
import { assetsByRow, conditionsByLine, costsByLine } from './budget-ways.ts';
import { lineItems, mixedIn } from './items.ts';

const inSums = not(costsByLine);
const together = not(conditionsByLine);
const world = () => ofTheWorld(money());

export const costs = facts({
	services: onlyWhen(inSums, money()),
	otherDirectCosts: onlyWhen(inSums, money()),
	travelAmount: onlyWhen(inSums, money()),
	auditBudgeted: onlyWhen(inSums, money()),
	totalsInclude: onlyWhen(inSums, several(mixedIn, 'none')),
	costLines: onlyWhen(
		costsByLine,
		table('costLines', {
			label: text(),
			payer: text(),
			costItem: choice(...lineItems),
			costAmount: money(),
			compensatedElsewhere: world(),
			costDate: onlyWhen(conditionsByLine, planned(date())),
			costNecessary: onlyWhen(conditionsByLine, yesNo()),
			evidenceAvailable: onlyWhen(conditionsByLine, yesNo()),
			isOrdinaryActivity: onlyWhen(conditionsByLine, yesNo()),
			serviceInApplication: onlyWhen(conditionsByLine, planned(yesNo())),
			travelPerson: onlyWhen(
				conditionsByLine,
				choice('staff', 'partner', 'cooperator', 'participant', 'steering-group', 'external-expert', 'other'),
			),
			travelCheapest: onlyWhen(conditionsByLine, planned(yesNo())),
			travelActivity: onlyWhen(conditionsByLine, text()),
		}),
	),
});
/** Asked once for all costs. */
export const conditions = facts({
	costNecessary: onlyWhen(together, yesNo()),
	evidenceAvailable: onlyWhen(together, yesNo()),
	isOrdinaryActivity: onlyWhen(all(together, onProjectSupport), yesNo()),
	serviceInApplication: onlyWhen(together, planned(yesNo())),
	serviceIsManagement: onlyWhen(not(costsByLine), yesNo()),
	costDate: onlyWhen(together, planned(date())),
	lastCostDate: onlyWhen(together, planned(date())),
	earlyStartReason: text(),
	vatIncluded: planned(choice('no', 'final-part', 'all')),
	vatFinalCost: choice('yes', 'partly', 'no'),
});
export const travel = facts({
	travelPerson: onlyWhen(
		together,
		several(['staff', 'partner', 'cooperator', 'participant', 'steering-group', 'external-expert', 'other']),
	),
	travelCheapest: onlyWhen(together, planned(yesNo())),
	travelActivity: onlyWhen(together, text()),
	travelRule: planned(choice('collective-agreement', 'state-travel-rules', 'other')),
});
export const assets = facts({
	assets: onlyWhen(
		assetsByRow,
		table('assets', {
			label: text(),
			payer: text(),
			assetKind: choice(
				...(['built-land', 'unbuilt-land', 'building', 'structure'] as const),
				...(['machine', 'intangible-right', 'it-system', 'staff-tool'] as const),
			),
			acquisitionCost: world(),
			useRate: ofTheWorld(number({ max: '1' })),
			assetSuitable: yesNo(),
			assetNecessary: yesNo(),
			assetEUFundedBefore: yesNo(),
			assetUsed: yesNo(),
			fairValue: world(),
			assetLifeEnough: yesNo(),
		}),
	),
	leases: onlyWhen(
		assetsByRow,
		table('leases', { label: text(), payer: text(), costAmount: money(), leaseExtras: world() }),
	),
	earlierAssets: onlyWhen(
		assetsByRow,
		table('earlierAssets', {
			label: text(),
			payer: text(),
			assetPurchaseDate: date(),
			depreciationInPeriod: world(),
			useRate: ofTheWorld(number({ max: '1' })),
			assetEUFundedBefore: yesNo(),
		}),
	),
});
