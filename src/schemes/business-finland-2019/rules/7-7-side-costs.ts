import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, any, atLeast, atMost, everyRow, is, known, not } from '#engine/words.ts';
import {
	rateWithoutHoliday,
	sideAccepted,
	sideMax,
	sideOnAccepted,
	sideRate,
} from '#schemes/business-finland-2019/amounts/staff.ts';
import { everyKind } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import { asItem, asTotal, byRows, costsToTest, sidePerPerson } from '#schemes/business-finland-2019/facts/entry.ts';
import { shares } from '#schemes/business-finland-2019/facts/estimate.ts';
import { isWageItem, item } from '#schemes/business-finland-2019/facts/item.ts';
import { people, withWages } from '#schemes/business-finland-2019/facts/people.ts';
import { claimPapers, time } from '#schemes/business-finland-2019/facts/running.ts';
import { wageRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('7.7', { paragraph });
const { persons } = wageRows;
const { holidayPayPaid, sidePctEntered } = persons.columns;
const withSide = not(any(asTotal, all(asItem, not(isWageItem))));
/** The rate of whoever is paid for holidays; the others have a rate of their own. */
const rateIsWithin = any(
	all(sidePerPerson, everyRow(persons, atMost(sidePctEntered, sideRate), holidayPayPaid)),
	all(not(sidePerPerson), atMost(shares.sidePct, sideRate)),
);
const lowerRateIsKept = any(
	all(sidePerPerson, everyRow(persons, atMost(sidePctEntered, rateWithoutHoliday), not(holidayPayPaid))),
	all(byRows, not(sidePerPerson)),
	all(not(byRows), any(shares.holidayPayPaid, atMost(shares.sidePct, rateWithoutHoliday))),
);
const isInSideCosts = all(is(item.costKind, 'sideCostItem'), not(is(item.claimedClass, 'side')));

export const sideCosts = [
	note('bf-side-1', {
		source: at(1),
		applies: withSide,
		met: known(sideAccepted),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('bf-side-2', { source: at(1), applies: withSide, met: rateIsWithin, limits: sideMax, stage: 'costs' }),
	must('bf-side-4', {
		source: at(2),
		applies: costsToTest,
		met: everyKind(not(isInSideCosts), 'inSideCosts'),
		rows: byRows,
		stage: 'costs',
	}),
	must('bf-side-3', {
		source: at(3),
		applies: withSide,
		met: lowerRateIsKept,
		limits: sideOnAccepted,
		rows: sidePerPerson,
		stage: 'costs',
	}),
	discretion('bf-side-5', {
		source: at(3),
		applies: withWages,
		met: all(not(people.atypicalEmployment), not(people.foreignAssignment), time.workingHoursActApplies),
		unknown: 'discretionary',
		stage: 'running',
	}),
	discretion('bf-side-6', {
		source: at(4),
		applies: withSide,
		met: any(sidePerPerson, atLeast(shares.actualSidePct, shares.sidePct)),
		stage: 'costs',
	}),
	duty('bf-side-7', {
		source: at(4),
		applies: withWages,
		met: claimPapers.sideForm,
		failed: 'incomplete',
		stage: 'running',
	}),
];
