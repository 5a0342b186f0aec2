import { type Door, doorsOf } from '#engine/finder.ts';
import { type Answers, World } from '#engine/world.ts';
import type { Findable } from '#routes/finders.ts';
import { finderPage } from '#schemes/finder.ts';
import { isOpen } from '#ui/finding/doors.ts';
import type { Talking } from '#ui/talking.ts';
import { asksOn } from '#wizard/places.ts';
import { keepAnswers, keptAnswers } from './kept-answers.ts';

const nothing = () => undefined;
const without = <T>(of: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
	Object.fromEntries(Object.entries(of).filter(([other]) => other !== key));

/** The finder's questions as answered in this tab, and the doors that they leave open. */
export class Search {
	readonly #schemes: () => readonly Findable[];
	answers = $state.raw<Answers>({});
	/** Texts that could not be read, by question. */
	typed = $state.raw<Readonly<Record<string, string>>>({});

	/** Only then can an answer be taken. */
	isReady = $state(false);

	constructor(schemes: () => readonly Findable[]) {
		this.#schemes = schemes;
	}
	readonly #asked = $derived(asksOn(finderPage, new World(this.answers)));
	/** An answer counts while its question is asked. */
	readonly doors: readonly (readonly Door[])[] = $derived.by(() => {
		const counting = Object.fromEntries(this.#asked.map(({ id }) => [id, this.answers[id]]));
		return this.#schemes().map(({ scheme, finder }) => doorsOf(scheme, finder, counting));
	});
	readonly openDoors = $derived(this.doors.flat().filter(isOpen).length);
	/** Once every door is shut nothing more is asked. */
	readonly questions = $derived(this.#asked.filter(({ id }) => this.openDoors > 0 || id in this.answers));
	readonly isAnswered = $derived(Object.keys(this.answers).length > 0);

	readonly talking: Talking = {
		answer: ({ fact }, value) => {
			this.typed = without(this.typed, fact);
			this.#take(value === undefined ? without(this.answers, fact) : { ...this.answers, [fact]: value });
		},
		unreadable: ({ fact }, text) => {
			this.typed = { ...this.typed, [fact]: text };
			this.#take({ ...this.answers, [fact]: null });
		},
		addRow: nothing,
		copyRow: nothing,
		removeRow: nothing,
		pasteRows: nothing,
		undo: nothing,
		tryAnswers: nothing,
		adoptTrial: nothing,
		leaveTrial: nothing,
	};
	restore(): void {
		this.answers = keptAnswers();
		this.isReady = true;
	}
	clear(): void {
		this.typed = {};
		this.#take({});
	}
	#take(answers: Answers): void {
		this.answers = answers;
		keepAnswers(answers);
	}
}
