import { note } from '#engine/rules.ts';
import { afterwards } from '#schemes/productivity-2018/facts.ts';
import { letter } from '#schemes/productivity-2018/law.ts';

export const objectives = [
	note('prod-target-1', { source: letter('2', { paragraph: 1 }) }),
	note('prod-target-2', { source: letter('2', { paragraph: 1 }) }),
	note('prod-target-3', { source: letter('2', { paragraph: 2 }) }),
	note('prod-target-4', { source: letter('2', { paragraph: 2 }) }),
	note('prod-budget-1', { source: letter('2', { paragraph: 3 }) }),
	note('prod-budget-2', { source: letter('2', { paragraph: 3 }), met: afterwards.parliamentGranted, stage: 'running' }),
	note('prod-budget-3', { source: letter('2', { paragraph: 3 }) }),
];
