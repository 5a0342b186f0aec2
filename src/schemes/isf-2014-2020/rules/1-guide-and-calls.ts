import { must, note } from '#engine/rules.ts';
import { all, any, includes, is } from '#engine/words.ts';
import { applicant, objectiveCodes } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { call, inEusa, sending } from '#schemes/isf-2014-2020/facts/application.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

/** The call notice opens the objective of the application. */
const objectiveIsOpen = any(
	...objectiveCodes.map((code) => all(is(applicant.objectiveCode, code), includes(call.callObjectivesOpen, code))),
);

export const guideAndCalls = [
	note('isf-gen-1', { source: guide('1.1') }),
	note('isf-gen-2', { source: guide('1.1') }),
	note('isf-gen-3', { source: guide('1.2') }),
	note('isf-gen-4', { source: guide('1.3') }),
	note('isf-gen-5', { source: guide('1.4'), met: objectiveIsOpen }),
	must('isf-gen-6', {
		source: guide('1.4'),
		applies: inEusa,
		met: sending.suomifiIdentification,
		failed: 'incomplete',
	}),
	note('isf-gen-7', { source: guide('1.5') }),
];
