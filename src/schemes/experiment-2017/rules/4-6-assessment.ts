import type { TextFact } from '#engine/facts.ts';
import { discretion, duty, must, note } from '#engine/rules.ts';
import { atMost, given, percentOf } from '#engine/words.ts';
import { costBase, maxGrant } from '#schemes/experiment-2017/amounts.ts';
import { assessment, funding, sending } from '#schemes/experiment-2017/facts.ts';
import { law, paragraph, release } from '#schemes/experiment-2017/law.ts';

/** An empty answer weakens the application and never changes the verdict. */
const assessed = (n: number, answer: TextFact) =>
	discretion(`exp-assess-${n}`, { source: paragraph(4), met: given(answer), failed: 'none' });

export const assessing = [
	assessed(1, assessment.a1),
	assessed(2, assessment.a2),
	assessed(3, assessment.a3),
	/** None of the other readings turns it: VAT is not mentioned, and the sign can only be that of per cent. */
	must('exp-cap-1', {
		source: paragraph(5),
		met: atMost(funding.requested, percentOf(law.maxShare, costBase)),
		limits: maxGrant,
		readings: [],
	}),
	note('exp-cost-1', { source: release('', { paragraph: 5 }, 'silent') }),
	must('exp-deadline-1', { source: paragraph(6), met: atMost(sending.submittedAt, law.deadline) }),
	duty('exp-doc-1', { source: release('Noggrannare information'), met: sending.formUsed, failed: 'incomplete' }),
	note('exp-silent-1', { source: release('', {}, 'silent') }),
];
