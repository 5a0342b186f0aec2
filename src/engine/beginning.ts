import { truthOf } from './judge.ts';
import { factsOf, type Scheme } from './scheme.ts';
import { type Answers, World } from './world.ts';

/** The answers that stand in a case before anything is asked: its track, and how things are entered. */
export function startingAnswers(scheme: Scheme, track?: string): Answers {
	const facts = factsOf(scheme);
	const presets = facts.flatMap((fact) =>
		fact.kind === 'choice' && fact.preset !== undefined ? [[fact.id, fact.preset] as const] : [],
	);
	const settled = scheme.tracks.find(({ id }) => id === track)?.when;
	const byTrack =
		settled?.kind === 'is' && settled.options.length === 1 ? { [settled.fact.id]: settled.options[0] } : {};
	return { ...Object.fromEntries(presets), ...byTrack };
}
/** Whether the track that a case names can be the one that its answers settle. */
export function contradictsTrack(scheme: Scheme, answers: Answers, track: string): boolean {
	const named = scheme.tracks.find(({ id }) => id === track);
	return named === undefined || truthOf(named.when)(new World(answers)) === 'no';
}
