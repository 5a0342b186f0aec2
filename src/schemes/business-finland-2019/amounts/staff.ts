import {
	all,
	amount,
	atMost,
	counting,
	excess,
	type Form,
	is,
	minus,
	not,
	nothing,
	percentOf,
	ratio,
	roundDown,
	smallest,
	sum,
	times,
	toCents,
	when,
} from '#engine/words.ts';
import { asItem, byRows, sidePerPerson } from '#schemes/business-finland-2019/facts/entry.ts';
import { shares } from '#schemes/business-finland-2019/facts/estimate.ts';
import { isWageItem } from '#schemes/business-finland-2019/facts/item.ts';
import { people } from '#schemes/business-finland-2019/facts/people.ts';
import { decisionMade, hasSpecialConditions } from '#schemes/business-finland-2019/facts/recipient.ts';
import { wageRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';
import { cutToMaximum, enteredFor, overMaximum } from './classes.ts';
import { itemWage, overPersons, wageOfRow, wagesOfRows } from './wages.ts';

const none = nothing('money');
const { persons } = wageRows;
const { holidayPayPaid, sidePctEntered, obstacle } = persons.columns;
const side1 = terms('7.7', { paragraph: 1 });

/** What is claimed in the class, after what is taken out row by row. */
export const wagesClaimed = amount(
	'wagesClaimed',
	terms('7.6', { paragraph: 1 }),
	when(byRows, wagesOfRows, when(asItem, when(isWageItem, itemWage, none), enteredFor('wages'))),
);
const capped = when(asItem, wagesClaimed, cutToMaximum('wages', wagesClaimed));
export const wagesAccepted = amount('wagesAccepted', terms('7.3', { paragraph: 1 }), capped);
export const wagesExcess = amount(
	'wagesExcess',
	terms('7.3', { paragraph: 1 }),
	when(asItem, none, overMaximum('wages', wagesClaimed)),
);
export const wages = amount('wages', terms('7.6', { paragraph: 2 }), wagesAccepted);
/** A class maximum cuts every wage alike; the terms do not say which. */
const keptShare = when(atMost(wagesClaimed, wagesAccepted), counting(1, 'number'), ratio(wagesAccepted, wagesClaimed));

/** bf-prec-1: a special condition of the decision beats the terms, the cost estimate does not. */
const bySpecialCondition = all(hasSpecialConditions, shares.rateBySpecialCondition);
export const highestRate = (inTerms: Form<'percent'>, inDecision: Form<'percent'>): Form<'percent'> =>
	when(
		not(decisionMade),
		inTerms,
		when(atMost(inDecision, inTerms), inDecision, when(bySpecialCondition, inDecision, inTerms)),
	);
export const sideRate = highestRate(law.sideCap, shares.decisionRatesSidePct);
/** bf-side-3: the decision's rate where it is lower (AMB-13). */
export const rateWithoutHoliday = when(
	decisionMade,
	smallest(law.sideWithoutHoliday, shares.decisionRatesSidePct),
	law.sideWithoutHoliday,
);
/** A percentage of a base, and never more than the ceiling of the same base. */
export const share = (entered: Form<'percent'>, ceiling: Form<'percent'>, base: Form<'money'>) => {
	const [claimed, max] = [toCents(percentOf(entered, base)), roundDown(percentOf(ceiling, base))];
	return { claimed, max, accepted: smallest(claimed, max) };
};

const counts = is(obstacle, 'none');
const kept = (holiday: typeof counts) =>
	times(
		overPersons((wage) => wage, all(counts, holiday)),
		keptShare,
	);
const withHoliday = share(shares.sidePct, sideRate, kept(holidayPayPaid));
const withoutHoliday = share(
	smallest(shares.sidePct, rateWithoutHoliday),
	rateWithoutHoliday,
	kept(not(holidayPayPaid)),
);
const atOnce = share(shares.sidePct, when(shares.holidayPayPaid, sideRate, rateWithoutHoliday), wagesAccepted);
/** Person by person, as printed at each of them. */
const ceilingOf = when(holidayPayPaid, sideRate, rateWithoutHoliday);
const personClaimed = (wage: Form<'money', 'persons'>) => toCents(percentOf(sidePctEntered, times(wage, keptShare)));
const personMax = (wage: Form<'money', 'persons'>) => roundDown(percentOf(ceilingOf, times(wage, keptShare)));
const rowRate = when(
	sidePerPerson,
	sidePctEntered,
	when(holidayPayPaid, shares.sidePct, smallest(shares.sidePct, rateWithoutHoliday)),
);
/** The side costs of one row, before any class maximum. */
const claimedOfRow = toCents(percentOf(rowRate, wageOfRow));
const acceptedOfRow = smallest(claimedOfRow, roundDown(percentOf(ceilingOf, wageOfRow)));
export const sideOfRow = [
	amount('sideClaimed', side1, claimedOfRow),
	amount('sideAccepted', side1, acceptedOfRow),
	amount('side', side1, acceptedOfRow),
];
const side = (part: 'claimed' | 'max' | 'accepted', perPerson: Form<'money'>): Form<'money'> =>
	when(byRows, when(sidePerPerson, perPerson, sum(withHoliday[part], withoutHoliday[part])), atOnce[part]);

export const sideClaimed = amount('sideClaimed', side1, side('claimed', overPersons(personClaimed)));
export const sideMax = amount('sideMax', side1, side('max', overPersons(personMax)));
export const sideOnAccepted = amount(
	'sideOnAccepted',
	side1,
	side(
		'accepted',
		overPersons((wage) => smallest(personClaimed(wage), personMax(wage))),
	),
);
export const sideExcess = amount('sideExcess', side1, minus(sideClaimed, sideOnAccepted));
export const sideAccepted = amount('sideAccepted', side1, cutToMaximum('side', sideOnAccepted));
export const sideCosts = amount('side', side1, sideAccepted);
/** bf-side-6, bf-over-4: what would be paid by a checked rate that is lower. */
export const sideIfChecked = amount(
	'sideIfChecked',
	terms('7.7', { paragraph: 4 }),
	smallest(sideAccepted, roundDown(percentOf(shares.actualSidePct, wagesAccepted))),
);

const overhead1 = terms('7.8', { paragraph: 1 });
export const overheadRate = highestRate(law.overheadCap, shares.decisionRatesOverheadPct);
export const overheadBase = amount('overheadBase', overhead1, sum(wagesAccepted, sideAccepted));
const overheadShare = share(shares.overheadPct, overheadRate, overheadBase);
export const overheadClaimed = amount('overheadClaimed', overhead1, overheadShare.claimed);
export const overheadMax = amount('overheadMax', overhead1, overheadShare.max);
export const overheadExcess = amount('overheadExcess', overhead1, excess(overheadClaimed, overheadMax));
export const overheadBeforeMaximum = overheadShare.accepted;
export const overhead = amount('overhead', overhead1, cutToMaximum('overhead', overheadShare.accepted));
export const overheadIfChecked = amount(
	'overheadIfChecked',
	terms('7.8', { paragraph: 3 }),
	smallest(overhead, roundDown(percentOf(shares.actualOverheadPct, overheadBase))),
);

/** bf-wage-11: wages of management may be accepted as a direct cost, or not at all. */
const direct = terms('7.6', { paragraph: 8 });
const ofManagement = all(isWageItem, people.isManagementOrAdmin);
export const managementWages = [
	amount('wageIfDirect', direct, wagesAccepted, ofManagement),
	amount('sideIfDirect', direct, sideAccepted, ofManagement),
	amount('overheadIfDirect', direct, overhead, ofManagement),
	amount('totalIfDirect', direct, sum(wagesAccepted, sideAccepted, overhead), ofManagement),
	amount('totalIfRefused', direct, none, ofManagement),
];
