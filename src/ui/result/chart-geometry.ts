import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Growth, sumAfter } from './growth.ts';

/** The drawing area of one of the two drawings; all measures in the units of its view box. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly fontSize: number;
}
/** Room on the right for the labels at the ends of the lines. */
export const wide: Frame = { width: 768, height: 400, left: 64, right: 584, top: 32, bottom: 344, fontSize: 15 };
/** As wide as the text of a phone of 320 px; every label stands in the drawing. */
export const narrow: Frame = { width: 288, height: 332, left: 44, right: 280, top: 32, bottom: 282, fontSize: 13 };

export interface Point {
	readonly x: number;
	readonly y: number;
}
export interface Drawing {
	readonly frame: Frame;
	readonly path: string;
	readonly points: readonly Point[];
	readonly years: readonly { readonly x: number; readonly year: number }[];
	readonly sums: readonly { readonly y: number; readonly sum: number }[];
	readonly level: number;
	readonly twice: number;
	readonly limit: number;
	/** From the curve up to the level, at the limit. */
	readonly gap?: { readonly x: number; readonly from: number; readonly to: number };
	readonly ring?: Point;
	/** Euros that one unit of the axis stands for. */
	readonly unit: 1 | 1000 | 1000000;
}

export function drawn(growth: Growth, frame: Frame): Drawing {
	const { sums, level, twice, limit, reached, missing } = growth;
	const all = [0, ...sums, level, twice];
	const [lowest, highest] = [Math.min(...all), Math.max(...all)];
	const x = scaleLinear([0, sums.length], [frame.left, frame.right]);
	const y = scaleLinear([lowest, lowest === highest ? 1 : highest], [frame.bottom, frame.top]).nice(5);
	const points = [0, ...sums].map((sum, year) => ({ x: x(year), y: y(sum) }));
	const inside = reached !== undefined && reached <= sums.length;
	return {
		frame,
		path:
			line<Point>(
				(p) => p.x,
				(p) => p.y,
			)(points) ?? '',
		points,
		years: points.map((p, year) => ({ x: p.x, year })),
		sums: y.ticks(5).map((sum) => ({ y: y(sum), sum })),
		level: y(level),
		twice: y(twice),
		limit: x(limit),
		...(missing !== undefined && { gap: { x: x(limit), from: y(sumAfter(growth, limit)), to: y(level) } }),
		...(inside && { ring: { x: x(reached), y: y(level) } }),
		unit: unitFor(Math.max(highest, -lowest)),
	};
}
const unitFor = (largest: number) => (largest >= 20_000_000 ? 1_000_000 : largest >= 10_000 ? 1000 : 1);

/** Wanted heights of labels one below the other, moved apart as little as leaves `room` between them, within the frame. */
export function nudged(wanted: readonly number[], room: number, { top, bottom }: Frame): number[] {
	const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
	let least = top;
	for (const item of order) {
		item.y = Math.max(item.y, least);
		least = item.y + room;
	}
	let most = bottom;
	for (const item of order.toReversed()) {
		item.y = Math.min(item.y, most);
		most = item.y - room;
	}
	return order.sort((a, b) => a.index - b.index).map(({ y }) => y);
}
