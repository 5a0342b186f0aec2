import { amount, minus, moreThan, percentOf, roundDown, sumOver, when } from '#engine/words.ts';
import { costs, costsByRow, funding } from './facts.ts';
import { law, paragraph, release } from './law.ts';

const { costLines, acceptableCosts, acceptableVat } = costs;
const derived = release('', { paragraph: 5 }, 'derivation');

/** exp-cost-1: the release says nothing of VAT; the sum without it decides, the other stands beside the result. */
export const costBase = amount(
	'costBase',
	release('', { paragraph: 5 }, 'silent'),
	when(costsByRow, sumOver(costLines, costLines.columns.net), acceptableCosts),
);
export const costVat = amount(
	'costVat',
	release('', { paragraph: 5 }, 'silent'),
	when(costsByRow, sumOver(costLines, costLines.columns.vat), acceptableVat),
);
export const requestedGrant = amount('requestedGrant', paragraph(5), funding.requested);
export const maxGrant = amount('maxGrant', paragraph(5), roundDown(percentOf(law.maxShare, costBase)));
export const overCap = amount(
	'overCap',
	paragraph(5),
	minus(requestedGrant, maxGrant),
	moreThan(requestedGrant, maxGrant),
);
export const ownNeeded = amount('ownNeeded', derived, minus(costBase, funding.requested));

export const amounts = [costBase, costVat, requestedGrant, maxGrant, overCap, ownNeeded];
export const headline = [
	{ amount: costBase },
	{ amount: maxGrant },
	{ amount: requestedGrant, rule: 'exp-cap-1' },
	{ amount: ownNeeded },
];
export const gaps = [{ rule: 'exp-cap-1', of: [requestedGrant, maxGrant], leaves: overCap }] as const;
