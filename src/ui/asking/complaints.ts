import { columnsOf, type CellFact, type Fact } from '#engine/facts.ts';
import type { Texts } from '#i18n/texts.ts';
import { fieldId } from './field.ts';
import { complaintAbout } from './reading.ts';
import { rowName } from './table-work.svelte.ts';
import type { Answers, Row } from '#engine/world.ts';
import { rowsAt } from '#engine/at.ts';

/** A field that keeps the user from going on: where it is, what it is called, what is wrong. */
export interface Fault {
	readonly path: string;
	readonly field: string;
	readonly label: string;
	readonly message: string;
}
/** The faults of a page in the order of its questions; of a question that is not asked there is no field. */
export const faultsIn = (
	texts: Texts,
	facts: readonly Fact[],
	paths: readonly string[],
	{ answers, typed }: { readonly answers: Answers; readonly typed: Readonly<Record<string, string>> },
): Fault[] =>
	facts.flatMap((fact) =>
		paths
			.filter((path) => path.split('.')[0] === fact.id && typed[path] !== undefined)
			.flatMap((path) => {
				const place = placeIn(texts, fact, path, answers);
				if (!place) return [];
				const { message, atTime } = complaintAbout(texts, place.fact, typed[path] ?? '');
				return [{ path, label: place.label, message, field: fieldId(path) + (atTime ? '-time' : '') }];
			}),
	);

/** The fact that a path leads to, with its name: of a cell also those of its row and year. */
function placeIn(
	texts: Texts,
	fact: Fact,
	path: string,
	answers: Answers,
): { fact: CellFact; label: string } | undefined {
	const { t, s } = texts;
	const [, ...rest] = path.split('.');
	const inYear = (label: string, year: string | undefined) =>
		year === undefined
			? label
			: t('asking.table.cell', { row: label, column: t('asking.table.year', { n: Number(year) + 1 }) });
	if (fact.kind === 'several') return undefined;
	if (fact.kind !== 'table') return { fact, label: inYear(s.fact(fact.id, 'label'), rest[0]) };
	const [index = '0', id = '', year] = rest;
	const column = columnsOf(fact).find((of) => of.id === id);
	if (!column) return undefined;
	const rows: readonly Row[] = rowsAt(answers, fact.id);
	const row = rowName(texts, fact, rows[Number(index)] ?? {}, Number(index));
	return { fact: column, label: inYear(t('asking.table.cell', { row, column: s.column(fact.id, id, 'label') }), year) };
}
