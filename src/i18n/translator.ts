import type { Language } from './languages.ts';

/** What a text leaves open: ready texts, or a number, which also chooses the plural where it is called `count`. */
export type Values = Readonly<Record<string, string | number>>;
export interface Translator {
	t(key: string, values?: Values): string;
	has(key: string): boolean;
}
export interface Resource {
	readonly [key: string]: string | Resource;
}

/** One resource in one language, with the values that every text of it may name. A missing text or value is a fault of the program, so it throws. */
export function translator(
	language: Language,
	resource: Resource,
	written: (text: string) => string,
	known: Values = {},
): Translator {
	const plurals = new Intl.PluralRules(`${language}-FI`);
	const at = (key: string) => textAt(resource, key);
	/** Nothing has a text of its own where the language needs one; otherwise the plural rules choose. */
	const counted = (key: string, count: number) =>
		(count === 0 ? at(`${key}_zero`) : undefined) ?? at(`${key}_${plurals.select(count)}`);
	const chosen = (key: string, { count }: Values) =>
		(typeof count === 'number' ? counted(key, count) : undefined) ?? at(key);
	return {
		has: (key) => at(key) !== undefined,
		t(key, values = {}) {
			const text = chosen(key, values);
			if (text === undefined) throw new Error(`No text "${key}" in ${language}`);
			return text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
				const value = own(values, name) ?? own(known, name);
				if (value === undefined) throw new Error(`No value for ${placeholder} in "${text}"`);
				return typeof value === 'number' ? written(String(value)) : value;
			});
		},
	};
}

const own = (values: Values, name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);

function textAt(resource: Resource, key: string): string | undefined {
	let found: string | Resource | undefined = resource;
	for (const part of key.split('.'))
		found = typeof found === 'object' && Object.hasOwn(found, part) ? found[part] : undefined;
	return typeof found === 'string' ? found : undefined;
}
