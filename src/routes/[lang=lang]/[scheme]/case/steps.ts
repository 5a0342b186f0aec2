import { isDue, stageOf } from '#engine/scheme.ts';
import { pagesFor, result, review, waitingPages } from '#wizard/places.ts';
import type { Talk } from './talk.svelte.ts';

export interface Step {
	readonly id: string;
	/** Where the step begins. */
	readonly place: string;
	readonly state: 'done' | 'current' | 'open';
}

/** The steps of the way that concern this applicant: those of the pages, the check of the answers, the result. */
export function stepsOf({ scheme, context, assessment }: Talk, place: string): Step[] {
	const { work } = context;
	const pages = pagesFor(scheme, assessment.world).filter((page) => isDue(scheme, stageOf(scheme, page), work.stage));
	const waiting = waitingPages(scheme, assessment, work.passed);
	const here = scheme.pages.find(({ id }) => id === place)?.step ?? place;
	const of = [...new Set(pages.map(({ step }) => step))].map((id) => {
		const own = pages.filter(({ step }) => step === id);
		const begun = own.some((page) => work.passed.includes(page.id));
		const done = begun && !own.some((page) => waiting.includes(page));
		return { id, place: own[0]?.id ?? id, done };
	});
	return [...of, { id: review, place: review, done: false }, { id: result, place: result, done: false }].map(
		({ id, place: first, done }) => ({
			id,
			place: first,
			state: id === here ? 'current' : done ? 'done' : 'open',
		}),
	);
}
