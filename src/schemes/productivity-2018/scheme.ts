import type { Scheme } from '#engine/scheme.ts';
import { alternatives } from './alternatives.ts';
import { advice, amounts } from './amounts.ts';
import { chart, gaps, guides, headline } from './amounts/shown.ts';
import { calendar } from './duties.ts';
import { onPoc, onReady, pages } from './facts.ts';
import { documents, law } from './law.ts';
import { background } from './rules/1-background.ts';
import { objectives } from './rules/2-objectives.ts';
import { projects } from './rules/3-projects.ts';
import { calculation } from './rules/4-1-calculation.ts';
import { readyTrack } from './rules/4-1-ready-track.ts';
import { proofTrack } from './rules/4-2-proof-track.ts';
import { application } from './rules/5-application.ts';

export const scheme: Scheme = {
	id: 'productivity-2018',
	documents,
	call: { opens: law.letterDate, closes: law.deadline, lastDay: law.lastDay },
	stages: ['application', 'running'],
	tracks: [
		{ id: 'ready', when: onReady },
		{ id: 'poc', when: onPoc },
	],
	pages,
	rules: [...background, ...objectives, ...projects, ...readyTrack, ...calculation, ...proofTrack, ...application],
	amounts,
	rates: law,
	headline,
	gaps,
	guides,
	alternatives,
	advice,
	calendar,
	chart,
};
