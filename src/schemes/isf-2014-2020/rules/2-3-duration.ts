import { discretion, must, note } from '#engine/rules.ts';
import { all, atLeast, everyRow, given, not } from '#engine/words.ts';
import { either } from '#schemes/isf-2014-2020/amounts/conditions.ts';
import {
	aboutHalfAYear,
	afterPending,
	beforeDecision,
	expectedDecision,
	fromDecision,
	latestEnd,
	withinThreeYears,
} from '#schemes/isf-2014-2020/amounts/time.ts';
import { isLumpSum, onSpecialAction, time } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { decision } from '#schemes/isf-2014-2020/facts/application.ts';
import { conditionsByLine } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { conditions, costs } from '#schemes/isf-2014-2020/facts/costs.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const { costLines } = costs;
const { costDate } = costLines.columns;
const inAdvance = guide('2.3', { paragraph: 2 });
const someBefore = either(
	conditionsByLine,
	not(everyRow(costLines, not(beforeDecision<'costLines'>(costDate)))),
	beforeDecision(conditions.costDate),
);

export const duration = [
	must('isf-dur-1', {
		source: guide('2.3', { paragraph: 1 }),
		applies: not(onSpecialAction),
		met: withinThreeYears,
		limits: latestEnd,
	}),
	discretion('isf-dur-2', {
		source: guide('2.3', { note: 1 }),
		applies: onSpecialAction,
		met: withinThreeYears,
		unknown: 'incomplete',
	}),
	note('isf-dur-3', { source: guide('2.3', { paragraph: 1 }) }),
	note('isf-dur-4', { source: guide('2.3', { paragraph: 1 }), applies: isLumpSum, met: aboutHalfAYear }),
	/** Before the decision is made, its target day stands in for it (isf-proc-5) and only raises the question. */
	must('isf-dur-5', {
		source: inAdvance,
		applies: decision.decisionMade,
		met: either(
			conditionsByLine,
			everyRow(costLines, fromDecision<'costLines'>(costDate)),
			fromDecision(conditions.costDate),
		),
		unknown: 'discretionary',
		rows: conditionsByLine,
		stage: 'costs',
	}),
	discretion('isf-dur-5', {
		source: guide('6', {}, 'recommendation'),
		applies: not(decision.decisionMade),
		met: not(someBefore),
		stage: 'costs',
	}),
	discretion('isf-dur-6', {
		source: inAdvance,
		applies: all(decision.decisionMade, someBefore),
		met: not(given(conditions.earlyStartReason)),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('isf-dur-7', {
		source: inAdvance,
		met: either(
			conditionsByLine,
			everyRow(costLines, afterPending<'costLines'>(costDate)),
			afterPending(conditions.costDate),
		),
		rows: conditionsByLine,
		stage: 'costs',
	}),
	note('isf-dur-8', {
		source: inAdvance,
		met: either(
			decision.decisionMade,
			atLeast(time.startDate, decision.decisionDate),
			atLeast(time.startDate, expectedDecision),
		),
		stage: 'costs',
	}),
];
