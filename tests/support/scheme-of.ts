import { type Fact, page } from '#engine/facts.ts';
import { cites } from '#engine/law.ts';
import type { Rule } from '#engine/rules.ts';
import type { Scheme } from '#engine/scheme.ts';
import { type Form, rate, type Unit } from '#engine/words.ts';

export const at = cites('paper');
/** A number of the law of a test. */
export const lawful = <U extends Unit>(unit: U, value: string): Form<U> => rate(unit, value, at('1'));

/** A scheme of one page with nothing in it but what a test is about. */
export const schemeOf = (
	facts: Readonly<Record<string, Fact>>,
	rules: readonly Rule[],
	more: Partial<Scheme> = {},
): Scheme => ({
	id: 'small',
	documents: [{ id: 'paper', date: '2019-12-01', language: 'fi' }],
	call: { lastDay: rate('date', '2020-01-31', at('1')) },
	stages: ['application'],
	tracks: [],
	pages: [page('all', 'one', facts)],
	rules,
	amounts: [],
	rates: {},
	headline: [],
	...more,
});
