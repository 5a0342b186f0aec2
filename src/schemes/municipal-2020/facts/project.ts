import { choice, facts, names, onlyWhen, several, text, yesNo } from '#engine/facts.ts';
import { any, includes, not } from '#engine/words.ts';

const areas = facts({ targetAreas: several(['a', 'b', 'c', 'd', 'e', 'none'], 'none') });
/** The list of chapter 2 decides; the frame before it is asked for only where none of the five fits. */
export const inTargetArea = includes(areas.targetAreas, 'a', 'b', 'c', 'd', 'e');
export const target = facts({ ...areas, insideFrame: onlyWhen(not(inTargetArea), yesNo()) });

const extent = () => choice('no', 'part', 'main');
export const limits = facts({
	socialOrHealthDevelopment: extent(),
	builtEnvironment: extent(),
	archivingDevelopment: extent(),
	withinMunicipalTasks: yesNo(),
	legalBasisOfTask: text(),
});

const only = facts({ onlyPlanning: yesNo(), onlyCooperation: yesNo() });
export const withoutAction = any(only.onlyPlanning, only.onlyCooperation);
const purchase = facts({ systemPurchase: yesNo() });
export const content = facts({
	promotesDigitalisation: yesNo(),
	renewsOperations: yesNo(),
	improvesQualityAndEffect: yesNo(),
	mainObject: choice('changeOfOperations', 'system', 'plan', 'other'),
	...only,
	concreteMeasures: onlyWhen(withoutAction, names('concreteMeasures')),
	...purchase,
	linkedChangeDescribed: onlyWhen(purchase.systemPurchase, choice('yes', 'partly', 'no')),
	overlapsNational: yesNo(),
	nationalSolutionsChecked: names('nationalSolutionsChecked'),
});
export const change = facts({ operationalChange: text(), rootingPlan: text() });
