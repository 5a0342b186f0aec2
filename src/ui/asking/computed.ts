import type { Assessment, Status } from '#engine/assess.ts';
import type { Fact } from '#engine/facts.ts';
import { valueOf } from '#engine/evaluate.ts';
import { truthOf } from '#engine/judge.ts';
import { largest, minus, Span, type Value, zero } from '#engine/numbers.ts';
import type { GrowthChart, Scheme } from '#engine/scheme.ts';
import { textOf } from '#engine/texts.ts';
import type { World } from '#engine/world.ts';
import { findingsOf } from './field.ts';
import { factsIn } from './resting.ts';

/** A row that follows from the others: one sum a year, open where the text is missing. */
export interface Computed {
	readonly id: 'each' | 'growing' | 'uncovered';
	readonly sums: readonly (string | undefined)[];
	/** All years together, where that says something. */
	readonly total?: string;
	/** Where a rule is tested: the year (from 0) and what came of it. */
	readonly test?: { readonly at: number; readonly rule: string; readonly status: Status };
}
const shown = (value: Value) => (value instanceof Span || !value.isFinite() ? undefined : textOf('money', value));

/** The growing sum of the scheme's chart year by year, where the questions of the page feed it. */
export function computedFor(scheme: Scheme, assessment: Assessment, facts: readonly Fact[]): readonly Computed[] {
	const { chart } = scheme;
	const { world } = assessment;
	if (!chart || truthOf(chart.when)(world) !== 'yes') return [];
	const feeding = factsIn(chart.growing[0] ?? chart.level);
	if (!facts.some(({ id }) => feeding.has(id))) return [];
	const growing = chart.growing.map((amount) => valueOf(amount)(world));
	const test = testOf(scheme, chart, assessment);
	const each = growing.map((value, i) => shown(i === 0 ? value : minus(value, growing[i - 1] ?? zero)));
	const total = shown(growing.at(-1) ?? zero);
	return [
		{ id: 'each', sums: each, ...(total !== undefined && { total }) },
		{ id: 'growing', sums: growing.map(shown) },
		{ id: 'uncovered', sums: uncovered(chart, growing, world), ...(test && { test }) },
	];
}
/** What of the level is not yet reached, never below nothing. */
const uncovered = ({ level }: GrowthChart, growing: readonly Value[], world: World) =>
	growing.map((value) => shown(largest([zero, minus(valueOf(level)(world), value)])));

/** The rule that the headline hangs on one of the yearly sums. */
function testOf({ headline }: Scheme, { growing }: GrowthChart, assessment: Assessment) {
	const tested = headline.find(({ amount, rule }) => rule !== undefined && growing.includes(amount));
	const [finding] = tested?.rule === undefined ? [] : findingsOf(assessment, tested.rule);
	return tested && finding
		? { at: growing.indexOf(tested.amount), rule: finding.rule.id, status: finding.status }
		: undefined;
}
