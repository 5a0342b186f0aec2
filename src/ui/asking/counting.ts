import type { Assessment } from '#engine/assess.ts';
import type { TableFact } from '#engine/facts.ts';
import { truthOf } from '#engine/judge.ts';
import { type Condition, restsOnRowAlone } from '#engine/nodes.ts';
import { num, type Num, zero } from '#engine/numbers.ts';
import type { Rule } from '#engine/rules.ts';
import { textOf } from '#engine/texts.ts';
import type { Truth } from '#engine/truth.ts';
import type { Row, World } from '#engine/world.ts';

/** A rule about the rows of a table: where it does not hold, the row is shown but not counted. */
interface RowRule {
	readonly rule: Rule;
	readonly holds: Condition;
	/** What rests on the row alone is judged once for as long as the row lives. */
	readonly alone: boolean;
}
const rowRules = ({ findings }: Assessment, table: TableFact): readonly RowRule[] =>
	findings.flatMap(({ rule, status }) =>
		rule.rows && status !== 'not-applicable' && rule.met.kind === 'every-row' && rule.met.table.id === table.id
			? [{ rule, holds: holdsIn(rule.met), alone: restsOnRowAlone(rule.met.of) && restsOnRowAlone(rule.met.where) }]
			: [],
	);

type EveryRow = Extract<Condition, { kind: 'every-row' }>;
const made = new WeakMap<EveryRow, Condition>();
/** A row that the rule does not speak of counts too. Made once, so that the engine compiles it once. */
function holdsIn(every: EveryRow): Condition {
	let holds = made.get(every);
	if (holds === undefined) made.set(every, (holds = { kind: 'any', of: [{ kind: 'not', of: every.where }, every.of] }));
	return holds;
}

/** Whether a row counts, and the rule because of which it does not. */
export interface Standing {
	readonly counts: Truth;
	readonly because?: Rule;
}
export const counted: Standing = { counts: 'yes' };
const open: Standing = { counts: 'unknown' };
const left = new WeakMap<Rule, Standing>();
/** One object for all rows that a rule leaves out, so that a row is drawn anew only when it stands differently. */
function leftBy(rule: Rule): Standing {
	const standing = left.get(rule) ?? { counts: 'no', because: rule };
	left.set(rule, standing);
	return standing;
}
function standingOf(rules: readonly RowRule[], world: World, table: string, row: Row): Standing {
	let isOpen = false;
	for (const { rule, holds, alone } of rules) {
		const judge = () => world.at(table, row, truthOf(holds));
		const truth = alone ? keptWith(holds, row, judge) : judge();
		if (truth === 'no') return leftBy(rule);
		if (truth === 'unknown') isOpen = true;
	}
	return isOpen ? open : counted;
}
const judged = new WeakMap<Condition, WeakMap<Row, Truth>>();
function keptWith(holds: Condition, row: Row, judge: () => Truth): Truth {
	const rows = judged.get(holds) ?? new WeakMap<Row, Truth>();
	judged.set(holds, rows);
	let truth = rows.get(row);
	if (truth === undefined) rows.set(row, (truth = judge()));
	return truth;
}
/** Of every row of a table, the same array while nothing in it changes. */
export function standingsIn(): (assessment: Assessment, table: TableFact, rows: readonly Row[]) => readonly Standing[] {
	let before: readonly Standing[] = [];
	return (assessment, table, rows) => {
		const rules = rowRules(assessment, table);
		const now = rows.map((row) => standingOf(rules, assessment.world, table.id, row));
		if (now.length !== before.length || now.some((standing, i) => standing !== before[i])) before = now;
		return before;
	};
}

/** A sum of what is entered, or how many answers it still waits for. */
export interface Total {
	/** As a contract string; absent while something is open. */
	readonly text?: string;
	readonly open: number;
	/** Only sums are missing, not also whether a row counts. */
	readonly sumsOnly: boolean;
}
/** An open sum is never nothing: it leaves the total open. A row that does not count adds nothing. */
export function totalOf(cells: Iterable<{ readonly answer: unknown; readonly counts?: Truth }>): Total {
	let [sum, open, undecided] = [zero, 0, 0];
	for (const { answer, counts = 'yes' } of cells) {
		if (counts === 'no') continue;
		if (counts === 'unknown') undecided++;
		else if (typeof answer === 'string') sum = sum.plus(read(answer));
		else open++;
	}
	if (open + undecided === 0) return { text: textOf('money', sum), open: 0, sumsOnly: true };
	return { open: open + undecided, sumsOnly: undecided === 0 };
}
export function totalOfTotals(totals: readonly Total[]): Total {
	const open = totals.reduce((sum, total) => sum + total.open, 0);
	if (open > 0) return { open, sumsOnly: totals.every(({ sumsOnly }) => sumsOnly) };
	return totalOf(totals.map(({ text }) => ({ answer: text })));
}
const numbers = new Map<string, Num>();
/** Most keystrokes leave most cells as they were: the same text is read once. */
function read(text: string): Num {
	let value = numbers.get(text);
	if (value === undefined) {
		if (numbers.size > 20000) numbers.clear();
		numbers.set(text, (value = num(text)));
	}
	return value;
}
