import { must } from '#engine/rules.ts';
import { all, any, everyRow, includes, is, not } from '#engine/words.ts';
import { either } from '#schemes/isf-2014-2020/amounts/conditions.ts';
import { hasWages } from '#schemes/isf-2014-2020/amounts/staff.ts';
import { onProjectSupport } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { assetsByRow, conditionsByLine, costsByLine, wagesByTask } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { assets, conditions, costs } from '#schemes/isf-2014-2020/facts/costs.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';
import { noPayOf, wageLevelHolds } from './7-2-1-staff.ts';
import { without } from './7-2-cost-classes.ts';

const { costLines } = costs;
const item = (n: number) => guide('7.5', { item: n });
const inRows = { rows: costsByLine, stage: 'costs' } as const;

export const excluded = [
	must('isf-inel-1', {
		source: item(1),
		applies: onProjectSupport,
		met: all(
			without('bud-52'),
			either(
				conditionsByLine,
				everyRow(costLines, not(costLines.columns.isOrdinaryActivity)),
				not(conditions.isOrdinaryActivity),
			),
		),
		rows: any(conditionsByLine, all(costsByLine, not(conditions.isOrdinaryActivity))),
		stage: 'costs',
	}),
	must('isf-inel-2', {
		source: item(2),
		applies: hasWages,
		met: wageLevelHolds,
		rows: wagesByTask,
		stage: 'costs',
	}),
	must('isf-inel-3', { source: item(3), applies: hasWages, met: noPayOf('voluntary'), stage: 'costs' }),
	must('isf-inel-4', { source: item(4), met: without('bud-48'), ...inRows }),
	must('isf-inel-5', { source: item(5), met: without('bud-49'), ...inRows }),
	must('isf-inel-6', {
		source: item(6),
		met: either(
			assetsByRow,
			everyRow(assets.assets, not(is(assets.assets.columns.assetKind, 'unbuilt-land'))),
			not(includes(costs.totalsInclude, 'bud-25')),
		),
		rows: assetsByRow,
		stage: 'costs',
	}),
	must('isf-inel-7', { source: item(7), met: without('bud-50'), ...inRows }),
	must('isf-inel-8', { source: item(8), met: without('bud-51'), ...inRows }),
];
