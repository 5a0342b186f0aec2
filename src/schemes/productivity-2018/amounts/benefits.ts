import {
	all,
	any,
	amount,
	type Cond,
	counting,
	type Form,
	is,
	later,
	minus,
	not,
	nothing,
	roundDown,
	sum,
	sumOver,
	times,
	when,
	yearShareBefore,
	years,
} from '#engine/words.ts';
import { benefits, benefitsByCalendar, benefitsByLine, funding } from '#schemes/productivity-2018/facts.ts';
import { letter, period } from '#schemes/productivity-2018/law.ts';

const { benefitLines, runningCostLines, grossBenefit, runningCost, calendarYearAmounts, calendarRunningCost } =
	benefits;
const { kind, where, inRealisationPlan, amountPerYear } = benefitLines.columns;
const reading = letter('4.1', {}, 'recommendation');

/**
 * prod-calc-7: money saved or costs avoided count; in other state bodies, and as released time, when the realisation
 * plan names them; benefits outside the state and mere quality are shown, not counted.
 */
export const counts = all(
	not(is(where, 'outsideState')),
	not(is(kind, 'qualityOnly')),
	any(inRealisationPlan, all(is(where, 'ownAgency'), is(kind, 'cashSaving', 'avoidedCost'))),
);

/** A sum that grows from award-year to award-year: of rows or totals, or of calendar years cut at the day of the award. */
type UpTo = (n: number) => Form<'money'>;

/** prod-calc-6: the first calendar year lies wholly after the award; the year in which a window ends counts by days. */
const ofCalendarYears =
	(series: typeof calendarYearAmounts): UpTo =>
	(n) =>
		sum(
			years(series, 1, n),
			times(years(series, n + 1), yearShareBefore(later(funding.awardDate, counting(12 * n, 'months')))),
		);

const ofLines =
	(which: Cond<'benefitLines'>): UpTo =>
	(n) =>
		sumOver(benefitLines, years(amountPerYear, 1, n), which);
const runningOfLines: UpTo = (n) => sumOver(runningCostLines, years(runningCostLines.columns.amountPerYear, 1, n));

const fromStart = (f: UpTo): UpTo => {
	const made = Array.from({ length: period }, (_, i) => f(i + 1));
	return (n) => (n === 0 ? nothing('money') : (made[n - 1] as Form<'money'>));
};
export const runningUpTo = fromStart((n) =>
	when(
		benefitsByCalendar,
		ofCalendarYears(calendarRunningCost)(n),
		when(benefitsByLine, runningOfLines(n), years(runningCost, 1, n)),
	),
);
/** prod-calc-2: the benefit that counts less the running costs of the new solution; calendar amounts are entered net. */
const netOf = (which: Cond<'benefitLines'>) => (n: number) =>
	when(
		benefitsByCalendar,
		ofCalendarYears(calendarYearAmounts)(n),
		when(
			benefitsByLine,
			minus(ofLines(which)(n), runningOfLines(n)),
			minus(years(grossBenefit, 1, n), years(runningCost, 1, n)),
		),
	);
export const netUpTo = fromStart(netOf(counts));
/** The other readings of which benefits count: only those of the own agency, only money saved. */
export const ownAgencyUpTo = fromStart(netOf(all(counts, is(where, 'ownAgency'))));
export const cashOnlyUpTo = fromStart(netOf(all(counts, is(kind, 'cashSaving'))));
/** Running costs left out of account. */
export const grossUpTo = fromStart((n) =>
	when(
		benefitsByCalendar,
		sum(ofCalendarYears(calendarYearAmounts)(n), ofCalendarYears(calendarRunningCost)(n)),
		when(benefitsByLine, ofLines(counts)(n), years(grossBenefit, 1, n)),
	),
);

const awardYears = Array.from({ length: period }, (_, i) => i + 1);
/** prod-calc-3: shown in cents, rounded down; the tests use the exact sums. */
export const cumulative = awardYears.map((n) =>
	amount(n === period ? 'netBenefit72' : `cumulativeNet${12 * n}`, reading, roundDown(netUpTo(n))),
);
type MoneyAmount = (typeof cumulative)[number];
export const cumulativeAfter = (year: number): MoneyAmount => cumulative[year - 1] as MoneyAmount;
export const netByYear = awardYears.map((n) =>
	amount(
		`netBenefit${n}`,
		reading,
		minus(roundDown(netUpTo(n)), n === 1 ? nothing('money') : roundDown(netUpTo(n - 1))),
	),
);
export const runningByYear = awardYears.map((n) =>
	amount(
		`running${n}`,
		reading,
		minus(roundDown(runningUpTo(n)), n === 1 ? nothing('money') : roundDown(runningUpTo(n - 1))),
	),
);
export const benefitByYear = awardYears.map((n) =>
	amount(
		`benefit${n}`,
		reading,
		minus(roundDown(grossUpTo(n)), n === 1 ? nothing('money') : roundDown(grossUpTo(n - 1))),
	),
);
export const notCountedBenefit = amount(
	'notCountedBenefit',
	reading,
	sumOver(benefitLines, years(amountPerYear, 1, period), not(counts)),
	benefitsByLine,
);
