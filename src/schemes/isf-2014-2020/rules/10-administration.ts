import { duty, note } from '#engine/rules.ts';
import { always } from '#engine/words.ts';
import { someTransfer } from '#schemes/isf-2014-2020/amounts/funding.ts';
import { capacity } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { start } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const running = { source: guide('10'), stage: 'running' } as const;

export const administration = [
	duty('isf-adm-1', { ...running, met: always }),
	duty('isf-adm-2', { ...running, met: capacity.separateBookkeeping }),
	duty('isf-adm-3', { ...running, applies: someTransfer, met: capacity.separateBookkeeping }),
	duty('isf-adm-4', { ...running, met: start.archivePlan }),
	note('isf-adm-5', running),
	duty('isf-adm-6', { ...running, met: start.steeringGroup }),
	duty('isf-adm-7', { ...running, met: always }),
	duty('isf-adm-8', { ...running, met: always }),
	note('isf-adm-9', running),
];
