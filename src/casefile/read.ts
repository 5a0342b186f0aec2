import * as v from 'valibot';
import type { Scheme } from '#engine/scheme.ts';
import type { Answers, Row } from '#engine/world.ts';
import { type Case, CASE_FORMAT, CASE_VERSION, isObject } from './case.ts';
import { caseFields, caseSchema } from './schema.ts';
import { cleaned } from './clean.ts';
import { contentsOf } from './contents.ts';
import { migrated, type Versions, versions } from './migrations.ts';
import { type Problem, problem, type Warning, wrong } from './problems.ts';
import { parsed } from './text.ts';

/** A case that can be worked with. */
export interface Opened {
	readonly case: Case;
	readonly scheme: Scheme;
	readonly answers: Answers;
	readonly warnings: readonly Warning[];
}
export interface Refused {
	readonly problems: readonly Problem[];
	/** The same case without its wrong answers, where nothing else is wrong: for the user to decide. */
	readonly rest?: Opened;
}
export type SchemeOf = (id: string) => Promise<Scheme | undefined> | Scheme | undefined;

/** Opens a case from the text of a file, or from what storage held. Trusts nothing in it, and computes nothing. */
export async function readCase(
	input: unknown,
	schemeOf: SchemeOf,
	history: Versions = versions,
): Promise<Opened | Refused> {
	const json = typeof input === 'string' ? parsed(input) : { value: input };
	if (!('value' in json)) return { problems: [json] };
	const { value, problems } = cleaned(json.value);
	const ours = oursIn(value, history);
	if (!('fields' in ours)) return { problems: [ours] };
	const { fields } = ours;
	const shape = v.safeParse(caseSchema, fields);
	if (!shape.success) return { problems: once([...problems, ...shape.issues.map(asProblem)]) };
	const scheme = await schemeOf(shape.output.scheme);
	if (!scheme) return { problems: once([...problems, wrong('scheme', 'unknown-scheme')]) };

	const contents = contentsOf(scheme, shape.output);
	const all = once([...problems, ...contents.problems]);
	const opened: Opened = {
		case: { ...fields, ...shape.output, format: CASE_FORMAT, version: CASE_VERSION, ...contents.fields },
		scheme,
		answers: contents.fields.answers,
		warnings: [...extraFields(fields), ...contents.warnings],
	};
	if (all.length === 0) return opened;
	const onlyAnswers = problems.length === 0 && all.every(({ path }) => path.startsWith('answers.'));
	return { problems: all, ...(onlyAnswers && { rest: opened }) };
}

/** The fields of a case of ours, in the present version. */
function oursIn(value: unknown, history: Versions): { readonly fields: Row } | Problem {
	if (!isObject(value)) return problem('', 'I-NOTOURS', 'not-a-case');
	if (value['format'] !== CASE_FORMAT) return problem('format', 'I-NOTOURS', 'not-a-case');
	const { version } = value;
	if (typeof version !== 'number' || !Number.isInteger(version)) return wrong('version', 'unknown-version');
	if (version > history.current) return problem('version', 'I-NEWER', 'newer-version', String(history.current));
	try {
		const fields = migrated(value, version, history);
		return fields ? { fields } : wrong('version', 'unknown-version');
	} catch {
		return problem('', 'I-DAMAGED', 'not-migrated');
	}
}
const asProblem = (issue: v.BaseIssue<unknown>): Problem =>
	wrong(
		v.getDotPath(issue) ?? '',
		issue.received === 'undefined' ? 'missing' : issue.type === 'string' ? 'not-a-text' : 'not-an-object',
	);
const extraFields = (fields: Row): Warning[] =>
	Object.keys(fields)
		.filter((field) => !caseFields.includes(field))
		.map((path) => ({ path, detail: 'unknown-field' }));
/** The first complaint about each place. */
function once(problems: readonly Problem[]): readonly Problem[] {
	const places = new Set<string>();
	return problems.filter(({ path }) => !places.has(path) && places.add(path));
}
