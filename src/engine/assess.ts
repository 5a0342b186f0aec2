import { valueOf } from './evaluate.ts';
import { truthOf } from './judge.ts';
import { type Amount, unitOf } from './nodes.ts';
import { Span, type Value } from './numbers.ts';
import { inAskingOrder, missing, type Spot } from './open.ts';
import type { Effect, Rule } from './rules.ts';
import { defaultStageOf, isDue, type Scheme, stageOf } from './scheme.ts';
import { textOf } from './texts.ts';
import { every, type Truth } from './truth.ts';
import { type Answers, World } from './world.ts';

/** From the strongest to the weakest. `eligible` says that the formal conditions are met, never that money will come. */
export type Verdict = 'ineligible' | 'incomplete' | 'discretionary' | 'eligible';
export type Status = 'met' | 'failed' | 'unknown' | 'funder-decides' | 'not-applicable';

/** What became of one sentence of the document. */
export interface Finding {
	readonly rule: Rule;
	readonly status: Status;
	/** What it does to the verdict of its stage. */
	readonly effect: Effect;
}
export interface Result {
	readonly amount: Amount;
	readonly value: Value;
	/** As a contract string; absent while it is open, endless or not to be shown. */
	readonly text?: string;
}
export interface Assessment {
	readonly verdict: Verdict;
	readonly stage: string;
	readonly stages: Readonly<Record<string, Verdict>>;
	/** Of every rule but headings, in the order of the source; of later stages too. */
	readonly findings: readonly Finding[];
	readonly amounts: readonly Result[];
	/** Open answers that can still change the verdict of the stage, in the order to ask them. */
	readonly missing: readonly Spot[];
	/** Open answers that can still change a finding of the stage but not its verdict. */
	readonly alsoOpen: readonly Spot[];
	readonly world: World;
}
export interface Question {
	readonly stage?: string;
	/** Only these rules; their stages make no difference then. */
	readonly scope?: ReadonlySet<string>;
}

/** Everything that follows from the answers. Asks neither a clock nor a language; the order of the answers never matters. */
export function assess(
	scheme: Scheme,
	answers: Answers,
	{ stage = defaultStageOf(scheme), scope }: Question = {},
): Assessment {
	const world = new World(answers);
	const findings = scheme.rules
		.filter((rule) => !rule.heads && (!scope || scope.has(rule.id)))
		.map((rule) => findingOf(rule, world, scope !== undefined));
	const due = (now: string) => findings.filter(({ rule }) => scope || isDue(scheme, stageOf(scheme, rule), now));
	const open = due(stage).filter(({ status }) => status === 'unknown');
	const asked = (of: Finding[]) =>
		inAskingOrder(
			scheme.pages,
			of.flatMap(({ rule }) => missingFor(rule, world)),
		);
	const weighty = asked(open.filter(({ effect }) => effect !== 'none'));
	const named = new Set(weighty.map((spot) => spotKey(spot)));
	return {
		verdict: verdictOf(due(stage)),
		stage,
		stages: Object.fromEntries(scheme.stages.map((s) => [s, verdictOf(due(s))])),
		findings,
		amounts: scheme.amounts.map((amount) => resultOf(amount, world)),
		missing: weighty,
		alsoOpen: asked(open.filter(({ effect }) => effect === 'none')).filter((spot) => !named.has(spotKey(spot))),
		world,
	};
}
const spotKey = ({ fact, row, year }: Spot) => `${fact.table ?? ''}.${row?.index ?? ''}.${fact.id}.${year ?? ''}`;

/** A failed row leaves the plan as it is unless the question is about that rule alone. */
export function findingOf(rule: Rule, w: World, scoped = false): Finding {
	const status = statusOf(rule, w);
	const effects: Record<Status, Effect> = {
		met: 'none',
		'not-applicable': 'none',
		failed: speaksOfRows(rule, w) && !scoped ? 'none' : rule.failed,
		unknown: rule.unknown,
		'funder-decides': rule.force === 'discretion' ? rule.failed : 'discretionary',
	};
	return { rule, status, effect: effects[status] };
}

const speaksOfRows = ({ rows }: Rule, w: World): boolean =>
	rows === true || (rows !== undefined && truthOf(rows)(w) === 'yes');

/**
 * A rule that would be met whether or not it applies is met, unless another reading may turn it; one that would fail
 * waits for its `applies`.
 */
function statusOf(rule: Rule, w: World): Status {
	const applies = rule.applies ? truthOf(rule.applies)(w) : 'yes';
	if (applies === 'no') return 'not-applicable';
	const met = truthOf(rule.met)(w);
	if (met === 'unknown') return 'unknown';
	if (applies === 'unknown' && (met === 'no' || rule.readings?.length)) return 'unknown';
	if (turned(rule, met, w)) return 'funder-decides';
	if (met === 'yes') return 'met';
	return rule.force === 'discretion' ? 'funder-decides' : 'failed';
}
/** Another reading that was entered gives another outcome. */
const turned = (rule: Rule, met: Truth, w: World): boolean =>
	(rule.readings ?? []).some((reading) => {
		if (truthOf(reading.entered)(w) !== 'yes') return false;
		const other = truthOf(reading.met)(w);
		return other !== 'unknown' && other !== met;
	});

const strength: readonly Effect[] = ['ineligible', 'incomplete', 'discretionary'];
function verdictOf(findings: readonly Finding[]): Verdict {
	const strongest = strength.find((effect) => findings.some((finding) => finding.effect === effect));
	return strongest === undefined || strongest === 'none' ? 'eligible' : strongest;
}

/** First whether the rule applies; only then what it wants to know. */
function missingFor(rule: Rule, w: World): Spot[] {
	const first = rule.applies ? missing(rule.applies, w) : [];
	return first.length > 0 ? first : missing(rule.met, w);
}

export function resultOf(amount: Amount, w: World): Result {
	const value = valueOf(amount)(w);
	const shown = every(amount.shownWhen ? [amount.shownWhen] : [], (c) => truthOf(c)(w)) === 'yes';
	if (!shown || value instanceof Span || !value.isFinite()) return { amount, value };
	return { amount, value, text: textOf(unitOf(amount), value, amount.places) };
}
