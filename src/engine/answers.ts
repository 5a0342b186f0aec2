import { dateText, dayOf, secondOf } from './dates.ts';
import { columnsOf, type Fact, type NumberFact, type TableFact } from './facts.ts';
import { num, type Num } from './numbers.ts';
import { read } from './read.ts';
import { factsOf, type Scheme } from './scheme.ts';
import type { Answers } from './world.ts';

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
			return typeof answer === 'string' ? numberProblem(fact, answer, fault) : fault(formFault(fact));
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
	return problemsAmong(columnsOf(table), row as Answers, `${path}.`);
}
/** Faults of the answers that stand side by side, those under unknown names included. */
function problemsAmong(facts: readonly Fact[], answers: Answers, path = ''): Problem[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return Object.entries(answers).flatMap(([id, answer]) => {
		const fact = byId.get(id);
		return fact ? problemOf(fact, answer, path + id) : [{ path: path + id, fault: 'unknown-fact' as const }];
	});
}
function numberProblem(fact: NumberFact, answer: string, fault: (f: Fault, limit?: string) => Problem[]): Problem[] {
	const value = numberIn(fact, answer);
	if (value === undefined) return fault(formFault(fact));
	if (value.lt(read(fact.unit, fact.min))) return fault('too-small', fact.min);
	if (value.gt(read(fact.unit, fact.max))) return fault('too-large', fact.max);
	return fact.unit === 'instant' || value.mod(fact.step).isZero() ? [] : fault('too-precise', fact.step);
}
const formFault = ({ unit }: NumberFact): Fault =>
	unit === 'date' ? 'not-a-date' : unit === 'instant' ? 'not-an-instant' : 'not-a-number';
function numberIn({ unit }: NumberFact, answer: string): Num | undefined {
	if (unit === 'date') return exists(answer) ? dayOf(answer) : undefined;
	if (unit !== 'instant') return decimal.test(answer) ? num(answer) : undefined;
	const second =
		instantForm.test(answer) && exists(answer.slice(0, 'yyyy-mm-dd'.length)) ? secondOf(answer) : undefined;
	return second?.isFinite() ? second : undefined;
}
/** Readers of dates let some days pass that no calendar has, such as 30 February. */
function exists(day: string): boolean {
	try {
		return dateText(dayOf(day)) === day;
	} catch {
		return false;
	}
}

/** Every fault in the answers of a case, unknown names included. */
export const problemsIn = (scheme: Scheme, answers: Answers): Problem[] => problemsAmong(factsOf(scheme), answers);
