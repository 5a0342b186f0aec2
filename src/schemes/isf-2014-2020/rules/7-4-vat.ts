import { duty, must } from '#engine/rules.ts';
import { all, is, not, orElse } from '#engine/words.ts';
import { conditions } from '#schemes/isf-2014-2020/facts/costs.ts';
import { payment } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const at = guide('7.4');
const { vatIncluded, vatFinalCost } = conditions;

export const vatRules = [
	must('isf-vat-1', {
		source: at,
		met: orElse(
			is(vatIncluded, 'no'),
			is(vatFinalCost, 'yes'),
			all(is(vatIncluded, 'final-part'), not(is(vatFinalCost, 'no'))),
		),
		stage: 'costs',
	}),
	duty('isf-vat-2', { source: at, met: payment.vatGuidanceDoc, stage: 'payment' }),
];
