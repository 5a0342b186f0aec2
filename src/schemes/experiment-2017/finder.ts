import { answers, figure, type Finder, follows } from '#engine/finder.ts';
import { all, any, counting, includes, is, not, when } from '#engine/words.ts';
import { finderFacts, inExperiment, paysAtMost } from '#schemes/finder.ts';
import { applicant, costs, purpose } from './facts.ts';
import { law, paragraph } from './law.ts';

const { applicant: who, together, municipalities, aims, decided, costs: told } = finderFacts;
const { applicantType, participation } = applicant;
const lowers = includes(aims, 'lowerCosts');
const curbs = includes(aims, 'curbGrowth');
const alone = is(together, 'alone');

export const finder: Finder = {
	answers: [
		...(['municipality', 'jointAuthority', 'company', 'association'] as const).map((type) =>
			follows(applicantType, type, is(who, type)),
		),
		follows(applicantType, 'state', is(who, 'ministry', 'agency', 'institution', 'otherState')),
		follows(applicantType, 'other', is(who, 'university', 'otherPublic', 'person')),
		follows(participation, 'in', includes(decided, 'experimentIn')),
		follows(
			participation,
			'joining',
			all(includes(decided, 'experimentJoining'), not(includes(decided, 'experimentIn'))),
		),
		follows(participation, 'no', not(inExperiment)),
		follows(purpose.costAim, 'lowerCosts', lowers),
		follows(purpose.costAim, 'curbGrowth', all(curbs, not(lowers))),
		follows(purpose.costAim, 'none', not(any(lowers, curbs))),
		...answers(purpose.supportsDigitalisation, includes(aims, 'digital')),
		...answers(purpose.supportsProductivity, includes(aims, 'productivity')),
		figure(
			purpose.municipalitiesInvolved,
			when(all(is(who, 'municipality'), alone), counting(1, 'count'), municipalities),
		),
		figure(costs.acceptableCosts, told),
	],
	tracks: Object.fromEntries(
		['trial', 'method', 'influencer'].map((track) => [track, paysAtMost({ share: law.maxShare }, paragraph(5))]),
	),
};
