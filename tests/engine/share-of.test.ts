import { expect, it } from 'vitest';
import { resultOf } from '#engine/assess.ts';
import { facts, money } from '#engine/facts.ts';
import { amount, shareOf, shownTo, toCents } from '#engine/words.ts';
import { World } from '#engine/world.ts';
import { at } from '#tests/support/scheme-of.ts';
import { worth } from '#tests/support/worth.ts';

const f = facts({ part: money(), whole: money() });
const share = shareOf(f.part, f.whole);

it('says how many per cent one amount is of another', () => {
	expect(worth(toCents(share), { part: '250.00', whole: '300.00' })).toBe('83.33');
	expect(worth(share, { part: '300.00', whole: '300.00' })).toBe('100');
});
it('is open while the whole may be nothing', () => {
	expect(worth(share, { part: '250.00' })).toBe('-Infinity..Infinity');
	expect(worth(share, { part: '250.00', whole: '0.00' })).toBe('-Infinity..Infinity');
});
it('shows as many decimals as the amount asks for', () => {
	const text = (part: string) =>
		resultOf(shownTo(6, amount('share', at('1'), toCents(share, 6))), new World({ part, whole: '75000.00' })).text;
	expect(text('22500.00')).toBe('30.000000');
	expect(text('22500.01')).toBe('30.000013');
});
