import type { Assessment, Finding } from '#engine/assess.ts';
import type { Fact } from '#engine/facts.ts';
import { truthOf } from '#engine/judge.ts';
import { factsNamed, looksOverRows, type Node, partsOf } from '#engine/nodes.ts';
import { placeOf, type Source } from '#engine/law.ts';
import type { Force, Rule } from '#engine/rules.ts';
import { isDue, type Scheme, stageOf } from '#engine/scheme.ts';
import type { World } from '#engine/world.ts';

const named = new WeakMap<Node, ReadonlySet<string>>();
/** Ids of the questions (of a table, not of its columns) that a tree looks at, whatever the answers are. */
export function factsIn(node: Node): ReadonlySet<string> {
	let ids = named.get(node);
	if (ids === undefined) {
		const own = factsNamed(node).map(({ id, table }) => table ?? id);
		const table = looksOverRows(node) ? [node.table.id] : [];
		ids = new Set([...own, ...table, ...partsOf(node).flatMap((part) => [...factsIn(part)])]);
		named.set(node, ids);
	}
	return ids;
}

export const isWayOfEntry = (fact: Fact): boolean => fact.kind === 'choice' && fact.preset !== undefined;
const strongest: readonly Force[] = ['must', 'discretion', 'duty', 'note'];
/** Whether a tree looks at a question as the other answers stand: a branch not taken is left out. */
function looksAt(node: Node, id: string, w: World): boolean {
	if (!factsIn(node).has(id)) return false;
	if (looksOverRows(node)) return true;
	const test = node.kind === 'when' ? truthOf(node.if)(w) : undefined;
	if (node.kind === 'when' && test !== 'unknown')
		return looksAt(node.if, id, w) || looksAt(test === 'yes' ? node.then : node.else, id, w);
	return (
		factsNamed(node).some((fact) => (fact.table ?? fact.id) === id) ||
		partsOf(node).some((part) => looksAt(part, id, w))
	);
}

/** The findings that a question can change, those with the strongest force first; how something is entered changes none. */
export const restingOn = ({ findings, world }: Assessment, fact: Fact): readonly Finding[] =>
	(isWayOfEntry(fact) ? [] : findings)
		.filter(({ rule, status }) => status !== 'not-applicable' && looksAt(rule.met, fact.id, world))
		.sort((a, b) => strongest.indexOf(a.rule.force) - strongest.indexOf(b.rule.force));

/** Each place once, with the first rule that stands there; a document is named with its first place only. */
export function placesOf(findings: readonly Finding[]): { source: Source; rule: string; short: boolean }[] {
	const places = new Map<string, Rule>();
	for (const { rule } of findings) if (!places.has(placeOf(rule.source))) places.set(placeOf(rule.source), rule);
	const documents = new Set<string>();
	return [...places.values()].map(({ source, id }) => {
		const short = documents.has(source.document);
		documents.add(source.document);
		return { source, rule: id, short };
	});
}

/** The findings of the stage and of those before it. */
export const dueFindings = (scheme: Scheme, { findings, stage }: Assessment): readonly Finding[] =>
	findings.filter(({ rule }) => isDue(scheme, stageOf(scheme, rule), stage));
