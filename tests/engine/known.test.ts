import { expect, it } from 'vitest';
import { facts, money } from '#engine/facts.ts';
import { known, largest, nothing, smallest } from '#engine/words.ts';
import { lawful } from '#tests/support/scheme-of.ts';
import { judged, waitsFor } from '#tests/support/worth.ts';

const f = facts({ cost: money() });
const hundred = lawful('money', '100');

it.each([
	['a number', known(f.cost), { cost: '0.00' }, 'yes'],
	['an open figure', known(f.cost), {}, 'unknown'],
	['a figure that no open answer can change', known(smallest(nothing('money'), f.cost)), {}, 'yes'],
	['a figure that an open answer can change', known(largest(hundred, f.cost)), {}, 'unknown'],
] as const)('knows %s', (_, condition, answers, truth) => {
	expect(judged(condition, answers)).toBe(truth);
});
it('waits for what the figure waits for', () => {
	expect(new Set(waitsFor(known(f.cost)))).toEqual(new Set(['cost']));
});
