import { assess, type Finding, type Status } from '#engine/assess.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { World } from '#engine/world.ts';
import { CASE_FORMAT, CASE_VERSION } from '#casefile/case.ts';
import { readCase } from '#casefile/read.ts';
import type { Example } from '#cli/examples.ts';
import type { Texts } from '#i18n/texts.ts';
import { type Entered, enteredFor } from './entered.ts';

/** What a worked example shows of a rule: what was entered for it, and what came of it. */
export interface ShownExample {
	readonly id: string;
	readonly status: Status;
	readonly entered: readonly Entered[];
	/** Answers left out, where there are many. */
	readonly more: number;
}
interface Judged {
	readonly id: string;
	/** Of each rule that the example names. */
	readonly findings: readonly Finding[];
	readonly world: World;
	/** How many rules it is about: the fewer, the plainer. */
	readonly about: number;
}

const files = import.meta.glob<readonly Example[]>('#schemes/*/cases.json', { import: 'default' });
const mostLines = 8;
/** One example of each outcome, the plainest; that a rule does not concern a case is shown where nothing else is. */
const outcomes: readonly Status[] = ['met', 'failed', 'funder-decides', 'unknown'];
/** Of two sentences under one id, the one that shows more. */
const telling: readonly Status[] = ['failed', 'funder-decides', 'unknown', 'met', 'not-applicable'];

const judged = new WeakMap<Scheme, Promise<readonly Judged[]>>();
/** Judged once for both languages. */
export function judgedExamples(scheme: Scheme): Promise<readonly Judged[]> {
	let all = judged.get(scheme);
	if (all === undefined) judged.set(scheme, (all = judgeAll(scheme)));
	return all;
}
async function judgeAll(scheme: Scheme): Promise<readonly Judged[]> {
	const [, load] = Object.entries(files).find(([path]) => path.includes(`/${scheme.id}/`)) ?? [];
	const examples = (await load?.()) ?? [];
	return (await Promise.all(examples.map((example) => judge(scheme, example)))).flat();
}
async function judge(scheme: Scheme, { id, case: given, expected, scope }: Example): Promise<Judged[]> {
	const named = new Set([
		...(Array.isArray(scope) ? scope : []),
		...(expected.failedRules ?? []),
		...(expected.funderDecides ?? []),
	]);
	const read = await readCase({ format: CASE_FORMAT, version: CASE_VERSION, id, ...given }, () => scheme);
	if (named.size === 0 || 'problems' in read) return [];
	const { findings, world } = assess(scheme, read.answers, { stage: read.case.stage, scope: named });
	return [{ id, findings, world, about: Array.isArray(scope) ? scope.length : scheme.rules.length }];
}

export function examplesOf(texts: Texts, scheme: Scheme, rule: string, all: readonly Judged[]): ShownExample[] {
	const shown = all
		.flatMap(({ findings, ...of }) => {
			const own = findings.filter((finding) => finding.rule.id === rule);
			const finding = telling.flatMap((status) => own.filter((one) => one.status === status))[0];
			return finding ? [{ ...of, finding }] : [];
		})
		.sort((a, b) => a.about - b.about);
	const first = (status: Status) => shown.filter(({ finding }) => finding.status === status).slice(0, 1);
	const chosen = outcomes.flatMap(first);
	return (chosen.length > 0 ? chosen : first('not-applicable')).map(({ id, finding, world }) => {
		const entered = enteredFor(texts, scheme, finding.rule, world, finding.status !== 'not-applicable');
		return {
			id,
			status: finding.status,
			entered: entered.slice(0, mostLines),
			more: Math.max(0, entered.length - mostLines),
		};
	});
}
