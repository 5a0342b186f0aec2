import {
	all,
	amount,
	countRows,
	counting,
	excess,
	type Form,
	is,
	leastOf,
	minus,
	mostOf,
	not,
	nothing,
	orElse,
	over,
	shareOf,
	sum,
	toCents,
	when,
} from '#engine/words.ts';
import { onOperating } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { attachments, scores } from '#schemes/isf-2014-2020/facts/application.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';

const { score1, score2, score3, score4, score5, score6, score7, score8 } = scores;
const at = guide('5.2');
const point = (n: number): Form<'count'> => counting(n, 'count');
/** The points of criterion 8 are a choice, because it may also be unnecessary. */
const points8 = when(
	is(score8, '5'),
	point(5),
	when(is(score8, '4'), point(4), when(is(score8, '3'), point(3), when(is(score8, '2'), point(2), point(1)))),
);
const operating = sum<'count'>(score1, score2, score3, score4, score6, score7);
const firstSeven = sum<'count'>(operating, score5);
/** isf-score-12: an unneeded criterion 8 gets the average of the other seven. */
const average = over(firstSeven, law.averagedCriteria);
export const continuationUnneeded = is(score8, 'n/a');
const total = when(onOperating, operating, sum(firstSeven, when(continuationUnneeded, average, points8)));

const scoreTotal = amount('scoreTotal', at, toCents(total));
const scoreTotalMin = amount('scoreTotalMin', at, toCents(leastOf(total)));
const scoreTotalMax = amount('scoreTotalMax', at, toCents(mostOf(total)));
/** What the criteria scored so far add up to: the least total less the least points of each that is open. */
const scoreKnownSum = amount(
	'scoreKnownSum',
	at,
	minus(leastOf(total), over(minus(mostOf(total), leastOf(total)), minus(law.highestScore, law.lowestScore))),
	not(continuationUnneeded),
);
const scoreMax = amount('scoreMax', at, when(onOperating, law.maxScoreOperating, law.maxScore));
const scorePctOfMax = amount('scorePctOfMax', at, toCents(shareOf(scoreTotal, scoreMax)));

const { commitments, financialStatements, applicantIsPublicBody } = attachments;
const { commitmentAttached } = commitments.columns;
const one = point(1);
const none = nothing('count');
/** Documents of the general selection criteria that are still to be attached (isf-sel-6 to -8). */
export const mayAct = orElse(attachments.senderIsSignatory, attachments.powerOfAttorney);
const missingDocuments = amount(
	'missingDocuments',
	guide('5.1'),
	sum(
		countRows(commitments, not(commitmentAttached)),
		when(applicantIsPublicBody, none, excess(law.financialStatements, financialStatements)),
		when(attachments.signingRightsDoc, none, one),
		when(mayAct, none, one),
	),
);
export const documentsComplete = all(attachments.signingRightsDoc, mayAct);
export const scoreAmounts = [
	scoreTotal,
	scoreMax,
	scorePctOfMax,
	scoreKnownSum,
	scoreTotalMin,
	scoreTotalMax,
	missingDocuments,
];
