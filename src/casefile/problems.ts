import type { Fault } from '#engine/answers.ts';

/** The message that tells a person about it; each has its text in the locales. */
export type Code =
	'I-SIZE' | 'I-NOTJSON' | 'I-NOTOURS' | 'I-NEWER' | 'I-DAMAGED' | 'I-VALUE' | 'E-CHARS' | 'E-TEXT-LONG';
/** What exactly is wrong: with one answer (as the engine names it), or with the file around it. */
export type Detail =
	| Fault
	| 'too-big'
	| 'not-utf-8'
	| 'not-json'
	| 'broken-json'
	| 'too-deep'
	| 'too-many-parts'
	| 'key-twice'
	| 'not-a-case'
	| 'newer-version'
	| 'unknown-version'
	| 'not-migrated'
	| 'missing'
	| 'not-an-object'
	| 'number-not-kept'
	| 'text-too-long'
	| 'forbidden-characters'
	| 'unknown-scheme'
	| 'unknown-track'
	| 'unknown-stage';

/** Why a case cannot be opened. */
export interface Problem {
	/** Where in the file: `answers.persons.2.effectiveMonths`; empty for the file as a whole. */
	readonly path: string;
	readonly code: Code;
	readonly detail: Detail;
	/** The value that would just be allowed, or the characters that are not. */
	readonly limit?: string;
}
/** Something in a case that is kept but has no effect. */
export interface Warning {
	readonly path: string;
	readonly detail: 'unknown-field' | 'unknown-fact';
}

export const problem = (path: string, code: Code, detail: Detail, limit?: string): Problem => ({
	path,
	code,
	detail,
	...(limit !== undefined && { limit }),
});
export const wrong = (path: string, detail: Detail, limit?: string): Problem => problem(path, 'I-VALUE', detail, limit);
