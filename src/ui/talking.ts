import type { At } from '#engine/at.ts';
import type { Answers, Row } from '#engine/world.ts';

/** What a screen may ask of the conversation; it decides nothing itself. */
export interface Talking {
	answer(at: At, value: unknown): void;
	/** A text that cannot be read as an answer: it stays in its field, and the answer counts as open. */
	unreadable(at: At, text: string): void;
	addRow(table: string, row?: Row): void;
	copyRow(table: string, index: number): void;
	removeRow(table: string, index: number): void;
	/** Pasted rows take the place of those from `from` on; what is beyond the last is added. */
	pasteRows(table: string, from: number, rows: readonly Row[]): void;
	/** Takes back the last removal, paste or adopted fix, until the next change. */
	undo(): void;
	tryAnswers(answers: Answers): void;
	adoptTrial(): void;
	leaveTrial(): void;
}
/** Addresses of the places of a case: a page of questions, `review`, `result`; `#` and an id lead to a question. */
export type HrefOf = (place: string, anchor?: string) => string;
