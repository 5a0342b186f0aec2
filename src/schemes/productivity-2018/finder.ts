import { answers, figure, type Finder, follows } from '#engine/finder.ts';
import { includes, is } from '#engine/words.ts';
import { finderFacts, paysAtMost } from '#schemes/finder.ts';
import { applicant, costs, purpose, readiness, trial } from './facts.ts';
import { law, letter } from './law.ts';

const { applicant: who, together, aims, readiness: ready, costs: told } = finderFacts;
const { applicantType } = applicant;

export const finder: Finder = {
	answers: [
		...(['ministry', 'agency', 'institution', 'otherState', 'municipality', 'jointAuthority'] as const).map((type) =>
			follows(applicantType, type, is(who, type)),
		),
		...(['university', 'company', 'association'] as const).map((type) => follows(applicantType, type, is(who, type))),
		follows(applicantType, 'other', is(who, 'otherPublic', 'person')),
		follows(purpose.partnerBodies, [], is(together, 'alone')),
		...answers(purpose.improvesProductivity, includes(aims, 'productivity')),
		{ fact: readiness.readyToStart, answer: true, when: is(ready, 'ready') },
		{ fact: readiness.readyToStart, answer: false, when: is(ready, 'trial', 'planOnly') },
		follows(trial.pocKind, 'trial', is(ready, 'trial')),
		figure(costs.totalCost, told),
	],
	tracks: {
		ready: paysAtMost({ cap: law.readyCap }, letter('3', { item: 1 })),
		poc: paysAtMost({ cap: law.pocCap }, letter('3', { item: 2 })),
	},
};
