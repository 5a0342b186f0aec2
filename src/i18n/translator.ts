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

/** A name may hold points of its own, such as the number of a budget item: the whole rest of the key is tried first. */
function textAt(resource: Resource, key: string): string | undefined {
	if (Object.hasOwn(resource, key)) {
		const whole = resource[key];
		return typeof whole === 'string' ? whole : undefined;
	}
	const point = key.indexOf('.');
	const [first, rest] = [key.slice(0, point), key.slice(point + 1)];
	const within = point > 0 && Object.hasOwn(resource, first) ? resource[first] : undefined;
	return typeof within === 'object' ? textAt(within, rest) : undefined;
}
