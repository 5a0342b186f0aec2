import { must, note } from '#engine/rules.ts';
import { all, always, any, equal, is, provided } from '#engine/words.ts';
import { decision, decisionMade, recipient, termsInForce } from '#schemes/business-finland-2019/facts/recipient.ts';
import { law, legalBasis, terms } from '#schemes/business-finland-2019/law.ts';

const { decisionType, recipientType } = recipient;
const covered = terms('1', { paragraph: 4 });

export const decisionAndTerms = [
	must('bf-scope-1', {
		source: covered,
		met: all(recipient.funderIsBF, is(decisionType, 'stateGrant', 'mandateDecision', 'appropriationAllocation')),
	}),
	/** AMB-01: before a decision attaches these terms to it, a company form stays a question to the funder. */
	must('bf-scope-2', {
		source: terms('1', { paragraph: 4 }, 'silent'),
		met: all(
			recipient.recipientIsPublicActor,
			any(is(recipientType, 'stateBudgetAgency', 'otherPublicActor'), provided(decisionMade, always)),
		),
	}),
	must('bf-scope-3', { source: covered, met: any(recipient.statutoryTaskLink, recipient.sgeiLink) }),
	note('bf-scope-4', {
		source: terms('title'),
		applies: decisionMade,
		met: equal(termsInForce.termsVersionDate, law.termsDate),
		failed: 'incomplete',
		unknown: 'incomplete',
	}),
	note('bf-scope-5', { source: legalBasis(1) }),
	note('bf-scope-6', { source: terms('1', { paragraph: 3 }) }),
	must('bf-accept-1', {
		source: terms('1', { paragraph: 1 }),
		applies: decisionMade,
		met: all(is(decision.entryConditions, 'none', 'met'), decision.acceptedInService),
		stage: 'costs',
	}),
	must('bf-accept-2', {
		source: terms('1', { paragraph: 2 }),
		applies: decisionMade,
		met: decision.acceptorHasSigningRight,
		stage: 'costs',
	}),
];
