import { tick } from 'svelte';
import { on } from 'svelte/events';
import { type CellFact, columnsOf, type TableFact } from '#engine/facts.ts';
import type { Row } from '#engine/world.ts';
import type { Texts } from '#i18n/texts.ts';
import type { Talking } from '#ui/talking.ts';
import { gridOf, isGrid } from './grid.ts';
import {
	cellOf,
	enterDown,
	focusOn,
	leaveTexts,
	linesMissing,
	pastedCells,
	type Pasting,
	rowWith,
	type Sheet,
	sheetOfTable,
} from './sheet.ts';

interface Table {
	readonly table: TableFact;
	readonly rows: readonly Row[];
	readonly typed: Readonly<Record<string, string>>;
	readonly talking: Talking;
	readonly texts: Texts;
}
export const rowName = (texts: Texts, table: TableFact, row: Row, index: number): string => {
	const named = columnsOf(table).find((column): column is CellFact & { kind: 'text' } => column.kind === 'text');
	const name = named && row[named.id];
	return typeof name === 'string' && name.trim() !== '' ? name.trim() : texts.t('asking.table.row', { n: index + 1 });
};

/** What is done to the rows of a table, with the focus that follows and what is said of it. */
export class TableWork {
	readonly #of: () => Table;
	/** Pasted text that waits for leave to add rows. */
	pasting = $state.raw<Pasting>();
	/** The last change, for those who do not see it. */
	said = $state('');
	/** Where focus goes when the last change is taken back. */
	#undoneAt = $state<number>();
	addButton = $state<HTMLElement>();
	confirmButton = $state<HTMLElement>();

	constructor(of: () => Table) {
		this.#of = of;
	}
	get sheet(): Sheet {
		const { table, rows } = this.#of();
		return sheetOfTable(table, rows.length);
	}
	get canBeUndone(): boolean {
		return this.#undoneAt !== undefined;
	}
	get missing(): number {
		return this.pasting ? linesMissing(this.sheet, this.pasting) : 0;
	}

	async add(): Promise<void> {
		const { table, rows, talking } = this.#of();
		this.#say('');
		talking.addRow(table.id);
		await this.#focusLine(rows.length);
	}
	async copy(line: number): Promise<void> {
		const { table, talking } = this.#of();
		this.#say('');
		talking.copyRow(table.id, line);
		await this.#focusLine(line + 1);
	}
	async remove(line: number): Promise<void> {
		const { table, rows, talking, texts } = this.#of();
		this.#say(texts.t('asking.table.removed', { row: rowName(texts, table, rows[line] ?? {}, line) }), line);
		talking.removeRow(table.id, line);
		await this.#focusLine(line);
	}
	async undo(): Promise<void> {
		const { talking, texts } = this.#of();
		const line = this.#undoneAt ?? 0;
		talking.undo();
		this.#say(texts.t('asking.table.undone'));
		await this.#focusLine(line);
	}

	/** Keys and pasting, for all cells at once. */
	listen = (table: HTMLElement): (() => void) => {
		const offs = [on(table, 'keydown', this.#keydown), on(table, 'paste', this.#paste)];
		return () => offs.forEach((off) => off());
	};
	#keydown = (event: KeyboardEvent): void => enterDown(event, this.sheet, () => this.addButton?.focus());
	#paste = (event: ClipboardEvent): void => {
		const cell = cellOf(event.target);
		const text = event.clipboardData?.getData('text/plain') ?? '';
		if (!cell || !isGrid(text)) return;
		event.preventDefault();
		const pasting = { line: cell[0], column: cell[1], grid: gridOf(text) };
		if (linesMissing(this.sheet, pasting) === 0) return void this.#put(pasting);
		this.pasting = pasting;
		void tick().then(() => this.confirmButton?.focus());
	};
	async confirm(): Promise<void> {
		if (this.pasting) await this.#put(this.pasting);
	}
	async cancel(): Promise<void> {
		const { line = 0, column = 0 } = this.pasting ?? {};
		this.pasting = undefined;
		await tick();
		focusOn(this.sheet.at(line, column));
	}

	async #put(pasting: Pasting): Promise<void> {
		const { table, rows, typed, talking, texts } = this.#of();
		const cells = pastedCells(texts, this.sheet, pasting);
		const unread = cells.flat().filter(({ answer }) => !answer).length;
		leaveTexts(talking, typed, cells.flat());
		const made = cells.map((line, i) => rowWith(rows[pasting.line + i] ?? {}, line));
		talking.pasteRows(table.id, pasting.line, made);
		this.pasting = undefined;
		const said = [texts.t('asking.table.pasted', { count: cells.length })];
		if (unread > 0) said.push(texts.t('asking.table.unread', { count: unread }));
		this.#say(said.join(' '), pasting.line);
		await tick();
		focusOn(this.sheet.at(pasting.line, pasting.column));
	}
	#say(said: string, undoneAt?: number): void {
		this.said = said;
		this.#undoneAt = undoneAt;
	}
	/** The first field of a line, or the way to a new one where there is none. */
	async #focusLine(line: number): Promise<void> {
		await tick();
		if (line < this.sheet.lines) focusOn(this.sheet.at(line, 0));
		else this.addButton?.focus();
	}
}
