import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, atLeast, is, not } from '#engine/words.ts';
import { documentsComplete } from '#schemes/isf-2014-2020/amounts/scores.ts';
import { inTime } from '#schemes/isf-2014-2020/amounts/time.ts';
import { project } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { attachments, inEusa, onPaper, sending } from '#schemes/isf-2014-2020/facts/application.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';
import { committed } from './4-1-cofinancing.ts';

const at = guide('5.1');
const { grantedOtherEU } = project;
const contentComplete = all(sending.budgetIncluded, is(sending.planComplete, 'yes'));
/** A document on which completion may be asked after the call. */
const completable = { failed: 'incomplete', unknown: 'incomplete' } as const;

export const selection = [
	must('isf-sel-1', { source: at, met: inTime }),
	must('isf-sel-4', { source: at, met: is(sending.language, 'fi', 'sv') }),
	must('isf-sel-5', { source: at, met: not(is(grantedOtherEU, 'yes')) }),
	discretion('isf-sel-5', {
		source: guide('5.1', {}, 'silent'),
		met: not(is(grantedOtherEU, 'applied-pending')),
		unknown: 'incomplete',
	}),
	duty('isf-sel-6', { source: at, met: committed, ...completable }),
	duty('isf-sel-7', {
		source: at,
		applies: not(attachments.applicantIsPublicBody),
		met: atLeast(attachments.financialStatements, law.financialStatements),
		...completable,
	}),
	duty('isf-sel-8', { source: at, met: documentsComplete, ...completable }),
	duty('isf-sel-9', {
		source: at,
		applies: onPaper,
		met: all(sending.paperSigned, sending.paperAllAttachments),
		...completable,
	}),
	must('isf-sel-10', { source: at, applies: onPaper, met: contentComplete }),
	/** isf-amb-51: in EUSA a missing budget is no stated ground of rejection, but it cannot be added later. */
	duty('isf-sel-10', { source: guide('6'), applies: inEusa, met: contentComplete, ...completable }),
	note('isf-sel-13', { source: at }),
];
