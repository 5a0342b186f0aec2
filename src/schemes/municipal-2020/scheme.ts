import type { Scheme } from '#engine/scheme.ts';
import { always } from '#engine/words.ts';
import { amounts, gaps, guides, headline } from './amounts.ts';
import { calendar } from './duties.ts';
import { pages } from './facts.ts';
import { documents, law } from './law.ts';
import { background } from './rules/1-background.ts';
import { targets } from './rules/2-targets.ts';
import { applications } from './rules/3-applications.ts';
import { assessment } from './rules/4-assessment.ts';
import { deciding, refusing } from './rules/4-decision.ts';
import { conditions, otherLaw, use } from './rules/5-conditions.ts';
import { eligibility } from './rules/5-costs.ts';
import { account, paying, reporting } from './rules/5-payment-and-reporting.ts';
import { review } from './rules/6-review.ts';

/** The decision names the last day of the call, but no hour at which it closed. */
export const scheme: Scheme = {
	id: 'municipal-2020',
	documents,
	call: { lastDay: law.lastDay },
	stages: ['application', 'running', 'payment'],
	tracks: [{ id: 'joint', when: always }],
	pages,
	rules: [
		...background,
		...targets,
		...applications,
		...deciding,
		...assessment,
		...refusing,
		...conditions,
		...eligibility,
		...account,
		...use,
		...paying,
		...reporting,
		...otherLaw,
		...review,
	],
	amounts,
	rates: law,
	headline,
	gaps,
	guides,
	calendar,
};
