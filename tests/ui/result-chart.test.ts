import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#engine/world.ts';
import { drawn, narrow, nudged, wide } from '#ui/result/chart-geometry.ts';
import { type Box, boxOf } from '#ui/result/chart-labels.ts';
import { wordsFor } from '#ui/result/chart-words.ts';
import { type Growth, growthOf, sumAfter } from '#ui/result/growth.ts';
import { plain, resultOf } from '#tests/support/result-of.ts';

function growth(id: string, other: Answers = {}): Growth {
	const { scheme, assessment } = resultOf(id, 'fi', other);
	const found = scheme.chart && growthOf(scheme.chart, assessment);
	if (!found) throw new Error('nothing to draw');
	return found;
}
const zeros = Array<string>(6).fill('0.00');
/** Falls first, and never covers the investment. */
const loss = { grossBenefit: ['-300000.00', '0.00', '100000.00', '100000.00', '100000.00', '100000.00'] };

describe('what is drawn', () => {
	test('the sums, levels, limit and payback of the plan', () => {
		expect(growth('vm-08')).toEqual({
			sums: [0, 80000, 160000, 240000, 320000, 400000],
			level: 200000,
			twice: 400000,
			limit: 3,
			reached: 3.5,
			missing: 40000,
			exact: {
				sums: ['0.00', '80000.00', '160000.00', '240000.00', '320000.00', '400000.00'],
				level: '200000.00',
				twice: '400000.00',
				reached: '3.50',
				missing: '40000.00',
			},
		});
	});
	test('payback is rounded up, and nothing is missing where it comes in time', () => {
		const { reached, missing, exact } = growth('vm-01');
		expect([reached, missing, exact.reached]).toEqual([2.642858, undefined, '2.65']);
	});
	test('nothing while a sum is open or the track has no chart', () => {
		const open = resultOf('vm-08', 'fi', { grossBenefit: ['0.00'] });
		const poc = resultOf('vm-13');
		expect(open.scheme.chart && growthOf(open.scheme.chart, open.assessment)).toBeUndefined();
		expect(poc.scheme.chart && growthOf(poc.scheme.chart, poc.assessment)).toBeUndefined();
	});
	test('inside a year the sum grows evenly', () => {
		const g = growth('vm-08');
		expect([0, 1, 1.5, 3, 3.5, 6].map((years) => sumAfter(g, years))).toEqual([0, 0, 40000, 160000, 200000, 400000]);
	});
});

describe('where it is drawn', () => {
	test.each([
		['wide', wide],
		['narrow', narrow],
	])('%s: the ring lies on the curve and on the level, the gap from the curve to the level', (_, frame) => {
		const { ring, gap, level, limit, points, years } = drawn(growth('vm-08'), frame);
		const [third, fourth] = [points[3], points[4]];
		expect(years.map(({ year }) => year)).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect(ring?.y).toBe(level);
		expect(ring?.x).toBeCloseTo(((third?.x ?? 0) + (fourth?.x ?? 0)) / 2);
		expect(gap).toEqual({ x: limit, from: third?.y, to: level });
		expect((gap?.from ?? 0) > (gap?.to ?? 0)).toBe(true);
	});
	test('no gap where the investment is covered in time, no ring where it never is', () => {
		expect(drawn(growth('vm-01'), wide).gap).toBeUndefined();
		expect(drawn(growth('vm-08', loss), wide).ring).toBeUndefined();
		expect(drawn(growth('vm-08', loss), wide).gap).toBeDefined();
	});
	test('years with a loss lie below the line of zero, within the frame', () => {
		const { points, sums } = drawn(growth('vm-08', loss), wide);
		const zero = sums.find(({ sum }) => sum === 0)?.y ?? 0;
		expect(sums.some(({ sum }) => sum < 0)).toBe(true);
		expect(points[0]?.y).toBe(zero);
		expect(points.slice(1, 5).every(({ y }) => y > zero && y <= wide.bottom)).toBe(true);
	});
	test('an investment of nothing with no benefit is a flat line', () => {
		const { path, points } = drawn(growth('vm-08', { totalCost: '0.00', grossBenefit: zeros }), wide);
		expect(path).not.toContain('NaN');
		expect(new Set(points.map(({ y }) => y)).size).toBe(1);
	});
	test.each([
		['100.00', 1],
		['4999.99', 1],
		['5000.00', 1000],
		['50000.00', 1000],
		['50000000.00', 1000000],
	])('an investment of %s counts in units of %d', (totalCost, unit) => {
		expect(drawn(growth('vm-08', { totalCost, grossBenefit: zeros }), wide).unit).toBe(unit);
	});
});

describe('labels', () => {
	const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
	const pairs = (boxes: readonly Box[]) => boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));

	test('at the ends of the lines they are moved apart, in their order and within the frame', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -50, max: 500, noNaN: true }), { minLength: 3, maxLength: 3 }),
				(wanted) => {
					const moved = nudged(wanted, 38, wide);
					const order = wanted.map((y, i) => ({ y, to: moved[i] ?? 0 })).sort((a, b) => a.y - b.y);
					for (const [i, { to }] of order.entries()) {
						expect(to).toBeGreaterThanOrEqual(wide.top - 1e-9);
						expect(to).toBeLessThanOrEqual(wide.bottom + 1e-9);
						if (i > 0) expect(to - (order[i - 1]?.to ?? 0)).toBeGreaterThanOrEqual(38 - 1e-9);
					}
				},
			),
		);
	});
	test('that have room are left where they are', () => {
		expect(nudged([50, 120, 300], 38, wide)).toEqual([50, 120, 300]);
	});
	test('in the drawing none lies on another or outside, whatever the plan', () => {
		const { texts } = resultOf('vm-08');
		const euros = fc.integer({ min: -900000, max: 3000000 }).map((n) => `${n}.00`);
		fc.assert(
			fc.property(
				fc.array(euros, { minLength: 6, maxLength: 6 }),
				fc.integer({ min: 1000, max: 2000000 }),
				(g, cost) => {
					const plan = growth('vm-08', { totalCost: `${cost}.00`, grossBenefit: g });
					for (const [frame, beside] of [[wide, true] as const, [narrow, false] as const]) {
						const boxes = wordsFor(texts, plan, drawn(plan, frame), beside).inside.map((one) => boxOf(one, frame));
						expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([]);
						expect(boxes.filter(({ x1, x2 }) => x1 < 0 || x2 > frame.width)).toEqual([]);
					}
				},
			),
			{ numRuns: 60 },
		);
	});
	test('name the lines at their ends where there is room, otherwise inside', () => {
		const { texts } = resultOf('vm-08');
		const plan = growth('vm-08');
		const besides = wordsFor(texts, plan, drawn(plan, wide), true);
		expect(besides.ends.map(({ name, sum }) => plain(`${name}: ${sum}`))).toEqual([
			'Kertynyt nettohyöty: 400 000 €',
			'Investointi: 200 000 €',
			'2 × investointi: 400 000 €',
		]);
		expect(besides.inside.map(({ text }) => plain(text))).toEqual([
			'Raja 3 vuotta',
			'Kattamatta 40 000 €',
			'katettu 3,50 vuodessa',
		]);
		expect(wordsFor(texts, plan, drawn(plan, narrow), false).inside.map(({ id }) => id)).toEqual([
			...['limit', 'missing', 'reached', 'net', 'level', 'twice'],
		]);
	});
});
