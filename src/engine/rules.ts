import type { Source } from './law.ts';
import type { Amount } from './nodes.ts';
import { type Cond, always } from './words.ts';

/** What must hold, what the funder weighs, what has to be done, what is good to know. */
export type Force = 'must' | 'discretion' | 'duty' | 'note';
/** What a finding does to the verdict, from the strongest to the weakest. */
export type Effect = 'ineligible' | 'incomplete' | 'discretionary' | 'none';

/** Another reading of the sentence: where it is entered and gives another outcome, the funder decides. */
export interface Reading {
	readonly id: string;
	readonly entered: Cond;
	readonly met: Cond;
}

/** One sentence of a document: where it stands, whom it concerns, when it is met. */
export interface Rule {
	readonly id: string;
	readonly force: Force;
	readonly source: Source;
	readonly applies?: Cond;
	readonly met: Cond;
	/** Effects on the verdict of a failed (or triggered) and of an unknown finding. */
	readonly failed: Effect;
	readonly unknown: Effect;
	readonly stage?: string;
	/** The amount that a cap limits. */
	readonly limits?: Amount;
	/** Readings that turn the finding (prod-calc-8): only ones that the source leaves just as open. */
	readonly readings?: readonly Reading[];
	/** Keeps the funding plan in balance: a fix that breaks it is paired with the change that restores it. */
	readonly balance?: true;
	/**
	 * About rows of a cost table: a failed row is moved or cut, and the plan goes on with what is left. A condition
	 * says when: the same sentence may be asked of all costs at once where no rows are entered.
	 */
	readonly rows?: true | Cond;
	/** Other rules whose heading this one is; a heading has no finding of its own. */
	readonly heads?: readonly string[];
}

const defaults: Record<Force, { failed: Effect; unknown: Effect }> = {
	must: { failed: 'ineligible', unknown: 'incomplete' },
	discretion: { failed: 'discretionary', unknown: 'none' },
	duty: { failed: 'none', unknown: 'none' },
	note: { failed: 'none', unknown: 'none' },
};
type Sentence = Omit<Rule, 'id' | 'force' | 'failed' | 'unknown'> & {
	readonly failed?: Effect;
	readonly unknown?: Effect;
};
const rule =
	(force: Force) =>
	(id: string, sentence: Sentence): Rule => ({ id, force, ...defaults[force], ...sentence });

/** A knock-out or cap: failed makes the case ineligible, unknown incomplete, unless its own lines say otherwise. */
export const must = rule('must');
/** A point left to the funder: `met` says when it raises no question; otherwise it is `funder-decides`. */
export const discretion = rule('discretion');
/** An obligation or document. */
export const duty = rule('duty');
/** Information, or a warning where `met` does not hold. */
export const note = (id: string, sentence: Omit<Sentence, 'met'> & { readonly met?: Cond }): Rule =>
	rule('note')(id, { met: always, ...sentence });
