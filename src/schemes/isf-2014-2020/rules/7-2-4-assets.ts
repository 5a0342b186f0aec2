import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, any, atMost, everyRow, includes, is, lessThan, not, nothing, times } from '#engine/words.ts';
import { isLand, isMachine, isProperty, isRightOrSystem, landAccepted } from '#schemes/isf-2014-2020/amounts/assets.ts';
import { maxLand, otherEligibleCosts } from '#schemes/isf-2014-2020/amounts/budget.ts';
import { onOperating, onProjectSupport, time } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { assetsByRow } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { assets as tables, costs } from '#schemes/isf-2014-2020/facts/costs.ts';
import { start } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';
import { without } from './7-2-cost-classes.ts';

const at = guide('7.2.4');
const { assets, leases, earlierAssets } = tables;
const { assetKind, acquisitionCost, assetSuitable, assetNecessary, assetEUFundedBefore } = assets.columns;
const { assetUsed, fairValue, assetLifeEnough } = assets.columns;
const old = earlierAssets.columns;
const none = nothing('money');
const inProjects = all(onProjectSupport, assetsByRow);
const usedMachine = all(isMachine, assetUsed);
const isFairlyPriced = atMost(acquisitionCost, fairValue);
const costStage = { stage: 'costs' } as const;

export const assetRules = [
	note('isf-asset-1', { source: at, ...costStage }),
	note('isf-asset-2', { source: at, applies: inProjects, ...costStage }),
	must('isf-asset-3', {
		source: at,
		applies: inProjects,
		met: everyRow(assets, assetSuitable, isProperty),
		...costStage,
	}),
	must('isf-land-1', {
		source: at,
		applies: inProjects,
		met: atMost(times(landAccepted, law.othersPerLand), otherEligibleCosts),
		limits: maxLand,
		rows: true,
		...costStage,
	}),
	must('isf-land-2', {
		source: at,
		applies: inProjects,
		met: everyRow(assets, assetNecessary, isLand),
		rows: true,
		...costStage,
	}),
	discretion('isf-land-3', {
		source: at,
		applies: inProjects,
		met: everyRow(assets, isFairlyPriced, isProperty),
		...costStage,
	}),
	must('isf-land-4', {
		source: at,
		applies: inProjects,
		met: everyRow(assets, not(assetEUFundedBefore), isProperty),
		rows: true,
		...costStage,
	}),
	must('isf-land-5', {
		source: at,
		applies: all(onOperating, assetsByRow),
		met: everyRow(assets, not(isProperty)),
		rows: true,
		...costStage,
	}),
	/** isf-amb-71: the ban names acquisition, not construction. */
	discretion('isf-land-5', {
		source: guide('7.2.4', {}, 'silent'),
		applies: onOperating,
		met: without('bud-20'),
		unknown: 'incomplete',
		...costStage,
	}),
	note('isf-asset-4', { source: at, applies: assetsByRow, ...costStage }),
	/** Assets inside a sum have no use rate yet. */
	duty('isf-asset-4', {
		source: at,
		applies: not(assetsByRow),
		met: not(includes(costs.totalsInclude, 'assets')),
		failed: 'incomplete',
		unknown: 'incomplete',
		...costStage,
	}),
	must('isf-asset-5', {
		source: at,
		applies: assetsByRow,
		met: everyRow(assets, assetSuitable, any(isMachine, isRightOrSystem)),
		...costStage,
	}),
	must('isf-asset-6', {
		source: at,
		applies: inProjects,
		met: everyRow(assets, not(is(assetKind, 'staff-tool'))),
		rows: true,
		...costStage,
	}),
	must('isf-asset-7', {
		source: at,
		applies: assetsByRow,
		met: everyRow(assets, isFairlyPriced, usedMachine),
		...costStage,
	}),
	must('isf-asset-8', {
		source: at,
		applies: assetsByRow,
		met: everyRow(assets, assetLifeEnough, usedMachine),
		...costStage,
	}),
	must('isf-asset-9', {
		source: at,
		applies: assetsByRow,
		met: everyRow(assets, not(assetEUFundedBefore), usedMachine),
		rows: true,
		...costStage,
	}),
	note('isf-asset-10', {
		source: at,
		applies: assetsByRow,
		met: everyRow(leases, atMost<'money', 'leases'>(leases.columns.leaseExtras, none)),
		rows: true,
		unknown: 'incomplete',
		...costStage,
	}),
	note('isf-asset-11', { source: at, met: start.euVisibility, stage: 'running' }),
	note('isf-asset-12', { source: at, applies: assetsByRow, ...costStage }),
	/** What was bought later stands among the purchases: never both for one asset (isf-amb-69). */
	must('isf-asset-12', {
		source: at,
		applies: assetsByRow,
		met: everyRow(earlierAssets, lessThan<'date', 'earlierAssets'>(old.assetPurchaseDate, time.startDate)),
		failed: 'incomplete',
		...costStage,
	}),
	must('isf-asset-13', {
		source: at,
		applies: assetsByRow,
		met: everyRow(earlierAssets, not(old.assetEUFundedBefore)),
		rows: true,
		...costStage,
	}),
	note('isf-asset-14', { source: at, ...costStage }),
];
