import { choice, count, date, facts, instant, onlyWhen, planned, several, table, text, yesNo } from '#engine/facts.ts';
import { is, not } from '#engine/words.ts';
import { law } from '#schemes/isf-2014-2020/law.ts';
import { objectiveCodes, onOperating } from './applicant.ts';

const channel = facts({ submissionChannel: planned(choice('EUSA', 'paper-registry', 'paper-post')) });
export const { submissionChannel } = channel;
export const byPost = is(submissionChannel, 'paper-post');
export const onPaper = is(submissionChannel, 'paper-registry', 'paper-post');
export const inEusa = is(submissionChannel, 'EUSA');

const calling = facts({
	callObjectivesOpen: several(objectiveCodes),
	callCloseDate: instant(),
});
const delivery = facts({
	suomifiIdentification: yesNo(),
	submittedAt: onlyWhen(not(byPost), planned(instant())),
	postmarkAt: onlyWhen(byPost, planned(instant())),
	language: planned(choice('fi', 'sv', 'other')),
	paperSigned: onlyWhen(onPaper, yesNo()),
	paperAllAttachments: onlyWhen(onPaper, yesNo()),
	budgetIncluded: yesNo(),
	planComplete: choice('yes', 'significant-parts-missing'),
});
export const call = calling;
export const sending = { ...channel, ...delivery };

const body = facts({ applicantIsPublicBody: yesNo(), senderIsSignatory: yesNo() });
export const attachments = {
	...body,
	...facts({
		commitments: table('commitments', { source: text(), commitmentAttached: yesNo() }),
		financialStatements: onlyWhen(
			not(body.applicantIsPublicBody),
			count({ min: '0', max: law.financialStatements.value }),
		),
		signingRightsDoc: yesNo(),
		powerOfAttorney: onlyWhen(not(body.senderIsSignatory), yesNo()),
	}),
};

const points = () => count({ min: law.lowestScore.value, max: law.highestScore.value });
export const scores = facts({
	score1: points(),
	score2: points(),
	score3: points(),
	score4: points(),
	score5: onlyWhen(not(onOperating), points()),
	score6: points(),
	score7: points(),
	score8: onlyWhen(not(onOperating), choice('5', '4', '3', '2', '1', 'n/a')),
});

const made = facts({ decisionMade: yesNo() });
/** The handling of the application, up to the decision. */
export const decision = {
	...facts({ pendingDate: planned(date()) }),
	...made,
	...facts({ decisionDate: onlyWhen(made.decisionMade, date()) }),
};
export const completing = facts({
	completionRequestDate: date(),
	completionDeadline: date(),
	completionDeliveredDate: planned(date()),
});
