import { dayOf, secondOf } from './dates.ts';
import type { NumberFact, SeriesFact } from './facts.ts';
import { num, type Num, span, type Value } from './numbers.ts';
import type { Unit } from './nodes.ts';
import type { Row, World } from './world.ts';

/** An answer or rate as a number: days of a date, seconds of an instant. Expects what validation let through. */
export const read = (unit: Unit, text: string): Num =>
	/Infinity/.test(text) ? num(text) : unit === 'date' ? dayOf(text) : unit === 'instant' ? secondOf(text) : num(text);

const spans = new WeakMap<NumberFact, Value>();
/** All that an unanswered fact may still be. */
export function spanOf(fact: NumberFact): Value {
	let value = spans.get(fact);
	if (value === undefined) spans.set(fact, (value = span(read(fact.unit, fact.min), read(fact.unit, fact.max))));
	return value;
}

/** An answer is read once for as long as the object that holds it lives: a new answer is a new object. */
const kept = new WeakMap<Row, Map<NumberFact, Value>>();
export function readNumber(fact: NumberFact, w: World): Value {
	const home = w.home(fact);
	const s = w.supposing;
	if (s !== undefined && s.fact === fact && s.home === home) return s.value as Value;
	let values = kept.get(home);
	if (values === undefined) kept.set(home, (values = new Map()));
	let value = values.get(fact);
	if (value === undefined) {
		const text = home[fact.id];
		values.set(fact, (value = typeof text === 'string' ? read(fact.unit, text) : spanOf(fact)));
	}
	return value;
}

const keptYears = new WeakMap<Row, Map<SeriesFact, readonly Value[]>>();
/** The amounts of a series, each year read once for as long as the object that holds them lives. */
export function readYears(series: SeriesFact, home: Row): readonly Value[] {
	let all = keptYears.get(home);
	if (all === undefined) keptYears.set(home, (all = new Map()));
	let values = all.get(series);
	if (values === undefined) {
		const texts = (home[series.id] ?? []) as readonly unknown[];
		const open = spanOf(series.of);
		values = Array.from({ length: series.years }, (_, i) => (typeof texts[i] === 'string' ? num(texts[i]) : open));
		all.set(series, values);
	}
	return values;
}
