import type { Rate } from '#engine/nodes.ts';
import type { Formats } from './formats.ts';
import type { Language } from './languages.ts';
import { type Resource, translator, type Values } from './translator.ts';

/** The text of a part that everything of its kind has, or of one that only some have. */
interface Parts<Always extends string, Sometimes extends string = never> {
	(id: string, part: Always, values?: Values): string;
	(id: string, part: Sometimes, values?: Values): string | undefined;
}
type RulePart = 'judged' | 'reading' | 'failed' | 'figure' | 'because' | 'fix' | 'decides' | 'unknown';
type One = (id: string) => string;
/** The texts of one scheme, with every number of its law already in them. */
export interface SchemeTexts {
	readonly id: string;
	t(key: string, values?: Values): string;
	has(key: string): boolean;
	readonly rule: Parts<'title' | 'rule', RulePart>;
	readonly fact: Parts<'label' | 'question', 'hint'>;
	option(fact: string, option: string): string;
	column(table: string, column: string, part: 'label'): string;
	column(table: string, column: string, part: 'hint'): string | undefined;
	columnOption(table: string, column: string, option: string): string;
	/** `shown` has a place for the value: `{{value}} vuotta`. */
	readonly amount: Parts<'label', 'formula' | 'shown'>;
	readonly track: Parts<'name' | 'short', 'about'>;
	readonly page: Parts<'title', 'lead'>;
	readonly document: Parts<'title' | 'short'>;
	readonly alternative: Parts<'label', 'about'>;
	readonly step: One;
	readonly stage: One;
	/** What a number of the law is called. */
	readonly rate: One;
	readonly advice: One;
}

export function schemeTexts(
	language: Language,
	formats: Formats,
	{ id: scheme, resource, rates }: { id: string; resource: Resource; rates: Readonly<Record<string, Rate>> },
): SchemeTexts {
	const numbers = Object.entries(rates).map(([name, rate]) => [name, shown(rate, formats)]);
	const { t, has } = translator(language, resource, formats.decimal, Object.fromEntries(numbers));
	const maybe = (key: string, values?: Values) => (has(key) ? t(key, values) : undefined);
	const parts = <A extends string, S extends string = never>(group: string, ...always: A[]): Parts<A, S> =>
		((id: string, part: A | S, values?: Values) => {
			const key = `${group}.${id}.${part}`;
			return always.includes(part as A) ? t(key, values) : maybe(key, values);
		}) as Parts<A, S>;
	const one =
		(group: string, part = '') =>
		(id: string) =>
			t(`${group}.${id}${part}`);
	const amount: SchemeTexts['amount'] = parts('amounts', 'label');
	return {
		id: scheme,
		t,
		has,
		rule: parts('rules', 'title', 'rule'),
		fact: parts('facts', 'label', 'question'),
		option: (fact, option) => t(`facts.${fact}.options.${option}`),
		column: ((table: string, column: string, part: 'label') => {
			const key = `facts.${table}.columns.${column}.${part}`;
			return part === 'label' ? t(key) : maybe(key);
		}) as SchemeTexts['column'],
		columnOption: (table, column, option) => t(`facts.${table}.columns.${column}.options.${option}`),
		amount: ((id: string, part: string, values?: Values) =>
			part === 'formula'
				? maybe(`amounts.${id}.formula`)
				: amount(lastPart(id), part as 'label', values)) as SchemeTexts['amount'],
		track: parts('tracks', 'name', 'short'),
		page: parts('groups', 'title'),
		document: parts('documents', 'title', 'short'),
		alternative: parts('alternatives', 'label'),
		step: one('steps'),
		stage: one('stages'),
		rate: one('rates', '.label'),
		advice: one('advice'),
	};
}
/** An amount of another reading (`alternatives.gross.ratio`) is called as in the result, but comes about otherwise. */
export const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** In a sentence years, months and hours have their word beside them already. */
function shown({ unit, value }: Rate, formats: Formats): string {
	const bare = unit === 'years' || unit === 'months' || unit === 'hours';
	return formats.byUnit(unit, value, bare ? 'plain' : 'short');
}
