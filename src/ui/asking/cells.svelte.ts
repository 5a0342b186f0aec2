import { type At, pathAt } from '#engine/at.ts';
import type { CellFact } from '#engine/facts.ts';
import type { Row } from '#engine/world.ts';
import type { Texts } from '#i18n/texts.ts';
import type { Talking } from '#ui/talking.ts';
import { Entry } from './entry.svelte.ts';
import { type Column, fieldId } from './field.ts';
import { optionsOf } from './options.ts';
import { type Complaint, complaintAbout, type TypedFact } from './reading.ts';
import { answerIn } from './sheet.ts';

/** One line of a sheet as its fields need it. */
interface Line {
	readonly index: number;
	/** Where the answers of the line stand: in its row, or at the top. */
	readonly home: Row;
	at(column: Column): At;
	readonly typed: Readonly<Record<string, string>>;
	readonly talking: Talking;
	readonly texts: Texts;
}
const typedFactOf = (fact: CellFact): TypedFact | undefined =>
	fact.kind === 'series' ? fact.of : fact.kind === 'number' || fact.kind === 'text' ? fact : undefined;

/** A field in a table: typed in, or a choice. */
export class Cell {
	readonly #line: () => Line;
	readonly column: Column;
	readonly n: number;
	readonly typedFact: TypedFact | undefined;
	readonly entry: Entry | undefined;

	constructor(line: () => Line, column: Column, n: number) {
		this.#line = line;
		this.column = column;
		this.n = n;
		const fact = typedFactOf(column.fact);
		this.typedFact = fact;
		if (!fact) return;
		this.entry = new Entry(() => {
			const { talking, texts } = line();
			return {
				fact,
				at: this.at,
				answer: this.answer,
				typed: this.typed,
				talking,
				texts,
				close: column.year !== undefined,
			};
		});
	}
	get at(): At {
		return this.#line().at(this.column);
	}
	get id(): string {
		return fieldId(pathAt(this.at));
	}
	get line(): number {
		return this.#line().index;
	}
	get answer(): unknown {
		return answerIn(this.#line().home, this.column);
	}
	get typed(): string | undefined {
		return this.#line().typed[pathAt(this.at)];
	}
	get complaint(): Complaint | undefined {
		if (this.entry) return this.entry.complaint;
		const { typed } = this;
		return typed === undefined ? undefined : complaintAbout(this.#line().texts, this.column.fact, typed);
	}

	/** What can be chosen; the first says that nothing is yet. */
	get options() {
		const { fact } = this.column;
		return fact.kind === 'yes-no' || fact.kind === 'choice' ? optionsOf(this.#line().texts, fact) : [];
	}
	choose(value: string): void {
		const { talking } = this.#line();
		const option = this.options.find((o) => String(o.value) === value);
		talking.answer(this.at, option?.value);
	}
}
export const cellsOf = (line: () => Line, columns: readonly Column[]): readonly Cell[] =>
	columns.map((column, n) => new Cell(line, column, n));
