import type { TableFact } from '#engine/facts.ts';
import type { Node } from '#engine/nodes.ts';
import { Span, type Value } from '#engine/numbers.ts';
import type { Working } from '#engine/working.ts';
import { lastPart } from './scheme-texts.ts';
import type { Texts } from './texts.ts';

/** How a line joins the one before it. */
export type Word =
	'plus' | 'minus' | 'times' | 'over' | 'share' | 'atMost' | 'atLeast' | 'moreThan' | 'equals' | 'from' | 'to';
/** One line of a working before it has words. */
export interface Step {
	readonly of: Working;
	readonly word?: Word;
	/** The same sum up to an earlier year, taken off: years 1–2 without year 1 is year 2. */
	readonly without?: Working;
	/** The smallest in which this part decides though another was claimed. */
	readonly caps?: Working;
	/** The row that it is, of this table. */
	readonly rowOf?: TableFact;
}
interface Term extends Step {
	readonly minus: boolean;
}

export const known = (w: Working | undefined): Exclude<Value, Span> | undefined =>
	w === undefined || typeof w.value === 'string' || w.value instanceof Span ? undefined : w.value;
export const isNothing = (w: Working): boolean => w.node.kind === 'plain' && known(w)?.isZero() === true;
const first = (w: Working): Working => w.parts[0] as Working;
const hasName = ({ s }: Texts, w: Working): boolean =>
	w.node.kind === 'amount' && s.has(`amounts.${lastPart(w.node.id)}.label`);

const through = new WeakMap<Working, Working>();
/** Through all that leaves a number as it is: the branch taken, a rounding without effect, an amount without a name. */
export function seen(texts: Texts, w: Working): Working {
	let inner = through.get(w);
	if (inner === undefined) through.set(w, (inner = innerOf(texts, w)));
	return inner;
}
function innerOf(texts: Texts, w: Working): Working {
	switch (w.node.kind) {
		case 'amount':
			return hasName(texts, w) ? w : seen(texts, first(w));
		case 'round': {
			const [before, after] = [known(first(w)), known(w)];
			return before && after && !before.eq(after) ? w : seen(texts, first(w));
		}
		case 'bound':
			return known(first(w)) ? seen(texts, first(w)) : w;
		case 'when':
			return first(w).value === 'unknown' ? w : seen(texts, w.parts[1] as Working);
		case 'sum':
		case 'minus': {
			const [only, more] = termsOf(texts, w);
			return only && !more && !only.minus ? only.of : w;
		}
		case 'largest': {
			const above = floored(w);
			return above && known(above)?.gte(0) ? seen(texts, above) : w;
		}
		default:
			return w;
	}
}
/** What stands above a floor of nothing: the other part of such a largest. */
export function floored({ node, parts }: Working): Working | undefined {
	const others = node.kind === 'largest' ? parts.filter((part) => !isNothing(part)) : [];
	return others.length === 1 && parts.length === 2 ? others[0] : undefined;
}

/** A quotient in per cent is told as the quotient. */
export const quotientIn = ({ node, parts: [a, b] }: Working): Working | undefined =>
	node.kind === 'times' && a?.node.kind === 'plain' && a.node.unit === 'percent' ? b : undefined;

/** Everything that is added or taken away, however deep. */
function termsOf(texts: Texts, w: Working, minus = false): Term[] {
	const [a, b] = w.parts;
	if (w.node.kind === 'sum') return w.parts.flatMap((part) => termsOf(texts, part, minus));
	if (w.node.kind === 'minus' && a && b) return [...termsOf(texts, a, minus), ...termsOf(texts, b, !minus)];
	if (isNothing(w)) return [];
	const inner = seen(texts, w);
	return inner === w || (inner.node.kind !== 'sum' && inner.node.kind !== 'minus')
		? [{ of: inner, minus }]
		: termsOf(texts, inner, minus);
}
/** What is added and what is taken away; of yearly sums of which an earlier stretch is taken off, the years between. */
export function terms(texts: Texts, w: Working): Term[] {
	const all = termsOf(texts, w);
	const paired = new Set<Term>();
	const pairs = new Map<Term, Term>();
	for (const long of all) {
		const short = all.find((t) => !paired.has(t) && t.minus !== long.minus && startsAlike(t.of.node, long.of.node));
		if (!short || paired.has(long)) continue;
		paired.add(long).add(short);
		pairs.set(long, short);
	}
	return all
		.filter((term) => pairs.has(term) || !paired.has(term))
		.map((term) => ({ ...term, ...(pairs.has(term) && { without: pairs.get(term)?.of as Working }) }));
}
function startsAlike(short: Node, long: Node): boolean {
	if (short.kind === 'years' && long.kind === 'years')
		return short.series === long.series && short.from === long.from && short.to < long.to;
	if (short.kind !== 'sum-over' || long.kind !== 'sum-over') return false;
	return short.table === long.table && short.where === long.where && startsAlike(short.of, long.of);
}
