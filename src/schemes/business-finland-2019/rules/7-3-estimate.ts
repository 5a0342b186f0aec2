import { must, note } from '#engine/rules.ts';
import { all, any, atMost, is, known, not, nothing, sum } from '#engine/words.ts';
import { enteredFor } from '#schemes/business-finland-2019/amounts/classes.ts';
import { classesWithinMaxima } from '#schemes/business-finland-2019/amounts/excess.ts';
import { totalAcceptable } from '#schemes/business-finland-2019/amounts/funding.ts';
import { otherCosts, otherRate, totalFull, totalSimple } from '#schemes/business-finland-2019/amounts/totals.ts';
import { everyCost, everyKind } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import { conditions } from '#schemes/business-finland-2019/facts/conditions.ts';
import { asItem, asTotal, byClasses, byRows, costsToTest } from '#schemes/business-finland-2019/facts/entry.ts';
import { shares } from '#schemes/business-finland-2019/facts/estimate.ts';
import { amountItem, isInvoiced } from '#schemes/business-finland-2019/facts/paid-item.ts';
import { isServiceItem, item } from '#schemes/business-finland-2019/facts/item.ts';
import { decisionMade, form, onFull, onSimple } from '#schemes/business-finland-2019/facts/recipient.ts';
import { isNeverEligible, properClass } from '#schemes/business-finland-2019/facts/routing.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('7.3', { paragraph });
const isPlan = not(any(asItem, asTotal));
const inRows = { rows: byRows, stage: 'costs' } as const;

export const estimateRules = [
	note('bf-est-1', { source: at(1), stage: 'costs' }),
	must('bf-est-2', {
		source: at(1),
		applies: all(isPlan, decisionMade),
		met: any(all(onSimple, classesWithinMaxima(true)), all(onFull, classesWithinMaxima(false))),
		limits: totalAcceptable,
		stage: 'costs',
	}),
	/** Which form it is stands in the decision; before it, separate classes call for the full form. */
	note('bf-est-3', {
		source: at(3),
		met: any(onFull, all(onSimple, any(decisionMade, not(form.needsSeparateClasses)))),
		unknown: 'incomplete',
	}),
	note('bf-est-4', {
		source: at(1),
		applies: all(onFull, isPlan),
		met: known(totalFull),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('bf-est-5', {
		source: terms('7.3', { paragraph: 6 }, 'derivation'),
		applies: any(byRows, byClasses, all(asItem, not(isNeverEligible))),
		met: everyKind(properClass, 'inSideCosts', 'inOverhead'),
		...inRows,
	}),
];

const { claimedClass } = item;
const inWagesOrServices = is(claimedClass, 'wages', 'services');
const ofLump = is(item.costKind, 'overheadItem', 'premises', 'travel', 'materials', 'device', 'depreciation', 'rental');
const isCoveredByLump = all(ofLump, inWagesOrServices);

/** Sums of classes that the simple form does not have. */
const noneOfLump = atMost(
	sum(...(['travel', 'materials', 'equipment', 'rents'] as const).map(enteredFor)),
	nothing('money'),
);

export const simpleForm = [
	note('bf-simple-1', {
		source: at(5),
		applies: all(onSimple, isPlan),
		met: known(otherCosts),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('bf-simple-2', {
		source: at(5),
		applies: all(onSimple, isPlan),
		met: atMost(shares.otherPct, otherRate),
		limits: otherCosts,
		stage: 'costs',
	}),
	must('bf-simple-3', {
		source: at(6),
		applies: all(onSimple, costsToTest),
		met: all(everyKind(not(isCoveredByLump), 'inOverhead'), any(not(byClasses), noneOfLump)),
		...inRows,
	}),
	note('bf-simple-4', { source: at(5), applies: onSimple, stage: 'costs' }),
	must('bf-simple-5', {
		source: at(4),
		applies: all(onSimple, any(byRows, isServiceItem)),
		met: everyCost(all(conditions.inProjectPlan, isInvoiced), 'notInPlan'),
		...inRows,
	}),
	note('bf-simple-6', { source: at(7), applies: onSimple, stage: 'costs' }),
	note('bf-simple-7', {
		source: at(3),
		applies: all(onSimple, isPlan),
		met: known(totalSimple),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	/** AMB-11: licences and cloud services lie in the lump; work by experts that yields software is a service. */
	must('bf-simple-8', {
		source: terms('7.3', { paragraph: 6 }, 'recommendation'),
		applies: all(onSimple, isServiceItem),
		met: not(amountItem.isCloud),
		stage: 'costs',
	}),
];
