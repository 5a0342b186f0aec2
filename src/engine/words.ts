import type { ChoiceFact, Fact, SeriesFact, SeveralFact, TableFact, TextFact } from './facts.ts';
import type { Source } from './law.ts';
import {
	type Amount,
	type Condition,
	type Formula,
	type Plain,
	type Rate,
	type Stretch,
	type Unit,
	unitOf,
} from './nodes.ts';
import type { Rounding } from './numbers.ts';

export type { Unit } from './nodes.ts';
declare const type: unique symbol;
/**
 * A formula with its unit and the table whose row it speaks of (`never`: none). The unit is invariant, so that
 * euros and per cent never meet; the row is covariant, so that facts mix with the cells of one table.
 */
export type Form<U extends Unit = Unit, R extends string = never> = Formula & {
	readonly [type]?: { unit: (same: U) => U; row: R };
};
/** A condition, with the table whose row it speaks of. */
export type Cond<R extends string = never> = Condition & { readonly [type]?: { row: R } };
type F<U extends Unit, R extends string> = Form<U, R>;
type RowOf<X> = X extends { readonly table: infer T extends string } ? T : never;
const node = (n: unknown) => n as never;

/** A number of the law: the only way that one enters a formula. */
export const rate = <U extends Unit>(unit: U, value: string, source: Source): Form<U> & Rate =>
	node({ kind: 'rate', id: '', unit, value, source });
/** Rates under their ids: the key becomes the id. */
export const rates = <R extends Readonly<Record<string, Rate>>>(of: R): R =>
	Object.fromEntries(Object.entries(of).map(([id, r]) => [id, { ...r, id }])) as R;
/** A named result with its place; `shownWhen` leaves it out while that is not yes. */
export const amount = <U extends Unit, R extends string = never>(
	id: string,
	source: Source,
	of: F<U, R>,
	shownWhen?: Cond,
): F<U, R> & Amount => node({ kind: 'amount', id, source, of, ...(shownWhen && { shownWhen }) });
/** An amount that shows so many decimals at least. */
export const shownTo = <A extends Amount>(places: number, of: A): A => ({ ...of, places });
/** Nothing of a unit: no number of the law, so it needs no place. */
export const nothing = <U extends Unit>(unit: U): Form<U> => node({ kind: 'plain', unit, value: '0' });
/** A counting number that only says how a formula is laid out, such as the number of a year; never one of the law. */
export const counting = <U extends Plain>(n: number, unit: U): Form<U> =>
	node({ kind: 'plain', unit, value: String(n) });

export const sum = <U extends Unit, R extends string = never>(...of: F<U, R>[]): F<U, R> => node({ kind: 'sum', of });
/** What is claimed first, caps after it: the working then shows what was cut. */
export const smallest = <U extends Unit, R extends string = never>(...of: F<U, R>[]): F<U, R> =>
	node({ kind: 'smallest', of });
export const largest = <U extends Unit, R extends string = never>(...of: F<U, R>[]): F<U, R> =>
	node({ kind: 'largest', of });
export const minus = <U extends Unit, R extends string = never>(a: F<U, R>, b: F<NoInfer<U>, R>): F<U, R> =>
	node({ kind: 'minus', of: [a, b] });
export const times = <U extends Unit, P extends Plain, R extends string = never>(a: F<U, R>, by: F<P, R>): F<U, R> =>
	node({ kind: 'times', of: [a, by] });
export const over = <U extends Unit, P extends Plain, R extends string = never>(a: F<U, R>, by: F<P, R>): F<U, R> =>
	node({ kind: 'over', of: [a, by] });
/** How many times `b` goes into `a`; unknown while `b` may be zero. */
export const ratio = <U extends Unit, R extends string = never>(a: F<U, R>, b: F<NoInfer<U>, R>): F<'number', R> =>
	node({ kind: 'over', of: [a, b] });
/** How many per cent `a` is of `b`. */
export const shareOf = <U extends Unit, R extends string = never>(a: F<U, R>, b: F<NoInfer<U>, R>): F<'percent', R> =>
	times(node({ kind: 'plain', unit: 'percent', value: '100' }), ratio(a, b));
export const percentOf = <U extends Unit, R extends string = never>(p: F<'percent', R>, base: F<U, R>): F<U, R> =>
	node({ kind: 'percent-of', of: [p, base] });
/** What `a` has over `b`, never below nothing. */
export const excess = <U extends Unit, R extends string = never>(a: F<U, R>, b: F<NoInfer<U>, R>): F<U, R> =>
	largest(node({ kind: 'plain', unit: unitOf(a), value: '0' }), minus(a, b));
export const when = <U extends Unit, R extends string = never>(
	test: Cond<R>,
	then: F<U, R>,
	otherwise: F<NoInfer<U>, R>,
): F<U, R> => node({ kind: 'when', if: test, then, else: otherwise });
const rounding =
	(how: Rounding) =>
	<U extends Unit, R extends string = never>(of: F<U, R>, places = 2): F<U, R> =>
		node({ kind: 'round', how, places, of });
export const roundDown = rounding('down');
export const roundUp = rounding('up');
export const toCents = rounding('half-up');
/** The least or the most that may still come of a formula: to be shown, never tested, for it moves as answers come in. */
export const leastOf = <U extends Unit>(of: F<U, never>): F<U, never> => node({ kind: 'bound', end: 'low', of });
export const mostOf = <U extends Unit>(of: F<U, never>): F<U, never> => node({ kind: 'bound', end: 'high', of });
/** The sum of the years `from`..`to` of a series, its first year being 1. */
export const years = <S extends SeriesFact>(series: S, from: number, to = from): Form<'money', RowOf<S>> =>
	node({ kind: 'years', series, from, to });

export const later = (day: Form<'date'>, by: Form<'months'>): Form<'date'> =>
	node({ kind: 'later', by: 'months', of: [day, by] });
export const laterByDays = (day: Form<'date'>, by: Form<'count'>): Form<'date'> =>
	node({ kind: 'later', by: 'days', of: [day, by] });
/** Whole calendar months from the first day to the second. */
export const monthsBetween = (first: Form<'date'>, last: Form<'date'>): Form<'months'> =>
	node({ kind: 'between', unit: 'months', of: [first, last] });
/** Days (of dates) or minutes (of instants) from the first to the second. */
export const daysBetween = (first: Form<'date'>, last: Form<'date'>): Form<'count'> =>
	node({ kind: 'between', unit: 'days', of: [first, last] });
export const minutesBetween = (first: Form<'instant'>, last: Form<'instant'>): Form<'count'> =>
	node({ kind: 'between', unit: 'minutes' satisfies Stretch, of: [first, last] });
/** The day on which a moment falls in Finland. */
export const dayOf = (moment: Form<'instant'>): Form<'date'> => node({ kind: 'day-of', of: moment });
/** The part of its calendar year that lies before a day. */
export const yearShareBefore = (day: Form<'date'>): Form<'number'> => node({ kind: 'year-share', of: day });

export const always: Cond = node({ kind: 'all', of: [] });
export const never: Cond = node({ kind: 'any', of: [] });
const eachRow =
	(kind: 'sum-over' | 'smallest-over' | 'largest-over') =>
	<U extends Unit, T extends string>(
		table: TableFact<T>,
		of: F<U, NoInfer<T>>,
		where: Cond<NoInfer<T>> = always,
	): Form<U> =>
		node({ kind, table, of, where });
export const sumOver = eachRow('sum-over');
/** Of no rows: unknown. */
export const smallestOver = eachRow('smallest-over');
export const largestOver = eachRow('largest-over');
/** In a row of `within`: the sum over those rows of another table that belong to it. */
export const sumWithin = <U extends Unit, W extends string, T extends string>(
	_within: TableFact<W>,
	table: TableFact<T>,
	of: F<U, NoInfer<T>>,
	belongs: Cond<NoInfer<W | T>>,
): F<U, W> => node({ kind: 'sum-over', table, of, where: belongs });
export const countRows = <T extends string>(table: TableFact<T>, where: Cond<NoInfer<T>> = always): Form<'count'> =>
	sumOver(table, counting(1, 'count'), where);
/** Different texts in a column; case, outer and repeated spaces make no difference. */
export const countDistinct = <T extends string>(
	table: TableFact<T>,
	of: TextFact & { readonly table: NoInfer<T> },
	where: Cond<NoInfer<T>> = always,
): Form<'count'> => node({ kind: 'count-distinct', table, of, where });
export const everyRow = <T extends string>(
	table: TableFact<T>,
	of: Cond<NoInfer<T>>,
	where: Cond<NoInfer<T>> = always,
): Cond => node({ kind: 'every-row', table, of, where });
export const someRow = <T extends string>(table: TableFact<T>, of: Cond<NoInfer<T>>): Cond =>
	not(everyRow(table, node({ kind: 'not', of })));

export const is = <O extends string, C extends ChoiceFact<O>>(
	fact: C & ChoiceFact<O>,
	...options: NoInfer<C['options'][number]>[]
): Cond<RowOf<C>> => node({ kind: 'is', fact, options });
/** One of the options at least is among the chosen. */
export const includes = <O extends string>(fact: SeveralFact<O>, ...options: NoInfer<O>[]): Cond =>
	node({ kind: 'includes', fact, options });
/** Two texts say the same; case, outer and repeated spaces make no difference. */
export const sameText = <A extends TextFact, B extends TextFact>(a: A, b: B): Cond<RowOf<A> | RowOf<B>> =>
	node({ kind: 'same-text', texts: [a, b] });
/** Yes once it is answered, unknown until then, no only for a text or list that is answered as empty. */
export const given = <C extends Fact>(fact: C): Cond<RowOf<C>> => node({ kind: 'given', fact });
export const atMost = <U extends Unit, R extends string = never>(a: F<U, R>, b: F<NoInfer<U>, R>): Cond<R> =>
	node({ kind: 'at-most', of: [a, b] });
export const atLeast = <U extends Unit, R extends string = never>(a: F<U, R>, b: F<NoInfer<U>, R>): Cond<R> =>
	node({ kind: 'at-most', of: [b, a] });
export const lessThan = <U extends Unit, R extends string = never>(a: F<U, R>, b: F<NoInfer<U>, R>): Cond<R> =>
	not(atLeast(a, b));
export const moreThan = <U extends Unit, R extends string = never>(a: F<U, R>, b: F<NoInfer<U>, R>): Cond<R> =>
	not(atMost(a, b));
export const equal = <U extends Unit, R extends string = never>(a: F<U, R>, b: F<NoInfer<U>, R>): Cond<R> =>
	node({ kind: 'equal', of: [a, b] });
/** Yes once a figure is no longer open: it equals itself. Never no. */
export const known = <U extends Unit, R extends string = never>(of: F<U, R>): Cond<R> =>
	node({ kind: 'equal', of: [of, of] });
export const all = <R extends string = never>(...of: Cond<R>[]): Cond<R> => node({ kind: 'all', of });
export const any = <R extends string = never>(...of: Cond<R>[]): Cond<R> => node({ kind: 'any', of });
/** As `any`, asked one after the other: the next only once the one before is answered no. */
export const orElse = <R extends string = never>(...of: Cond<R>[]): Cond<R> => node({ kind: 'or-else', of });
export const not = <R extends string = never>(of: Cond<R>): Cond<R> => node({ kind: 'not', of });
/** As `then` while `test` holds; undecided for good where it does not: a half answer, or a figure that has no meaning. */
export const provided = <R extends string = never>(test: Cond<R>, then: Cond<R>): Cond<R> =>
	node({ kind: 'provided', of: [test, then] });
