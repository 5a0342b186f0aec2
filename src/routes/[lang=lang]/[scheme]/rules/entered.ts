import { answerAt, atOf, rowsAt } from '#engine/at.ts';
import { columnsOf, type Fact, type TableFact } from '#engine/facts.ts';
import { inAskingOrder, restsOn, type Spot } from '#engine/open.ts';
import type { Rule } from '#engine/rules.ts';
import { factsOf, type Scheme } from '#engine/scheme.ts';
import type { Answers, World } from '#engine/world.ts';
import type { Texts } from '#i18n/texts.ts';
import { optionsOf } from '#ui/asking/options.ts';

/** Something asked, and what was answered to it. */
export interface Entered {
	readonly label: string;
	readonly value: string;
}

/** What was entered for what a rule rests on, as the other answers stand; how it is entered is left out. */
export function enteredFor(texts: Texts, scheme: Scheme, rule: Rule, world: World, applies: boolean): Entered[] {
	const trees = [rule.applies, applies ? rule.met : undefined];
	const spots = trees.flatMap((tree) => (tree ? restsOn(tree, world) : []));
	const byLabel = new Map<string, string[]>();
	for (const spot of inAskingOrder(scheme.pages, spots)) {
		if (spot.fact.kind === 'choice' && spot.fact.preset !== undefined) continue;
		const label = labelOf(texts, scheme, spot, world);
		byLabel.set(label, [...(byLabel.get(label) ?? []), valueOf(texts, spot, world)]);
	}
	return [...byLabel].map(([label, values]) => ({ label, value: values.join('; ') }));
}

function labelOf(texts: Texts, scheme: Scheme, { fact, row }: Spot, { answers }: World): string {
	const { s, t } = texts;
	if (fact.table === undefined) return s.fact(fact.id, 'label');
	const column = s.column(fact.table, fact.id, 'label');
	const table = factsOf(scheme).find(({ id }) => id === fact.table);
	const named =
		row && table?.kind === 'table' ? rowName(texts, table, row.index, answers) : s.fact(fact.table, 'label');
	return t('rulesPage.cell', { row: named, column });
}
/** A row by its first text, or by its number. */
function rowName({ t }: Texts, table: TableFact, index: number, answers: Answers): string {
	const column = columnsOf(table).find(({ kind }) => kind === 'text');
	const text = column && rowsAt(answers, table.id)[index]?.[column.id];
	return typeof text === 'string' && text.trim() !== '' ? text : t('asking.table.row', { n: index + 1 });
}

function valueOf(texts: Texts, spot: Spot, { answers }: World): string {
	const { t, formats } = texts;
	const answer = answerAt(answers, atOf(spot));
	const open = answer === undefined || answer === null;
	if (spot.year === undefined) return open ? t('frame.statuses.unknown') : answered(texts, spot.fact, answer);
	const n = spot.year;
	return open
		? t('asking.review.yearOpen', { n })
		: t('asking.review.yearSum', { n, sum: formats.moneyShort(answer as string) });
}
function answered(texts: Texts, fact: Fact, answer: unknown): string {
	const { t, s, formats } = texts;
	switch (fact.kind) {
		case 'yes-no':
		case 'choice':
			return optionsOf(texts, fact).find(({ value }) => value === answer)?.label ?? '';
		case 'several':
			return formats.list((answer as readonly string[]).map((option) => s.option(fact.id, option)));
		case 'number':
			return formats.byUnit(fact.unit, answer as string, 'short');
		case 'text':
			return answer as string;
		case 'series':
		case 'table':
			return t('asking.review.rows', { count: (answer as readonly unknown[]).length });
	}
}
