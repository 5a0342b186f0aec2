import type { ChoiceFact, TextFact } from '#engine/facts.ts';
import { discretion } from '#engine/rules.ts';
import { all, given, is } from '#engine/words.ts';
import { changeQuestions, effectQuestions, nationalQuestions } from '#schemes/municipal-2020/facts/application.ts';
import { decision } from '#schemes/municipal-2020/law.ts';

type Question = readonly [TextFact, ChoiceFact<'strong' | 'fair' | 'weak'>];
/** Left empty, or weak by one's own rating: the application is weaker, but the verdict never changes. */
const answered = ([answer, rating]: Question) => all(given(answer), is(rating, 'strong', 'fair'));
const asked = (list: string, paragraph: number, questions: readonly Question[]) =>
	questions.map((question, i) =>
		discretion(`muni-assess-${list}-${i + 1}`, {
			source: decision('4', { paragraph, item: i + 1 }),
			met: answered(question),
			failed: 'none',
		}),
	);
const a = changeQuestions;
const b = effectQuestions;
const c = nationalQuestions;

export const assessment = [
	...asked('a', 6, [
		[a.answerA1, a.selfRatingA1],
		[a.answerA2, a.selfRatingA2],
		[a.answerA3, a.selfRatingA3],
		[a.answerA4, a.selfRatingA4],
		[a.answerA5, a.selfRatingA5],
	]),
	...asked('b', 7, [
		[b.answerB1, b.selfRatingB1],
		[b.answerB2, b.selfRatingB2],
		[b.answerB3, b.selfRatingB3],
		[b.answerB4, b.selfRatingB4],
		[b.answerB5, b.selfRatingB5],
		[b.answerB6, b.selfRatingB6],
		[b.answerB7, b.selfRatingB7],
	]),
	...asked('c', 8, [
		[c.answerC1, c.selfRatingC1],
		[c.answerC2, c.selfRatingC2],
		[c.answerC3, c.selfRatingC3],
		[c.answerC4, c.selfRatingC4],
	]),
];
