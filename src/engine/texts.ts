import { dateText, instantText } from './dates.ts';
import type { Unit } from './nodes.ts';
import { type Num, settled } from './numbers.ts';

/** Decimals that a unit shows at least. */
const least: Record<Unit, number> = {
	money: 2,
	percent: 2,
	months: 1,
	hours: 2,
	years: 2,
	number: 2,
	count: 0,
	date: 0,
	instant: 0,
};

/** A number as case files and worked examples write it: money `12.50`, counts whole, dates ISO. */
export function textOf(unit: Unit, value: Num, places = 0): string {
	if (unit === 'date') return dateText(value);
	if (unit === 'instant') return instantText(value);
	const x = settled(value);
	return x.toFixed(Math.max(least[unit], places, x.decimalPlaces()));
}
