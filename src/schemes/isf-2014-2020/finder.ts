import { answers, type Finder, follows } from '#engine/finder.ts';
import { includes, is, not } from '#engine/words.ts';
import { finderFacts, isPublic, isSecurity, paysAtMost } from '#schemes/finder.ts';
import { applicant, partners, project } from './facts/applicant.ts';
import { attachments } from './facts/application.ts';
import { guide, law } from './law.ts';

const { applicant: who, together, field, readiness, decided } = finderFacts;
const { applicantLegalType, objectiveCode } = applicant;
const at = guide('2.4');
/** The objective sends a project to its track. */
const by = 'isf-obj-4';

export const finder: Finder = {
	answers: [
		follows(applicantLegalType, 'public-law', isPublic),
		follows(applicantLegalType, 'private-law', is(who, 'company', 'association')),
		follows(applicantLegalType, 'natural-person', is(who, 'person')),
		...answers(attachments.applicantIsPublicBody, isPublic).slice(0, 1),
		follows(objectiveCode, 'none', not(isSecurity)),
		follows(objectiveCode, '2.7.E', is(field, 'frontex')),
		follows(objectiveCode, '2.6', is(field, 'borderSystems')),
		follows(partners, [], is(together, 'alone')),
		...answers(project.alreadyFinished, is(readiness, 'finished')),
		follows(project.grantedOtherEU, 'yes', includes(decided, 'otherEu')),
	],
	tracks: {
		project: {
			...paysAtMost({ share: law.projectShare }, at),
			by,
			suits: is(field, 'visas', 'borders', 'crime', 'crises'),
		},
		'special-action': { ...paysAtMost({ share: law.specialShare }, at), by, suits: is(field, 'frontex') },
		'border-systems': { ...paysAtMost({ share: law.systemsShare }, at), by, suits: is(field, 'borderSystems') },
		operating: { ...paysAtMost({ share: law.operatingShare }, at), by, suits: is(field, 'operating') },
	},
};
