import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, any, atMost, given, is, never, not, orElse } from '#engine/words.ts';
import { afterwards, applicant, funding, inTimeAtMoF, sending } from '#schemes/productivity-2018/facts.ts';
import { law, letter } from '#schemes/productivity-2018/law.ts';

/** A ministry is its own steering ministry, and who sends directly passes none. */
const noSteeringMinistry = any(is(applicant.applicantType, 'ministry'), is(sending.sentVia, 'direct'));
const inTimeAtSteering = all(not(noSteeringMinistry), atMost(sending.receivedAtSteeringMinistry, law.deadline));

export const application = [
	must('prod-deadline-1', { source: letter('5', { paragraph: 1 }), met: orElse(inTimeAtMoF, inTimeAtSteering) }),
	/** The letter does not say at which of the two the moment counts. */
	discretion('prod-deadline-1', {
		source: letter('5', { paragraph: 1 }, 'silent'),
		applies: all(not(inTimeAtMoF), inTimeAtSteering),
		met: never,
	}),
	discretion('prod-route-1', {
		source: letter('5', { paragraph: 1 }),
		met: any(is(applicant.applicantType, 'ministry'), is(sending.sentVia, 'steeringMinistry')),
	}),
	duty('prod-doc-1', { source: letter('5', { paragraph: 1 }), met: sending.formsFilled, failed: 'incomplete' }),
	/** No consequence of leaving the number out is stated. */
	duty('prod-doc-2', { source: letter('5', { paragraph: 2 }), met: sending.caseNumberShown }),
	duty('prod-agree-1', {
		source: letter('5', { paragraph: 3 }),
		met: afterwards.readyToSignAgreement,
		stage: 'running',
	}),
	duty('prod-oblig-1', { source: letter('5', { paragraph: 3 }), met: given(afterwards.sharingPlan), stage: 'running' }),
	duty('prod-oblig-2', { source: letter('5', { paragraph: 4 }), met: afterwards.steeringGroupNamed, stage: 'running' }),
	duty('prod-oblig-3', {
		source: letter('5', { paragraph: 4 }),
		met: all(given(funding.awardDate), given(afterwards.projectEnd)),
		stage: 'running',
	}),
	note('prod-contact-1', { source: letter('5') }),
];
