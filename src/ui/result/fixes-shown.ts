import { answerAt, atOf, withAnswerAt } from '#engine/at.ts';
import type { Change } from '#engine/changes.ts';
import type { Fact, NumberFact } from '#engine/facts.ts';
import type { Fix } from '#engine/fixes.ts';
import { truthOf } from '#engine/judge.ts';
import { type Node, partsOf, type Unit } from '#engine/nodes.ts';
import { endless, num, type Num, zero } from '#engine/numbers.ts';
import { pathOf, restsOn, type Spot } from '#engine/open.ts';
import type { Rule } from '#engine/rules.ts';
import type { Scheme } from '#engine/scheme.ts';
import { type Answers, World } from '#engine/world.ts';

/** A change is tried: the answers with it, and what it is. */
export type Try = (answers: Answers, change: readonly string[]) => void;

export type Way = 'down' | 'up' | 'choice';
export const wayOf = ({ by }: Pick<Change, 'by'>): Way => (by === undefined ? 'choice' : num(by).lt(0) ? 'down' : 'up');
export const numberFactOf = (fact: Fact): NumberFact | undefined =>
	fact.kind === 'number' ? fact : fact.kind === 'series' ? fact.of : undefined;
export const unitOfChange = ({ spots: [spot] }: Change): Unit | undefined => spot && numberFactOf(spot.fact)?.unit;
const isTime = (unit: Unit | undefined) => unit === 'date' || unit === 'instant';

/** What stands now in all the spots of a change together. */
export const presentOf = (spots: readonly Spot[], answers: Answers): Num =>
	spots.reduce((sum, spot) => {
		const answer = answerAt(answers, atOf(spot));
		return typeof answer === 'string' && /^-?[\d.]+$/.test(answer) ? sum.plus(answer) : sum;
	}, zero);

/** Changes beyond this many times the present value are no help to anybody. */
const outOfProportion = 10;
const isFar = (change: Change, answers: Answers): boolean => {
	if (change.by === undefined || isTime(unitOfChange(change))) return false;
	const present = presentOf(change.spots, answers).abs();
	return present.gt(0) && num(change.by).abs().gt(present.times(outOfProportion));
};

const best = ['eligible', 'discretionary', 'incomplete', 'ineligible'];
/** What breaks nothing stands before what does; then by the verdict that would follow; then the smaller change. */
const byMerit =
	(answers: Answers) =>
	(a: Fix, b: Fix): number =>
		a.breaks.length - b.breaks.length ||
		best.indexOf(a.verdict) - best.indexOf(b.verdict) ||
		sizeOf(a).cmp(sizeOf(b)) ||
		partOf(a, answers).cmp(partOf(b, answers)) ||
		0;
/** Euros against euros. */
const sizeOf = ({ changes: [first] }: Fix): Num =>
	first?.by !== undefined && unitOfChange(first) === 'money' ? num(first.by).abs() : zero;
/** As a part of what stands now. */
function partOf({ changes: [first] }: Fix, answers: Answers): Num {
	if (first?.by === undefined) return zero;
	const present = presentOf(first.spots, answers).abs();
	return present.gt(0) ? num(first.by).abs().div(present) : endless;
}

/**
 * Of each kind the best: one change downwards, one upwards, one choice. A choice that only moves the trouble elsewhere
 * is left out while something else helps.
 */
export function shownFixes(fixes: readonly Fix[], answers: Answers): Fix[] {
	const near = fixes.filter(({ changes }) => !changes.some((change) => isFar(change, answers)));
	const shown = (['down', 'up', 'choice'] as const).flatMap((way) =>
		near
			.filter(({ changes: [first] }) => first && wayOf(first) === way)
			.sort(byMerit(answers))
			.slice(0, 1),
	);
	const helps = shown.filter(({ breaks }) => breaks.length === 0);
	return helps.length > 0 ? helps : shown;
}

/** A cost that would not be enough on its own even if it were nothing. */
export interface NotEnough {
	readonly fact: Fact;
	readonly sum: string;
}
export function notEnough(rule: Rule, fixes: readonly Fix[], answers: Answers): NotEnough[] {
	const helped = new Set(fixes.flatMap(({ changes }) => changes.flatMap(({ spots }) => spots.map(nameOf))));
	const spots = new Map(restsOn(rule.met, new World(answers)).map((spot) => [pathOf(spot), spot]));
	const costs = [...spots.values()].filter((spot) => spot.fact.plan && isCost(spot.fact) && !helped.has(nameOf(spot)));
	return [...new Set(costs.map(nameOf))].flatMap((name) => {
		const of = costs.filter((spot) => nameOf(spot) === name);
		const [first] = of;
		const sum = presentOf(of, answers);
		const without = of.reduce((now, spot) => withAnswerAt(now, atOf(spot), '0'), answers);
		if (!first || sum.lte(0) || truthOf(rule.met)(new World(without)) !== 'no') return [];
		return [{ fact: first.fact, sum: sum.toFixed(2) }];
	});
}
const nameOf = ({ fact }: Spot): string => `${fact.table ?? ''}.${fact.id}`;
const isCost = (fact: Fact): boolean => {
	const number = numberFactOf(fact);
	return number?.unit === 'money' && num(number.min).gte(0);
};

/** Whether the rule looks at the end of the call, which no plan can move. */
export function looksAtClosing({ met }: Rule, { call }: Scheme): boolean {
	const looks = (node: Node): boolean => node === call.closes || partsOf(node).some(looks);
	return looks(met);
}
