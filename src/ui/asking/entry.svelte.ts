import { type At, pathAt } from '#engine/at.ts';
import type { Texts } from '#i18n/texts.ts';
import type { Talking } from '#ui/talking.ts';
import { fieldId } from './field.ts';
import { whenReleased } from './pointer.ts';
import { type Complaint, complaintAbout, readAs, textOfAnswer, textOfReading, type TypedFact } from './reading.ts';

/** What a field is about: the answer as kept, and the text that could not be read. */
export interface Entered {
	readonly fact: TypedFact;
	readonly at: At;
	readonly answer: unknown;
	readonly typed: string | undefined;
	readonly talking: Talking;
	readonly texts: Texts;
	/** Sums that stand close together leave out cents that are not there. */
	readonly close?: boolean;
}

/**
 * A field that is typed in. While the user is in it, it shows what was typed; afterwards the answer in the form of the
 * language, or the text with what is wrong. An answer is given as soon as it can be read.
 */
export class Entry {
	readonly #of: () => Entered;
	/** What stands in the field while the user is in it. */
	#editing = $state<string>();
	/** What the field held when "don't know yet" was chosen. */
	#held = $state('');
	/** The message stood there when the user came: it stays until the text can be read. */
	#said = $state(false);

	constructor(of: () => Entered) {
		this.#of = of;
	}
	get id(): string {
		return fieldId(pathAt(this.#of().at));
	}
	get isUnsure(): boolean {
		const { answer, typed } = this.#of();
		return answer === null && typed === undefined;
	}
	get text(): string {
		const { fact, answer, typed, texts, close } = this.#of();
		return this.#editing ?? typed ?? (this.isUnsure ? this.#held : textOfAnswer(texts, fact, answer, close));
	}
	get complaint(): Complaint | undefined {
		const { fact, typed, texts } = this.#of();
		if (typed === undefined || (this.#editing !== undefined && !this.#said)) return undefined;
		return complaintAbout(texts, fact, typed);
	}

	enter(): void {
		if (this.#editing !== undefined) return;
		this.#said = this.#of().typed !== undefined;
		this.#editing = this.text;
	}
	type(text: string): void {
		this.#editing = text;
		this.#give(text);
	}
	/** Asks nothing of the page, which may be gone by the time that the pointer is released. */
	leave(): void {
		whenReleased(() => (this.#editing = undefined));
	}
	/** One of the two numbers that the text may mean. */
	choose(reading: string): void {
		const { fact, texts } = this.#of();
		if (fact.kind === 'number') this.#give(textOfReading(texts, fact, reading));
		this.#editing = undefined;
	}
	setUnsure(unsure: boolean): void {
		const { at, talking } = this.#of();
		if (!unsure) return this.#give(this.#held);
		this.#held = this.text;
		this.#editing = undefined;
		talking.answer(at, null);
	}
	#give(text: string): void {
		const { fact, at, talking } = this.#of();
		const reading = readAs(fact, text);
		if ('wrong' in reading) return talking.unreadable(at, text);
		this.#said = false;
		talking.answer(at, reading.value);
	}
}
