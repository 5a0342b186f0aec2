import { problemOf } from '#engine/answers.ts';
import { date, type NumberFact } from '#engine/facts.ts';
import type { Unit } from '#engine/nodes.ts';
import { num, zero } from '#engine/numbers.ts';

/** Why a text cannot be taken as an answer, and what could be. */
export type Misreading =
	| { readonly fault: 'format' | 'negative' | 'no-such-date' | 'no-such-time' }
	| { readonly fault: 'ambiguous'; readonly readings: readonly [string, string] }
	| { readonly fault: 'too-precise' | 'too-small' | 'too-large'; readonly limit: string };
type Read = { readonly value: string } | Misreading;
/** The answer as a case keeps it, null where the field is empty. */
export type Entry = { readonly value: string | null } | Misreading;

const wrong = { fault: 'format' } as const;
const invisible = /\u200B|\u200C|\u200D|\u2060|\uFEFF/g;
const bare = (text: string): string => text.replace(invisible, '').trim();

/** The whole part (grouped by spaces, points or commas, or not at all) and the decimals. */
const forms = [
	/^(\d+)(?:[.,](\d+))?$/,
	/^([1-9]\d{0,2}(?:[ \u00A0\u202F\u2009]\d{3})+)(?:[.,](\d+))?$/,
	/^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
	/^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
];
/** `1.234` and `1,234`: the mark may group thousands or begin decimals. */
const ambiguous = /^([1-9]\d{0,2})[.,](\d{3})$/;
/** What may stand before or behind a number, by its unit. */
const signs: Partial<Record<Unit, readonly [RegExp, RegExp]>> = {
	money: [/^(?:€|eur)\s*/i, /(?:€|eur(?:oa?)?)$/i],
	percent: [/^%\s*/, /%$/],
};
const never = /(?!)/;

/** A sum of money as people write it, as an exact decimal string with the decimals that were typed. */
export const parseAmount = (text: string): Read => readNumber(text, 'money');

function readNumber(text: string, unit: Unit): Read {
	const [before, behind] = signs[unit] ?? [never, never];
	const number = bare(bare(text).replace(behind, '')).replace(before, '');
	const [, mark = '', unsigned = ''] = /^([-\u2212+]?)\s*(.*)$/s.exec(number) ?? [];
	const minus = mark === '' || mark === '+' ? '' : '-';
	const digits = unsigned.replace(before, '');
	const [, whole, thousandth] = ambiguous.exec(digits) ?? [];
	if (whole !== undefined)
		return { fault: 'ambiguous', readings: [`${minus}${whole}${thousandth}`, `${minus}${whole}.${thousandth}`] };
	const found = forms.map((form) => form.exec(digits)).find((match) => match !== null);
	if (!found) return wrong;
	const ones = (found[1] ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '');
	return { value: `${minus}${ones}${found[2] === undefined ? '' : `.${found[2]}`}` };
}

/** A typed number as the answer of a fact: money with two decimals, other units with as few as they need. */
export function parseNumberFor(fact: NumberFact, text: string): Entry {
	if (bare(text) === '') return { value: null };
	const read = readNumber(text, fact.unit);
	if ('fault' in read) return read;
	const { value } = read;
	const [whole = '', decimals = ''] = value.split('.');
	if (value.startsWith('-') && /[1-9]/.test(value) && num(fact.min).gte(0)) return { fault: 'negative' };
	if (whole.length > 30) return value.startsWith('-') ? tooSmall(fact) : tooLarge(fact);
	if (decimals.length > num(fact.step).decimalPlaces()) return { fault: 'too-precise', limit: fact.step };
	const exact = num(value).isZero() ? zero : num(value);
	const answer = fact.unit === 'money' ? exact.toFixed(2) : exact.toFixed();
	const [problem] = problemOf(fact, answer);
	if (!problem) return { value: answer };
	if (problem.fault === 'too-small') return tooSmall(fact);
	if (problem.fault === 'too-large') return tooLarge(fact);
	return problem.fault === 'too-precise' ? { fault: 'too-precise', limit: fact.step } : wrong;
}
const tooSmall = ({ min }: NumberFact): Misreading => ({ fault: 'too-small', limit: min });
const tooLarge = ({ max }: NumberFact): Misreading => ({ fault: 'too-large', limit: max });

const anyDay = date();
/** `1.2.2026`, `01.02.26` (of this century) or `2026-02-01` as an ISO date; slashes could mean either order. */
export function parseDate(text: string, fact: NumberFact = anyDay): Entry {
	const typed = bare(text);
	if (typed === '') return { value: null };
	const [, d = '', m = '', y = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)$/.exec(typed) ?? [];
	const iso = y ? `${y.padStart(4, '20')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : typed;
	if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return wrong;
	const [problem] = problemOf(fact, iso);
	if (!problem) return { value: iso };
	if (problem.fault === 'too-small') return tooSmall(fact);
	return problem.fault === 'too-large' ? tooLarge(fact) : { fault: 'no-such-date' };
}

/** `14.00`, `14:00`, `14` or `14.00.01` as hours, minutes and seconds: `14:00:00`. */
export function parseTime(text: string): Entry {
	const typed = bare(text).replace(/^kl(o|\.)?\s*/i, '');
	if (typed === '') return { value: null };
	const [, hour, minute = '00', second = '00'] = /^(\d{1,2})(?:[.:](\d\d)(?:[.:](\d\d))?)?$/.exec(typed) ?? [];
	if (hour === undefined) return wrong;
	const inDay = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
	return inDay ? { value: `${hour.padStart(2, '0')}:${minute}:${second}` } : { fault: 'no-such-time' };
}
