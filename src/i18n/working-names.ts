import { columnsOf, type Fact, type TableFact } from '#engine/facts.ts';
import { type Condition, factsNamed, isCondition, looksOverRows, type Node, partsOf } from '#engine/nodes.ts';
import type { Answers, Row } from '#engine/world.ts';
import type { Working } from '#engine/working.ts';
import type { Texts } from './texts.ts';
import { isNothing, quotientIn, seen } from './working-steps.ts';
import { shown } from './working-values.ts';

const factLabel = ({ s }: Texts, { id, table }: Fact): string =>
	table === undefined ? s.fact(id, 'label') : s.column(table, id, 'label');
const inYears = ({ t }: Texts, label: string, from: number, to: number): string =>
	from === to ? t('working.year', { label, year: from }) : t('working.years', { label, from, to });

/** What a line is called; `after` leaves out the years up to that one. */
export function nameOf(texts: Texts, w: Working, answers: Answers, after?: number): string {
	const { t, s } = texts;
	const { node } = w;
	switch (node.kind) {
		case 'amount':
			return s.amount(node.id, 'label');
		case 'number':
			return factLabel(texts, node);
		case 'rate':
			return s.has(`rates.${node.id}.label`) ? s.rate(node.id) : t('working.sourceNumber');
		case 'plain':
			return t(isNothing(w) ? 'working.nothing' : 'working.number');
		case 'years':
			return inYears(texts, factLabel(texts, node.series), after === undefined ? node.from : after + 1, node.to);
		case 'sum-over': {
			const label = s.fact(node.table.id, 'label');
			const { of } = node;
			return of.kind === 'years' ? inYears(texts, label, after === undefined ? of.from : after + 1, of.to) : label;
		}
		case 'smallest-over':
			return t('working.smallestOf', { label: s.fact(node.table.id, 'label') });
		case 'largest-over':
			return t('working.largestOf', { label: s.fact(node.table.id, 'label') });
		case 'count-distinct':
			return t('working.distinct', { label: factLabel(texts, node.of) });
		case 'year-share':
			return t('working.yearShare');
		case 'smallest':
		case 'round':
		case 'bound':
		case 'day-of':
			return nameOf(texts, seen(texts, w.parts[0] as Working), answers);
		case 'when':
			return dependsOn(texts, node.if, answers);
		case 'times':
		case 'percent-of':
			return product(texts, w, '×', answers);
		case 'over':
			return product(texts, w, '÷', answers);
		default:
			return t(isCondition(node) ? 'working.comparison' : 'working.subtotal');
	}
}
/** `75 % × Investointi`, as long as both parts have short names. */
function product(texts: Texts, w: Working, mark: string, answers: Answers): string {
	const quotient = quotientIn(w);
	if (quotient) return nameOf(texts, seen(texts, quotient), answers);
	const names = w.parts.map((part) => briefly(texts, seen(texts, part), answers));
	return names.includes(undefined) ? texts.t('working.subtotal') : names.join(`\u00a0${mark} `);
}
function briefly(texts: Texts, w: Working, answers: Answers): string | undefined {
	if (w.node.kind === 'rate' || w.node.kind === 'plain') return shown(texts, w.node, w.value);
	return ['amount', 'number', 'years', 'sum-over'].includes(w.node.kind) ? nameOf(texts, w, answers) : undefined;
}

/** The open questions that a condition waits for, as long as there are few. */
function dependsOn({ t, s, formats }: Texts, condition: Condition, answers: Answers): string {
	const asked = [...questionsIn(condition)];
	const open = asked.filter((id) => (answers[id] ?? null) === null);
	const named = open.length > 0 ? open : asked;
	if (named.length > 3) return t('working.dependsOnMany');
	return t('working.dependsOn', { list: formats.list(named.map((id) => s.fact(id, 'label'))) });
}
function questionsIn(node: Node, found = new Set<string>(), passed = new Set<Node>()): ReadonlySet<string> {
	if (passed.has(node)) return found;
	passed.add(node);
	for (const { id, table } of factsNamed(node)) found.add(table ?? id);
	if (looksOverRows(node)) found.add(node.table.id);
	for (const part of partsOf(node)) questionsIn(part, found, passed);
	return found;
}

/** A row by its first text, or by its number. */
export function rowName({ t }: Texts, table: TableFact, index: number, answers: Answers): string {
	const row = (answers[table.id] as readonly Row[] | undefined)?.[index];
	const column = columnsOf(table).find(({ kind }) => kind === 'text');
	const text = column && row?.[column.id];
	return typeof text === 'string' && text.trim() !== '' ? text : t('working.row', { n: index + 1 });
}
