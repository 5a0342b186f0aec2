import { isObject } from '#casefile/case.ts';
import { problemOf } from '#engine/answers.ts';
import { startingAnswers } from '#engine/beginning.ts';
import { type CellFact, columnsOf, type Fact, type TableFact } from '#engine/facts.ts';
import { factsOf, type Scheme } from '#engine/scheme.ts';
import type { Answers, Row } from '#engine/world.ts';
import { withWaysOfEntry } from './ways-of-entry.ts';

/** Where a loose example belongs, and the facts that its head states. */
export interface Home {
	readonly scheme: string;
	readonly track: string | null;
	readonly facts: Row;
	/** What a row says where the example leaves it out. */
	readonly ofEveryRow: Row;
}
/** The inputs of a loose example as answers to the facts of a scheme; names that it does not have are left as they are. */
export function givenIn(scheme: Scheme, { track, facts, ofEveryRow }: Home, inputs: Row): Answers {
	const byId = new Map(factsOf(scheme).map((fact) => [fact.id, fact]));
	const { defaultsForEveryItem: itemDefaults, ...flat } = flattened(inputs, byId);
	const shared = isObject(itemDefaults) ? itemDefaults : {};
	const known = Object.fromEntries(Object.entries({ ...shared, ...facts }).filter(([id]) => byId.has(id)));
	const given = Object.entries({ ...known, ...flat }).map(([id, value]) => {
		const fact = byId.get(id);
		return [id, fact ? fitted(fact, value, track, { ...ofEveryRow, ...shared }) : value];
	});
	return withWaysOfEntry(scheme, { ...settledBy(scheme, track), ...Object.fromEntries(given) });
}

/** What a track alone says. */
function settledBy(scheme: Scheme, track: string | null): Answers {
	const ways = startingAnswers(scheme);
	const entries = Object.entries(startingAnswers(scheme, track ?? undefined));
	return Object.fromEntries(entries.filter(([id]) => !(id in ways)));
}

/** What happens later stands beside the rest; of any other nested answers the name comes first: `classMax.wages`, classMaxWages. */
function flattened(inputs: Row, byId: ReadonlyMap<string, Fact>): Row {
	const { later, claim, ...now } = inputs;
	const entries = Object.entries(now).flatMap(([id, value]): [string, unknown][] =>
		isObject(value) && !byId.has(id) && id !== 'defaultsForEveryItem'
			? Object.entries(value).map(([part, of]) => [`${id}${part.slice(0, 1).toUpperCase()}${part.slice(1)}`, of])
			: [[id, value]],
	);
	return { ...(later as Row | undefined), ...(claim as Row | undefined), ...Object.fromEntries(entries) };
}

/** A value as its fact takes it: numbers as texts, years as a series, plain texts as rows, one object as one row. */
function fitted(fact: Fact, value: unknown, track: string | null, defaults: Row): unknown {
	if (value === null) return null;
	if (fact.kind === 'table') return rowsOf(fact, [value].flat(), defaults);
	if (fact.kind === 'series') return isObject(value) ? fromFirstYear(value) : value;
	const text = typeof value === 'number' ? String(value) : value;
	const byTrack = fact.kind === 'choice' && !fact.options.includes(text as string) && typeof value === 'number';
	return byTrack && track !== null && fact.options.includes(track) ? track : text;
}
function rowsOf(table: TableFact, values: readonly unknown[], defaults: Row): readonly unknown[] {
	const columns = columnsOf(table);
	const unsaid = Object.fromEntries(
		columns
			.filter((column) => column.id in defaults && problemOf(column, defaults[column.id]).length === 0)
			.map(({ id }) => [id, defaults[id]]),
	);
	const cells = (row: Row) =>
		Object.entries({ ...unsaid, ...row }).map(([id, value]) => {
			const column = columns.find((each) => each.id === id);
			return [id, column ? fitted(column, value, null, {}) : value];
		});
	return values.map((value) =>
		Object.fromEntries(cells(isObject(value) ? value : { [columnFor(columns, value)?.id ?? '']: value })),
	);
}
/** Where a plain value of a list belongs: in the only column, or in the first number that it can be. */
const columnFor = (columns: readonly CellFact[], value: unknown): CellFact | undefined =>
	columns.length === 1
		? columns[0]
		: columns.find((column) => column.kind === 'number' && problemOf(column, value).length === 0);

/** Calendar years become a series from the first of them on; a year in between that is left out stays open. */
function fromFirstYear(byYear: Row): readonly unknown[] {
	const years = Object.keys(byYear).map(Number);
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => byYear[String(first + i)] ?? null);
}
