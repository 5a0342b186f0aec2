import type { Assessment, Finding, Status } from '#engine/assess.ts';
import { isDue, type Scheme, stageOf } from '#engine/scheme.ts';

/** From the worst: what stands first on the screen, and which of two findings under one id is shown. */
export const worstFirst: readonly Status[] = ['failed', 'funder-decides', 'unknown', 'met', 'not-applicable'];
const rank = ({ status }: Finding) => worstFirst.indexOf(status);

/** One row of the result: a rule under its id, by the worse of its findings. */
export interface Grouped {
	/** Conditions of the stage and what the funder weighs, worst first; those that do not concern the plan stand last. */
	readonly conditions: readonly { readonly status: Status; readonly findings: readonly Finding[] }[];
	/** Documents and obligations of the stage itself. */
	readonly now: readonly Finding[];
	/** What begins in a later stage, such as the obligations after the grant. */
	readonly later: readonly Finding[];
	/** Good to know, warnings first. */
	readonly notes: readonly Finding[];
}

export function grouped(scheme: Scheme, { findings, stage }: Assessment): Grouped {
	const rows = oneRowAnId(findings);
	const due = ({ rule }: Finding) => isDue(scheme, stageOf(scheme, rule), stage);
	const weighed = ({ rule }: Finding) => rule.force === 'must' || rule.force === 'discretion';
	const concerns = ({ status }: Finding) => status !== 'not-applicable';
	const ofForce = (force: string) => rows.filter(({ rule }) => rule.force === force);
	return {
		conditions: worstFirst
			.map((status) => ({ status, findings: rows.filter((f) => weighed(f) && due(f) && f.status === status) }))
			.filter((group) => group.findings.length > 0),
		now: ofForce('duty').filter((f) => due(f) && concerns(f)),
		later: rows.filter((f) => f.rule.force !== 'note' && !due(f) && concerns(f)),
		notes: ofForce('note')
			.filter(concerns)
			.sort((a, b) => rank(a) - rank(b)),
	};
}
function oneRowAnId(findings: readonly Finding[]): Finding[] {
	const rows = new Map<string, Finding>();
	for (const finding of findings) {
		const known = rows.get(finding.rule.id);
		if (!known || rank(finding) < rank(known)) rows.set(finding.rule.id, finding);
	}
	return [...rows.values()];
}

/**
 * The findings that make the verdict what it is, in the order of the source. Open ones are told by their questions,
 * unless there is nothing left to ask.
 */
export function deciding(scheme: Scheme, { findings, stage, verdict, missing }: Assessment): Finding[] {
	if (verdict === 'eligible') return [];
	const asked = missing.length > 0;
	return findings.filter(
		({ rule, effect, status }) =>
			effect === verdict && !(status === 'unknown' && asked) && isDue(scheme, stageOf(scheme, rule), stage),
	);
}
/** Conditions that a fix may help: failed ones that hold the verdict back, and those that only another reading saves. */
export const mendable = (scheme: Scheme, { findings, stage }: Assessment): Finding[] =>
	findings.filter(
		({ rule, effect, status }) =>
			(status === 'failed' || (status === 'funder-decides' && rule.force === 'must')) &&
			effect !== 'none' &&
			isDue(scheme, stageOf(scheme, rule), stage),
	);
