import type { Spot } from './open.ts';
import type { Answers, Row } from './world.ts';

/** Where an answer stands: of a fact, or of a column in a row (from 0), and of which year (from 1). */
export interface At {
	readonly fact: string;
	readonly table?: string;
	readonly row?: number;
	readonly year?: number;
}
/** As case files name it: `grantRequested`, `persons.2.effectiveMonths`, `grossBenefit.0`. */
export const pathAt = ({ fact, table, row, year }: At): string =>
	[...(table === undefined ? [] : [table, row ?? 0]), fact, ...(year === undefined ? [] : [year - 1])].join('.');
export const atOf = ({ fact, row, year }: Spot): At => ({
	fact: fact.id,
	...(fact.table !== undefined && { table: fact.table, row: row?.index ?? 0 }),
	...(year !== undefined && { year }),
});

export const rowsAt = (answers: Answers, table: string): readonly Row[] =>
	(answers[table] as readonly Row[] | undefined | null) ?? [];

/** The answer as kept: undefined while nobody answered, null for "don't know yet". */
export function answerAt(answers: Answers, { fact, table, row, year }: At): unknown {
	const home = table === undefined ? answers : rowsAt(answers, table)[row ?? 0];
	const answer = home?.[fact];
	return year === undefined ? answer : (answer as readonly unknown[] | undefined | null)?.[year - 1];
}

/** The answers with one replaced; everything else stays the same object. */
export function withAnswerAt(answers: Answers, { fact, table, row, year }: At, value: unknown): Answers {
	const set = (home: Row): Row => {
		if (year === undefined) return { ...home, [fact]: value };
		const series = [...((home[fact] as readonly unknown[] | undefined | null) ?? [])];
		while (series.length < year) series.push(null);
		series[year - 1] = value;
		return { ...home, [fact]: series };
	};
	if (table === undefined) return set(answers);
	return { ...answers, [table]: rowsAt(answers, table).map((r, i) => (i === row ? set(r) : r)) };
}
