import { assess, type Assessment, type Finding, type Question, type Verdict } from './assess.ts';
import { changed, type Change, inOneStep, type Move, sameInAnyOf, singleMoves } from './changes.ts';
import { truthOf } from './judge.ts';
import { type Condition, isCondition, type Node, partsOf } from './nodes.ts';
import { pathOf } from './open.ts';
import type { Rule } from './rules.ts';
import type { Scheme } from './scheme.ts';
import { negated, some, type Truth } from './truth.ts';
import { type Answers, type Row, World } from './world.ts';

/** Changes that together make a failed rule pass, what they would break, and the verdict that would follow. */
export interface Fix {
	/** Null for a set that mends the whole plan. */
	readonly rule: string | null;
	readonly changes: readonly Change[];
	/** Rules that are not failed now and would be. */
	readonly breaks: readonly string[];
	readonly verdict: Verdict;
	readonly answers: Answers;
}
export interface Plan extends Question {
	readonly scheme: Scheme;
	readonly answers: Answers;
}

const failedIn = (assessment: Assessment): Finding[] => assessment.findings.filter(({ status }) => status === 'failed');
const idsOf = (findings: readonly Finding[]) => new Set(findings.map(({ rule }) => rule.id));
const assessed = ({ scheme, answers, ...question }: Plan) => assess(scheme, answers, question);

/** Every single change that lets a failed rule pass, nearest in its kind, each assessed again; none where no plan can help. */
export function fixesFor(rule: Rule, plan: Plan): Fix[] {
	const before = idsOf(failedIn(assessed(plan)));
	return changeSets(rule, plan.answers).flatMap((changes) => {
		const fix = tried(rule, changes, plan, before);
		return fix ? [balanced(fix, plan, before)] : [];
	});
}

function tried(rule: Rule, changes: readonly Change[], plan: Plan, before: ReadonlySet<string>): Fix | undefined {
	const answers = changes.reduce(changed, plan.answers);
	const after = assessed({ ...plan, answers });
	if (after.findings.some((f) => f.rule === rule && (f.status === 'failed' || f.status === 'unknown')))
		return undefined;
	const breaks = [...idsOf(failedIn(after))].filter((id) => !before.has(id));
	return { rule: rule.id, changes, breaks, verdict: after.verdict, answers };
}

/** A fix that breaks the balance of the funding plan is offered with the change of another answer that restores it. */
function balanced(fix: Fix, plan: Plan, before: ReadonlySet<string>): Fix {
	const broken = plan.scheme.rules.find((rule) => rule.balance && fix.breaks.includes(rule.id));
	if (!broken) return fix;
	const touched = new Set(fix.changes.flatMap(({ spots }) => spots.map(pathOf)));
	for (const changes of changeSets(broken, fix.answers)) {
		if (changes.some(({ spots }) => spots.some((spot) => touched.has(pathOf(spot))))) continue;
		const pair = tried(broken, [...fix.changes, ...changes], plan, before);
		if (pair && !pair.breaks.includes(fix.rule ?? '')) return { ...pair, rule: fix.rule };
	}
	return fix;
}

/** A rule passes when it is met or does not apply. */
const passes =
	(rule: Rule) =>
	(w: World): Truth => {
		const { applies } = rule;
		return some([() => (applies ? negated(truthOf(applies)(w)) : 'no'), () => truthOf(rule.met)(w)], (t) => t());
	};

function changeSets(rule: Rule, answers: Answers): (readonly Change[])[] {
	const trees: Node[] = rule.applies ? [rule.met, rule.applies] : [rule.met];
	const single = sameInAnyOf(singleMoves(trees, passes(rule), answers)).map((change) => [change]);
	if (single.length > 0) return single;
	return [...everyFailingRow(rule.met, answers), ...everyFailingPart(rule.met, answers)];
}

/** Where several rows fail, each of them needs a change: of the same column, so that it is one decision. */
function everyFailingRow(met: Condition, answers: Answers): (readonly Change[])[] {
	if (met.kind !== 'every-row') return conditionsIn(met).flatMap((part) => everyFailingRow(part, answers));
	const w = new World(answers);
	const { table, of, where } = met;
	const fails = (row: Row) => w.at(table.id, row, (x) => truthOf(where)(x) === 'yes' && truthOf(of)(x) === 'no');
	const failing = (w.rowsOf(table) ?? []).flatMap((row, index) =>
		fails(row) ? [{ table: table.id, of: row, index }] : [],
	);
	const perRow = failing.map((at) => singleMoves([of], (x) => x.at(table.id, at.of, truthOf(of)), answers, at));
	return (perRow[0] ?? [])
		.map((first) => perRow.flatMap((moves) => likest(first, moves) ?? []))
		.filter((moves) => moves.length === failing.length)
		.map((moves) => moves.map(({ spot, ...move }) => ({ spots: [spot], ...move })));
}
/** A move of the same column: the same way or to the same option, where there is one. */
function likest(first: Move, moves: readonly Move[]): Move | undefined {
	const alike = moves.filter(({ spot }) => spot.fact === first.spot.fact);
	const way = ({ to, by }: Move) => (by === undefined ? to : by.startsWith('-'));
	return alike.find((move) => way(move) === way(first)) ?? alike[0];
}
const conditionsIn = (node: Condition): Condition[] => partsOf(node).filter(isCondition);

/** Where several parts of a condition fail, one after the other, each with the first change that mends it. */
function everyFailingPart(met: Condition, answers: Answers): (readonly Change[])[] {
	if (met.kind !== 'all') return [];
	const changes: Change[] = [];
	let now = answers;
	for (const part of met.of) {
		if (truthOf(part)(new World(now)) !== 'no') continue;
		const [first] = sameInAnyOf(singleMoves([part], truthOf(part), now));
		if (!first) return [];
		changes.push(first);
		now = changed(now, first);
	}
	return changes.length > 1 ? [changes] : [];
}

/** Assessments spent on a set for the whole plan. */
const patience = 120;

/** One set of changes after which nothing fails and nothing is missing, if one is found: the first failed rule first. */
export function fixForAll(plan: Plan): Fix | undefined {
	let left = patience;
	const before = idsOf(failedIn(assessed(plan)));
	const search = (answers: Answers, changes: readonly Change[], depth: number): Fix | undefined => {
		const now = assessed({ ...plan, answers });
		if (now.verdict === 'eligible' || now.verdict === 'discretionary') {
			const breaks = [...idsOf(failedIn(now))].filter((id) => !before.has(id));
			return { rule: null, changes: inOneStep(changes), breaks, verdict: now.verdict, answers };
		}
		const next = failedIn(now).find(({ effect }) => effect === 'ineligible' || effect === 'incomplete');
		if (!next || depth === 0) return undefined;
		for (const fix of fixesFor(next.rule, { ...plan, answers }).toSorted((a, b) => a.breaks.length - b.breaks.length)) {
			if (--left < 0) return undefined;
			const found = search(fix.answers, [...changes, ...fix.changes], depth - 1);
			if (found) return found;
		}
		return undefined;
	};
	return search(plan.answers, [], before.size + 2);
}
