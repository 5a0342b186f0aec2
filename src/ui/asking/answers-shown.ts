import { rowsAt } from '#engine/at.ts';
import { columnsOf, type Fact, type NumberFact, type TableFact } from '#engine/facts.ts';
import type { Answers } from '#engine/world.ts';
import type { Texts } from '#i18n/texts.ts';
import { totalOf } from './counting.ts';
import { factIn, inYears, seriesOf } from './field.ts';
import { optionsOf } from './options.ts';
import { dayAndTime } from './reading.ts';
import { answerIn } from './sheet.ts';

/** An answer as the check of the answers shows it. */
export interface Shown {
	/** Each on a line of its own; none where nobody answered. */
	readonly lines: readonly string[];
	/** Texts that could not be read. */
	readonly unread: readonly string[];
}

export function shownAnswer(
	texts: Texts,
	fact: Fact,
	answers: Answers,
	typed: Readonly<Record<string, string>>,
): Shown {
	const unread = Object.entries(typed)
		.filter(([path]) => factIn(path) === fact.id)
		.map(([, text]) => dayAndTime(text).filter(Boolean).join(' '));
	const answer = answers[fact.id];
	if (answer === undefined && unread.length === 0) return { lines: [], unread };
	if (answer === null || answer === undefined)
		return { lines: unread.length > 0 ? [] : [texts.t('asking.unsure')], unread };
	return { lines: linesOf(texts, fact, answers), unread };
}
function linesOf(texts: Texts, fact: Fact, answers: Answers): string[] {
	const { formats, s } = texts;
	const answer = answers[fact.id];
	switch (fact.kind) {
		case 'yes-no':
		case 'choice':
			return optionsOf(texts, fact).flatMap(({ value, label }) => (value === answer ? [label] : []));
		case 'several':
			return [formats.list((answer as readonly string[]).map((option) => s.option(fact.id, option)))];
		case 'number':
			return [formats.byUnit(fact.unit, answer as string)];
		case 'text':
			return [answer as string];
		case 'series':
			return inYears(fact).map((column) => {
				const sum = answerIn(answers, column);
				const n = column.year ?? 1;
				return typeof sum === 'string'
					? texts.t('asking.review.yearSum', { n, sum: formats.moneyShort(sum) })
					: texts.t('asking.review.yearOpen', { n });
			});
		case 'table':
			return tableLines(texts, fact, answers);
	}
}
/** Names one by one; of a table with sums how many rows there are, and what they come to. */
function tableLines(texts: Texts, fact: TableFact, answers: Answers): string[] {
	const rows = rowsAt(answers, fact.id);
	const [first, ...others] = columnsOf(fact);
	if (rows.length > 0 && others.length === 0 && first?.kind === 'text')
		return rows.map((row, i) => textIn(row[first.id]) || texts.t('asking.table.row', { n: i + 1 }));
	const count = texts.t('asking.review.rows', { count: rows.length });
	const { text, open, sumsOnly } = sumOf(fact, answers);
	if (rows.length === 0) return [count];
	if (text !== undefined)
		return [texts.t('asking.review.rowsSum', { rows: count, sum: texts.formats.moneyShort(text) })];
	const missing = texts.t(sumsOnly ? 'asking.table.sumsMissing' : 'asking.table.answersMissing', { count: open });
	return [texts.t('asking.review.rowsOpen', { rows: count, open: missing })];
}
const textIn = (answer: unknown): string => (typeof answer === 'string' ? answer.trim() : '');

function sumOf(fact: TableFact, answers: Answers) {
	const series = seriesOf(fact);
	const sums = columnsOf(fact).filter(
		(column): column is NumberFact => column.kind === 'number' && column.unit === 'money',
	);
	const columns = series ? inYears(series) : sums.map((column) => ({ fact: column }));
	return totalOf(
		rowsAt(answers, fact.id).flatMap((row) => columns.map((column) => ({ answer: answerIn(row, column) }))),
	);
}
