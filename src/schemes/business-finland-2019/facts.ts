import { page } from '#engine/facts.ts';
import { agreement, conditions, procurement, unitCosts } from './facts/conditions.ts';
import { entry, sums } from './facts/entry.ts';
import { maxima, shares } from './facts/estimate.ts';
import { funding, income } from './facts/funding.ts';
import { amountItem, travelItem } from './facts/paid-item.ts';
import { assetItem } from './facts/asset-item.ts';
import { item, wageItem } from './facts/item.ts';
import { affiliatedItem, influenceOverSeller, invoiced, partnerSeller, sellerItem } from './facts/purchases.ts';
import { afterwards, audit, payment, recovery, repayment, reporting } from './facts/payment.ts';
import { people } from './facts/people.ts';
import { decision, form, leader, leading7, recipient, termsInForce } from './facts/recipient.ts';
import { accounts, changes, claim, claimPapers, cooperation, rights, sellerPapers, time } from './facts/running.ts';
import { affiliatedRows, assetRows, otherRows, serviceRows, wageRows } from './facts/tables.ts';
import { vat } from './facts/vat.ts';

export const pages = [
	page('recipient', 'recipient', recipient),
	page('termsInForce', 'recipient', termsInForce),
	page('form', 'recipient', form),
	page('decision', 'decision', decision, 'costs'),
	page('leader', 'decision', leader, 'costs'),
	page('entry', 'costs', entry, 'costs'),
	page('item', 'costs', item, 'costs'),
	page('sellerItem', 'costs', { ...sellerItem, ...partnerSeller }, 'costs'),
	page('affiliatedItem', 'costs', { ...influenceOverSeller, ...affiliatedItem }, 'costs'),
	page('wageItem', 'costs', wageItem, 'costs'),
	page('amountItem', 'costs', { ...amountItem, ...travelItem }, 'costs'),
	page('assetItem', 'costs', assetItem, 'costs'),
	page('wages', 'costs', wageRows, 'costs'),
	page('services', 'costs', { ...serviceRows, ...affiliatedRows }, 'costs'),
	page('otherPurchases', 'costs', otherRows, 'costs'),
	page('assets', 'costs', assetRows, 'costs'),
	page('sums', 'costs', sums, 'costs'),
	page('shares', 'costs', shares, 'costs'),
	page('maxima', 'costs', maxima, 'costs'),
	page('people', 'conditions', people, 'costs'),
	page('conditions', 'conditions', conditions, 'costs'),
	page('procurement', 'conditions', { ...invoiced, ...procurement, ...unitCosts, ...agreement }, 'costs'),
	page('vat', 'conditions', vat, 'costs'),
	page('income', 'funding', income, 'costs'),
	page('funding', 'funding', funding, 'costs'),
	page('time', 'running', time, 'running'),
	page('claim', 'running', claim, 'running'),
	page('claimPapers', 'running', claimPapers, 'running'),
	page('sellerPapers', 'running', sellerPapers, 'running'),
	page('management', 'running', { ...leading7, ...accounts, ...rights }, 'running'),
	page('changes', 'running', changes, 'running'),
	page('reporting', 'payment', { ...reporting, ...cooperation }, 'payment'),
	page('audit', 'payment', audit, 'payment'),
	page('payment', 'payment', payment, 'payment'),
	page('afterwards', 'afterwards', afterwards, 'payment'),
	page('recovery', 'recovery', recovery, 'payment'),
	page('repayment', 'recovery', repayment, 'payment'),
];
