import type { ChoiceFact } from '#engine/facts.ts';
import { discretion, must, note } from '#engine/rules.ts';
import { is, not, provided } from '#engine/words.ts';
import { turning } from '#schemes/productivity-2018/alternatives.ts';
import { figures } from '#schemes/productivity-2018/amounts.ts';
import { type Figures, fallsBack, isDouble, paysBackInTime } from '#schemes/productivity-2018/amounts/figures.ts';
import { feasibility, onReady, readiness } from '#schemes/productivity-2018/facts.ts';
import { letter } from '#schemes/productivity-2018/law.ts';

const readings = (met: (by: Figures) => ReturnType<typeof isDouble>) =>
	turning.map(({ id, entered, figures: by }) => ({ id, entered, met: met(by) }));

/** A self-assessment never fails mechanically: "no" is left to the funder, "partly" stays an open point. */
export const viewpoint = (
	id: string,
	applies: typeof onReady,
	at: string,
	n: number,
	grade: ChoiceFact<'yes' | 'partly' | 'no'>,
) =>
	discretion(id, {
		source: letter(at, { viewpoint: n }),
		applies,
		met: provided(not(is(grade, 'partly')), is(grade, 'yes')),
	});
const feasible = (n: number, grade: ChoiceFact<'yes' | 'partly' | 'no'>) =>
	viewpoint(`prod-feas-${n}`, onReady, '4.1', n, grade);

export const readyTrack = [
	note('prod-ready-4', {
		source: letter('4.1'),
		applies: onReady,
		heads: ['prod-ready-1', 'prod-ready-2', 'prod-ready-3'],
	}),
	must('prod-ready-1', { source: letter('4.1', { requirement: 1 }), applies: onReady, met: readiness.readyToStart }),
	must('prod-ready-2', {
		source: letter('4.1', { requirement: 2 }),
		applies: onReady,
		met: paysBackInTime(figures),
		readings: readings(paysBackInTime),
	}),
	discretion('prod-ready-2', {
		source: letter('4.1', { requirement: 2 }, 'recommendation'),
		applies: onReady,
		met: not(fallsBack(figures)),
	}),
	must('prod-ready-3', {
		source: letter('4.1', { requirement: 3 }),
		applies: onReady,
		met: isDouble(figures),
		readings: readings(isDouble),
	}),
	feasible(1, feasibility.feasible),
	feasible(2, feasibility.benefitPlan),
	feasible(3, feasibility.resourcing),
	feasible(4, feasibility.processRedesigned),
	feasible(5, feasibility.legalClear),
	feasible(6, feasibility.governance),
	feasible(7, feasibility.risks),
	feasible(8, feasibility.replicable),
];
