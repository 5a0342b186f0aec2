import type { Assessment, Result } from '#engine/assess.ts';
import type { Scheme } from '#engine/scheme.ts';

/** The amounts with a value: those that the result speaks of first, the rest for who wants to see everything. */
export function amountsShown(
	scheme: Scheme,
	{ amounts, findings }: Assessment,
): {
	readonly main: readonly Result[];
	readonly more: readonly Result[];
} {
	const limits = findings.flatMap(({ rule, status }) =>
		rule.limits && status !== 'not-applicable' ? [rule.limits] : [],
	);
	const spoken = new Set([
		...scheme.headline.map(({ amount }) => amount),
		...(scheme.gaps ?? []).flatMap(({ leaves }) => leaves ?? []),
		...limits,
	]);
	const known = amounts.filter(({ text }) => text !== undefined);
	return {
		main: known.filter(({ amount }) => spoken.has(amount)),
		more: known.filter(({ amount }) => !spoken.has(amount)),
	};
}
