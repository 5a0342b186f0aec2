import { discretion, must, note } from '#engine/rules.ts';
import { atMost, countRows, is, moreThan, nothing } from '#engine/words.ts';
import { centralShare, maxCentralShare } from '#schemes/productivity-2018/amounts.ts';
import { applicant, onPoc, onReady, purpose } from '#schemes/productivity-2018/facts.ts';
import { law, letter } from '#schemes/productivity-2018/law.ts';

export const projects = [
	must('prod-track-1', { source: letter('3'), met: is(applicant.track, 'ready', 'poc') }),
	note('prod-track-2', { source: letter('3', {}, 'recommendation') }),
	must('prod-cap-1', {
		source: letter('3', { item: 1 }),
		applies: onReady,
		met: atMost(centralShare, law.readyCap),
		limits: maxCentralShare,
	}),
	must('prod-cap-2', {
		source: letter('3', { item: 2 }),
		applies: onPoc,
		met: atMost(centralShare, law.pocCap),
		limits: maxCentralShare,
	}),
	must('prod-cap-3', {
		source: letter('3', {}, 'recommendation'),
		met: moreThan(centralShare, nothing('money')),
		balance: true,
	}),
	discretion('prod-cap-4', {
		source: letter('3', {}, 'silent'),
		met: atMost(countRows(purpose.relatedApplications), nothing('count')),
	}),
	note('prod-pockind-1', { source: letter('3', { item: 2 }), applies: onPoc }),
	note('prod-cost-1', { source: letter('3', {}, 'silent') }),
];
