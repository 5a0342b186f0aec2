import { rowsAt } from '#engine/at.ts';
import type { Answers, Row } from '#engine/world.ts';

const withRows = (answers: Answers, table: string, rows: readonly Row[]): Answers => ({ ...answers, [table]: rows });
export const withRowAdded = (
	answers: Answers,
	table: string,
	row: Row = {},
	at = rowsAt(answers, table).length,
): Answers => withRows(answers, table, rowsAt(answers, table).toSpliced(at, 0, row));
export const withRowRemoved = (answers: Answers, table: string, at: number): Answers =>
	withRows(answers, table, rowsAt(answers, table).toSpliced(at, 1));
export const withRowCopied = (answers: Answers, table: string, at: number): Answers =>
	withRowAdded(answers, table, { ...rowsAt(answers, table)[at] }, at + 1);
/** Pasted rows take the place of those they cover, and the rest is added. */
export const withRowsPasted = (answers: Answers, table: string, from: number, rows: readonly Row[]): Answers =>
	withRows(
		answers,
		table,
		rowsAt(answers, table).toSpliced(
			from,
			rows.length,
			...rows.map((row, i) => ({ ...rowsAt(answers, table)[from + i], ...row })),
		),
	);

/** Texts that could not be read move with their rows: those of the removed row go, those after it step up. */
export function typedWithRowsMoved(typed: Typed, table: string, from: number, by: 1 | -1): Typed {
	const moved = Object.entries(typed).flatMap(([path, text]): [string, string][] => {
		const [name, index, ...rest] = path.split('.');
		if (name !== table || index === undefined || Number(index) < from) return [[path, text]];
		if (by === -1 && Number(index) === from) return [];
		return [[[name, Number(index) + by, ...rest].join('.'), text]];
	});
	return Object.fromEntries(moved);
}
/** What stands in a field as typed, under the path of the answer, while it cannot be read. */
export type Typed = Readonly<Record<string, string>>;
