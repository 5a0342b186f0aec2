import { newCase } from '#casefile/case.ts';
import type { Case } from '#casefile/case.ts';
import type { CaseStore } from '#casefile/storage.ts';
import type { Scheme } from '#engine/scheme.ts';
import { Talk } from './talk.svelte.ts';

/** Cases that this page has open: a change of address or language finds them as they stand. */
const open = new Map<string, Talk>();
const remember = (talk: Talk): Talk => {
	open.set(talk.id, talk);
	return talk;
};
export const talkAbout = (id: string): Talk | undefined => open.get(id);

export const beginTalk = (scheme: Scheme, store: CaseStore, place: string, id: string = crypto.randomUUID()): Talk =>
	remember(new Talk({ scheme, store, body: newCase(scheme, { id }), place, onmove: remember }));
/** A case that holds something already; without a revision it is not stored yet. */
export const resumeTalk = (
	scheme: Scheme,
	store: CaseStore,
	place: string,
	kept: { readonly body: Case; readonly rev?: number },
): Talk => remember(new Talk({ scheme, store, ...kept, place, onmove: remember }));
