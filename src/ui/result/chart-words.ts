import type { Texts } from '#i18n/texts.ts';
import { type Drawing, nudged, type Point } from './chart-geometry.ts';
import { type Label, placed, type Placed } from './chart-labels.ts';
import type { Growth } from './growth.ts';

/** Whole euros without their cents, to stand in a column or beside a line. */
export const euros = ({ formats }: Texts, text: string): string =>
	formats.decimal(text, /\.\d*[1-9]/.test(text) ? 2 : 0);

export interface Words {
	readonly unit: string;
	/** In the drawing, each where it covers least. */
	readonly inside: readonly Placed[];
	/** At the ends of the lines, one below the other: a name and its sum. */
	readonly ends: readonly (Point & { readonly id: Label['id']; readonly name: string; readonly sum: string })[];
}

/** The words of a drawing: at the ends of the lines where there is room beside it, otherwise all of them inside. */
export function wordsFor(texts: Texts, growth: Growth, drawing: Drawing, beside: boolean): Words {
	const { t, s, formats } = texts;
	const { frame, gap, ring, level, twice, limit, points } = drawing;
	const { exact } = growth;
	const lines = [
		{ id: 'net', name: s.t('chart.net'), text: exact.sums.at(-1) ?? '0', y: points.at(-1)?.y ?? level },
		{ id: 'level', name: s.t('chart.investment'), text: exact.level, y: level },
		{ id: 'twice', name: s.t('chart.twice'), text: exact.twice, y: twice },
	] as const;
	const inside: Label[] = [{ id: 'limit', texts: [s.t('chart.limit')], near: [{ x: limit, y: frame.top + 8 }] }];
	if (gap && exact.missing !== undefined) {
		const amount = formats.moneyShort(exact.missing);
		const texts = [s.t('chart.missing', { amount }), amount];
		inside.push({ id: 'missing', texts, near: [{ x: gap.x, y: (gap.from + gap.to) / 2 }] });
	}
	if (ring && exact.reached !== undefined) {
		const years = formats.decimal(exact.reached, 2);
		const texts = [t('result.chart.reached', { years }), t('result.chart.reachedShort', { years })];
		inside.push({ id: 'reached', texts, near: [ring] });
	}
	if (!beside)
		for (const { id, name, y } of lines)
			inside.push({ id, texts: [name], near: id === 'net' ? points.slice(1) : along(drawing, y) });
	const heights = nudged(
		lines.map(({ y }) => y),
		frame.fontSize * 2.5,
		frame,
	);
	return {
		unit: t(`result.chart.${({ 1: 'euros', 1000: 'thousands', 1000000: 'millions' } as const)[drawing.unit]}`),
		inside: placed(inside, drawing),
		ends: beside
			? lines.map(({ id, name, text }, i) => ({
					...{ id, name, sum: formats.moneyShort(text) },
					...{ x: frame.right + 12, y: heights[i] ?? 0 },
				}))
			: [],
	};
}
/** Places along a level line, from the left. */
const along = ({ frame }: Drawing, y: number): Point[] =>
	[0, 0.25, 0.5, 0.75, 1].map((part) => ({ x: frame.left + part * (frame.right - frame.left), y }));
