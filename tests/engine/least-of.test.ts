import { expect, it } from 'vitest';
import { count, facts } from '#engine/facts.ts';
import { leastOf, mostOf, sum } from '#engine/words.ts';
import { waitsFor, worth } from '#tests/support/worth.ts';

const points = () => count({ min: '1', max: '5' });
const f = facts({ first: points(), second: points(), third: points() });
const total = sum<'count'>(f.first, f.second, f.third);

it('shows both ends of what may still come', () => {
	expect(worth(leastOf(total), { first: '3' })).toBe('5');
	expect(worth(mostOf(total), { first: '3' })).toBe('13');
});
it('is the formula itself once everything is known', () => {
	const answers = { first: '3', second: '4', third: '5' };
	expect([worth(leastOf(total), answers), worth(mostOf(total), answers)]).toEqual(['12', '12']);
});
it('waits for nothing', () => {
	expect(waitsFor(leastOf(total))).toEqual([]);
});
