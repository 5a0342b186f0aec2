import type { Assessment, Finding } from '#engine/assess.ts';
import { type CellFact, columnsOf, type Fact, type SeriesFact, type TableFact } from '#engine/facts.ts';

/** Id of the field of an answer: `#` and it lead there. */
export const fieldId = (path: string): string => path.replaceAll('.', '-');
/** The fact that a path starts with. */
export const factIn = (path: string): string => path.split('.')[0] ?? path;

/** The yearly column of a table, if it has one. */
export const seriesOf = (table: TableFact): SeriesFact | undefined =>
	columnsOf(table).find((column): column is SeriesFact => column.kind === 'series');
/** How many years the amounts of a fact are asked for; undefined where it has none. */
export const yearsOf = (fact: Fact): number | undefined =>
	fact.kind === 'series' ? fact.years : fact.kind === 'table' ? seriesOf(fact)?.years : undefined;

/** A cell that is filled in: a column of a table, and of a yearly column which year (from 1). */
export interface Column {
	readonly fact: CellFact;
	readonly year?: number;
}
export const columnsIn = (table: TableFact): readonly Column[] =>
	columnsOf(table).flatMap((fact): Column[] => (fact.kind === 'series' ? inYears(fact) : [{ fact }]));
export const inYears = (fact: SeriesFact): Column[] =>
	Array.from({ length: fact.years }, (_, i) => ({ fact, year: i + 1 }));

export const findingsOf = ({ findings }: Assessment, rule: string): readonly Finding[] =>
	findings.filter((finding) => finding.rule.id === rule);

/** Questions one below the other, and those by year side by side in one table while their years agree. */
export type Block = { readonly fact: Fact } | { readonly yearly: readonly (SeriesFact | TableFact)[] };
export function blocksOf(facts: readonly Fact[]): Block[] {
	const blocks: { fact?: Fact; yearly?: (SeriesFact | TableFact)[] }[] = [];
	for (const fact of facts) {
		const years = yearsOf(fact);
		if (years === undefined) {
			blocks.push({ fact });
			continue;
		}
		const before = blocks.at(-1)?.yearly;
		const yearly = fact as SeriesFact | TableFact;
		if (before?.[0] && yearsOf(before[0]) === years) before.push(yearly);
		else blocks.push({ yearly: [yearly] });
	}
	return blocks as Block[];
}

/** The choice that a text accounts for: it is named after it, and asked once that is made. */
export const accountsFor = (fact: Fact, facts: readonly Fact[]): Fact | undefined =>
	fact.kind === 'text'
		? facts.find((other) => other.kind === 'choice' && other.id !== fact.id && fact.id.startsWith(other.id))
		: undefined;

/** A step of the way, with where it begins. */
export interface Step {
	readonly id: string;
	readonly label: string;
	readonly href: string;
	readonly state: 'done' | 'current' | 'open';
}
