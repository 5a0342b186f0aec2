import { on } from 'svelte/events';
import { type At, pathAt } from '#engine/at.ts';
import type { CellFact, SeriesFact, TableFact } from '#engine/facts.ts';
import type { Answers, Row } from '#engine/world.ts';
import type { Texts } from '#i18n/texts.ts';
import type { Talking } from '#ui/talking.ts';
import { type Column, columnsIn, fieldId } from './field.ts';
import { gridOf, isGrid } from './grid.ts';
import { readCell } from './reading.ts';

/** Cells in lines: the rows of a table, or amounts by year one question below the other. */
export interface Sheet {
	readonly lines: number;
	readonly width: number;
	at(line: number, column: number): At;
	factAt(line: number, column: number): CellFact;
}
export const sheetOfTable = (table: TableFact, lines: number): Sheet => {
	const columns = columnsIn(table);
	const column = (n: number) => columns[n] as Column;
	return {
		lines,
		width: columns.length,
		at: (line, n) => atIn(table, line, column(n)),
		factAt: (_, n) => column(n).fact,
	};
};
export const sheetOfSeries = (facts: readonly SeriesFact[]): Sheet => {
	const fact = (line: number) => facts[line] as SeriesFact;
	return {
		lines: facts.length,
		width: facts[0]?.years ?? 0,
		at: (line, n) => ({ fact: fact(line).id, year: n + 1 }),
		factAt: (line) => fact(line),
	};
};
export const atIn = (table: TableFact, row: number, { fact, year }: Column): At => ({
	table: table.id,
	row,
	fact: fact.id,
	...(year !== undefined && { year }),
});
export const answerIn = (home: Row | Answers, { fact, year }: Column): unknown =>
	year === undefined ? home[fact.id] : (home[fact.id] as readonly unknown[] | undefined | null)?.[year - 1];

/** The cell in which an event happened, as its field names it. */
export function cellOf(target: EventTarget | null): readonly [line: number, column: number] | undefined {
	if (!(target instanceof HTMLElement)) return undefined;
	const { line, column } = target.dataset;
	return line === undefined || column === undefined ? undefined : [Number(line), Number(column)];
}
export const focusOn = (at: At): void => document.getElementById(fieldId(pathAt(at)))?.focus();

/** Enter goes one line down in the same column; from the last line to where another is added. */
export function enterDown(event: KeyboardEvent, sheet: Sheet, last: () => void): void {
	const cell = cellOf(event.target);
	if (event.key !== 'Enter' || event.isComposing || !cell || event.target instanceof HTMLSelectElement) return;
	event.preventDefault();
	const [line, column] = cell;
	if (line + 1 < sheet.lines) focusOn(sheet.at(line + 1, column));
	else last();
}

/** What was pasted, where it starts, and how many lines are missing for it. */
export interface Pasting {
	readonly line: number;
	readonly column: number;
	readonly grid: readonly (readonly string[])[];
}
export const linesMissing = ({ lines }: Sheet, { line, grid }: Pasting): number =>
	Math.max(0, line + grid.length - lines);

interface PastedCell {
	readonly at: At;
	readonly fact: CellFact;
	/** Undefined where the text cannot be read. */
	readonly answer?: { readonly value: unknown };
	readonly text: string;
}
/** The cells that the pasted text reaches, each read as its field would. */
export const pastedCells = (texts: Texts, sheet: Sheet, { line, column, grid }: Pasting): PastedCell[][] =>
	grid.map((cells, i) =>
		cells.slice(0, sheet.width - column).map((text, j): PastedCell => {
			const fact = sheet.factAt(line + i, column + j);
			const reading = readCell(texts, fact, text);
			return { at: sheet.at(line + i, column + j), fact, text, ...('value' in reading && { answer: reading }) };
		}),
	);

/** A row with the pasted cells in it; what cannot be read is open. */
export function rowWith(row: Row, cells: readonly PastedCell[]): Row {
	return cells.reduce((made: Row, { fact, at, answer }) => {
		const value = answer ? answer.value : null;
		if (at.year === undefined) return { ...made, [fact.id]: value };
		const series = [...((made[fact.id] as readonly unknown[] | undefined | null) ?? [])];
		while (series.length < at.year) series.push(null);
		series[at.year - 1] = value ?? null;
		return { ...made, [fact.id]: series };
	}, row);
}

/** Texts that cannot be read stay as they were typed; what stood there unread before goes. */
export function leaveTexts(
	talking: Talking,
	typed: Readonly<Record<string, string>>,
	cells: readonly PastedCell[],
): void {
	for (const { at, answer, text } of cells) {
		if (!answer) talking.unreadable(at, text.trim());
		else if (pathAt(at) in typed) talking.answer(at, answer.value);
	}
}

/** Keys and pasting where there are no rows to add: what goes beyond the last year or line is left out. */
export function listenToLines(table: HTMLElement, sheet: Sheet, talking: Talking, texts: Texts): () => void {
	const paste = (event: ClipboardEvent) => {
		const cell = cellOf(event.target);
		const text = event.clipboardData?.getData('text/plain') ?? '';
		if (!cell || !isGrid(text)) return;
		event.preventDefault();
		const [line, column] = cell;
		const cells = pastedCells(texts, sheet, { line, column, grid: gridOf(text).slice(0, sheet.lines - line) });
		for (const { at, answer, text: left } of cells.flat()) {
			if (answer) talking.answer(at, answer.value);
			else talking.unreadable(at, left.trim());
		}
	};
	const offs = [on(table, 'keydown', (event) => enterDown(event, sheet, () => undefined)), on(table, 'paste', paste)];
	return () => offs.forEach((off) => off());
}
