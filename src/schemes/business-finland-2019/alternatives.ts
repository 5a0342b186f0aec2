import type { Alternative } from '#engine/scheme.ts';
import { all, always, amount, any, type Form, moreThan, nothing } from '#engine/words.ts';
import { affiliatedItem, isAffiliatedItem } from './facts/purchases.ts';
import { acceptedWithSellerOverhead } from './amounts/affiliates.ts';
import { baseWithAllIncome, fundingOf } from './amounts/funding.ts';
import { rentsCappedAfterUse, rentsOfRows } from './amounts/rents.ts';
import { byRows } from './facts/entry.ts';
import { hasIncome, income } from './facts/funding.ts';
import { onFull, onSimple } from './facts/recipient.ts';
import { terms } from './law.ts';

const other = (id: string, at: string, name: string, of: Form<'money'>) =>
	amount(`alternatives.${id}.${name}`, terms(at, {}, 'recommendation'), of);
const inform = (id: string, entered: Alternative['entered'], amounts: Alternative['amounts']): Alternative => ({
	id,
	turning: false,
	entered,
	passes: always,
	amounts,
});

/** Other readings that change a figure; none turns a finding. */
export const alternatives: readonly Alternative[] = [
	/** AMB-23: the sentence that deducts income carries no condition of its own. */
	inform('allIncomeDeducted', all(hasIncome, any(income.incomeCostsSeparable, income.incomeFromStatutoryOrSgei)), {
		eligibleBase: other('allIncomeDeducted', '8', 'eligibleBase', baseWithAllIncome),
		funding: other('allIncomeDeducted', '8', 'funding', fundingOf(baseWithAllIncome)),
	}),
	/** AMB-20: the seller's own overhead in the simple form. */
	inform(
		'sellerOverheadAccepted',
		all(onSimple, isAffiliatedItem, moreThan(affiliatedItem.sellerOverheadPct, nothing('percent'))),
		{ accepted: other('sellerOverheadAccepted', '7.13.1', 'accepted', acceptedWithSellerOverhead) },
	),
	/** AMB-17: the purchase price limits what is left of a rent after the use share. */
	inform('priceCapAfterUseShare', all(onFull, byRows, moreThan(rentsCappedAfterUse, rentsOfRows)), {
		rents: other('priceCapAfterUseShare', '7.12', 'rents', rentsCappedAfterUse),
	}),
];
