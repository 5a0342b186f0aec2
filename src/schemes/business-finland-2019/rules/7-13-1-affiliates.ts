import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, any, atMost, type Cond, everyRow, is, not, nothing } from '#engine/words.ts';
import { ofItem, ofRow } from '#schemes/business-finland-2019/amounts/affiliates.ts';
import { accepted } from '#schemes/business-finland-2019/amounts/item.ts';
import { everyCost } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import { asItem, byRows, costsToTest } from '#schemes/business-finland-2019/facts/entry.ts';
import { isPurchaseItem } from '#schemes/business-finland-2019/facts/item.ts';
import { audit } from '#schemes/business-finland-2019/facts/payment.ts';
import {
	affiliatedItem,
	influenceOverSeller,
	invoiced,
	isAffiliated,
	mayBeAffiliated,
} from '#schemes/business-finland-2019/facts/purchases.ts';
import { onSimple } from '#schemes/business-finland-2019/facts/recipient.ts';
import { claim, sellerPapers } from '#schemes/business-finland-2019/facts/running.ts';
import { affiliatedRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('7.13.1', { paragraph });
const none = nothing('money');
const { affiliatedPurchases } = affiliatedRows;
const row = affiliatedPurchases.columns;
const counts = is(row.obstacle, 'none');
const every = (test: Cond<'affiliatedPurchases'>, single: Cond): Cond =>
	any(all(byRows, everyRow(affiliatedPurchases, test, counts)), all(asItem, single));
const ofPurchases = { applies: mayBeAffiliated, rows: byRows, stage: 'costs' } as const;
const deliverable = { failed: 'incomplete', unknown: 'incomplete' } as const;
const noRate = nothing('percent');

export const affiliateRules = [
	note('bf-aff-1', {
		source: at(1),
		applies: any(byRows, isPurchaseItem),
		met: everyCost(any(isAffiliated, not(isAffiliated)), 'affiliatedSeller'),
		unknown: 'incomplete',
		rows: byRows,
		stage: 'costs',
	}),
	discretion('bf-aff-2', {
		source: at(1),
		applies: all(costsToTest, not(all(asItem, any(not(isPurchaseItem), isAffiliated)))),
		met: not(influenceOverSeller.influence),
		unknown: 'discretionary',
		stage: 'costs',
	}),
	duty('bf-aff-3', { source: at(2), applies: mayBeAffiliated, met: sellerPapers.sellerAccountsOk, stage: 'running' }),
	must('bf-aff-4', {
		source: at(3),
		applies: mayBeAffiliated,
		met: all(invoiced.sellerInvoice, any(byRows, claim.paidByRecipient)),
		stage: 'running',
	}),
	must('bf-aff-9', {
		source: at(3),
		...ofPurchases,
		met: every(atMost(row.groupFees, none), atMost(affiliatedItem.groupFees, none)),
	}),
	must('bf-aff-5', {
		source: at(4),
		...ofPurchases,
		met: every(atMost(row.pricePaid, ofRow.withOverhead), atMost(affiliatedItem.pricePaid, ofItem.withOverhead)),
		limits: accepted,
	}),
	/** AMB-20: between the two maxima of the simple form, with and without the seller's overhead. */
	discretion('bf-aff-5', {
		source: terms('7.13.1', { paragraph: 5 }, 'silent'),
		applies: all(mayBeAffiliated, onSimple),
		met: every(atMost(row.pricePaid, ofRow.withoutOverhead), atMost(affiliatedItem.pricePaid, ofItem.withoutOverhead)),
		stage: 'costs',
	}),
	must('bf-aff-7', {
		source: at(5),
		...ofPurchases,
		met: every(atMost(row.sellerSidePct, law.sellerSideCap), atMost(affiliatedItem.sellerSidePct, law.sellerSideCap)),
	}),
	must('bf-aff-8', {
		source: at(5),
		...ofPurchases,
		met: every(
			any(
				atMost(row.sellerOverheadPct, noRate),
				all(row.sellerDomestic, atMost(row.sellerOverheadPct, law.sellerOverheadCap)),
			),
			any(
				atMost(affiliatedItem.sellerOverheadPct, noRate),
				all(affiliatedItem.sellerDomestic, atMost(affiliatedItem.sellerOverheadPct, law.sellerOverheadCap)),
			),
		),
	}),
	discretion('bf-aff-8', {
		source: terms('7.13.1', { paragraph: 5 }, 'silent'),
		applies: all(mayBeAffiliated, onSimple),
		met: every(
			any(not(row.sellerDomestic), atMost(row.sellerOverheadPct, noRate)),
			any(not(affiliatedItem.sellerDomestic), atMost(affiliatedItem.sellerOverheadPct, noRate)),
		),
		stage: 'costs',
	}),
	duty('bf-aff-6', {
		source: at(6),
		applies: mayBeAffiliated,
		met: any(
			all(sellerPapers.y3y4, sellerPapers.y3SignedBySignatory),
			all(not(sellerPapers.y3y4), sellerPapers.separateStatementWaived),
		),
		...deliverable,
		stage: 'running',
	}),
	/** No exemption is written for state agencies (AMB-02). */
	duty('bf-aff-10', {
		source: at(7),
		applies: mayBeAffiliated,
		met: audit.sellerAuditReport,
		...deliverable,
		stage: 'payment',
	}),
	discretion('bf-aff-11', {
		source: at(7),
		applies: mayBeAffiliated,
		met: any(sellerPapers.y3y4, sellerPapers.separateStatementWaived),
		unknown: 'discretionary',
		stage: 'running',
	}),
];
