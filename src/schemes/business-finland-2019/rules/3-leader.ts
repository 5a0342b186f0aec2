import { duty, must } from '#engine/rules.ts';
import { all, includes } from '#engine/words.ts';
import { leader, leaderDuties, leading7 } from '#schemes/business-finland-2019/facts/recipient.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

export const responsibleLeader = [
	must('bf-leader-1', {
		source: terms('3', { paragraph: 1 }),
		met: all(leader.leaderNamed, leader.leaderEmployed),
		stage: 'costs',
	}),
	duty('bf-leader-2', { source: terms('3', { paragraph: 2 }), met: leader.leaderNamed, stage: 'running' }),
	duty('bf-leader-3', {
		source: terms('3', { paragraph: 3 }),
		met: all(...leaderDuties.map((one) => includes(leading7.leaderChecklist, one))),
		stage: 'running',
	}),
];
