import { count, hours, months, percent, yearsOfTime } from '#engine/facts.ts';
import { isCondition, type Node, type Unit, unitOf } from '#engine/nodes.ts';
import { type Num, round, settled, Span, type Value } from '#engine/numbers.ts';
import { textOf } from '#engine/texts.ts';
import type { Truth } from '#engine/truth.ts';
import type { Texts } from './texts.ts';

/**
 * An open number of which no more is known than what its fields take. Shares of the largest sum that a field takes
 * say nothing either, and no scheme deals in tens of millions.
 */
const most: Record<Unit, string> = {
	money: '10000000',
	number: '10000000',
	percent: percent().max,
	months: months().max,
	hours: hours().max,
	years: yearsOfTime().max,
	count: count().max,
	date: 'Infinity',
	instant: 'Infinity',
};

/** A value as it stands at the end of a line; of an open one what is known. */
export function shown(texts: Texts, node: Node, value: Value | Truth): string {
	const { t, formats } = texts;
	if (value === 'yes' || value === 'no') return t(`working.${value}`);
	if (value === 'unknown' || isCondition(node)) return t('working.open');
	if (node.kind === 'rate') return formats.byUnit(node.unit, node.value);
	const unit = unitOf(node);
	const dated = unit === 'date' || unit === 'instant';
	const places = node.kind === 'amount' ? node.places : 0;
	const write = (exact: Num): string => {
		const x = settled(exact);
		if (dated) return formats.byUnit(unit, textOf(unit, x));
		const typed = unit !== 'money' && (node.kind === 'number' || node.kind === 'plain');
		const text = (of: Num) =>
			inWords(texts, node, formats.byUnit(unit, typed ? of.toFixed() : textOf(unit, of, places)));
		return x.decimalPlaces() <= 6 ? text(x) : t('working.about', { value: text(round(x, 'half-up', 2)) });
	};
	if (!(value instanceof Span)) return value.isFinite() ? write(value) : t('working.open');
	const low = value.lo.gt(dated ? '-Infinity' : '0') && value.lo.isFinite();
	const high = value.hi.lt(most[unit]);
	if (node.kind === 'number' || !(low || high)) return t('working.open');
	if (low && high) return t('working.between', { low: write(value.lo), high: write(value.hi) });
	return low ? t('working.downTo', { low: write(value.lo) }) : t('working.upTo', { high: write(value.hi) });
}
/** A bare number takes the words that its scheme gives it: `3,40 vuotta`. */
function inWords({ s }: Texts, node: Node, value: string): string {
	return (node.kind === 'amount' && s.amount(node.id, 'shown', { value })) || value;
}
