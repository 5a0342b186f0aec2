import { discretion, must, note } from '#engine/rules.ts';
import { all, given, is } from '#engine/words.ts';
import { applicant } from '#schemes/municipal-2020/facts/applicant.ts';
import { descriptions } from '#schemes/municipal-2020/facts/application.ts';
import { content } from '#schemes/municipal-2020/facts/project.ts';
import { decision } from '#schemes/municipal-2020/law.ts';

export const background = [
	note('muni-info-1', { source: decision('title') }),
	note('muni-info-2', { source: decision('1', { paragraph: 1 }) }),
	note('muni-budget-1', { source: decision('1', { paragraph: 1 }) }),
	/** A library or a municipal enterprise counts as its municipality. */
	must('muni-applicant-1', {
		source: decision('1', { paragraph: 1 }),
		met: is(applicant.applicantType, 'municipality', 'jointAuthority', 'municipalUnit'),
	}),
	must('muni-general-1', {
		source: decision('1', { paragraph: 2 }),
		met: all(content.promotesDigitalisation, content.renewsOperations, content.improvesQualityAndEffect),
	}),
	discretion('muni-aim-1', {
		source: decision('1', { paragraph: 3 }),
		met: given(descriptions.aimNotes),
		failed: 'none',
	}),
];
