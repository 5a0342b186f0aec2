import { duty, note } from '#engine/rules.ts';
import { always, atLeast, later } from '#engine/words.ts';
import { afterwards } from '#schemes/business-finland-2019/facts/payment.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('14', { paragraph });
const stage = 'running';

export const informationAndInspection = [
	duty('bf-info-1', { source: terms('13', { paragraph: 1 }), met: always, stage }),
	duty('bf-info-2', { source: terms('13', { paragraph: 2 }), met: always, stage }),
	note('bf-insp-1', { source: at(1), stage }),
	/** The ten years end with that day (AMB-33). */
	duty('bf-insp-2', {
		source: at(3),
		met: atLeast(afterwards.retentionPlanUntil, later(afterwards.lastPaymentDate, law.inspectionMonths)),
		stage: 'payment',
	}),
	duty('bf-insp-3', { source: at(4), met: always, stage }),
	note('bf-insp-4', { source: at(5), stage }),
	note('bf-insp-5', { source: at(6), stage }),
];
