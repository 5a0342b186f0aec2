import { facts, money, ofTheWorld, onlyWhen, percent, yesNo } from '#engine/facts.ts';
import { all, any, is, moreThan, not } from '#engine/words.ts';
import { asItem, withVat } from './entry.ts';
import { amountItem, isPlainPaid } from './paid-item.ts';
import { decision, isAgency, isStateGrant } from './recipient.ts';

/** VAT stands in the claim: of one cost, where more than its net amount is claimed. */
export const vatClaimed = any(
	all(not(asItem), withVat),
	all(isPlainPaid, moreThan(amountItem.costAmount, amountItem.netAmount)),
);
const grantee = all(vatClaimed, not(isAgency));
const liable = facts({ vatLiable: onlyWhen(grantee, yesNo()) });
const exempt = facts({ costInExemptActivity: onlyWhen(all(grantee, liable.vatLiable), yesNo()) });
const lasting = facts({ vatFinalCost: onlyWhen(all(grantee, exempt.costInExemptActivity), yesNo()) });
/** 7.4 a: the two ways in which VAT may be a cost of a state grant's recipient. */
export const isNotLiable = all(isStateGrant, not(liable.vatLiable));
export const isFinalCost = all(isStateGrant, liable.vatLiable, exempt.costInExemptActivity, lasting.vatFinalCost);
export const vatHasGround = any(isNotLiable, isFinalCost);

export const vat = facts({
	...liable,
	...exempt,
	...lasting,
	stateVatCompensation: onlyWhen(all(grantee, vatHasGround), yesNo()),
	vatRecoverableShare: onlyWhen(all(grantee, vatHasGround), ofTheWorld(percent())),
	vatExplanation: onlyWhen(all(grantee, vatHasGround), yesNo()),
	vatOnDirectCosts: onlyWhen(isAgency, ofTheWorld(money())),
});
/** 7.4 b: only under this item does a state agency report its costs with VAT. */
export const reportsWithVat = all(isAgency, is(decision.appropriation, '32.20.42'));
export const toTradeItem = all(isAgency, is(decision.appropriation, '32.20.40', '32.01.42'));
export const toForeignItem = all(isAgency, is(decision.appropriation, '24.30.66'));
