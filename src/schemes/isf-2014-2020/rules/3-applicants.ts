import type { ChoiceFact } from '#engine/facts.ts';
import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, always, any, atMost, equal, given, is, not, nothing } from '#engine/words.ts';
import { fundingBalance } from '#schemes/isf-2014-2020/amounts/funding.ts';
import { applicant, capacity, onOperating } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';

const { applicantLegalType, objectiveCode } = applicant;
const at = guide('3.1');

/** A condition that the authority judges and scores: "no" is left to it, "partly" is a warning. */
const selfRated = (id: string, fact: ChoiceFact<'yes' | 'partly' | 'no'>) => [
	discretion(id, { source: at, met: not(is(fact, 'no')) }),
	note(id, { source: at, met: not(is(fact, 'partly')) }),
];

export const applicants = [
	must('isf-app-1', { source: guide('3'), met: is(applicantLegalType, 'public-law', 'private-law') }),
	must('isf-app-2', { source: guide('3'), met: not(is(applicantLegalType, 'natural-person')) }),
	discretion('isf-app-3', {
		source: guide('3'),
		applies: all(not(onOperating), not(is(applicantLegalType, 'natural-person'))),
		met: any(is(applicantLegalType, 'public-law'), is(objectiveCode, '5.4', '6.4')),
		unknown: 'incomplete',
	}),
	must('isf-app-5', { source: at, met: equal(applicant.beneficiaryCount, law.oneBeneficiary) }),
	duty('isf-app-6', { source: at, met: always }),
	discretion('isf-app-7', { source: at, met: not(is(capacity.canPreFinance, 'no')) }),
	note('isf-app-7', { source: at, met: not(is(capacity.canPreFinance, 'with-advance')) }),
	must('isf-app-8', { source: at, met: not(applicant.generatesProfit) }),
	discretion('isf-app-8', {
		source: at,
		met: atMost(fundingBalance, nothing('money')),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	...selfRated('isf-app-9', capacity.adminResources),
	duty('isf-app-10', { source: at, met: capacity.separateBookkeeping }),
	...selfRated('isf-app-11', capacity.expertise),
	discretion('isf-app-12', {
		source: at,
		applies: not(onOperating),
		met: any(
			is(capacity.continuityPlan, 'yes'),
			all(is(capacity.continuityPlan, 'not-needed'), given(capacity.continuityNotNeededReason)),
		),
	}),
	note('isf-app-13', { source: guide('3') }),
];
