import { startingAnswers } from '#engine/beginning.ts';
import { instantInHelsinki } from '#engine/helsinki.ts';
import { defaultStageOf, type Scheme } from '#engine/scheme.ts';
import type { Answers, Row } from '#engine/world.ts';

export const CASE_FORMAT = 'avustuspolku-case';
/** Version of the shape below; a file of an older one is migrated when it is read. */
export const CASE_VERSION = 1;

/** Everything that a user entered about one application, and nothing computed. */
export interface Case {
	readonly format: typeof CASE_FORMAT;
	readonly version: typeof CASE_VERSION;
	readonly id: string;
	/** A nickname that the user gave. */
	readonly name: string;
	readonly scheme: string;
	/** Null while it is open, or where the answers alone settle it. */
	readonly track: string | null;
	readonly stage: string;
	/** Reference instant, ISO with offset. */
	readonly asOf: string;
	readonly answers: Answers;
	readonly notes: Row;
}

export const isObject = (value: unknown): value is Row =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The moment by which a new case is judged: when the call closed, or the end of its last day in Finland. */
export const endOfCall = ({ call: { closes, lastDay } }: Scheme): string =>
	closes?.value ?? instantInHelsinki(lastDay.value, '23:59:59');

interface Beginning {
	readonly id: string;
	readonly name?: string;
	readonly track?: string;
	readonly asOf?: string;
}
/** A case before anything is asked: judged by the end of the call. */
export function newCase(scheme: Scheme, { id, name = '', track, asOf = endOfCall(scheme) }: Beginning): Case {
	return {
		format: CASE_FORMAT,
		version: CASE_VERSION,
		id,
		name,
		scheme: scheme.id,
		track: track ?? null,
		stage: defaultStageOf(scheme),
		asOf,
		answers: startingAnswers(scheme, track),
		notes: {},
	};
}

/** What a list of cases shows of one, read with care: a stored case may be of any version, or damaged. */
export function headOf(body: unknown): { readonly name: string; readonly scheme: string; readonly track: string } {
	const text = (field: string) => (isObject(body) && typeof body[field] === 'string' ? body[field] : '');
	return { name: text('name'), scheme: text('scheme'), track: text('track') };
}
