import { must, note } from '#engine/rules.ts';
import { all } from '#engine/words.ts';
import { endsInTime } from '#schemes/productivity-2018/amounts.ts';
import { onPoc, trial, trialViews } from '#schemes/productivity-2018/facts.ts';
import { letter } from '#schemes/productivity-2018/law.ts';
import { viewpoint } from './4-1-ready-track.ts';

export const proofTrack = [
	note('prod-poc-4', { source: letter('4.2'), applies: onPoc, heads: ['prod-poc-1', 'prod-poc-2', 'prod-poc-3'] }),
	must('prod-poc-1', { source: letter('4.2', { requirement: 1 }), applies: onPoc, met: trial.processIdentified }),
	must('prod-poc-2', {
		source: letter('4.2', { requirement: 2 }),
		applies: onPoc,
		met: all(trial.potentialAssessed, trial.potentialSignificant),
	}),
	must('prod-poc-3', {
		source: letter('4.2', { requirement: 3 }),
		applies: onPoc,
		met: endsInTime,
	}),
	viewpoint('prod-pocview-1', onPoc, '4.2', 1, trialViews.scalable),
	viewpoint('prod-pocview-2', onPoc, '4.2', 2, trialViews.innovative),
	viewpoint('prod-pocview-3', onPoc, '4.2', 3, trialViews.openData),
];
