import type { Change } from '#engine/changes.ts';
import { type CellFact, columnsOf, type Fact, type TableFact } from '#engine/facts.ts';
import type { Fix } from '#engine/fixes.ts';
import { truthOf } from '#engine/judge.ts';
import type { Unit } from '#engine/nodes.ts';
import { num } from '#engine/numbers.ts';
import type { Spot } from '#engine/open.ts';
import type { Rule } from '#engine/rules.ts';
import { factsOf, type Scheme } from '#engine/scheme.ts';
import { type Answers, World } from '#engine/world.ts';
import type { Texts } from '#i18n/texts.ts';
import { numberFactOf, presentOf, unitOfChange, wayOf } from './fixes-shown.ts';

/** What a card says of a fix. */
export interface FixText {
	/** The change, its size or limit and what follows, in one sentence. */
	readonly sentence: string;
	/** The difference from now, where it is a number. */
	readonly size?: string;
	/** What the two figures below are sums of, where they are more than the one answer. */
	readonly of?: string;
	readonly figures: readonly { readonly label: string; readonly text: string }[];
	/** Where several changes belong together: each of them. */
	readonly changes: readonly string[];
}
interface Context {
	readonly texts: Texts;
	readonly scheme: Scheme;
	readonly answers: Answers;
}

export function fixText(context: Context, fix: Fix, rule: Rule | null): FixText {
	const { t } = context.texts;
	const [first, ...more] = fix.changes;
	const several = fix.changes.map((change) => changeText(context, change));
	const count = several.length;
	if (!rule) return { sentence: t('result.fix.whole', { count }), figures: [], changes: several };
	if (!first || more.length > 0)
		return { sentence: t('result.fix.together', { count }), figures: [], changes: several };
	const size = sizeText(context.texts, first);
	return {
		sentence: sentenceOf(context, first, isSpared(rule, fix)),
		...(size !== undefined && { size }),
		...(first.spots.length > 1 && { of: t('result.field.years', valuesOf(context, first)) }),
		figures: figuresOf(context, first),
		changes: [],
	};
}
const isSpared = ({ applies }: Rule, { answers }: Fix): boolean =>
	applies !== undefined && truthOf(applies)(new World(answers)) === 'no';

export const kinds = {
	money: 'money',
	percent: 'percent',
	months: 'time',
	hours: 'time',
	years: 'time',
	number: 'number',
	count: 'number',
	date: 'date',
	instant: 'date',
} as const satisfies Record<Unit, string>;
function kindOf(change: Change) {
	if (change.spots.length > 1) return 'years';
	return change.spots[0]?.year === undefined ? kinds[unitOfChange(change) ?? 'number'] : 'year';
}

function sentenceOf(context: Context, change: Change, spared: boolean): string {
	const { t } = context.texts;
	const way = wayOf(change);
	const values = valuesOf(context, change);
	if (way !== 'choice') return t(`result.fix.${kindOf(change)}.${way}`, values);
	if (typeof change.to === 'boolean') return t(`result.fix.answer.${change.to ? 'yes' : 'no'}`, values);
	return t(`result.fix.choice.${spared ? 'spared' : 'met'}`, values);
}
function changeText(context: Context, change: Change): string {
	const { t } = context.texts;
	const way = wayOf(change);
	const values = valuesOf(context, change);
	if (way !== 'choice') return t(`result.change.${kindOf(change)}.${way}`, values);
	if (typeof change.to === 'boolean') return t(`result.change.answer.${change.to ? 'yes' : 'no'}`, values);
	return t('result.change.choice', values);
}

function valuesOf(context: Context, change: Change) {
	const { texts } = context;
	const unit = unitOfChange(change);
	const [spot] = change.spots;
	const shown = (value: string | boolean) => valueText(texts, spot, unit, value);
	return {
		label: labelOf(context, change.spots),
		from: shown(change.from),
		to: shown(change.to),
		by: change.by === undefined || unit === undefined ? '' : amountOf(texts, unit, change.by),
		year: String(spot?.year ?? ''),
		years: yearsText(texts, change.spots),
	};
}
const amountOf = ({ formats }: Texts, unit: Unit, by: string): string =>
	unit === 'date' || unit === 'instant' ? by : formats.byUnit(unit, num(by).abs().toFixed());
function valueText({ formats, s }: Texts, spot: Spot | undefined, unit: Unit | undefined, value: string | boolean) {
	if (typeof value === 'boolean' || !spot) return '';
	if (unit !== undefined) return formats.byUnit(unit, value);
	const { id, table } = spot.fact;
	return table === undefined ? s.option(id, value) : s.columnOption(table, id, value);
}

/** The years of the spots: `1–3` where they follow on one another (and no line breaks between), otherwise each. */
export function yearsText({ formats }: Texts, spots: readonly Spot[]): string {
	const years = [...new Set(spots.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return '';
	const unbroken = last - first === years.length - 1 && years.length > 1;
	return unbroken ? `${first}\u2060–\u2060${last}` : formats.list(years.map(String));
}

/** What the answer is called: a question, or a cell of a row under the name that the row was given. */
export function labelOf(context: Context, spots: readonly Spot[]): string {
	const { t, s } = context.texts;
	const [spot] = spots;
	if (!spot) return '';
	const { id, table } = spot.fact;
	if (table === undefined) return s.fact(id, 'label');
	const columns = columnsIn(context.scheme, table);
	const oneRow = new Set(spots.map(({ row }) => row?.index)).size === 1;
	const row = oneRow ? rowName(context, spot, table) : s.fact(table, 'label');
	if (columns.filter((column) => numberFactOf(column)).length === 1 && numberFactOf(spot.fact)) return row;
	return t('result.field.cell', { row, column: s.column(table, id, 'label') });
}
function columnsIn(scheme: Scheme, id: string): readonly CellFact[] {
	const isTable = (fact: Fact): fact is TableFact => fact.kind === 'table' && fact.id === id;
	const table = factsOf(scheme).find(isTable);
	return table ? columnsOf(table) : [];
}
function rowName({ texts, scheme }: Context, { row }: Spot, id: string): string {
	const names = columnsIn(scheme, id).filter(({ kind }) => kind === 'text');
	const given = names
		.map((column) => row?.of[column.id])
		.find((text) => typeof text === 'string' && text.trim() !== '');
	if (typeof given === 'string') return given;
	return texts.t('result.field.row', { table: texts.s.fact(id, 'label'), n: (row?.index ?? 0) + 1 });
}

/** With its sign, in cents; of a day how many days. */
function sizeText({ t, formats }: Texts, change: Change): string | undefined {
	const unit = unitOfChange(change);
	const way = wayOf(change);
	if (change.by === undefined || unit === undefined || way === 'choice' || unit === 'instant') return undefined;
	if (unit === 'date') return t(`result.days.${way}`, { count: num(change.by).abs().toNumber() });
	const text = formats.byUnit(unit, change.by);
	return way === 'up' ? `+${text}` : text;
}

function figuresOf({ texts, answers }: Context, change: Change): FixText['figures'] {
	const { t, formats } = texts;
	const unit = unitOfChange(change);
	const way = wayOf(change);
	const [spot] = change.spots;
	const shown = (value: string | boolean) => valueText(texts, spot, unit, value);
	if (typeof change.to === 'boolean') return [];
	const now = (text: string) => ({ label: t('result.limit.now'), text });
	if (way === 'choice' || unit === undefined) return [now(shown(change.from))];
	const isDay = unit === 'date' || unit === 'instant';
	const limit = t(isDay ? `result.limit.${way === 'down' ? 'dateDown' : 'dateUp'}` : `result.limit.${way}`);
	if (change.spots.length === 1) return [now(shown(change.from)), { label: limit, text: shown(change.to) }];
	const present = presentOf(change.spots, answers);
	const then = present.plus(change.by ?? 0);
	return [now(formats.byUnit(unit, present.toFixed(2))), { label: limit, text: formats.byUnit(unit, then.toFixed(2)) }];
}
