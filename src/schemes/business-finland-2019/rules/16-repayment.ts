import { duty, must } from '#engine/rules.ts';
import { always, moreThan, nothing } from '#engine/words.ts';
import { mayBeLeft, mustReturn } from '#schemes/business-finland-2019/amounts/payment.ts';
import { repayment } from '#schemes/business-finland-2019/facts/payment.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('16', { paragraph });
const none = nothing('money');
const stage = 'payment';
const owed = moreThan(repayment.excessAmount, none);

export const repaymentRules = [
	duty('bf-repay-1', { source: at(1), applies: moreThan(mustReturn, none), met: always, stage }),
	/** AMB-27: the Act on Discretionary Government Transfers lets exactly 100 euros stay, the terms do not. */
	must('bf-repay-2', { source: at(2), applies: repayment.leftUnreturned, met: mayBeLeft, stage }),
	duty('bf-repay-3', { source: at(3), applies: owed, met: repayment.funderContacted, stage }),
];
