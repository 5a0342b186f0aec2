import { type Assessment, resultOf } from '#engine/assess.ts';
import { truthOf } from '#engine/judge.ts';
import type { Scheme } from '#engine/scheme.ts';

/** Every amount that is shown, under its id; of another reading once its facts are entered. */
export function figuresOf(scheme: Scheme, { amounts, world }: Assessment): [string, string][] {
	const entered = (scheme.alternatives ?? []).filter((other) => truthOf(other.entered)(world) === 'yes');
	const ofOthers = entered.flatMap((other) => Object.values(other.amounts).map((amount) => resultOf(amount, world)));
	return [...amounts, ...ofOthers].flatMap(({ amount, text }) =>
		text === undefined ? [] : [[amount.id, text] satisfies [string, string]],
	);
}
