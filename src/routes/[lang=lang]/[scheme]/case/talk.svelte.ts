import { createActor, fromPromise } from 'xstate';
import { assess } from '#engine/assess.ts';
import type { At } from '#engine/at.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { Answers, Row } from '#engine/world.ts';
import type { Case } from '#casefile/case.ts';
import { type CaseStore, StoreConflict } from '#casefile/storage.ts';
import { now } from '#routes/now.ts';
import type { Talking } from '#ui/talking.ts';
import { conversation } from '#wizard/conversation.ts';
import type { Event, Kept, Work } from '#wizard/events.ts';
import { ReactiveActor } from '#wizard/reactive-actor.svelte.ts';

/** How the case is kept, in the words of the case bar. */
export type Keeping = 'new' | 'saving' | 'stored' | 'in-memory' | 'failed' | 'copied';

interface Opening {
	readonly scheme: Scheme;
	readonly store: CaseStore;
	readonly body: Case;
	readonly place: string;
	/** Of a case that is stored: its revision. */
	readonly rev?: number;
	readonly onmove: (talk: Talk) => void;
}
/** One open case: the conversation about it, and the store that keeps it. */
export class Talk {
	readonly scheme: Scheme;
	#body: Case;
	#rev: number | undefined;
	#copied = $state(false);
	#writing: Promise<unknown> = Promise.resolve();
	readonly #store: CaseStore;
	/** Told when the case goes on under another id. */
	readonly #moved: (talk: Talk) => void;
	readonly #actor: ReactiveActor<ReturnType<typeof started>>;

	constructor({ scheme, store, body, place, rev, onmove }: Opening) {
		this.scheme = scheme;
		this.#store = store;
		this.#body = body;
		this.#rev = rev;
		this.#moved = onmove;
		this.#actor = new ReactiveActor(started({ scheme, work: workOf(body), place }, (work) => this.#keep(work)));
	}
	get id(): string {
		return this.#body.id;
	}
	get name(): string {
		return this.#body.name;
	}
	get context() {
		return this.#actor.snapshot.context;
	}
	get keeping(): Keeping {
		const { keeping } = this.#actor.snapshot.value;
		if (keeping === 'resting') return this.#rev === undefined ? 'new' : 'stored';
		if (keeping === 'stored') return this.#copied ? 'copied' : 'stored';
		return keeping === 'failed' ? 'failed' : keeping === 'inMemory' ? 'in-memory' : 'saving';
	}
	/** The case as a file would hold it, with what is not yet saved. */
	get body(): Case {
		return bodyOf(this.#body, this.context.work);
	}
	readonly assessment = $derived.by(() =>
		assess(this.scheme, this.context.work.answers, { stage: this.context.work.stage }),
	);
	readonly tried = $derived.by(() => {
		const { trial, work } = this.context;
		return trial && assess(this.scheme, trial, { stage: work.stage });
	});

	send(event: Event): void {
		this.#actor.ref.send(event);
	}
	readonly talking: Talking = {
		answer: (at: At, value: unknown) => this.send({ type: 'answer.given', at, value }),
		unreadable: (at: At, text: string) => this.send({ type: 'answer.unreadable', at, text }),
		addRow: (table: string, row?: Row) => this.send({ type: 'row.added', table, ...(row && { row }) }),
		copyRow: (table: string, index: number) => this.send({ type: 'row.copied', table, index }),
		removeRow: (table: string, index: number) => this.send({ type: 'row.removed', table, index }),
		pasteRows: (table: string, from: number, rows: readonly Row[]) =>
			this.send({ type: 'rows.pasted', table, from, rows }),
		undo: () => this.send({ type: 'change.undone' }),
		tryAnswers: (answers: Answers) => this.send({ type: 'fix.tried', answers }),
		adoptTrial: () => this.send({ type: 'fix.adopted' }),
		leaveTrial: () => this.send({ type: 'fix.left' }),
	};

	/** One writing after another: each rests on the revision of the one before. */
	#keep(work: Work): Promise<Kept> {
		this.#body = bodyOf(this.#body, work);
		const kept = this.#writing.then(() => this.#writeOrCopy());
		this.#writing = kept.catch(() => undefined);
		return kept.then(() => (this.#store.kept ? 'stored' : 'in-memory'));
	}
	/** Another tab may have saved the case meanwhile: then this one goes on as a copy, and neither is lost. */
	async #writeOrCopy(): Promise<void> {
		try {
			await this.#write();
		} catch (fault) {
			if (!(fault instanceof StoreConflict)) throw fault;
			this.#body = { ...this.#body, id: crypto.randomUUID() };
			this.#rev = undefined;
			this.#copied = true;
			this.#moved(this);
			await this.#write();
		}
	}
	async #write(): Promise<void> {
		this.#rev = await this.#store.save(this.#body, { rev: this.#rev, updatedAt: now() });
	}
}

function started(input: { scheme: Scheme; work: Work; place: string }, keep: (work: Work) => Promise<Kept>) {
	const keepWork = fromPromise<Kept, Work>(({ input: work }) => keep(work));
	return createActor(conversation.provide({ actors: { keepWork } }), { input }).start();
}
const workOf = ({ stage, asOf, answers, notes }: Case): Work => ({
	stage,
	asOf,
	answers,
	typed: (notes['typed'] as Work['typed'] | undefined) ?? {},
	passed: (notes['passed'] as Work['passed'] | undefined) ?? [],
});
const bodyOf = (body: Case, { stage, asOf, answers, typed, passed }: Work): Case => ({
	...body,
	stage,
	asOf,
	answers,
	...(typeof answers['track'] === 'string' && { track: answers['track'] }),
	notes: { ...body.notes, typed, passed },
});
