import { discretion, must } from '#engine/rules.ts';
import { all, is, never } from '#engine/words.ts';
import {
	applicant,
	influencer,
	method,
	onInfluencer,
	onMethod,
	onTrial,
	trial,
} from '#schemes/experiment-2017/facts.ts';
import { paragraph, release } from '#schemes/experiment-2017/law.ts';

const { applicantType, participation, object } = applicant;

export const objects = [
	/** A joint authority is left to exp-applicant-2, but has to take part all the same. */
	must('exp-applicant-1', {
		source: paragraph(3),
		met: all(is(applicantType, 'municipality', 'jointAuthority'), is(participation, 'in', 'joining')),
	}),
	discretion('exp-applicant-2', {
		source: release('', { paragraph: 3 }, 'silent'),
		applies: is(applicantType, 'jointAuthority'),
		met: never,
	}),
	must('exp-object-0', { source: paragraph(3), met: is(object, 'trial', 'method', 'influencer') }),
	must('exp-object-1', {
		source: paragraph(3, 1),
		applies: onTrial,
		met: all(trial.strengthensImpact, trial.usableWholeField),
	}),
	must('exp-object-2', { source: paragraph(3, 2), applies: onMethod, met: method.methodFromStudy }),
	must('exp-object-3', {
		source: paragraph(3, 3),
		applies: onInfluencer,
		met: all(influencer.influencerRegistered, influencer.supportsPromoterRole),
	}),
];
