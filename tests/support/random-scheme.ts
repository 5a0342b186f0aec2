import {
	byYear,
	choice,
	count,
	date,
	facts,
	money,
	number,
	percent,
	planned,
	table,
	text,
	yesNo,
} from '#engine/facts.ts';
import { must, type Rule } from '#engine/rules.ts';
import type { Scheme } from '#engine/scheme.ts';
import {
	all,
	amount,
	any,
	atMost,
	type Cond,
	countDistinct,
	countRows,
	equal,
	everyRow,
	excess,
	type Form,
	given,
	is,
	largest,
	largestOver,
	later,
	lessThan,
	minus,
	not,
	orElse,
	over,
	percentOf,
	provided,
	ratio,
	roundDown,
	roundUp,
	smallest,
	smallestOver,
	sum,
	sumOver,
	times,
	toCents,
	when,
	years,
} from '#engine/words.ts';
import type { Answers } from '#engine/world.ts';
import { Random } from './random.ts';
import { at, lawful, schemeOf } from './scheme-of.ts';

const source = at('1');
const amounts = ['-5', '-0.01', '0', '0.01', '4.99', '5', '5.01', '9.99', '10', '10.01', '20', '33.33', '49.5', '50'];
const days = ['2019-01-28', '2019-01-31', '2019-02-28', '2019-03-01', '2019-03-31', '2020-02-29'];
const euros = (r: Random) => lawful('money', r.pick(...amounts));

/** Facts of every kind, their bounds at random. */
function someFacts(r: Random) {
	const bounds = () => r.pick({}, { max: '50' }, { min: '-50', max: '50' });
	return facts({
		...{ a: money(bounds()), b: money(bounds()), share: percent(), factor: number({ max: '3' }) },
		...{ persons: count({ min: '1', max: '5' }), yes: yesNo(), agreed: planned(yesNo()), note: text() },
		...{ kind: planned(choice('p', 'q', 'r')), start: date(), end: planned(date()), series: byYear(3, bounds()) },
		lines: table('lines', {
			...{ net: money(bounds()), part: number({ max: '1' }), kind: choice('x', 'y'), ok: yesNo() },
			...{ name: text(), perYear: byYear(2) },
		}),
	});
}
type Facts = ReturnType<typeof someFacts>;

/** Words that may leave a thing undecided for good: a division by nothing, a ground that is missing. */
export type Words = 'all' | 'decisive';
interface Leaves<R extends string> {
	readonly money: readonly Form<'money', R>[];
	readonly plain: readonly Form<'number', R>[];
	readonly holds: readonly Cond<R>[];
}

/** Formulas and conditions as random trees over some leaves. */
function trees<R extends string>(r: Random, leaves: Leaves<R>, share: Form<'percent'>, words: Words) {
	const plain = (): Form<'number', R> => r.pick(...leaves.plain, lawful('number', '2'), lawful('number', '0.3333'));
	const sizes = (): Form<'percent', R> =>
		r.pick<Form<'percent', R>>(share, lawful('percent', '17'), lawful('percent', '75'));
	const certain = () => lawful('number', r.pick('1', '3', '7'));
	const inTwo = (x: () => Form<'money', R>): Form<'money', R> =>
		r.pick(sum, minus, smallest, largest, excess)(x(), x());
	const money = (depth: number): Form<'money', R> => {
		const x = () => money(depth - 1);
		if (depth === 0 || r.happens(0.2)) return r.happens(0.8) ? r.pick(...leaves.money) : euros(r);
		return r.pick<() => Form<'money', R>>(
			() => inTwo(x),
			() => inTwo(x),
			() => times(x(), plain()),
			() => over(x(), words === 'all' ? plain() : certain()),
			() => percentOf(sizes(), x()),
			() => when(holds(depth - 1), x(), x()),
			() => r.pick(roundDown, roundUp, toCents)(x(), r.pick(0, 2)),
			() => amount('named', source, x()),
			() => (words === 'all' ? times(x(), ratio(x(), x())) : inTwo(x)),
		)();
	};
	const compared = (depth: number): Cond<R> =>
		r.pick(atMost, lessThan, equal)(money(depth), r.happens(0.5) ? euros(r) : money(depth));
	const holds = (depth: number): Cond<R> => {
		const c = () => holds(depth - 1);
		if (depth === 0 || r.happens(0.2)) return r.pick(...leaves.holds);
		return r.pick<() => Cond<R>>(
			() => compared(depth - 1),
			() => compared(depth - 1),
			() => r.pick(all, any, orElse)(c(), c()),
			() => not(c()),
			() => (words === 'all' ? provided(c(), c()) : compared(depth - 1)),
		)();
	};
	return { money, holds };
}

/** The trees of a case: over its facts, and over its rows through trees of their own. */
function ofCase(r: Random, f: Facts, words: Words) {
	const c = f.lines.columns;
	const row = trees<'lines'>(
		r,
		{
			money: [
				c.net,
				f.a,
				years(c.perYear, 1, 2),
				sumOver(f.lines, c.net),
				amount('whole', source, sumOver(f.lines, c.net)),
			],
			plain: [c.part, f.factor],
			holds: [c.ok, is(c.kind, 'x'), f.yes, given(c.name)],
		},
		f.share,
		words,
	);
	const filter = () => (r.happens(0.5) ? is(c.kind, 'x') : row.holds(1));
	const overRows = r.pick(sumOver, ...(words === 'all' ? [smallestOver, largestOver] : []));
	const inTime = atMost(f.end, later(f.start, lawful('months', r.pick('0', '1', '6'))));
	const few = atMost(countRows(f.lines, filter()), lawful('count', r.pick('1', '2')));
	const several = atMost(lawful('count', '2'), countDistinct(f.lines, c.name, filter()));
	return trees<never>(
		r,
		{
			money: [f.a, f.b, years(f.series, 1, 2), years(f.series, 2, 3), overRows(f.lines, row.money(2), filter())],
			plain: [f.factor],
			holds: [
				f.yes,
				f.agreed,
				is(f.kind, 'p', 'q'),
				given(f.note),
				inTime,
				few,
				several,
				everyRow(f.lines, row.holds(2), filter()),
			],
		},
		f.share,
		words,
	);
}
function someRule(r: Random, f: Facts, words: Words, id: string): Rule {
	const { holds } = ofCase(r, f, words);
	const reading = () => ({ id: 'other', entered: holds(1), met: holds(2) });
	return must(id, {
		source,
		met: holds(4),
		...(r.happens(0.5) && { applies: holds(2) }),
		...(r.happens(0.3) && { readings: [reading(), reading()] }),
	});
}

/** Answers to everything, now and then one that is open. */
function someAnswers(r: Random, f: Facts): Answers {
	const cell = <T>(value: T) => (r.happens(0.04) ? null : value);
	const within = ({ min, max }: { readonly min: string; readonly max: string }) =>
		cell(r.pick(...amounts.filter((n) => Number(n) >= Number(min) && Number(n) <= Number(max))));
	const c = f.lines.columns;
	const row = () => ({
		...{ net: within(c.net), part: cell(r.pick('0', '0.5', '1')), kind: cell(r.pick('x', 'y')) },
		...{ ok: cell(r.happens(0.5)), name: cell(r.pick('', 'A', ' a', 'B', 'C')) },
		perYear: cell([within(c.perYear.of), within(c.perYear.of)]),
	});
	return {
		...{ a: within(f.a), b: within(f.b), share: cell(r.pick('0', '20', '100')), factor: cell(r.pick('0', '0.5', '3')) },
		...{ persons: cell(r.pick('1', '5')), yes: cell(r.happens(0.5)), agreed: cell(r.happens(0.5)) },
		...{ kind: cell(r.pick('p', 'q', 'r')), note: cell(r.pick('', 'why')), start: cell(r.pick(...days)) },
		...{ end: cell(r.pick(...days)), series: cell([1, 2, 3].map(() => within(f.series.of))) },
		lines: cell(r.list(3, row)),
	};
}

/** A small scheme with two rules and an amount, and answers to its questions. */
export function someCase(r: Random, words: Words = 'all'): { readonly scheme: Scheme; readonly answers: Answers } {
	const f = someFacts(r);
	const rules = [someRule(r, f, words, 'one'), someRule(r, f, words, 'two')];
	const total = amount('total', source, ofCase(r, f, words).money(4));
	return { scheme: schemeOf(f, rules, { amounts: [total] }), answers: someAnswers(r, f) };
}

/** Some of the answers, cells and years taken away. */
export function thinned(r: Random, answers: Answers, share = 0.1): Answers {
	const rest = (value: unknown): unknown => {
		if (r.happens(share)) return null;
		if (!Array.isArray(value) || value.some(isOption)) return value;
		return value.map((item) => (isRow(item) ? row(item) : rest(item)));
	};
	const row = (of: Answers): Answers => Object.fromEntries(Object.entries(of).map(([id, value]) => [id, rest(value)]));
	return row(answers);
}
/** Several options are one answer; amounts by year are one each. */
const isOption = (item: unknown) => typeof item === 'string' && !/^-?\d+(\.\d+)?$/.test(item);
export const isRow = (value: unknown): value is Answers =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
