import type { Source } from '#engine/law.ts';
import {
	all,
	amount,
	any,
	atLeast,
	type Cond,
	counting,
	type Form,
	minus,
	moreThan,
	nothing,
	provided,
	ratio,
	roundDown,
	roundUp,
	sum,
	times,
	when,
} from '#engine/words.ts';
import { law, letter, paybackWindow, period } from '#schemes/productivity-2018/law.ts';

const none = nothing('money');
const recommended = letter('4.1', {}, 'recommendation');

/** What one reading of the letter makes of a plan: its investment, and its net benefit up to the end of each award-year. */
export interface Figures {
	readonly investment: Form<'money'>;
	/** Sum of the net benefits of award-years 1..n, exact. */
	readonly upTo: (n: number) => Form<'money'>;
}
const awardYears = Array.from({ length: period }, (_, i) => i + 1);

/** The first year whose end sees the investment covered, and the part of that year that was needed (prod-calc-4). */
function payback({ investment, upTo }: Figures): Form<'number'> {
	const within = (n: number) =>
		sum(counting(n - 1, 'number'), ratio(minus(investment, upTo(n - 1)), minus(upTo(n), upTo(n - 1))));
	const [last, ...before] = awardYears.toReversed();
	return before.reduce((later, n) => when(atLeast(upTo(n), investment), within(n), later), within(last as number));
}
const reachedBy = (n: number, { investment, upTo }: Figures): Cond =>
	any(...awardYears.slice(0, n).map((year) => atLeast(upTo(year), investment)));

/** prod-ready-2: the first crossing lies at or before the end of the window. Linear within a year, so year ends decide. */
export const paysBackInTime = (figures: Figures): Cond => reachedBy(paybackWindow, figures);
/** After a crossing the sum falls below the investment again within the window. */
export const fallsBack = ({ investment, upTo }: Figures): Cond =>
	any(
		...awardYears
			.slice(1, paybackWindow)
			.map((n) => all(reachedBy(n - 1, { investment, upTo }), moreThan(investment, upTo(n)))),
	);
/** prod-ready-3: without an investment there is nothing to compare with. */
export const isDouble = ({ investment, upTo }: Figures): Cond =>
	provided(moreThan(investment, none), atLeast(upTo(period), times(investment, law.benefitFactor)));

/** Payback and ratio by one reading: exact to six places for comparing, and as shown (payback up, ratio down). */
export function measures(figures: Figures, prefix = '') {
	const { investment, upTo } = figures;
	const named = (id: string, of: Form<'number'>, shownWhen?: Cond, at: Source = recommended) =>
		amount(`${prefix}${id}`, at, of, shownWhen);
	const reached = reachedBy(period, figures);
	const times6 = ratio(upTo(period), investment);
	return {
		paybackYears: named('paybackYears', roundUp(payback(figures), 6), reached),
		paybackYearsShown: named(
			'paybackYearsShown',
			roundUp(payback(figures)),
			reached,
			letter('4.1', { requirement: 2 }, 'recommendation'),
		),
		ratio: named('ratio', roundDown(times6, 6)),
		ratioShown: named('ratioShown', roundDown(times6), undefined, letter('4.1', { requirement: 3 }, 'recommendation')),
	};
}
