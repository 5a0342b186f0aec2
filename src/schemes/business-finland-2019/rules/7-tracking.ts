import { duty, note } from '#engine/rules.ts';
import { atLeast } from '#engine/words.ts';
import { keepUntil } from '#schemes/business-finland-2019/amounts/payment.ts';
import { afterwards } from '#schemes/business-finland-2019/facts/payment.ts';
import { accounts } from '#schemes/business-finland-2019/facts/running.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

export const tracking = [
	duty('bf-track-1', {
		source: terms('7', { paragraph: 1 }),
		met: accounts.projectCostsIdentifiable,
		stage: 'running',
	}),
	note('bf-track-3', { source: terms('7', { paragraph: 2 }), stage: 'running' }),
	duty('bf-track-2', {
		source: terms('7', { paragraph: 3 }),
		met: atLeast(afterwards.retentionPlanUntil, keepUntil),
		stage: 'payment',
	}),
];
