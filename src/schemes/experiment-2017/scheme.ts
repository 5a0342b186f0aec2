import type { Scheme } from '#engine/scheme.ts';
import { alternatives } from './alternatives.ts';
import { amounts, gaps, headline } from './amounts.ts';
import { calendar } from './duties.ts';
import { onInfluencer, onMethod, onTrial, pages } from './facts.ts';
import { documents, law } from './law.ts';
import { aims } from './rules/1-2-purpose.ts';
import { objects } from './rules/3-objects.ts';
import { assessing } from './rules/4-6-assessment.ts';

export const scheme: Scheme = {
	id: 'experiment-2017',
	documents,
	call: { closes: law.deadline, lastDay: law.lastDay },
	stages: ['application'],
	tracks: [
		{ id: 'trial', when: onTrial },
		{ id: 'method', when: onMethod },
		{ id: 'influencer', when: onInfluencer },
	],
	pages,
	rules: [...aims, ...objects, ...assessing],
	amounts,
	rates: law,
	headline,
	gaps,
	alternatives,
	calendar,
};
