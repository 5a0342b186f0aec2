import { startingAnswers } from '#engine/beginning.ts';
import { assess, type Finding } from '#engine/assess.ts';
import { isDue, type Scheme, stageOf } from '#engine/scheme.ts';
import type { Answers } from '#engine/world.ts';

/** A case, and what must follow from it, in the form of the contract. */
export interface Example {
	readonly id: string;
	readonly case: {
		readonly scheme: string;
		readonly track: string | null;
		readonly stage?: string;
		readonly answers: Answers;
	};
	readonly expected: {
		readonly verdict: string;
		readonly failedRules?: readonly string[];
		readonly funderDecides?: readonly string[];
		readonly missing?: readonly string[];
		/** Null: not shown. */
		readonly amounts?: Readonly<Record<string, string | null>>;
	};
	readonly scope?: readonly string[] | 'decided';
	readonly derivation?: string;
}
export interface SchemeWithExamples {
	readonly scheme: Scheme;
	readonly examples: readonly Example[];
}

const schemes = import.meta.glob<Scheme>('#schemes/*/scheme.ts', { eager: true, import: 'scheme' });
const files = import.meta.glob<Example[]>('#schemes/*/cases.json', { eager: true, import: 'default' });

/** Every scheme that there is, with its worked examples. */
export const all: readonly SchemeWithExamples[] = Object.entries(schemes).map(([path, scheme]) => ({
	scheme,
	examples: files[path.replace('scheme.ts', 'cases.json')] ?? [],
}));

/** The findings that an example shows: those in its scope, or those of its stage and before. */
export function findingsIn(scheme: Scheme, { case: { track, stage, answers }, scope }: Example): readonly Finding[] {
	const given = { ...startingAnswers(scheme, track ?? undefined), ...answers };
	const named = Array.isArray(scope) ? new Set<string>(scope) : undefined;
	const assessment = assess(scheme, given, { ...(stage && { stage }), ...(named && { scope: named }) });
	return assessment.findings.filter(({ rule }) => named || isDue(scheme, stageOf(scheme, rule), assessment.stage));
}
