import { duty, note } from '#engine/rules.ts';
import type { Cond } from '#engine/words.ts';
import { lawfulness, sharing, solutions } from '#schemes/municipal-2020/facts/afterwards.ts';
import { decision } from '#schemes/municipal-2020/law.ts';

const condition = (n: number, paragraph: number, accepted: Cond) =>
	duty(`muni-cond-${n}`, { source: decision('5', { paragraph }), met: accepted, stage: 'running' });

export const conditions = [
	condition(1, 1, sharing.cond1Accepted),
	condition(2, 2, sharing.cond2Accepted),
	condition(3, 2, sharing.cond3Accepted),
	condition(4, 2, sharing.cond4Accepted),
	condition(5, 2, sharing.cond5Accepted),
	condition(6, 3, solutions.cond6Accepted),
	condition(7, 3, solutions.cond7Accepted),
	condition(8, 3, solutions.cond8Accepted),
	condition(9, 4, solutions.cond9Accepted),
	condition(10, 4, solutions.cond10Accepted),
	condition(11, 5, solutions.cond11Accepted),
	condition(12, 5, solutions.cond12Accepted),
	condition(13, 5, lawfulness.cond13Accepted),
];
export const use = [condition(14, 12, lawfulness.cond14Accepted)];
export const otherLaw = [
	note('muni-cond-16', { source: decision('5', { paragraph: 17 }) }),
	condition(15, 18, lawfulness.cond15Accepted),
];
