import { expect, it } from 'vitest';
import { resultOf } from '#engine/assess.ts';
import { facts, instant } from '#engine/facts.ts';
import { amount, dayOf } from '#engine/words.ts';
import { World } from '#engine/world.ts';
import { at } from '#tests/support/scheme-of.ts';

const f = facts({ sent: instant() });
const day = amount('day', at('1'), dayOf(f.sent));
const dayText = (sent?: string) => resultOf(day, new World(sent === undefined ? {} : { sent })).text;

it.each([
	['the afternoon', '2020-05-29T16:15:00+03:00', '2020-05-29'],
	['the last second', '2020-05-29T23:59:59+03:00', '2020-05-29'],
	['an evening in Greenwich', '2020-05-29T21:30:00Z', '2020-05-30'],
	['a winter night', '2020-01-01T00:00:00+02:00', '2020-01-01'],
])('is the Finnish day of %s', (_, sent, expected) => {
	expect(dayText(sent)).toBe(expected);
});
it('is open while the moment is', () => {
	expect(dayText()).toBeUndefined();
});
