import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, always, any, atMost, everyRow, known, not, nothing } from '#engine/words.ts';
import { wagesClaimed as wagesInClaim } from '#schemes/business-finland-2019/amounts/staff.ts';
import { wageMax } from '#schemes/business-finland-2019/amounts/wages.ts';
import { everyCost } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import { byRows, wagesClaimed, wagesGiven } from '#schemes/business-finland-2019/facts/entry.ts';
import { isWageItem, wageItem } from '#schemes/business-finland-2019/facts/item.ts';
import { people, withWages } from '#schemes/business-finland-2019/facts/people.ts';
import { claimPapers } from '#schemes/business-finland-2019/facts/running.ts';
import { wageRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('7.6', { paragraph });
const { persons } = wageRows;
const person = persons.columns;
/** Tests of the figures of one wage; an accepted wage has passed them. */
const figures = { applies: all(any(byRows, isWageItem), not(wagesGiven)), rows: byRows, stage: 'costs' } as const;
const ofWages = { applies: withWages, rows: byRows, stage: 'costs' } as const;
const asked = { applies: withWages, unknown: 'discretionary', stage: 'costs' } as const;
const deliverable = { failed: 'incomplete', unknown: 'incomplete', stage: 'running' } as const;

export const wageRules = [
	note('bf-wage-1', {
		source: terms('7.6', { paragraph: 1 }, 'recommendation'),
		applies: withWages,
		met: known(wagesInClaim),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('bf-wage-2', {
		source: at(2),
		...figures,
		met: any(
			all(byRows, everyRow(persons, atMost(person.effectiveMonths, law.effectiveMonths))),
			all(isWageItem, atMost(wageItem.effectiveMonths, law.effectiveMonths)),
		),
		limits: wageMax,
	}),
	must('bf-wage-4', { source: at(2), ...ofWages, met: everyCost(people.withholdingTaxed, 'notTaxed') }),
	must('bf-wage-5', {
		source: at(2),
		...figures,
		met: any(
			all(byRows, everyRow(persons, atMost(person.fringeAmount, nothing('money')))),
			all(isWageItem, atMost(wageItem.fringeAmount, nothing('money'))),
		),
	}),
	must('bf-wage-3', {
		source: at(3),
		...figures,
		applies: all(figures.applies, wagesClaimed),
		met: any(
			all(byRows, everyRow(persons, atMost(person.absenceHours, nothing('hours')))),
			all(isWageItem, atMost(wageItem.absenceHours, nothing('hours'))),
		),
	}),
	/** "Substantially" has no number: what the applicant sees as higher is out, the rest is the funder's view. */
	must('bf-wage-6', { source: at(4), ...asked, met: people.wageLevelComparable }),
	must('bf-wage-7', {
		source: at(5),
		...ofWages,
		met: everyCost(not(people.payConditionalOnFunding), 'conditionalPay'),
	}),
	duty('bf-wage-8', {
		source: at(6),
		applies: all(withWages, people.bonusIncluded),
		met: claimPapers.bonusAccount,
		...deliverable,
	}),
	must('bf-wage-9', {
		source: at(6),
		...asked,
		applies: all(withWages, people.bonusIncluded),
		met: people.bonusEstablished,
	}),
	discretion('bf-wage-9', { source: at(6), ...asked, met: not(people.bonusIncluded) }),
	note('bf-wage-10', {
		source: at(7),
		applies: any(byRows, all(withWages, people.isWorkCompensation)),
		met: everyCost(always, 'workCompensation'),
		rows: byRows,
		stage: 'costs',
	}),
	discretion('bf-wage-11', { source: at(8), ...asked, met: not(people.isManagementOrAdmin) }),
	duty('bf-wage-12', {
		source: at(9),
		applies: all(withWages, people.foreignAssignment),
		met: claimPapers.foreignDeclared,
		...deliverable,
	}),
];
