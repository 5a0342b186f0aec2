import type { Alternative } from '#engine/scheme.ts';
import { amount, atMost, type Cond, type Form, moreThan, nothing, percentOf, roundDown, sum } from '#engine/words.ts';
import { costBase, costVat } from './amounts.ts';
import { funding } from './facts.ts';
import { law, paragraph, release } from './law.ts';

const none = nothing('money');
const alternative = (id: string, source: typeof costBase.source, entered: Cond, most: Form<'money'>): Alternative => ({
	id,
	turning: false,
	entered,
	passes: atMost(funding.requested, most),
	amounts: { maxGrant: amount(`alternatives.${id}.maxGrant`, source, roundDown(most)) },
});

/** exp-cost-1 and exp-cap-1: VAT among the costs, and the printed "70" taken as a sum. Neither turns a finding. */
export const alternatives: readonly Alternative[] = [
	alternative(
		'withVatLenient',
		release('', { paragraph: 5 }, 'silent'),
		moreThan(costVat, none),
		percentOf(law.maxShare, sum(costBase, costVat)),
	),
	alternative('sumStrict', paragraph(5), moreThan(costBase, none), law.asPrinted),
];
