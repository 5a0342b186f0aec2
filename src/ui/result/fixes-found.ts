import type { Fix, Plan } from '#engine/fixes.ts';
import type { Rule } from '#engine/rules.ts';
import { notEnough, type NotEnough, shownFixes } from './fixes-shown.ts';

/** What helps with one failed rule; of the whole plan where the rule is null. */
export interface Found {
	readonly rule: Rule | null;
	readonly fixes: readonly Fix[];
	readonly notEnough: readonly NotEnough[];
}
/** Lets the page draw and answer keys between two searches. */
export const pause = () => new Promise((done) => setTimeout(done));

/** One failed rule after another, then a set for the whole plan where several fail. The search is loaded when first used. */
export async function* foundFixes(plan: Plan, rules: readonly Rule[]): AsyncGenerator<Found> {
	const { fixesFor, fixForAll } = await import('#engine/fixes.ts');
	for (const rule of rules) {
		await pause();
		const all = fixesFor(rule, plan);
		yield { rule, fixes: shownFixes(all, plan.answers), notEnough: notEnough(rule, all, plan.answers) };
	}
	if (rules.length < 2) return;
	await pause();
	const forAll = fixForAll(plan);
	if (forAll && forAll.changes.length > 0) yield { rule: null, fixes: [forAll], notEnough: [] };
}
