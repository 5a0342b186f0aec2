import { problemOf } from '#engine/answers.ts';
import type { Answers } from '#engine/world.ts';
import { finderPage } from '#schemes/finder.ts';

const key = 'avustuspolku-find';

/** What this tab answered to the finder, for a refresh and for the way back; never longer than the tab. */
export function keepAnswers(answers: Answers): void {
	try {
		if (Object.keys(answers).length === 0) sessionStorage.removeItem(key);
		else sessionStorage.setItem(key, JSON.stringify(answers));
	} catch {
		/* Where the browser keeps nothing, a refresh begins the finder anew. */
	}
}
/** Only answers that still fit their questions. */
export function keptAnswers(): Answers {
	try {
		const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Answers;
		const sound = finderPage.facts.filter((fact) => problemOf(fact, kept[fact.id]).length === 0 && fact.id in kept);
		return Object.fromEntries(sound.map(({ id }) => [id, kept[id]]));
	} catch {
		return {};
	}
}
