import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, date, facts, instant, money, months, number, type NumberFact, percent } from '#engine/facts.ts';
import { truthOf } from '#engine/judge.ts';
import { nearestPassing } from '#engine/nearest.ts';
import type { Condition } from '#engine/nodes.ts';
import { num } from '#engine/numbers.ts';
import {
	all,
	any,
	atLeast,
	atMost,
	equal,
	later,
	lessThan,
	minus,
	moreThan,
	not,
	nothing,
	over,
	percentOf,
	smallest,
	sum,
	times,
	toCents,
} from '#engine/words.ts';
import { type Answers, World } from '#engine/world.ts';
import { lawful } from '#tests/support/scheme-of.ts';

const f = facts({
	asked: money(),
	own: money(),
	cost: money(),
	small: money({ max: '20' }),
	loss: money({ min: '-50', max: '50' }),
	share: percent(),
	delay: months(),
	part: number({ max: '1' }),
	persons: count(),
	halves: number({ step: '0.5' }),
	start: date(),
	end: date(),
	soon: date({ min: '2018-09-06', max: '2018-11-15' }),
	sent: instant(),
});
const euros = (value: string) => lawful('money', value);

/** The nearest passing values below and above, as `value (distance)`. */
function steps(fact: NumberFact, rule: Condition, answers: Answers): string[] {
	const judge = truthOf(rule);
	const found = nearestPassing(fact, answers[fact.id] as string, (value) =>
		judge(new World(answers, { fact, home: answers, value })),
	);
	return found.map(({ to, by }) => `${to} (${by})`);
}
const twoStretches = any(atMost(f.small, euros('3')), all(atLeast(f.small, euros('7')), atMost(f.small, euros('9'))));

describe('the nearest value that passes', () => {
	it.each<[string, NumberFact, Condition, Answers, string[]]>([
		['a cap, one cent over', f.asked, atMost(f.asked, euros('100')), { asked: '100.01' }, ['100.00 (-0.01)']],
		['a cap, far over', f.asked, atMost(f.asked, euros('100')), { asked: '987654.32' }, ['100.00 (-987554.32)']],
		['a floor', f.asked, atLeast(f.asked, euros('100')), { asked: '99.5' }, ['100.00 (0.5)']],
		['less than', f.asked, lessThan(f.asked, euros('100')), { asked: '100.00' }, ['99.99 (-0.01)']],
		['more than', f.asked, moreThan(f.asked, euros('100')), { asked: '0' }, ['100.01 (100.01)']],
		['two ways', f.small, twoStretches, { small: '5' }, ['3.00 (-2)', '7.00 (2)']],
		['above the last stretch', f.small, twoStretches, { small: '12.34' }, ['9.00 (-3.34)']],
		[
			'a single value below',
			f.small,
			any(equal(f.small, euros('4.17')), atLeast(f.small, euros('19'))),
			{ small: '5' },
			['4.17 (-0.83)', '19.00 (14)'],
		],
		[
			'a balance',
			f.asked,
			equal(sum(f.asked, f.own), f.cost),
			{ asked: '70', own: '20', cost: '100.01' },
			['80.01 (10.01)'],
		],
		[
			'a balance, too much',
			f.own,
			equal(sum(f.asked, f.own), f.cost),
			{ asked: '70', own: '50', cost: '100' },
			['30.00 (-20)'],
		],
		['a balance out of reach', f.own, equal(sum(f.asked, f.own), f.cost), { asked: '170', own: '50', cost: '100' }, []],
		[
			'a cost whose rounded 17 per cent must reach 5.00',
			f.cost,
			atLeast(toCents(percentOf(lawful('percent', '17'), f.cost)), euros('5')),
			{ cost: '20' },
			['29.39 (9.39)'],
		],
		[
			'a cost that a third must not exceed',
			f.cost,
			atMost(over(f.cost, lawful('count', '3')), euros('33.33')),
			{ cost: '100' },
			['99.99 (-0.01)'],
		],
		[
			'behind a cap that bites',
			f.cost,
			atMost(f.asked, smallest(percentOf(lawful('percent', '75'), f.cost), euros('100'))),
			{ asked: '90', cost: '100' },
			['120.00 (20)'],
		],
		[
			'behind a cap that can never be lifted',
			f.cost,
			atMost(f.asked, smallest(percentOf(lawful('percent', '75'), f.cost), euros('100'))),
			{ asked: '100.01', cost: '100' },
			[],
		],
		['at the lower bound of the fact', f.asked, atMost(f.asked, nothing('money')), { asked: '12' }, ['0.00 (-12)']],
		['beyond the lower bound', f.asked, lessThan(f.asked, nothing('money')), { asked: '12' }, []],
		['at the upper bound', f.small, atLeast(f.small, euros('20')), { small: '1' }, ['20.00 (19)']],
		['beyond the upper bound', f.small, atLeast(f.small, euros('20.01')), { small: '1' }, []],
		['through zero', f.loss, atMost(f.loss, euros('-7.5')), { loss: '7.5' }, ['-7.50 (-15)']],
		[
			'hundredths of a per cent',
			f.share,
			atLeast(percentOf(f.share, euros('999')), euros('500')),
			{ share: '50' },
			['50.06 (0.06)'],
		],
		[
			'hundredths of a month',
			f.delay,
			atMost(sum(f.delay, lawful('months', '5.5')), lawful('months', '6')),
			{ delay: '0.51' },
			['0.50 (-0.01)'],
		],
		['ten thousandths', f.part, atMost(times(euros('3'), f.part), euros('1')), { part: '0.9' }, ['0.3333 (-0.5667)']],
		['whole persons', f.persons, atLeast(f.persons, lawful('count', '7')), { persons: '5' }, ['7 (2)']],
		['a step of its own', f.halves, atLeast(f.halves, lawful('number', '1.7')), { halves: '1' }, ['2.0 (1)']],
		[
			'a day',
			f.end,
			atMost(f.end, later(f.start, lawful('months', '6'))),
			{ start: '2018-08-31', end: '2019-03-15' },
			['2019-02-28 (-15)'],
		],
		[
			'an earlier day to count from',
			f.start,
			atLeast(later(f.start, lawful('months', '6')), f.end),
			{ start: '2018-08-01', end: '2019-02-28' },
			['2018-08-28 (27)'],
		],
		[
			'a day within the bounds of its fact',
			f.soon,
			moreThan(f.soon, lawful('date', '2018-11-14')),
			{ soon: '2018-10-01' },
			['2018-11-15 (45)'],
		],
		[
			'a second',
			f.sent,
			atMost(f.sent, lawful('instant', '2018-11-15T14:00:00+02:00')),
			{ sent: '2018-11-15T14:01:00+02:00' },
			['2018-11-15T12:00:00.000Z (-60)'],
		],
	])('%s', (_, fact, rule, answers, result) => {
		expect(steps(fact, rule, answers)).toEqual(result);
	});
	it('is none while another open answer has to decide', () => {
		expect(steps(f.asked, atMost(f.asked, f.cost), { asked: '5' })).toEqual(['0.00 (-5)']);
		expect(steps(f.asked, moreThan(f.asked, f.cost), { asked: '5' })).toEqual([]);
	});
	it('looks a lifetime of days ahead, and no further than calendars go', () => {
		const early = truthOf(atMost(later(f.start, lawful('months', '6')), lawful('date', '2018-01-01')));
		const home = { start: '2019-01-01' };
		let looks = 0;
		const found = nearestPassing(f.start, home.start, (value) => {
			looks++;
			return early(new World(home, { fact: f.start, home, value }));
		});
		expect(found).toEqual([{ to: '2017-07-01', by: '-549' }]);
		expect(looks).toBeLessThan(100);
	});
	it('is none where it would take too long to find out, instead of one that may not be the nearest', () => {
		const same = equal(minus(f.asked, f.asked), euros('0.5'));
		expect(steps(f.asked, same, { asked: '5' })).toEqual([]);
	});
});

describe('whatever the shape of a rule', () => {
	const cents = fc.integer({ min: 0, max: 2000 }).map((n) => (n / 100).toFixed(2));
	const piece: fc.Arbitrary<Condition> = fc
		.tuple(
			fc.constantFrom(atMost, atLeast, equal, lessThan, moreThan),
			fc.constantFrom('plain', 'rounded', 'part'),
			cents,
		)
		.map(([word, shape, level]) => {
			if (shape === 'plain') return word(f.small, euros(level));
			if (shape === 'part') return word(over(f.small, lawful('count', '3')), euros(level));
			return word(toCents(percentOf(lawful('percent', '37'), f.small)), euros(level));
		});
	const rule = fc
		.array(
			fc.array(
				fc.oneof(
					piece,
					piece.map((c) => not(c)),
				),
				{ minLength: 1, maxLength: 3 },
			),
			{ minLength: 1, maxLength: 3 },
		)
		.map((parts) => any(...parts.map((part) => all(...part))));

	it('nothing nearer passes: every cent between was tried by hand', () => {
		fc.assert(
			fc.property(rule, cents, (condition, small) => {
				const passes = (n: number) => truthOf(condition)(new World({ small: (n / 100).toFixed(2) })) === 'yes';
				const now = Math.round(Number(small) * 100);
				const below = Array.from({ length: now }, (_, i) => now - 1 - i).find(passes);
				const above = Array.from({ length: 2000 - now }, (_, i) => now + 1 + i).find(passes);
				const expected = [below, above].flatMap((n) =>
					n === undefined
						? []
						: [
								`${(n / 100).toFixed(2)} (${num(n - now)
									.div(100)
									.toFixed()})`,
							],
				);
				expect(steps(f.small, condition, { small })).toEqual(expected);
			}),
			{ numRuns: 60 },
		);
	});
});
