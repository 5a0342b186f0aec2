import type { At } from '#engine/at.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { Answers, Row } from '#engine/world.ts';
import type { Typed } from './edits.ts';
import type { Place } from './places.ts';

/** Everything the user entered, and nothing computed. */
export interface Work {
	readonly stage: string;
	/** Reference instant, ISO. */
	readonly asOf: string;
	readonly answers: Answers;
	readonly typed: Typed;
	/** Pages the user has gone on from. */
	readonly passed: readonly string[];
}
export type Entered = Pick<Work, 'answers' | 'typed'>;
export interface Context {
	readonly scheme: Scheme;
	readonly work: Work;
	readonly place: Place;
	/** Paths of the fields that kept the user from going on. */
	readonly complaints: readonly string[];
	/** What stood before the last removal, paste or adopted fix, until the next change. */
	readonly before: Entered | undefined;
	/** Answers that are only tried. */
	readonly trial: Answers | undefined;
}
export type Event =
	| { readonly type: 'answer.given'; readonly at: At; readonly value: unknown }
	| { readonly type: 'answer.unreadable'; readonly at: At; readonly text: string }
	| { readonly type: 'row.added'; readonly table: string; readonly row?: Row }
	| { readonly type: 'row.copied' | 'row.removed'; readonly table: string; readonly index: number }
	| { readonly type: 'rows.pasted'; readonly table: string; readonly from: number; readonly rows: readonly Row[] }
	| { readonly type: 'change.undone' }
	| { readonly type: 'page.passed'; readonly from: Place }
	| { readonly type: 'place.opened'; readonly place: Place }
	| { readonly type: 'stage.chosen'; readonly stage: string }
	| { readonly type: 'day.chosen'; readonly asOf: string }
	| { readonly type: 'fix.tried'; readonly answers: Answers }
	| { readonly type: 'fix.adopted' | 'fix.left' }
	| { readonly type: 'saving.hurried' | 'saving.retried' };
export type Of<T extends Event['type']> = Extract<Event, { readonly type: T }>;
export interface Input {
	readonly scheme: Scheme;
	readonly work: Work;
	readonly place: Place;
}
/** Whether the work outlives the page: in storage, in memory only, or refused for lack of room. */
export type Kept = 'stored' | 'in-memory';
