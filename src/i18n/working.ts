import { minus, Span, type Value } from '#engine/numbers.ts';
import { unitOf } from '#engine/nodes.ts';
import type { Answers } from '#engine/world.ts';
import type { Working } from '#engine/working.ts';
import { placeText } from './place.ts';
import type { Texts } from './texts.ts';
import { stepsIn } from './working-body.ts';
import { nameOf, rowName } from './working-names.ts';
import { seen, type Step } from './working-steps.ts';
import { shown } from './working-values.ts';

/** One line of how an amount came about, with the lines that it can be opened into. */
export interface Line {
	/** How it joins the lines before it: `miinus`, `enintään`. */
	readonly word?: string;
	readonly label: string;
	/** The whole calculation in words. */
	readonly formula?: string;
	readonly value: string;
	readonly place?: string;
	/** How the value was rounded, where that changed it. */
	readonly rounding?: string;
	/** This is what limits the line above it (`working.cap`), by so much. */
	readonly mark?: 'cap';
	readonly cut?: string;
	readonly children: readonly Line[];
}

/** A working in words. The answers lend their names to the rows. */
export const explain = (texts: Texts, working: Working, answers: Answers = {}): Line =>
	lineOf({ texts, answers }, { of: working });

interface Telling {
	readonly texts: Texts;
	readonly answers: Answers;
}
function lineOf(telling: Telling, step: Step): Line {
	const { texts, answers } = telling;
	const w = seen(texts, step.of);
	const { node } = w;
	const row = step.rowOf !== undefined && step.of.row !== undefined;
	const sourced = !row && (node.kind === 'amount' || node.kind === 'rate');
	const formula = !row && node.kind === 'amount' ? texts.s.amount(node.id, 'formula') : undefined;
	const rounding = roundingOf(texts, w);
	const cut = step.caps?.cut;
	let children: readonly Line[] | undefined;
	return {
		...(step.word && { word: texts.t(`working.${step.word}`) }),
		label: step.rowOf && row ? rowName(texts, step.rowOf, step.of.row ?? 0, answers) : labelOf(telling, step, w),
		...(formula !== undefined && { formula }),
		value: shown(texts, node, valueOf(step, w)),
		...(sourced && { place: placeText(texts, node.source) }),
		...(rounding !== undefined && { rounding }),
		...(step.caps && { mark: 'cap' }),
		...(step.caps && cut && !(cut instanceof Span) && { cut: shown(texts, step.caps.node, cut) }),
		get children() {
			return (children ??= (step.without ? withoutEarlier(step, texts) : stepsIn(texts, w)).map((s) =>
				lineOf(telling, s),
			));
		},
	};
}

function labelOf({ texts, answers }: Telling, { without }: Step, w: Working): string {
	const node = without?.node.kind === 'sum-over' ? without.node.of : without?.node;
	return nameOf(texts, w, answers, node?.kind === 'years' ? node.to : undefined);
}
const valueOf = ({ without }: Step, w: Working): Working['value'] =>
	without ? minus(w.value as Value, without.value as Value) : w.value;
/** The rows of yearly sums without their earlier years, row by row. */
function withoutEarlier({ of, without }: Step, texts: Texts): Step[] {
	const earlier = without?.parts ?? [];
	return stepsIn(texts, of).map((step, i) => ({ ...step, ...(earlier[i] && { without: earlier[i] }) }));
}

/** Rounding as it was done to the value of a line. */
function roundingOf(texts: Texts, w: Working): string | undefined {
	const { node } = w.node.kind === 'amount' ? seen(texts, w.parts[0] as Working) : w;
	if (node.kind !== 'round') return undefined;
	const { how, places: count } = node;
	if (unitOf(node) === 'money' && count === 2) return texts.t(`working.rounded.${how}.cents`);
	if (count > 0) return texts.t(`working.rounded.${how}.decimals`, { count });
	return texts.t(`working.rounded.${how}.${unitOf(node) === 'money' ? 'euros' : 'whole'}`);
}
