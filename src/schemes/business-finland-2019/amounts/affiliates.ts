import {
	all,
	amount,
	type Cond,
	excess,
	type Form,
	is,
	minus,
	nothing,
	percentOf,
	roundDown,
	smallest,
	sum,
	sumOver,
	toCents,
	when,
} from '#engine/words.ts';
import { affiliatedItem, isAffiliatedItem } from '#schemes/business-finland-2019/facts/purchases.ts';
import { onFull } from '#schemes/business-finland-2019/facts/recipient.ts';
import { affiliatedRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';

type Money<R extends string> = Form<'money', R>;
type Percent<R extends string> = Form<'percent', R>;
interface SellerFields<R extends string> {
	readonly pricePaid: Money<R>;
	readonly groupFees: Money<R>;
	readonly sellerDirect: Money<R>;
	readonly sellerWages: Money<R>;
	readonly sellerSidePct: Percent<R>;
	readonly sellerOverheadPct: Percent<R>;
	readonly sellerDomestic: Cond<R>;
}
const none = nothing('money');
const margin = terms('7.13.1', { paragraph: 4 });
const shares = terms('7.13.1', { paragraph: 5 });

/** A percentage of a base, and never more than the ceiling of the same base. */
const capped = <R extends string>(entered: Percent<R>, ceiling: Percent<R>, base: Money<R>): Money<R> =>
	smallest(toCents(percentOf(entered, base)), roundDown(percentOf(ceiling, base)));

/** What the purchase cost the seller (bf-aff-5, -7, -8). */
function costsOf<R extends string>(f: SellerFields<R>) {
	const side = capped(f.sellerSidePct, law.sellerSideCap, f.sellerWages);
	const ifDomestic = capped(f.sellerOverheadPct, law.sellerOverheadCap, sum(f.sellerWages, side));
	const overhead = when(f.sellerDomestic, ifDomestic, none);
	const withoutOverhead = sum(f.sellerDirect, f.sellerWages, side);
	const withOverhead = sum(withoutOverhead, overhead);
	/** Simple form: whether the seller's overhead counts is open (AMB-20); without it is the safe figure. */
	const cost = when(onFull, withOverhead, withoutOverhead);
	const paid = excess(f.pricePaid, f.groupFees);
	return { side, overhead, withoutOverhead, withOverhead, cost, accepted: smallest(paid, cost), paid };
}
export const ofItem = costsOf(affiliatedItem);
const cells = affiliatedRows.affiliatedPurchases.columns;
export const ofRow = costsOf(cells);

export const sellerSide = amount('sellerSide', shares, ofItem.side, isAffiliatedItem);
export const sellerOverhead = amount('sellerOverhead', shares, ofItem.overhead, isAffiliatedItem);
export const sellerCost = amount('sellerCost', margin, ofItem.cost, isAffiliatedItem);
export const acceptedWithSellerOverhead = smallest(ofItem.paid, ofItem.withOverhead);
export const totalExcluded = amount(
	'totalExcluded',
	margin,
	minus(affiliatedItem.pricePaid, ofItem.accepted),
	isAffiliatedItem,
);
export const groupFeesExcluded = amount(
	'groupFeesExcluded',
	terms('7.13.1', { paragraph: 3 }),
	smallest(affiliatedItem.groupFees, affiliatedItem.pricePaid),
	isAffiliatedItem,
);
export const otherMarginExcluded = amount(
	'otherMarginExcluded',
	margin,
	minus(totalExcluded, groupFeesExcluded),
	isAffiliatedItem,
);

const counts = is(cells.obstacle, 'none');
const { affiliatedPurchases } = affiliatedRows;
/** Accepted purchases from affiliated sellers that satisfy a condition. */
export const affiliatedSum = (where: Cond<'affiliatedPurchases'>): Form<'money'> =>
	sumOver(affiliatedPurchases, ofRow.accepted, all(counts, where));
export const inClass = (of: 'services' | 'materials' | 'equipment'): Cond<'affiliatedPurchases'> =>
	is(cells.claimedClass, of);
