import type { Drawing, Frame, Point } from './chart-geometry.ts';

/** Words to be put somewhere near a point of the drawing. */
export interface Label {
	readonly id: 'limit' | 'missing' | 'reached' | 'level' | 'twice' | 'net';
	/** The first of them that finds room. */
	readonly texts: readonly string[];
	readonly near: readonly Point[];
}
export interface Placed extends Point {
	readonly id: Label['id'];
	readonly text: string;
	readonly anchor: 'start' | 'end';
}
export interface Box {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** Widths without a page to measure on: a little more than Source Sans 3 needs where it is bold. */
export const widthOf = (text: string, { fontSize }: Frame): number => text.length * fontSize * 0.56;

export function boxOf({ text, x, y, anchor }: Placed, frame: Frame): Box {
	const width = widthOf(text, frame);
	const x1 = anchor === 'start' ? x : x - width;
	return { x1, x2: x1 + width, y1: y - frame.fontSize * 0.85, y2: y + frame.fontSize * 0.3 };
}
const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Each label at the place near its point where it covers least; never on another label while there is room. */
export function placed(labels: readonly Label[], drawing: Drawing): Placed[] {
	const { frame } = drawing;
	const ink = inkOf(drawing);
	const done: Placed[] = [];
	const costOf = (candidate: Placed): number => {
		const box = boxOf(candidate, frame);
		const outside =
			box.x1 < frame.left - 4 || box.x2 > frame.width || box.y1 < frame.fontSize * 1.2 || box.y2 > frame.bottom;
		const onLabels = done.filter((other) => overlap(box, boxOf(other, frame))).length;
		const covered = ink.filter((p) => p.x > box.x1 && p.x < box.x2 && p.y > box.y1 && p.y < box.y2);
		return (outside ? 1e6 : 0) + onLabels * 1e4 + covered.reduce((sum, { weight }) => sum + weight, 0);
	};
	for (const label of labels) {
		const candidates = label.near.flatMap((point) => around(point, label, frame));
		const [best] = candidates.map(({ at, far }) => ({ at, cost: costOf(at) + far })).sort((a, b) => a.cost - b.cost);
		if (best) done.push(best.at);
	}
	return done;
}

/** Right and left of the point, at its height, below and above, near first; moved into the frame where it would leave it. */
function around(point: Point, { id, texts }: Label, frame: Frame): { at: Placed; far: number }[] {
	const beside = frame.fontSize * 0.7;
	const heights = [0.3, 1.4, -0.75, 2.6, -2, 3.8, -3.2, 5, -4.4];
	return texts.flatMap((text, shorter) =>
		heights.flatMap((lines, step) => {
			const width = widthOf(text, frame);
			const y = point.y + lines * frame.fontSize;
			const far = step * 2 + shorter * 12;
			const start = point.x + beside;
			const fits = Math.min(Math.max(start, frame.left), frame.width - width);
			const places: { x: number; anchor: Placed['anchor']; more: number }[] = [
				{ x: start, anchor: 'start', more: 0 },
				{ x: point.x - beside, anchor: 'end', more: 0 },
				{ x: fits, anchor: 'start', more: 4 },
				{ x: frame.left, anchor: 'start', more: 8 },
			];
			return places.map(({ x, anchor, more }) => ({ at: { id, text, x, y, anchor }, far: far + more }));
		}),
	);
}

interface Ink extends Point {
	/** How much worse it is to cover this than a straight line of the grid. */
	readonly weight: number;
}
/** Points all along the lines, closer than a letter is wide. */
function inkOf({ points, level, twice, limit, frame, ring, gap }: Drawing): Ink[] {
	const along = (a: Point, b: Point, weight = 1): Ink[] => {
		const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 4) || 1;
		return Array.from({ length: steps + 1 }, (_, i) => ({
			x: a.x + ((b.x - a.x) * i) / steps,
			y: a.y + ((b.y - a.y) * i) / steps,
			weight,
		}));
	};
	const across = (y: number) => along({ x: frame.left, y }, { x: frame.right, y });
	const upright = (x: number, from: number, to: number, weight = 1) => along({ x, y: from }, { x, y: to }, weight);
	return [
		...points.slice(1).flatMap((point, i) => along(points[i] ?? point, point, 4)),
		...across(level),
		...across(twice),
		...upright(limit, frame.top, frame.bottom),
		...(gap ? upright(gap.x, gap.from, gap.to, 4) : []),
		...(ring ? [-6, 0, 6].flatMap((dx) => upright(ring.x + dx, ring.y - 6, ring.y + 6, 4)) : []),
	];
}
