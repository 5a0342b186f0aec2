import { answers, type Finder, follows } from '#engine/finder.ts';
import { includes, is } from '#engine/words.ts';
import { finderFacts, isPublic } from '#schemes/finder.ts';
import { decision, recipient, termsInForce } from './facts/recipient.ts';

const { applicant: who, together, aims, decided } = finderFacts;
const hasDecision = includes(decided, 'businessFinland');
/** A company may be owned by a public body and a university may be one: those are asked. */
const isPrivate = is(who, 'association', 'person');

export const finder: Finder = {
	answers: [
		{ fact: recipient.recipientIsPublicActor, answer: true, when: isPublic },
		{ fact: recipient.recipientIsPublicActor, answer: false, when: isPrivate },
		follows(recipient.recipientType, 'stateBudgetAgency', is(who, 'ministry', 'agency', 'institution')),
		follows(recipient.recipientType, 'otherPublicActor', is(who, 'municipality', 'jointAuthority', 'otherPublic')),
		follows(recipient.recipientType, 'companyForm', is(who, 'company')),
		...answers(recipient.statutoryTaskLink, includes(aims, 'statutoryTask')),
		...answers(termsInForce.decisionMade, hasDecision),
		{ fact: recipient.funderIsBF, answer: true, when: hasDecision },
		{ fact: decision.jointProject, answer: false, when: is(together, 'alone') },
	],
	/** The percentage and the maximum stand in the decision, not in the terms. */
	tracks: { simple: {}, full: {} },
};
