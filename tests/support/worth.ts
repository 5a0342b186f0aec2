import { valueOf } from '#engine/evaluate.ts';
import { truthOf } from '#engine/judge.ts';
import type { Condition, Formula, Node } from '#engine/nodes.ts';
import { Span, type Value } from '#engine/numbers.ts';
import { missing, pathOf } from '#engine/open.ts';
import type { Truth } from '#engine/truth.ts';
import { type Answers, World } from '#engine/world.ts';

/** A number as text, or the two ends of its span. */
export const textOfValue = (value: Value): string =>
	value instanceof Span ? `${value.lo.toFixed()}..${value.hi.toFixed()}` : value.toFixed();
/** What a formula is worth in a case. */
export const worth = (f: Formula, answers: Answers = {}): string => textOfValue(valueOf(f)(new World(answers)));
/** Whether a condition holds in a case. */
export const judged = (c: Condition, answers: Answers = {}): Truth => truthOf(c)(new World(answers));
/** The paths of the answers that a node waits for, in reading order. */
export const waitsFor = (node: Node, answers: Answers = {}): string[] =>
	missing(node, new World(answers)).map((spot) => pathOf(spot));
