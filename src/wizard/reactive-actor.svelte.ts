import { createSubscriber } from 'svelte/reactivity';
import type { AnyActor, SnapshotFrom } from 'xstate';

/** Lets runes read an actor: whoever reads the snapshot is told when it changes. */
export class ReactiveActor<A extends AnyActor> {
	readonly ref: A;
	readonly #subscribe: () => void;
	constructor(ref: A) {
		this.ref = ref;
		this.#subscribe = createSubscriber((update) => {
			const subscription = ref.subscribe(update);
			return () => subscription.unsubscribe();
		});
	}
	get snapshot(): SnapshotFrom<A> {
		this.#subscribe();
		return this.ref.getSnapshot() as SnapshotFrom<A>;
	}
}
