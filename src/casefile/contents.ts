import { problemOf, problemsIn } from '#engine/answers.ts';
import { contradictsTrack, startingAnswers } from '#engine/beginning.ts';
import { instant } from '#engine/facts.ts';
import { defaultStageOf, type Scheme } from '#engine/scheme.ts';
import type { Answers } from '#engine/world.ts';
import { endOfCall } from './case.ts';
import { type Problem, type Warning, wrong } from './problems.ts';
import { withoutWrong } from './without-wrong.ts';

interface Entered {
	readonly track: string | null;
	readonly stage?: string | null | undefined;
	readonly asOf?: string | null | undefined;
	readonly answers: Answers;
}
/** The fields whose meaning depends on the scheme, with what a case may leave out; wrong answers are left out of them. */
export interface Contents {
	readonly fields: { readonly stage: string; readonly asOf: string; readonly answers: Answers };
	readonly problems: readonly Problem[];
	readonly warnings: readonly Warning[];
}
const moment = instant();

/** Looks at a case with the eyes of its scheme. */
export function contentsOf(scheme: Scheme, entered: Entered): Contents {
	const { track } = entered;
	const stage = entered.stage ?? defaultStageOf(scheme);
	const asOf = entered.asOf ?? endOfCall(scheme);
	const inAnswers = problemsIn(scheme, entered.answers);
	const faults = inAnswers.filter(({ fault }) => fault !== 'unknown-fact');
	const sound = withoutWrong(entered.answers, faults);
	const answers = { ...startingAnswers(scheme, track ?? undefined), ...sound };
	return {
		fields: { stage, asOf, answers },
		problems: [
			...trackProblems(scheme, track, answers),
			...(scheme.stages.includes(stage) ? [] : [wrong('stage', 'unknown-stage')]),
			...problemOf(moment, asOf, 'asOf').map(({ path, fault }) => wrong(path, fault)),
			...faults.map(({ path, fault, limit }) => wrong(`answers.${path}`, fault, limit)),
		],
		warnings: inAnswers
			.filter(({ fault }) => fault === 'unknown-fact')
			.map(({ path }) => ({ path: `answers.${path}`, detail: 'unknown-fact' })),
	};
}

function trackProblems(scheme: Scheme, track: string | null, answers: Answers): Problem[] {
	if (track === null) return [];
	if (!scheme.tracks.some(({ id }) => id === track)) return [wrong('track', 'unknown-track')];
	return contradictsTrack(scheme, answers, track) ? [wrong('track', 'contradicts-track')] : [];
}
