import { duty, must, note } from '#engine/rules.ts';
import { atMost, everyRow, given, is, not, percentOf } from '#engine/words.ts';
import { maxGrant } from '#schemes/municipal-2020/amounts.ts';
import { counts, directEnough, eligibleBase, notByPriceList } from '#schemes/municipal-2020/amounts/costs.ts';
import { decided } from '#schemes/municipal-2020/facts/afterwards.ts';
import { funding } from '#schemes/municipal-2020/facts/application.ts';
import { costRows } from '#schemes/municipal-2020/facts/costs.ts';
import { decision, law } from '#schemes/municipal-2020/law.ts';

const { costs } = costRows;
const { category, causedByProject, exclusiveUse, necessary, net } = costs.columns;
const listed = (item?: number) => decision('5', { paragraph: 6, ...(item !== undefined && { item }) });
const notEligible = decision('5', { paragraph: 7 });
const share = decision('5', { paragraph: 10 });

/** What fails here moves its line to the costs that are not eligible; the plan goes on with the rest. */
export const eligibility = [
	must('muni-cost-0', { source: listed(), met: everyRow(costs, causedByProject), rows: true }),
	note('muni-cost-1', { source: listed(1) }),
	note('muni-cost-2', { source: listed(2) }),
	note('muni-cost-3', { source: listed(3) }),
	note('muni-cost-4', {
		source: listed(4),
		met: everyRow(costs, exclusiveUse, is(category, 'services')),
		rows: true,
		unknown: 'incomplete',
	}),
	note('muni-cost-5', {
		source: listed(5),
		met: everyRow(costs, directEnough, is(category, 'other')),
		rows: true,
		unknown: 'incomplete',
	}),
	must('muni-inel-1', {
		source: notEligible,
		met: everyRow(costs, not(is(category, 'tangibleInvestment'))),
		rows: true,
	}),
	must('muni-inel-2', { source: notEligible, met: everyRow(costs, not(is(category, 'equipment'))), rows: true }),
	must('muni-inel-3', {
		source: notEligible,
		met: everyRow(costs, necessary, is(category, 'softwareLicence')),
		rows: true,
	}),
	must('muni-ownunit-1', {
		source: decision('5', { paragraph: 8 }),
		met: everyRow(costs, notByPriceList),
		rows: true,
	}),
	duty('muni-acct-1', {
		source: decision('5', { paragraph: 9 }),
		met: decided.separateAccounting,
		stage: 'running',
	}),
	must('muni-cap-1', {
		source: share,
		met: atMost(funding.requested, percentOf(law.maxShare, eligibleBase)),
		limits: maxGrant,
	}),
	/** A line that counts needs its sum without VAT; VAT itself never decides. */
	note('muni-vat-1', { source: share, met: everyRow(costs, given(net), counts), unknown: 'incomplete' }),
	note('muni-fund-1', { source: decision('5', { paragraph: 10 }, 'derivation') }),
];
