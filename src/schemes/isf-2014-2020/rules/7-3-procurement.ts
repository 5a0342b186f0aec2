import { discretion, must, note } from '#engine/rules.ts';
import { all, any, atLeast, everyRow, is, not } from '#engine/words.ts';
import { isCompared, isSmall, isStatutory, isTendered } from '#schemes/isf-2014-2020/amounts/procurement.ts';
import { procurement } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';

const at = guide('7.3');
const { purchases } = procurement;
const {
	statutoryProcedurePlanned,
	tenderRequestsSent,
	priceLevelEvidence,
	tendersImpossible,
	directAwardUsed,
	directAwardGround,
} = purchases.columns;
const otherwise = any(directAwardUsed, tendersImpossible);
const running = { stage: 'running' } as const;

export const procurementRules = [
	note('isf-buy-1', { source: at, ...running }),
	must('isf-buy-2', { source: at, met: everyRow(purchases, statutoryProcedurePlanned, isStatutory), ...running }),
	must('isf-buy-3', {
		source: at,
		met: everyRow(
			purchases,
			any(atLeast<'count', 'purchases'>(tenderRequestsSent, law.tenderers), otherwise),
			isTendered,
		),
		...running,
	}),
	must('isf-buy-4', {
		source: at,
		met: everyRow(purchases, any(priceLevelEvidence, otherwise), isCompared),
		...running,
	}),
	note('isf-buy-5', { source: at, ...running }),
	discretion('isf-buy-6', {
		source: at,
		met: everyRow(purchases, not(tendersImpossible), any(isCompared, isTendered)),
		unknown: 'incomplete',
		...running,
	}),
	must('isf-buy-7', {
		source: at,
		met: everyRow(purchases, is(directAwardGround, 'ground'), all(directAwardUsed, not(isStatutory), not(isSmall))),
		...running,
	}),
	must('isf-buy-8', { source: at, met: not(procurement.purchaseSplit), ...running }),
];
