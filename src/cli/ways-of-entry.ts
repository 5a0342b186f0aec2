import { problemsIn } from '#engine/answers.ts';
import { truthOf } from '#engine/judge.ts';
import { factsOf, type Scheme } from '#engine/scheme.ts';
import { type Answers, World } from '#engine/world.ts';

/** The answers with how things are entered written out where it was left unsaid: such that most of them are asked for. */
export function withWaysOfEntry(scheme: Scheme, answers: Answers): Answers {
	const facts = factsOf(scheme);
	if (problemsIn(scheme, answers).some(({ fault }) => fault !== 'unknown-fact')) return answers;
	const unasked = (now: Answers) =>
		facts.filter(
			({ id, onlyWhen }) => (now[id] ?? null) !== null && onlyWhen && truthOf(onlyWhen)(new World(now)) === 'no',
		).length;
	let now = answers;
	for (const fact of facts) {
		if (fact.kind !== 'choice' || fact.preset === undefined || now[fact.id] !== undefined) continue;
		const ways = fact.options.map((option) => ({ ...now, [fact.id]: option }));
		now = ways.reduce((best, way) => (unasked(way) < unasked(best) ? way : best));
	}
	return now;
}
