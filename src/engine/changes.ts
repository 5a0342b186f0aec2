import { answerAt, atOf, withAnswerAt } from './at.ts';
import type { Fact, NumberFact } from './facts.ts';
import { type Node } from './nodes.ts';
import { type Num, num, type Value } from './numbers.ts';
import { nearestPassing } from './nearest.ts';
import { pathOf, restsOn, type Spot } from './open.ts';
import type { Truth } from './truth.ts';
import { type Answers, type Row, type Supposing, World } from './world.ts';

/** One answer moved to a passing value. */
export interface Move {
	readonly spot: Spot;
	readonly from: string | boolean;
	readonly to: string | boolean;
	/** For numbers: the distance, in the unit of the fact (dates: days, instants: seconds). */
	readonly by?: string;
}
/** The same for one or more spots: several mean so much more in any of them, in whichever. */
export interface Change extends Omit<Move, 'spot'> {
	readonly spots: readonly Spot[];
}

/** A row that the trees speak of. */
interface At {
	readonly table: string;
	readonly of: Row;
	readonly index: number;
}

/** For every answer the trees rest on that is a plan: the nearest values with which `holds` is yes. */
export function singleMoves(trees: readonly Node[], holds: (w: World) => Truth, answers: Answers, at?: At): Move[] {
	const w = new World(answers);
	const found = (tree: Node) => (at ? w.at(at.table, at.of, () => restsOn(tree, w, at)) : restsOn(tree, w));
	const spots = new Map(trees.flatMap(found).map((spot) => [pathOf(spot), spot]));
	return [...spots.values()].filter(({ fact }) => fact.plan).flatMap((spot) => movesOf(spot, holds, answers));
}

function movesOf(spot: Spot, holds: (w: World) => Truth, answers: Answers): Move[] {
	const { fact, year } = spot;
	const home: Row = spot.row?.of ?? answers;
	const suppose = (value: Supposing['value']) =>
		holds(new World(answers, { fact, home, value, ...(year !== undefined && { year }) }));
	const now = answerAt(answers, atOf(spot));
	if (fact.kind === 'yes-no' || fact.kind === 'choice') {
		if (typeof now !== 'boolean' && typeof now !== 'string') return [];
		const others: readonly (boolean | string)[] = fact.kind === 'choice' ? fact.options : [true, false];
		return others.filter((to) => to !== now && suppose(to) === 'yes').map((to) => ({ spot, from: now, to }));
	}
	const number = numberOf(fact);
	if (!number || typeof now !== 'string') return [];
	return nearestPassing(number, now, (value: Value) => suppose(value)).map((step) => ({ spot, from: now, ...step }));
}
const numberOf = (fact: Fact): NumberFact | undefined =>
	fact.kind === 'number' ? fact : fact.kind === 'series' ? fact.of : undefined;

/** Years, or cells of one column, that need the same change are one change: so much more in whichever. */
export function sameInAnyOf(moves: readonly Move[]): Change[] {
	const groups = new Map<string, Change>();
	for (const { spot, ...move } of moves) {
		const key =
			spot.year === undefined
				? `${pathOf(spot)} ${String(move.to)}`
				: `${spot.fact.table ?? ''}.${spot.fact.id} ${move.by}`;
		const known = groups.get(key);
		groups.set(key, { ...move, spots: [...(known?.spots ?? []), spot] });
	}
	return [...groups.values()];
}

/** Several changes of the same answer as one, from what it is to what it would be. */
export function inOneStep(changes: readonly Change[]): Change[] {
	const steps = new Map<string, Change>();
	for (const change of changes) {
		const key = change.spots.map(pathOf).join();
		const before = steps.get(key);
		steps.set(key, before ? joined(before, change) : change);
	}
	return [...steps.values()].filter(({ from, to, by }) => (by === undefined ? from !== to : !num(by).isZero()));
}
const joined = ({ from, by }: Change, then: Change): Change => ({
	...then,
	from,
	...(by !== undefined && then.by !== undefined && { by: num(by).plus(then.by).toFixed() }),
});

/** The answers with a change made; of several spots the last takes it. */
export function changed(answers: Answers, { spots, to, by }: Change): Answers {
	const spot = spots.at(-1) as Spot;
	const value = spots.length > 1 && by !== undefined ? sumOf(answerAt(answers, atOf(spot)), by) : to;
	return withAnswerAt(answers, atOf(spot), value);
}
const sumOf = (now: unknown, by: string): string => {
	const places = Math.max(num(String(now)).decimalPlaces(), num(by).decimalPlaces(), 2);
	return (num(String(now)) as Num).plus(by).toFixed(places);
};
