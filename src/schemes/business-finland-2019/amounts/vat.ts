import type { TableFact } from '#engine/facts.ts';
import {
	all,
	amount,
	any,
	atMost,
	type Cond,
	type Form,
	minus,
	not,
	nothing,
	percentOf,
	sum,
	sumOver,
	toCents,
	when,
} from '#engine/words.ts';
import { funding } from '#schemes/business-finland-2019/facts/funding.ts';
import { amountItem } from '#schemes/business-finland-2019/facts/paid-item.ts';
import { isAgency } from '#schemes/business-finland-2019/facts/recipient.ts';
import {
	reportsWithVat,
	toForeignItem,
	toTradeItem,
	vat,
	vatHasGround,
} from '#schemes/business-finland-2019/facts/vat.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const none = nothing('money');
const { netAmount, vatAmount } = amountItem;
const granted = terms('7.4 a', { paragraph: 1 });
const agency = terms('7.4 b', { paragraph: 1 });

const hasGround = all(not(isAgency), vatHasGround, not(vat.stateVatCompensation));
/** VAT counts as far as it stays a cost (bf-vat-5); pro rata is a reading. */
const lasting = <R extends string>(tax: Form<'money', R>): Form<'money', R> =>
	toCents(minus(tax, percentOf(vat.vatRecoverableShare, tax)));
/** Accepted once the statement of the financial administration is there (bf-vat-4). */
export const allowedVat = <R extends string>(tax: Form<'money', R>): Form<'money', R> =>
	when(reportsWithVat, tax, when(hasGround, lasting(tax), none));
const acceptedVat = <R extends string>(tax: Form<'money', R>): Form<'money', R> =>
	when(reportsWithVat, tax, when(all(hasGround, vat.vatExplanation), lasting(tax), none));
/** Of all rows at once: whether VAT counts at all is the same for each of them. */
export const refusedVat = <T extends string>(
	table: TableFact<T>,
	tax: Form<'money', NoInfer<T>>,
	where: Cond<NoInfer<T>>,
): Form<'money'> =>
	when(
		reportsWithVat,
		none,
		when(
			all(hasGround, vat.vatExplanation),
			when(atMost(vat.vatRecoverableShare, nothing('percent')), none, sumOver(table, minus(tax, lasting(tax)), where)),
			sumOver(table, tax, where),
		),
	);

export const vatAccepted = amount('vatAccepted', granted, acceptedVat(vatAmount));
export const vatWaiting = amount(
	'vatWaiting',
	terms('7.4 a', { paragraph: 2 }),
	minus(allowedVat(vatAmount), acceptedVat(vatAmount)),
);
export const eligibleAmount = amount('eligibleAmount', granted, sum(netAmount, vatAccepted));
export const eligibleWithStatement = sum(netAmount, allowedVat(vatAmount));

const bookedElsewhere = any(toTradeItem, toForeignItem);
export const vatShareToVatItem = amount(
	'vatShareToVatItem',
	agency,
	toCents(percentOf(funding.fundingPct, vat.vatOnDirectCosts)),
	bookedElsewhere,
);
/** The terms do not say who bears the VAT of the agency's own share (AMB-15). */
export const vatOwnShareOutsideClaim = amount(
	'vatOwnShareOutsideClaim',
	terms('7.4 b', { paragraph: 1 }, 'silent'),
	minus(vat.vatOnDirectCosts, vatShareToVatItem),
	bookedElsewhere,
);
