import { answers, type Finder, follows } from '#engine/finder.ts';
import { all, includes, is } from '#engine/words.ts';
import { finderFacts, paysAtMost } from '#schemes/finder.ts';
import { applicant } from './facts/applicant.ts';
import { content, limits } from './facts/project.ts';
import { decision, law } from './law.ts';

const { applicant: who, together, aims, field, readiness } = finderFacts;
const { applicantType } = applicant;
const alone = is(together, 'alone');

export const finder: Finder = {
	answers: [
		...(['municipality', 'jointAuthority', 'company', 'association'] as const).map((type) =>
			follows(applicantType, type, is(who, type)),
		),
		follows(applicantType, 'state', is(who, 'ministry', 'agency', 'institution', 'otherState')),
		follows(applicantType, 'other', is(who, 'university', 'otherPublic', 'person')),
		/** Alone there is one municipality, not named yet; of several the names are asked. */
		follows(applicant.municipalities, [{}], all(is(who, 'municipality'), alone)),
		follows(applicant.jointAuthorities, [], all(is(who, 'municipality'), alone)),
		...answers(content.promotesDigitalisation, includes(aims, 'digital')),
		/** What the law lays on a municipality is its task; a task it has taken on itself is asked. */
		{ fact: limits.withinMunicipalTasks, answer: true, when: includes(aims, 'statutoryTask') },
		...answers(content.onlyPlanning, is(readiness, 'planOnly')),
		follows(limits.socialOrHealthDevelopment, 'main', is(field, 'socialHealth')),
		follows(limits.builtEnvironment, 'main', is(field, 'built')),
		follows(limits.archivingDevelopment, 'main', is(field, 'archiving')),
	],
	tracks: { joint: { ...paysAtMost({ share: law.maxShare }, decision('5', { paragraph: 10 })) } },
};
