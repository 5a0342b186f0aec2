import { discretion, must, note } from '#engine/rules.ts';
import { atMost, countRows, is, never, not, nothing } from '#engine/words.ts';
import { applicant, purpose, usesTechnology } from '#schemes/productivity-2018/facts.ts';
import { letter } from '#schemes/productivity-2018/law.ts';

const { applicantType } = applicant;
const { partnerBodies } = purpose;

export const background = [
	note('prod-info-1', { source: letter('title') }),
	note('prod-info-2', { source: letter('1', { paragraph: 1 }) }),
	must('prod-applicant-1', {
		source: letter('1', { paragraph: 3 }),
		applies: not(is(applicantType, 'otherState')),
		met: is(applicantType, 'ministry', 'agency', 'institution'),
	}),
	discretion('prod-applicant-2', {
		source: letter('1', { paragraph: 3 }, 'silent'),
		applies: is(applicantType, 'otherState'),
		met: never,
	}),
	discretion('prod-applicant-3', {
		source: letter('1', { paragraph: 3 }, 'silent'),
		met: atMost(countRows(partnerBodies), nothing('count')),
	}),
	must('prod-purpose-1', { source: letter('1', { paragraph: 3 }), met: purpose.improvesProductivity }),
	discretion('prod-purpose-1', { source: letter('1', { paragraph: 3 }), met: purpose.simplifiesOrAutomates }),
	discretion('prod-purpose-2', { source: letter('title'), met: usesTechnology }),
	note('prod-purpose-3', { source: letter('2', { paragraph: 1 }) }),
];
