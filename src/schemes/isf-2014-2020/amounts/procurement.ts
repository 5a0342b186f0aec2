import {
	all,
	amount,
	atLeast,
	countRows,
	counting,
	type Form,
	is,
	largestOver,
	lessThan,
	not,
	sumOver,
	when,
} from '#engine/words.ts';
import { ownThreshold, procurement } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';

const at = guide('7.3');
const { purchases, relatedLots, nationalThreshold } = procurement;
const { purchaseValue, purchaseKind } = purchases.columns;

/** isf-amb-35: the guide names the national threshold and the Procurement Act sets it, without VAT. */
const threshold = when<'money', 'purchases'>(
	ownThreshold,
	nationalThreshold,
	when(
		is(purchaseKind, 'works'),
		law.thresholdWorks,
		when(
			is(purchaseKind, 'social-health-service'),
			law.thresholdSocial,
			when(
				is(purchaseKind, 'other-special-service'),
				law.thresholdSpecial,
				when(is(purchaseKind, 'concession'), law.thresholdConcession, law.thresholdGoods),
			),
		),
	),
);
/** Exact equality belongs to the stricter class (isf-amb-33). */
export const isStatutory = atLeast(purchaseValue, threshold);
export const isTendered = all(not(isStatutory), atLeast(purchaseValue, law.tenderedPurchase));
export const isCompared = all(
	not(isStatutory),
	lessThan<'money', 'purchases'>(purchaseValue, law.tenderedPurchase),
	atLeast(purchaseValue, law.smallPurchase),
);
export const isSmall = lessThan<'money', 'purchases'>(purchaseValue, law.smallPurchase);

const tier = (n: number): Form<'count'> => counting(n, 'count');
/** Related lots are judged by the lowest threshold unless another is entered. */
const lotThreshold = when(ownThreshold, nationalThreshold, law.thresholdGoods);
const tierOf = <R extends string = never>(value: Form<'money', R>): Form<'count', R> =>
	when<'count', R>(
		lessThan<'money', R>(value, law.smallPurchase),
		tier(1),
		when<'count', R>(
			lessThan<'money', R>(value, law.tenderedPurchase),
			tier(2),
			when<'count', R>(lessThan<'money', R>(value, lotThreshold), tier(3), tier(4)),
		),
	);
const lots = relatedLots.columns.purchaseValue;
const aggregatedValue = amount('aggregatedValue', at, sumOver(relatedLots, lots));

export const procurementAmounts = [
	amount('purchasesTier1', at, countRows(purchases, isSmall)),
	amount('purchasesTier2', at, countRows(purchases, isCompared)),
	amount('purchasesTier3', at, countRows(purchases, isTendered)),
	amount('purchasesTier4', at, countRows(purchases, isStatutory)),
	aggregatedValue,
	amount('tierOfAggregate', at, tierOf(aggregatedValue)),
	amount('tierOfPartsAsEntered', at, largestOver(relatedLots, tierOf(lots))),
];
