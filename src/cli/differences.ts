import type { Assessment, Status } from '#engine/assess.ts';
import { truthOf } from '#engine/judge.ts';
import { pathOf } from '#engine/open.ts';
import type { Scheme } from '#engine/scheme.ts';
import { dueFindings, isAboutRows } from './due.ts';
import type { Example } from './examples.ts';
import { figuresOf } from './figures.ts';

/** What an assessment shows otherwise than a worked example expects it, a line each. */
export function differencesIn(
	scheme: Scheme,
	expected: Example['expected'],
	assessment: Assessment,
	scoped: boolean,
): string[] {
	const findings = scoped ? assessment.findings : dueFindings(scheme, assessment);
	const rulesThat = (status: Status) =>
		findings
			.filter((finding) => finding.status === status && (scoped || !isAboutRows(finding.rule, assessment.world)))
			.map(({ rule }) => rule.id);
	return [
		...text('verdict', expected.verdict, assessment.verdict),
		...set('failedRules', expected.failedRules, rulesThat('failed')),
		...set('funderDecides', expected.funderDecides, rulesThat('funder-decides')),
		...set('missing', expected.missing, assessment.missing.map(pathOf)),
		...amounts(expected.amounts ?? {}, namesIn(scheme, assessment)),
	];
}
const line = (what: string, expected: string, got: string) => `${what}: expected ${expected}, got ${got}`;
const text = (what: string, expected: string | undefined, got: string) =>
	expected === undefined || expected === got ? [] : [line(what, expected, got)];

function set(what: string, expected: readonly string[] | undefined, got: readonly string[]): string[] {
	const listed = (of: readonly string[] = []) => [...new Set(of)].sort().join(', ') || 'none';
	return expected === undefined ? [] : text(what, listed(expected), listed(got));
}
function amounts(expected: Readonly<Record<string, string | null>>, got: ReadonlyMap<string, string>): string[] {
	return Object.entries(expected).flatMap(([id, value]) =>
		text(`amounts.${id}`, value ?? 'nothing', got.get(id) ?? 'nothing'),
	);
}

/** Facts and amounts share one namespace; so does whether a case would pass by another reading. */
function namesIn(scheme: Scheme, assessment: Assessment): ReadonlyMap<string, string> {
	const { world } = assessment;
	const answers = Object.entries(world.answers).filter(
		(answer): answer is [string, string] => typeof answer[1] === 'string',
	);
	const passing = (scheme.alternatives ?? []).flatMap(({ id, entered, passes }): [string, string][] => {
		const passed = truthOf(passes)(world);
		if (truthOf(entered)(world) !== 'yes' || passed === 'unknown') return [];
		return [[`alternatives.${id}.wouldPass`, String(passed === 'yes')]];
	});
	return new Map([...answers, ...figuresOf(scheme, assessment), ...passing]);
}
