import { choice, date, facts, instant, money, onlyWhen, planned, table, text, yesNo } from '#engine/facts.ts';

const others = facts({ otherGrants: yesNo() });
export const funding = facts({
	requested: money(),
	...others,
	otherGrantList: onlyWhen(others.otherGrants, table('otherGrantList', { grantor: text(), amount: money() })),
});
export const time = facts({
	submittedAt: instant(),
	projectEnd: planned(date()),
	finalReportDate: planned(date()),
});
export const descriptions = facts({
	changePlan: text(),
	useAfterEnd: text(),
	disseminationPlan: text(),
	aimNotes: text(),
});

const rating = () => choice('strong', 'fair', 'weak');
export const changeQuestions = facts({
	answerA1: text(),
	selfRatingA1: rating(),
	answerA2: text(),
	selfRatingA2: rating(),
	answerA3: text(),
	selfRatingA3: rating(),
	answerA4: text(),
	selfRatingA4: rating(),
	answerA5: text(),
	selfRatingA5: rating(),
});
export const effectQuestions = facts({
	answerB1: text(),
	selfRatingB1: rating(),
	answerB2: text(),
	selfRatingB2: rating(),
	answerB3: text(),
	selfRatingB3: rating(),
	answerB4: text(),
	selfRatingB4: rating(),
	answerB5: text(),
	selfRatingB5: rating(),
	answerB6: text(),
	selfRatingB6: rating(),
	answerB7: text(),
	selfRatingB7: rating(),
});
export const nationalQuestions = facts({
	answerC1: text(),
	selfRatingC1: rating(),
	answerC2: text(),
	selfRatingC2: rating(),
	answerC3: text(),
	selfRatingC3: rating(),
	answerC4: text(),
	selfRatingC4: rating(),
});
