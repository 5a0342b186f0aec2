import { note } from '#engine/rules.ts';
import { decision } from '#schemes/municipal-2020/law.ts';

export const review = [
	note('muni-review-1', { source: decision('6') }),
	note('muni-review-2', { source: decision('6') }),
];
