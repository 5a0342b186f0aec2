import { dayOf, secondOf } from './dates.ts';
import { columnsOf, type Fact, type NumberFact, type TableFact } from './facts.ts';
import { num, type Num } from './numbers.ts';
import { factsOf, type Scheme } from './scheme.ts';
import { type Answers, World } from './world.ts';
import { truthOf } from './judge.ts';

/** Why an answer cannot be taken; `limit` and `step` say what would be. */
export type Fault =
	| 'not-a-number'
	| 'too-precise'
	| 'too-small'
	| 'too-large'
	| 'not-a-date'
	| 'not-an-instant'
	| 'not-yes-or-no'
	| 'not-an-option'
	| 'excludes-others'
	| 'not-a-text'
	| 'not-a-list'
	| 'not-a-row'
	| 'too-many-years'
	| 'unknown-fact'
	| 'contradicts-track';
export interface Problem {
	readonly path: string;
	readonly fault: Fault;
	readonly limit?: string;
}

const decimal = /^-?\d{1,30}(\.\d{1,30})?$/;
const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Whether one answer fits its fact: form, grid and bounds. An open answer (absent or null) always does. */
export function problemOf(fact: Fact, answer: unknown, path = fact.id): Problem[] {
	if (answer === undefined || answer === null) return [];
	const fault = (f: Fault, limit?: string): Problem[] => [{ path, fault: f, ...(limit !== undefined && { limit }) }];
	switch (fact.kind) {
		case 'number':
			return typeof answer === 'string' ? numberProblem(fact, answer, fault) : fault('not-a-number');
		case 'yes-no':
			return typeof answer === 'boolean' ? [] : fault('not-yes-or-no');
		case 'choice':
			return fact.options.includes(answer as string) ? [] : fault('not-an-option');
		case 'several': {
			if (!Array.isArray(answer)) return fault('not-a-list');
			if (!answer.every((option) => fact.options.includes(option as string))) return fault('not-an-option');
			return fact.alone !== undefined && answer.includes(fact.alone) && answer.length > 1
				? fault('excludes-others', fact.alone)
				: [];
		}
		case 'text':
			return typeof answer === 'string' ? [] : fault('not-a-text');
		case 'series':
			if (!Array.isArray(answer)) return fault('not-a-list');
			if (answer.length > fact.years) return fault('too-many-years', String(fact.years));
			return answer.flatMap((amount, i) => problemOf(fact.of, amount, `${path}.${i}`));
		case 'table':
			return Array.isArray(answer)
				? answer.flatMap((row, i) => rowProblems(fact, row, `${path}.${i}`))
				: fault('not-a-list');
	}
}
function rowProblems(table: TableFact, row: unknown, path: string): Problem[] {
	if (typeof row !== 'object' || row === null || Array.isArray(row)) return [{ path, fault: 'not-a-row' }];
	return columnsOf(table).flatMap((column) => problemOf(column, (row as Answers)[column.id], `${path}.${column.id}`));
}
function numberProblem(fact: NumberFact, answer: string, fault: (f: Fault, limit?: string) => Problem[]): Problem[] {
	const value = numberIn(fact, answer);
	if (typeof value === 'string') return fault(value);
	if (value.lt(fact.min)) return fault('too-small', fact.min);
	if (value.gt(fact.max)) return fault('too-large', fact.max);
	return fact.unit === 'instant' || value.mod(fact.step).isZero() ? [] : fault('too-precise', fact.step);
}
function numberIn({ unit }: NumberFact, answer: string): Num | Fault {
	if (unit === 'instant')
		return instantForm.test(answer) && secondOf(answer).isFinite() ? secondOf(answer) : 'not-an-instant';
	if (unit !== 'date') return decimal.test(answer) ? num(answer) : 'not-a-number';
	try {
		return dayOf(answer);
	} catch {
		return 'not-a-date';
	}
}

/** Every fault in the answers of a case, unknown names included. */
export function problemsIn(scheme: Scheme, answers: Answers): Problem[] {
	const byId = new Map(factsOf(scheme).map((fact) => [fact.id, fact]));
	return Object.entries(answers).flatMap(([id, answer]) => {
		const fact = byId.get(id);
		return fact ? problemOf(fact, answer) : [{ path: id, fault: 'unknown-fact' as const }];
	});
}

/** The answers that stand in a case before anything is asked: its track, and how things are entered. */
export function startingAnswers(scheme: Scheme, track?: string): Answers {
	const facts = factsOf(scheme);
	const presets = facts.flatMap((fact) =>
		fact.kind === 'choice' && fact.preset !== undefined ? [[fact.id, fact.preset] as const] : [],
	);
	const asked = facts.some(({ id }) => id === 'track') && track !== undefined;
	return { ...Object.fromEntries(presets), ...(asked && { track }) };
}
/** Whether the track that a case names can be the one that its answers settle. */
export function contradictsTrack(scheme: Scheme, answers: Answers, track: string): boolean {
	const named = scheme.tracks.find(({ id }) => id === track);
	return named === undefined || truthOf(named.when)(new World(answers)) === 'no';
}
