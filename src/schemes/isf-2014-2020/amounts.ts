import { assetAmounts } from './amounts/assets.ts';
import { budgetAmounts } from './amounts/budget.ts';
import { fundingAmounts } from './amounts/funding.ts';
import { paymentAmounts } from './amounts/payment.ts';
import { procurementAmounts } from './amounts/procurement.ts';
import { scoreAmounts } from './amounts/scores.ts';
import { staffAmounts } from './amounts/staff.ts';
import { timeAmounts } from './amounts/time.ts';

export const amounts = [
	...timeAmounts,
	...scoreAmounts,
	...staffAmounts,
	...assetAmounts,
	...budgetAmounts,
	...fundingAmounts,
	...procurementAmounts,
	...paymentAmounts,
];
