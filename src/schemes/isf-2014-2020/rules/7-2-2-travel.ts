import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, any, atMost, everyRow, given, includes, is, moreThan, not, nothing } from '#engine/words.ts';
import { either } from '#schemes/isf-2014-2020/amounts/conditions.ts';
import { byExpert, isTravel, travelEntered, travelIsDirect } from '#schemes/isf-2014-2020/amounts/budget.ts';
import { onOperating, onProjectSupport } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { conditionsByLine, costModel, costsByLine, models } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { costs, travel } from '#schemes/isf-2014-2020/facts/costs.ts';
import { annex, guide } from '#schemes/isf-2014-2020/law.ts';

const at = guide('7.2.2');
const none = nothing('money');
const { costLines, totalsInclude } = costs;
const line = costLines.columns;
const travels = moreThan(travelEntered, none);
const isDirect = all(travelIsDirect, travels);
const byFifteen = all(onProjectSupport, is(costModel, 'F15'), travels);
const withoutFlatRate = all(onProjectSupport, is(costModel, 'F0'), travels);
const hasReason = given(models.travelReason);
const ofPersons = (id: 'steering-group' | 'other') =>
	either(
		conditionsByLine,
		everyRow(costLines, not(is(line.travelPerson, id)), isTravel),
		not(includes(travel.travelPerson, id)),
	);

/** Travel that only the funder can accept: with a reason it decides, without one the application is incomplete. */
const byLeave = (id: string, applies: typeof travels) => [
	duty(id, { source: at, applies, met: hasReason, failed: 'incomplete', unknown: 'incomplete', stage: 'costs' }),
	discretion(id, {
		source: at,
		applies,
		met: not(hasReason),
		unknown: 'incomplete',
		stage: 'costs',
	}),
];

export const travelRules = [
	must('isf-travel-1', {
		source: at,
		applies: all(onProjectSupport, is(costModel, 'F17')),
		met: either(costsByLine, everyRow(costLines, byExpert, isTravel), atMost(costs.travelAmount, none)),
		rows: true,
		stage: 'costs',
	}),
	...byLeave('isf-travel-2', byFifteen),
	/** isf-amb-21: the steering group's travel is indirect in every model. */
	must('isf-travel-3', {
		source: at,
		applies: isDirect,
		met: ofPersons('steering-group'),
		rows: conditionsByLine,
		stage: 'costs',
	}),
	discretion('isf-travel-3', {
		source: at,
		applies: isDirect,
		met: ofPersons('other'),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('isf-travel-4', {
		source: at,
		applies: isDirect,
		met: either(
			conditionsByLine,
			everyRow(costLines, all(line.travelCheapest, given(line.travelActivity)), isTravel),
			all(travel.travelCheapest, given(travel.travelActivity)),
		),
		stage: 'costs',
	}),
	must('isf-travel-5', {
		source: at,
		applies: isDirect,
		met: is(travel.travelRule, 'collective-agreement', 'state-travel-rules'),
		stage: 'costs',
	}),
	...byLeave('isf-travel-6', withoutFlatRate),
	note('isf-travel-7', { source: annex, applies: onProjectSupport, stage: 'costs' }),
	must('isf-travel-8', {
		source: at,
		applies: onOperating,
		met: atMost(travelEntered, none),
		rows: true,
		stage: 'costs',
	}),
	/** isf-amb-76: travel or transport inside a bought service. */
	discretion('isf-travel-8', {
		source: guide('7.2.2', {}, 'silent'),
		applies: onOperating,
		met: any(
			all(costsByLine, everyRow(costLines, not(is(line.costItem, 'bud-32', 'bud-33')))),
			all(not(costsByLine), not(includes(totalsInclude, 'service-travel'))),
		),
		unknown: 'incomplete',
		stage: 'costs',
	}),
];
