import type { NumberFact } from '#engine/facts.ts';
import {
	amount,
	type Cond,
	excess,
	type Form,
	is,
	largest,
	nothing,
	over,
	percentOf,
	smallest,
	sumOver,
	times,
	toCents,
	when,
} from '#engine/words.ts';
import { byRows, wagesClaimed, wagesGiven } from '#schemes/business-finland-2019/facts/entry.ts';
import { wageItem } from '#schemes/business-finland-2019/facts/item.ts';
import { wageRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';

const { persons } = wageRows;
/** The terms say "the share shown by time tracking"; the formula is a reading (bf-wage-1). */
const share = terms('7.6', { paragraph: 1 }, 'recommendation');
const eleven = terms('7.6', { paragraph: 2 });

type Money<R extends string> = NumberFact<'money'> & Form<'money', R>;
type Hours<R extends string> = Form<'hours', R>;
interface WageFields<R extends string> {
	readonly monthlyWage: Money<R>;
	readonly projectShare: Form<'percent', R>;
	readonly wagePaidTotal: Money<R>;
	readonly projectHours: Hours<R>;
	readonly totalHours: Hours<R>;
	readonly absenceHours: Hours<R>;
	readonly effectiveMonths: Form<'months', R>;
	readonly fringeAmount: Money<R>;
	readonly wageAccepted: Money<R>;
}
/** A wage by the three ways of entering it. */
interface ThreeWays<R extends string> {
	readonly estimated: Form<'money', R>;
	readonly claimed: Form<'money', R>;
	readonly given: Form<'money', R>;
}
/** So much as falls within eleven months of the year, of a wage paid for all its effective months. */
const withinEleven = <R extends string>(wage: Form<'money', R>, months: Form<'months', R>): Form<'money', R> =>
	over(times(wage, law.effectiveMonths), largest(months, law.effectiveMonths));
const estimate = <R extends string>(f: WageFields<R>, wage: Form<'money', R>, months: Form<'months', R>) =>
	toCents(percentOf(f.projectShare, times(wage, months)));
const byHours = <R extends string>(f: WageFields<R>, wage: Form<'money', R>, hours: Hours<R>) =>
	over(times(wage, hours), f.totalHours);

/** As entered, nothing cut. */
const entered = <R extends string>(f: WageFields<R>): ThreeWays<R> => ({
	estimated: estimate(f, f.monthlyWage, f.effectiveMonths),
	claimed: toCents(byHours(f, f.wagePaidTotal, f.projectHours)),
	given: f.wageAccepted,
});
const atElevenMonths = <R extends string>(f: WageFields<R>): ThreeWays<R> => ({
	estimated: estimate(f, f.monthlyWage, smallest(f.effectiveMonths, law.effectiveMonths)),
	claimed: toCents(withinEleven(byHours(f, f.wagePaidTotal, f.projectHours), f.effectiveMonths)),
	given: f.wageAccepted,
});
/** Without fringe benefits and paid absences, and within eleven months (bf-wage-2, -3, -5). */
const eligible = <R extends string>(f: WageFields<R>): ThreeWays<R> => ({
	estimated: estimate(f, excess(f.monthlyWage, f.fringeAmount), smallest(f.effectiveMonths, law.effectiveMonths)),
	claimed: toCents(
		withinEleven(
			byHours(f, excess(f.wagePaidTotal, f.fringeAmount), excess(f.projectHours, f.absenceHours)),
			f.effectiveMonths,
		),
	),
	given: f.wageAccepted,
});
const pick = ({ estimated, claimed, given }: ThreeWays<never>) =>
	when(wagesGiven, given, when(wagesClaimed, claimed, estimated));

const cells = persons.columns;
const lines: ThreeWays<'persons'> = {
	estimated: amount('wageEstimated', share, eligible(cells).estimated),
	claimed: amount('wageByHours', share, eligible(cells).claimed),
	given: cells.wageAccepted,
};
const counts = is(cells.obstacle, 'none');
/** A sum over the persons that count; the way of entry stands outside, so that each row is counted once. */
export const overPersons = (
	of: (wage: Form<'money', 'persons'>) => Form<'money', 'persons'>,
	where: Cond<'persons'> = counts,
): Form<'money'> =>
	when(
		wagesGiven,
		sumOver(persons, of(lines.given), where),
		when(wagesClaimed, sumOver(persons, of(lines.claimed), where), sumOver(persons, of(lines.estimated), where)),
	);
const sumOf = (ways: ThreeWays<'persons'>): Form<'money'> =>
	when(
		wagesGiven,
		sumOver(persons, ways.given),
		when(wagesClaimed, sumOver(persons, ways.claimed), sumOver(persons, ways.estimated)),
	);
/** The wage of one row, as shown at it. */
export const wageOfRow = amount(
	'wage',
	share,
	when(counts, when(wagesGiven, lines.given, when(wagesClaimed, lines.claimed, lines.estimated)), nothing('money')),
);
export const itemWage = pick(eligible(wageItem));

export const wageClaimed = amount('wageClaimed', share, when(byRows, sumOf(entered(cells)), pick(entered(wageItem))));
export const wageMax = amount(
	'wageMax',
	eleven,
	when(byRows, sumOf(atElevenMonths(cells)), pick(atElevenMonths(wageItem))),
);
export const wageExcess = amount('wageExcess', eleven, excess(wageClaimed, wageMax));
export const wagesOfRows = amount(
	'wagesOfRows',
	share,
	overPersons((wage) => wage),
);
