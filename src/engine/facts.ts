import type { Cond, Form, Unit } from './words.ts';

/** Grid of the answers of a unit: nothing finer is accepted, and the nearest fix lies on it. */
const steps: Record<Unit, string> = {
	money: '0.01',
	percent: '0.01',
	months: '0.01',
	hours: '0.01',
	years: '0.01',
	number: '0.0001',
	count: '1',
	date: '1',
	instant: '1',
};
/** The bounds validate an answer and are all that is known of an open one: one truth, used twice. */
const bounds: Record<Unit, readonly [string, string]> = {
	money: ['0', '10000000000'],
	percent: ['0', '100'],
	months: ['0', '1200'],
	hours: ['0', '1000000'],
	years: ['0', '100'],
	number: ['0', '10000000000'],
	count: ['0', '1000000'],
	date: ['-Infinity', 'Infinity'],
	instant: ['-Infinity', 'Infinity'],
};
export interface Limits {
	readonly min?: string;
	readonly max?: string;
	readonly step?: string;
}
interface Asked {
	readonly id: string;
	/** The table whose column this is. */
	readonly table?: string;
	/** Asked only while this is not answered no. */
	readonly onlyWhen?: Cond;
	/** A plan may be changed by a fix; a fact of the world may not. */
	readonly plan: boolean;
}
export interface NumberFact<U extends Unit = Unit> extends Asked {
	readonly kind: 'number';
	readonly unit: U;
	readonly min: string;
	readonly max: string;
	readonly step: string;
}
export interface YesNoFact extends Asked {
	readonly kind: 'yes-no';
}
export interface ChoiceFact<O extends string = string> extends Asked {
	readonly kind: 'choice';
	readonly options: readonly O[];
	/** The option written into a new case: only for a way of entering the same thing. */
	readonly preset?: O;
}
export interface SeveralFact<O extends string = string> extends Asked {
	readonly kind: 'several';
	readonly options: readonly O[];
	/** An option that excludes the others, such as "none of these". */
	readonly alone?: O;
}
export interface TextFact extends Asked {
	readonly kind: 'text';
}
/** One amount for each year of a period; the answer is an array. */
export interface SeriesFact extends Asked {
	readonly kind: 'series';
	readonly years: number;
	readonly of: NumberFact<'money'>;
}
export interface TableFact<Id extends string = string, C = unknown> extends Asked {
	readonly kind: 'table';
	readonly id: Id;
	readonly columns: C;
	readonly table?: never;
}
export type CellFact = NumberFact | YesNoFact | ChoiceFact | TextFact | SeriesFact;
export type Fact = CellFact | SeveralFact | TableFact;
export type Columns = Readonly<Record<string, CellFact>>;

const numeric =
	<U extends Unit>(unit: U, plan = true) =>
	({ min = bounds[unit][0], max = bounds[unit][1], step = steps[unit] }: Limits = {}): NumberFact<U> & Form<U> =>
		({ kind: 'number', id: '', unit, min, max, step, plan }) as NumberFact<U> & Form<U>;

export const money = numeric('money');
export const percent = numeric('percent');
export const months = numeric('months');
export const hours = numeric('hours');
export const yearsOfTime = numeric('years');
export const number = numeric('number');
export const count = numeric('count');
export const date = numeric('date', false);
export const instant = numeric('instant', false);
export const yesNo = (): YesNoFact & Cond => ({ kind: 'yes-no', id: '', plan: false }) as YesNoFact & Cond;
export const choice = <const O extends string>(...options: O[]): ChoiceFact<O> => ({
	kind: 'choice',
	id: '',
	options,
	plan: false,
});
/** Several of the options at once; `alone` excludes the others. */
export const several = <const O extends string>(options: readonly O[], alone?: NoInfer<O>): SeveralFact<O> => ({
	kind: 'several',
	id: '',
	options,
	plan: false,
	...(alone && { alone }),
});
export const text = (): TextFact => ({ kind: 'text', id: '', plan: false });
export const byYear = (years: number, limits?: Limits): SeriesFact => ({
	kind: 'series',
	id: '',
	years,
	of: money(limits),
	plan: true,
});
/** How the same thing is entered, such as one sum or line by line. The first option stands in every new case. */
export const wayOfEntry = <const O extends string>(...options: [O, ...O[]]): ChoiceFact<O> => ({
	...choice(...options),
	preset: options[0],
});

/** The applicant's to decide anew: a fix may change it. */
export const planned = <F extends Fact>(fact: F): F => ({ ...fact, plan: true });
/** How things are: no fix may touch it, for that would invite misreporting. */
export const ofTheWorld = <F extends Fact>(fact: F): F => ({ ...fact, plan: false });
/** Asked only while `cond` is not answered no. */
export const onlyWhen = <F extends Fact>(cond: Cond, fact: F): F => ({ ...fact, onlyWhen: cond });

/** A column knows its table, so that no formula can take a cell out of it. */
type Cells<C extends Columns, T extends string> = {
	readonly [K in keyof C]: C[K] extends NumberFact<infer U>
		? NumberFact<U> & Form<U, T>
		: C[K] extends YesNoFact
			? YesNoFact & Cond<T>
			: C[K] extends ChoiceFact<infer O>
				? ChoiceFact<O> & { readonly table: T }
				: C[K] extends SeriesFact
					? SeriesFact & { readonly table: T }
					: TextFact & { readonly table: T };
};
export const table = <const T extends string, C extends Columns>(id: T, columns: C): TableFact<T, Cells<C, T>> => ({
	kind: 'table',
	id,
	columns: named(columns, id) as unknown as Cells<C, T>,
	plan: true,
});
/** A list of names is a table of one column. */
export const names = <const T extends string>(id: T) => table(id, { name: text() });

/** Facts under their ids: the key becomes the id, so that no id can differ from its name. */
export const facts = <F extends Readonly<Record<string, Fact>>>(of: F): F => named(of) as F;
const named = (of: Readonly<Record<string, Fact>>, table?: string) =>
	Object.fromEntries(
		Object.entries(of).map(([id, fact]) => {
			const own = { ...fact, ...(fact.kind !== 'table' && { id }), ...(table !== undefined && { table }) };
			return [
				id,
				own.kind === 'series' ? { ...own, of: { ...own.of, id, ...(table !== undefined && { table }) } } : own,
			];
		}),
	);
export const columnsOf = (table: TableFact): readonly CellFact[] => Object.values(table.columns as Columns);

/** Questions that belong on one page. */
export interface Page {
	readonly id: string;
	/** The step of the way that the page stands under. */
	readonly step: string;
	readonly stage?: string;
	readonly facts: readonly Fact[];
}
export const page = (id: string, step: string, of: Readonly<Record<string, Fact>>, stage?: string): Page => ({
	id,
	step,
	facts: Object.values(of),
	...(stage !== undefined && { stage }),
});
