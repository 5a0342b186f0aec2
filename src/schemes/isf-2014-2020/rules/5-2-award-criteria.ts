import { discretion, must, note } from '#engine/rules.ts';
import { type Cond, type Form, is, moreThan, not } from '#engine/words.ts';
import { continuationUnneeded } from '#schemes/isf-2014-2020/amounts/scores.ts';
import { onOperating } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { scores } from '#schemes/isf-2014-2020/facts/application.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';

const at = guide('5.2');
/** A self-rating never fails mechanically; "does not meet it at all" is left to the funder. */
const criterion = (n: number, met: Cond, applies?: Cond) =>
	discretion(`isf-score-${n + 2}`, { source: guide('5.2', { item: n }), met, ...(applies && { applies }) });
const meetsIt = (score: Form<'count'>) => moreThan(score, law.rejectingScore);
const notOperating = not(onOperating);

export const awardCriteria = [
	note('isf-score-1', { source: at }),
	must('isf-score-2', { source: at, met: meetsIt(scores.score1) }),
	criterion(1, meetsIt(scores.score1)),
	criterion(2, meetsIt(scores.score2)),
	criterion(3, meetsIt(scores.score3)),
	criterion(4, meetsIt(scores.score4)),
	criterion(5, meetsIt(scores.score5), notOperating),
	criterion(6, meetsIt(scores.score6)),
	criterion(7, meetsIt(scores.score7)),
	criterion(8, not(is(scores.score8, '1')), notOperating),
	note('isf-score-11', { source: at, applies: notOperating }),
	note('isf-score-12', { source: at, applies: notOperating }),
	/** The authority must find that continuation is unnecessary. */
	discretion('isf-score-12', { source: at, applies: notOperating, met: not(continuationUnneeded) }),
	note('isf-score-13', { source: at, applies: onOperating }),
	note('isf-score-14', { source: at }),
];
