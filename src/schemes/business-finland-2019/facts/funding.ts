import { facts, money, ofTheWorld, onlyWhen, percent, wayOfEntry, yesNo } from '#engine/facts.ts';
import { all, is, moreThan, not, nothing } from '#engine/words.ts';

const none = nothing('money');
const received = facts({ incomeReceivedDuring: money() });
export const hasIncome = moreThan(received.incomeReceivedDuring, none);
const kept = facts({ incomeCostsSeparable: onlyWhen(hasIncome, yesNo()) });
export const income = facts({
	...received,
	incomeReceivedAfter: money(),
	isConsideration: onlyWhen(hasIncome, yesNo()),
	...kept,
	incomeFromStatutoryOrSgei: onlyWhen(all(hasIncome, not(kept.incomeCostsSeparable)), yesNo()),
});

const from = facts({ grantFrom: wayOfEntry('costs', 'decision') });
/** The maximum in the decision, or, while none is known, the funding that follows from the costs. */
export const grantInDecision = is(from.grantFrom, 'decision');
export const funding = facts({
	fundingPct: percent(),
	...from,
	grantedAmount: onlyWhen(grantInDecision, ofTheWorld(money())),
	otherPublicFunding: money(),
	coFinancing: money(),
});
