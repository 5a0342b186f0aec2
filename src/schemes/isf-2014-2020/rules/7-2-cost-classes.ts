import { must, note } from '#engine/rules.ts';
import { all, any, everyRow, includes, is, not } from '#engine/words.ts';
import { either } from '#schemes/isf-2014-2020/amounts/conditions.ts';
import { onOperating, onProjectSupport } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { assetsByRow, costModel, costsByLine } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { assets, costs } from '#schemes/isf-2014-2020/facts/costs.ts';
import { indirectItems, type lineItems } from '#schemes/isf-2014-2020/facts/items.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const at = guide('7.2');
const { costLines, totalsInclude } = costs;
type Item = (typeof lineItems)[number] & (typeof totalsInclude.options)[number];

/** No cost line, and no sum by class, is or contains one of these items. */
export const without = (...items: Item[]) =>
	either(
		costsByLine,
		everyRow(costLines, not(is(costLines.columns.costItem, ...items))),
		not(includes(totalsInclude, ...items)),
	);
const noStaffTools = any(
	not(assetsByRow),
	everyRow(assets.assets, not(is(assets.assets.columns.assetKind, 'staff-tool'))),
);

export const costClasses = [
	note('isf-cost-6', { source: at, stage: 'costs' }),
	note('isf-cost-7', { source: at, applies: onProjectSupport, stage: 'costs' }),
	must('isf-cost-8', {
		source: at,
		applies: onProjectSupport,
		met: without(...indirectItems),
		rows: costsByLine,
		stage: 'costs',
	}),
	must('isf-cost-9', {
		source: at,
		applies: onOperating,
		met: all(is(costModel, 'F0'), without(...indirectItems), noStaffTools),
		rows: costsByLine,
		stage: 'costs',
	}),
	note('isf-cost-10', { source: at, applies: onProjectSupport, stage: 'costs' }),
	note('isf-cost-11', { source: at, stage: 'costs' }),
];
