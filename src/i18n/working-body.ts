import type { TableFact } from '#engine/facts.ts';
import { isCondition, looksOverRows } from '#engine/nodes.ts';
import type { Working } from '#engine/working.ts';
import type { Texts } from './texts.ts';
import { floored, isNothing, known, quotientIn, seen, type Step, terms, type Word } from './working-steps.ts';

type Pair = readonly [Working, Working];

/** What a line unfolds into; nothing for an answer and a number of the law. */
export const stepsIn = (texts: Texts, line: Working): Step[] =>
	line.node.kind === 'amount' ? unfolded(texts, line.parts[0] as Working) : body(texts, line, false);

function body(texts: Texts, w: Working, named: boolean): Step[] {
	if (isCondition(w.node)) return compared(w);
	switch (w.node.kind) {
		case 'sum':
		case 'minus':
			return added(texts, w);
		case 'round':
		case 'bound':
			return unfolded(texts, w.parts[0] as Working);
		case 'times':
		case 'over':
		case 'percent-of':
			return multiplied(texts, w);
		case 'smallest':
			return w.parts.map((of, i) => (i === 0 ? { of } : { of, word: 'atMost', ...(of.decides && { caps: w }) }));
		case 'largest':
			return largest(texts, w);
		case 'sum-over':
		case 'smallest-over':
		case 'largest-over':
			if (w.node.of.kind !== 'plain') return rowsOf(w, w.node.table);
			return named ? [{ of: w }] : [];
		case 'later': {
			const [day, by] = w.parts as Pair;
			return [{ of: day }, ...terms(texts, by).map((term) => ({ ...term, word: sign(term.minus) }))];
		}
		case 'between': {
			const [from, to] = w.parts as Pair;
			return [
				{ of: from, word: 'from' },
				{ of: to, word: 'to' },
			];
		}
		case 'year-share':
		case 'day-of':
			return w.parts.map((of) => ({ of }));
		default:
			return named ? [{ of: w }] : [];
	}
}
/** An inner part as one line, or as the lines that it consists of. */
function unfolded(texts: Texts, part: Working): Step[] {
	const w = seen(texts, part);
	return w.node.kind === 'amount' ? [{ of: w }] : body(texts, w, true);
}
const sign = (minus: boolean): Word => (minus ? 'minus' : 'plus');
/** A list that is only added up needs no words. */
function added(texts: Texts, w: Working): Step[] {
	const all = terms(texts, w);
	const wordless = all.every(({ minus }) => !minus);
	return all.map((term, i) => (wordless || (i === 0 && !term.minus) ? term : { ...term, word: sign(term.minus) }));
}
function multiplied(texts: Texts, part: Working): Step[] {
	const w = seen(texts, part);
	const [a, b] = w.parts as Pair;
	const quotient = quotientIn(w);
	if (quotient) return multiplied(texts, quotient);
	if (w.node.kind === 'percent-of') return [...multiplied(texts, b), { of: a, word: 'share' }];
	if (w.node.kind === 'times' || w.node.kind === 'over') return [...multiplied(texts, a), { of: b, word: w.node.kind }];
	return [{ of: w }];
}
/** A floor of nothing is told only where it decides. */
function largest(texts: Texts, w: Working): Step[] {
	const above = floored(w);
	if (!above) return w.parts.map((of, i) => (i === 0 ? { of } : { of, word: 'atLeast' }));
	const floor = w.parts.filter((part) => isNothing(part) && known(above)?.lt(0));
	return [...unfolded(texts, above), ...floor.map((of): Step => ({ of, word: 'atLeast' }))];
}
const rowsOf = (w: Working, table: TableFact): Step[] => w.parts.map((of) => ({ of, rowOf: table }));

/** The comparisons in a condition; what is answered yes or no by itself needs no line. */
function compared(w: Working): Step[] {
	const { node, parts } = w;
	const pair = (of: readonly Working[], word: Word): Step[] =>
		of.map((part, i) => (i === 0 ? { of: part } : { of: part, word }));
	if (node.kind === 'at-most') return pair(parts, 'atMost');
	if (node.kind === 'equal') return pair(parts, 'equals');
	if (node.kind === 'not' && node.of.kind === 'at-most') return pair(parts[0]?.parts ?? [], 'moreThan');
	if (looksOverRows(node)) return rowsOf(w, node.table);
	return parts.filter((part) => isCondition(part.node)).flatMap(compared);
}
