import type { Fact, Page } from './facts.ts';
import type { Amount, Rate } from './nodes.ts';
import type { Rule } from './rules.ts';
import type { Cond, Form } from './words.ts';

export interface Document {
	readonly id: string;
	/** ISO date printed on the document, where it bears one. */
	readonly date?: string;
	readonly number?: string;
	/** Language that the document is written in. */
	readonly language: 'fi' | 'sv';
}
export interface Track {
	readonly id: string;
	/** When a case is on this track; a track named in a case must agree with it. */
	readonly when: Cond;
}
/** When and how a call was open; the ends are numbers of the law. */
export interface Call {
	readonly opens?: Form<'date'> & Rate;
	readonly closes?: Form<'instant'> & Rate;
	/** Default reference date of a case: the last day of the call, or another day that the scheme names. */
	readonly lastDay: Form<'date'> & Rate;
}
/** The same figures by another reading of the source, shown beside the result. */
export interface Alternative {
	readonly id: string;
	/** One that can turn a finding to `funder-decides`; the others only inform. */
	readonly turning: boolean;
	readonly entered: Cond;
	readonly passes: Cond;
	/** Under the names that the result itself uses: investment, paybackYears, ratio. */
	readonly amounts: Readonly<Record<string, Amount>>;
}
/** A piece of advice, given while `when` is yes; of one rule the first that is. */
export interface Advice {
	readonly id: string;
	readonly rule: string;
	readonly when: Cond;
}
/** Dates to remember: one, or one after another until an end (on it the last) or before it, so many months apart. */
export type CalendarEntry = { readonly rule: string; readonly when?: Cond } & (
	| { readonly on: Form<'date'> }
	| { readonly from: Form<'date'>; readonly every: Form<'months'>; readonly until: Form<'date'> }
	| { readonly from: Form<'date'>; readonly every: Form<'months'>; readonly before: Form<'date'> }
);
/** A failed condition in numbers: the second taken from the first, and what that leaves. */
export interface Gap {
	readonly rule: string;
	readonly of: readonly [Amount | Rate, Amount | Rate];
	readonly leaves?: Amount;
}
/** A sum that grows year by year, with the levels it has to reach and by when. */
export interface GrowthChart {
	readonly id: string;
	readonly when: Cond;
	readonly growing: readonly Amount[];
	readonly level: Amount;
	readonly twice: Amount;
	readonly reached: Amount;
	readonly limit: Rate;
	readonly missing: Amount;
}
/** A scheme is data: its documents, questions, rules and amounts. */
export interface Scheme {
	readonly id: string;
	readonly documents: readonly Document[];
	readonly call: Call;
	readonly stages: readonly [string, ...string[]];
	/** The stage of a case that names none, where it is not the first. */
	readonly defaultStage?: string;
	readonly tracks: readonly Track[];
	readonly pages: readonly Page[];
	readonly rules: readonly Rule[];
	readonly amounts: readonly Amount[];
	/** Amounts of single rows of a table, shown at the row. */
	readonly rowAmounts?: readonly Amount[];
	/** Numbers that the texts name. */
	readonly rates: Readonly<Record<string, Rate>>;
	/** The amounts that the strip above the cost tables and the head of the result show. */
	readonly headline: readonly { readonly amount: Amount; readonly rule?: string }[];
	readonly gaps?: readonly Gap[];
	/** Amounts that decide nothing: what would suffice, shown beside the readings, and what to compare the plan with. */
	readonly guides?: { readonly readings: readonly Amount[]; readonly context: readonly Amount[] };
	readonly alternatives?: readonly Alternative[];
	readonly advice?: readonly Advice[];
	readonly calendar?: readonly CalendarEntry[];
	readonly chart?: GrowthChart;
}

export const defaultStageOf = ({ defaultStage, stages }: Scheme): string => defaultStage ?? stages[0];
export const stageOf = (scheme: Scheme, { stage }: { readonly stage?: string }): string => stage ?? scheme.stages[0];
/** Whether the second stage has come when the first has. */
export const isDue = (scheme: Scheme, stage: string, now: string): boolean =>
	scheme.stages.indexOf(stage) <= scheme.stages.indexOf(now);
export const factsOf = (scheme: Scheme): readonly Fact[] => scheme.pages.flatMap((page) => page.facts);
