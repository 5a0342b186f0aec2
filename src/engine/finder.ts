import { assess, type Finding, resultOf, type Verdict } from './assess.ts';
import { startingAnswers } from './beginning.ts';
import { valueOf } from './evaluate.ts';
import type { ChoiceFact, Fact, NumberFact, TableFact, YesNoFact } from './facts.ts';
import { truthOf } from './judge.ts';
import { type Amount, type Formula, type Rate, unitOf } from './nodes.ts';
import { Span } from './numbers.ts';
import type { Rule } from './rules.ts';
import { defaultStageOf, isDue, type Scheme, stageOf, type Track } from './scheme.ts';
import { textOf } from './texts.ts';
import { type Answers, type Row, World } from './world.ts';
import { type Cond, type Form, not, type Unit } from './words.ts';

type AnswerTo<F> = F extends ChoiceFact<infer O> ? O : F extends TableFact ? readonly Row[] : never;
/** An answer of a scheme that follows from the finder's: this one while a condition holds, or a figure once it is known. */
export type Following = { readonly fact: Fact } & (
	{ readonly when: Cond; readonly answer: string | boolean | readonly Row[] } | { readonly from: Formula }
);
/** What the finder says of one track: whom it suits, by which rule it is closed to others, and how much it pays at most. */
export interface TrackInFinder {
	readonly suits?: Cond;
	/** The rule that sends a project to its track. */
	readonly by?: string;
	/** At most this per cent of the costs, at most this sum. */
	readonly share?: Form<'percent'> & Rate;
	readonly cap?: Form<'money'> & Rate;
	/** The two, of the costs that the finder asks for. */
	readonly most?: Amount;
}
/** How the finder's few facts answer those of one scheme. */
export interface Finder {
	readonly answers: readonly Following[];
	readonly tracks: Readonly<Record<string, TrackInFinder>>;
}
/** One track of one scheme, as far as the finder's answers tell. */
export interface Door {
	readonly track: string;
	readonly verdict: Verdict;
	/** What the project is about leads to another track of the scheme. */
	readonly elsewhere: boolean;
	/** The rules that shut it, the first of the source first. */
	readonly shutBy: readonly Rule[];
	/** How many questions can still change the verdict. */
	readonly open: number;
	/** The most that it pays of the costs told; absent while they are open, or where the source sets no limit. */
	readonly most?: string;
	/** What the scheme need not ask again. */
	readonly answers: Answers;
}

export const follows = <F extends ChoiceFact | TableFact>(fact: F, answer: AnswerTo<F>, when: Cond): Following => ({
	fact,
	answer,
	when,
});
/** Yes where the condition holds, no where it does not. */
export const answers = (fact: YesNoFact, by: Cond): readonly Following[] => [
	{ fact, answer: true, when: by },
	{ fact, answer: false, when: not(by) },
];
export const figure = <U extends Unit>(fact: NumberFact<U>, from: Form<U>): Following => ({ fact, from });

/** The answers of the scheme that follow; what the finder leaves open stays open. */
export function answersFrom({ answers: following }: Finder, found: Answers): Answers {
	const world = new World(found);
	return Object.fromEntries(
		following.flatMap((one) => {
			const answer = answerOf(one, world);
			return answer === undefined ? [] : [[one.fact.id, answer]];
		}),
	);
}
function answerOf(one: Following, world: World): unknown {
	if ('answer' in one) return truthOf(one.when)(world) === 'yes' ? one.answer : undefined;
	const value = valueOf(one.from)(world);
	return value instanceof Span ? undefined : textOf(unitOf(one.from), value);
}

/** Every track of a scheme, judged by the scheme itself on the answers that follow. */
export const doorsOf = (scheme: Scheme, finder: Finder, found: Answers): readonly Door[] =>
	scheme.tracks.map((track) => doorOf(scheme, finder, found, track));

function doorOf(scheme: Scheme, finder: Finder, found: Answers, track: Track): Door {
	const carried = { ...startingAnswers(scheme, track.id), ...answersFrom(finder, found) };
	const { verdict, findings, missing, world } = assess(scheme, carried);
	const { suits, by, most } = finder.tracks[track.id] ?? {};
	const own = new World(found);
	const text = most && resultOf(most, own).text;
	const shutBy = findings.filter((finding) => isShutting(scheme, finding)).map(({ rule }) => rule);
	const leads = truthOf(track.when)(world) !== 'no' && (!suits || truthOf(suits)(own) !== 'no');
	const sending = leads ? [] : scheme.rules.filter(({ id, force }) => id === by && force !== 'discretion').slice(0, 1);
	return {
		track: track.id,
		verdict: leads ? verdict : 'ineligible',
		elsewhere: !leads && shutBy.length === 0,
		shutBy: shutBy.length > 0 ? shutBy : sending,
		open: missing.length,
		...(text !== undefined && { most: text }),
		answers: carried,
	};
}
const isShutting = (scheme: Scheme, { rule, effect }: Finding): boolean =>
	effect === 'ineligible' && isDue(scheme, stageOf(scheme, rule), defaultStageOf(scheme));
