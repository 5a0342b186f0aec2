import * as v from 'valibot';
import { CASE_FORMAT, CASE_VERSION } from '#casefile/case.ts';
import { type Opened, readCase } from '#casefile/read.ts';
import { assess } from '#engine/assess.ts';
import { complaint } from './complaints.ts';
import { differencesIn } from './differences.ts';
import { type Example, exampleSchema } from './examples.ts';
import { fromLoose, isLoose } from './loose-examples.ts';
import { schemeOf } from './schemes.ts';

/** What came of one worked example: none of the differences means that it holds. */
export interface Outcome {
	readonly id: string;
	readonly differences: readonly string[];
	/** What was ignored in it. */
	readonly notes: readonly string[];
}

/** Runs one worked example, in the form of the contract or in the looser one. */
export async function outcomeOf(input: unknown): Promise<Omit<Outcome, 'id'>> {
	const shape = v.safeParse(exampleSchema, isLoose(input) ? await fromLoose(input, schemeOf) : input);
	if (!shape.success)
		return { differences: shape.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`), notes: [] };
	const example = shape.output;
	const read = await readCase(completed(example), schemeOf);
	if ('problems' in read) return { differences: read.problems.map(complaint), notes: [] };
	return {
		differences: differencesAgainst(example, read),
		notes: read.warnings.map(({ path }) => `${path} is unknown and has no effect`),
	};
}
/** What every case file says, and an example may leave out. */
const completed = (example: Example): object => ({
	format: CASE_FORMAT,
	version: CASE_VERSION,
	id: example.id,
	...example.case,
});

function differencesAgainst({ scope, expected }: Example, { case: { stage }, scheme, answers }: Opened): string[] {
	const known = new Set(scheme.rules.map(({ id }) => id));
	const named = scope === 'decided' ? decidedIn(scheme, answers, stage) : scope;
	const strangers = (named ?? []).filter((id) => !known.has(id)).map((id) => `scope: the scheme has no rule ${id}`);
	const assessment = assess(scheme, answers, { stage, ...(named && { scope: new Set(named) }) });
	return [...strangers, ...differencesIn(scheme, expected, assessment, named !== undefined)];
}
/** The rules that the answers decide: those that a loose example speaks of. */
function decidedIn(...[scheme, answers, stage]: [Opened['scheme'], Opened['answers'], string]): string[] {
	const { findings } = assess(scheme, answers, { stage });
	const open = new Set(
		findings.filter(({ status, effect }) => status === 'unknown' && effect !== 'none').map((f) => f.rule.id),
	);
	return [...new Set(findings.map(({ rule }) => rule.id))].filter((id) => !open.has(id));
}
