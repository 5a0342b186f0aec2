import { problemOf } from '#engine/answers.ts';
import { helsinkiPartsOf, instantInHelsinki } from '#engine/helsinki.ts';
import type { CellFact, NumberFact, TextFact } from '#engine/facts.ts';
import { num } from '#engine/numbers.ts';
import { messageFor } from '#i18n/messages.ts';
import { type Entry, type Misreading, parseDate, parseNumberFor, parseTime } from '#i18n/parse.ts';
import type { Texts } from '#i18n/texts.ts';
import { optionsOf } from './options.ts';

/** A fact whose answer is typed. */
export type TypedFact = NumberFact | TextFact;
/** Why a text cannot be taken as an answer, in words. */
export interface Complaint {
	readonly message: string;
	/** The clock beside a date is what is wrong. */
	readonly atTime?: true;
	/** The two numbers that the text may mean, as answers write them. */
	readonly readings?: readonly [string, string];
}
/** An answer (undefined: the field is empty), or what is wrong. */
export type Reading = { readonly value: string | undefined } | { readonly wrong: (texts: Texts) => Complaint };

/** What lies between the day and the clock of an instant that cannot be read yet. */
const gap = '\n';
export const withTime = (day: string, time: string): string => (day + time === '' ? '' : `${day}${gap}${time}`);
export function dayAndTime(text: string): readonly [string, string] {
	const [day = '', time = ''] = text.split(gap);
	return [day, time];
}

/** What stands in a field, read as an answer of its fact. */
export function readAs(fact: TypedFact, text: string): Reading {
	if (fact.kind === 'text') return readText(text);
	if (fact.unit === 'instant') return readInstant(text);
	if (fact.unit === 'date') return taken(parseDate(text), 'date', text);
	return taken(parseNumberFor(fact, text), fact.unit, text);
}
const taken = (entry: Entry, unit: NumberFact['unit'] | 'time', text: string): Reading =>
	'fault' in entry ? { wrong: wrongBy(entry, unit, text) } : { value: entry.value ?? undefined };
const wrongBy =
	(misreading: Misreading, unit: NumberFact['unit'] | 'time', text: string) =>
	(texts: Texts): Complaint => ({
		message: messageFor(texts, misreading, { unit, text }),
		...(unit === 'time' && { atTime: true }),
		...(misreading.fault === 'ambiguous' && { readings: misreading.readings }),
	});

function readInstant(text: string): Reading {
	const [dayText, timeText] = dayAndTime(text);
	const [day, time] = [parseDate(dayText), parseTime(timeText)];
	if ('fault' in day) return { wrong: wrongBy(day, 'date', dayText) };
	if ('fault' in time) return { wrong: wrongBy(time, 'time', timeText) };
	if (day.value !== null && time.value !== null) return { value: instantInHelsinki(day.value, time.value) };
	if (day.value === null && time.value === null) return { value: undefined };
	if (day.value === null) return { wrong: ({ t }) => ({ message: t('asking.field.dayMissing') }) };
	return { wrong: ({ t }) => ({ message: t('asking.field.timeMissing'), atTime: true }) };
}

/** As long as a case file lets a text be, and without what it refuses: see `casefile/clean.ts`. */
const longest = 4000;
const refused = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu;
function readText(text: string): Reading {
	if (text.length > longest)
		return {
			wrong: ({ t, formats }) => ({ message: t('errors.textLong', { limit: formats.decimal(String(longest)) }) }),
		};
	const found = text.match(refused);
	if (found) return { wrong: ({ t }) => ({ message: t('errors.characters', { list: codesOf(found) }) }) };
	return { value: text === '' ? undefined : text };
}
const codesOf = (characters: readonly string[]): string =>
	[...new Set(characters.map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`))].join(
		', ',
	);

/** The text that says one of two readings beyond doubt. */
export function textOfReading(texts: Texts, fact: NumberFact, reading: string): string {
	const answer = fact.unit === 'money' && num(reading).isInteger() ? num(reading).toFixed(2) : reading;
	const [problem] = problemOf(fact, answer);
	return problem && reading.includes('.') ? `${texts.formats.decimal(reading)}0` : textOfAnswer(texts, fact, answer);
}

/** An answer as its field shows it; where sums stand close together, cents are left out that are not there. */
export function textOfAnswer({ formats }: Texts, fact: TypedFact, answer: unknown, close = false): string {
	if (typeof answer !== 'string') return '';
	if (fact.kind === 'text') return answer;
	if (fact.unit === 'instant') return withTime(formats.date(helsinkiPartsOf(answer).date), formats.time(answer));
	return close && answer.endsWith('.00') ? formats.decimal(answer) : formats.byUnit(fact.unit, answer, 'plain');
}

/** Pasted text of a cell: also the name of an option. */
export type CellReading = { readonly value: unknown } | { readonly text: string };
export function readCell(texts: Texts, fact: CellFact, text: string): CellReading {
	if (fact.kind === 'number' || fact.kind === 'text' || fact.kind === 'series') {
		const reading = readAs(fact.kind === 'series' ? fact.of : fact, text);
		return 'value' in reading ? reading : { text };
	}
	const typed = text.trim().toLocaleLowerCase(texts.language);
	if (typed === '') return { value: undefined };
	const option = optionsOf(texts, fact).find(({ label }) => label.toLocaleLowerCase(texts.language) === typed);
	return option ? { value: option.value } : { text };
}

/** What is wrong with a text that stands under a path as it was typed. */
export function complaintAbout(texts: Texts, fact: CellFact, text: string): Complaint {
	if (fact.kind === 'yes-no' || fact.kind === 'choice') return { message: texts.t('asking.table.noOption', { text }) };
	const reading = readAs(fact.kind === 'series' ? fact.of : fact, text);
	return 'wrong' in reading ? reading.wrong(texts) : { message: '' };
}
