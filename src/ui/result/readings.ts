import { type Assessment, type Result, resultOf } from '#engine/assess.ts';
import { truthOf } from '#engine/judge.ts';
import { type Amount, unitOf } from '#engine/nodes.ts';
import { endless, type Num, round, Span } from '#engine/numbers.ts';
import type { Alternative, Scheme } from '#engine/scheme.ts';
import { textOf } from '#engine/texts.ts';
import { every, type Truth } from '#engine/truth.ts';

/** The figures by one reading of the source; the used one has no alternative. */
export interface Reading {
	readonly alternative?: Alternative;
	readonly figures: Readonly<Record<string, { readonly amount: Amount; readonly value?: Num }>>;
	readonly passes: Truth;
	/** Whether it would come out differently from the used one. */
	readonly differs: boolean;
	/** Whether it changes the result, for the source leaves it just as open. */
	readonly turns: boolean;
}

/**
 * The used reading and those that were entered beside it, by the figure named: the best first, those without one last.
 * None while the used one is undecided or its rules do not concern the plan.
 */
export function readingsOf(scheme: Scheme, { world, amounts, findings }: Assessment, by: string): Reading[] {
	const entered = (scheme.alternatives ?? []).filter((one) => truthOf(one.entered)(world) === 'yes');
	const [first] = entered;
	if (!first) return [];
	const known = ({ text, value }: Result) => (text === undefined || value instanceof Span ? undefined : value);
	const figure = (id: string, amount: Amount, result: Result | undefined) => {
		const value = result && known(result);
		return [id, { amount, ...(value && { value }) }] as const;
	};
	const read = findings.filter(({ rule, status }) => rule.readings && status !== 'not-applicable');
	const passes = every(read, ({ rule }) => truthOf(rule.met)(world));
	if (read.length === 0 || passes === 'unknown') return [];
	const used: Reading = {
		figures: Object.fromEntries(
			Object.entries(first.amounts).map(([id, amount]) =>
				figure(
					id,
					amount,
					amounts.find((result) => result.amount.id === id),
				),
			),
		),
		passes,
		differs: false,
		turns: false,
	};
	const others = entered.map((alternative): Reading => {
		const own = truthOf(alternative.passes)(world);
		const differs = own !== 'unknown' && own !== passes;
		return {
			alternative,
			figures: Object.fromEntries(
				Object.entries(alternative.amounts).map(([id, amount]) => figure(id, amount, resultOf(amount, world))),
			),
			passes: own,
			differs,
			turns: differs && alternative.turning,
		};
	});
	const place = ({ figures }: Reading) => figures[by]?.value ?? endless;
	return [used, ...others].sort((a, b) => place(a).cmp(place(b)) || 0);
}

/** As the result shows its own: rounded to two places the way the exact figure is. */
export function figureText(amount: Amount | undefined, value: Num | undefined): string | undefined {
	if (!amount || !value) return undefined;
	const how = amount.of.kind === 'round' ? amount.of.how : 'half-up';
	return unitOf(amount) === 'money' ? textOf('money', value) : round(value, how, 2).toFixed(2);
}
