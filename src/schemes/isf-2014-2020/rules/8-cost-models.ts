import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, always, any, given, includes, is, never, not, orElse } from '#engine/words.ts';
import { someTransfer } from '#schemes/isf-2014-2020/amounts/funding.ts';
import { hasWages } from '#schemes/isf-2014-2020/amounts/staff.ts';
import { isLumpSum, onOperating, onProjectSupport, project } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { costModel, models, wageModel } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const at = guide('8');
const { callAllowedModels } = models;
const byFifteen = all(onProjectSupport, is(costModel, 'F15'));
const costs = { stage: 'costs' } as const;
const modelIsOpen = any(
	...(['F17', 'F15', 'F0'] as const).map((model) => all(is(costModel, model), includes(callAllowedModels, model))),
);

export const costModels = [
	note('isf-model-1', { source: at, applies: onProjectSupport, ...costs }),
	must('isf-model-2', {
		source: at,
		applies: any(onOperating, project.procurementOnly),
		met: all(is(costModel, 'F0'), not(isLumpSum), orElse(not(hasWages), is(wageModel, 'AC'))),
		...costs,
	}),
	note('isf-model-3', { source: at, applies: onProjectSupport, ...costs }),
	must('isf-model-4', {
		source: at,
		applies: onProjectSupport,
		met: all(modelIsOpen, any(not(isLumpSum), includes(callAllowedModels, 'LS'))),
		unknown: 'discretionary',
		...costs,
	}),
	must('isf-part-11', {
		source: at,
		applies: all(onProjectSupport, someTransfer),
		met: not(is(costModel, 'mixed')),
		stage: 'costs',
	}),
	duty('isf-model-5', { source: at, applies: onProjectSupport, met: always, stage: 'running' }),
	note('isf-model-6', { source: guide('8.1'), applies: all(onProjectSupport, is(costModel, 'F17')), ...costs }),
	duty('isf-model-7', {
		source: guide('8.2'),
		applies: byFifteen,
		met: given(models.travelReason),
		failed: 'incomplete',
		unknown: 'incomplete',
		...costs,
	}),
	discretion('isf-model-7', {
		source: guide('8.2'),
		applies: byFifteen,
		met: never,
		unknown: 'incomplete',
		...costs,
	}),
	note('isf-model-8', { source: guide('8.2'), applies: byFifteen, ...costs }),
	note('isf-model-9', { source: guide('8.3'), applies: all(onProjectSupport, is(costModel, 'F0')), ...costs }),
	note('isf-model-10', { source: guide('8.3'), applies: onProjectSupport, ...costs }),
];
