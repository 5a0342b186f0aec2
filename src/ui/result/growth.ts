import type { Assessment } from '#engine/assess.ts';
import { truthOf } from '#engine/judge.ts';
import type { Amount } from '#engine/nodes.ts';
import { type Num, round, Span } from '#engine/numbers.ts';
import type { GrowthChart } from '#engine/scheme.ts';
import { textOf } from '#engine/texts.ts';

/** A sum that grows year by year, as plain numbers: only a drawing is made of them, never a judgement. */
export interface Growth {
	/** The sum at the end of year 1, 2, …; at the start it is nothing. */
	readonly sums: readonly number[];
	readonly level: number;
	readonly twice: number;
	/** The year by whose end the level has to be reached. */
	readonly limit: number;
	/** Years until the level is reached; absent when it never is. */
	readonly reached?: number;
	/** What is missing at the limit. */
	readonly missing?: number;
	/** The same sums exactly, as contract strings. */
	readonly exact: {
		readonly sums: readonly string[];
		readonly level: string;
		readonly twice: string;
		/** Rounded up to two places, as payback is shown. */
		readonly reached?: string;
		readonly missing?: string;
	};
}

/** What the chart shows; nothing while it does not concern the plan or a sum is still open. */
export function growthOf(chart: GrowthChart, { world, amounts }: Assessment): Growth | undefined {
	if (truthOf(chart.when)(world) !== 'yes') return undefined;
	const shown = (of: Amount): Num | undefined => {
		const result = amounts.find(({ amount }) => amount === of);
		return result?.text === undefined || result.value instanceof Span ? undefined : result.value;
	};
	const sums = chart.growing.map(shown).filter((sum) => sum !== undefined);
	const [level, twice, reached, missing] = [chart.level, chart.twice, chart.reached, chart.missing].map(shown);
	if (sums.length < chart.growing.length || !level || !twice) return undefined;
	const euros = (x: Num) => textOf('money', x);
	return {
		sums: sums.map(Number),
		level: Number(level),
		twice: Number(twice),
		limit: Number(chart.limit.value),
		...(reached && { reached: Number(reached) }),
		...(missing && { missing: Number(missing) }),
		exact: {
			sums: sums.map(euros),
			level: euros(level),
			twice: euros(twice),
			...(reached && { reached: round(reached, 'up', 2).toFixed(2) }),
			...(missing && { missing: euros(missing) }),
		},
	};
}

/** The sum so many years after the start, straight within each year. */
export function sumAfter({ sums }: Growth, years: number): number {
	const at = [0, ...sums];
	const year = Math.min(Math.floor(years), sums.length);
	const before = at[year] ?? 0;
	return before + ((at[year + 1] ?? before) - before) * (years - year);
}
