import { duty, note } from '#engine/rules.ts';
import { always } from '#engine/words.ts';
import { decision } from '#schemes/business-finland-2019/facts/recipient.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

export const publicity = [
	note('bf-pub-1', { source: terms('2', { paragraph: 1 }) }),
	duty('bf-pub-2', { source: terms('2', { paragraph: 2 }), met: always, stage: 'running' }),
	note('bf-pub-3', { source: terms('2', { paragraph: 3 }), applies: decision.jointProject, stage: 'running' }),
];
