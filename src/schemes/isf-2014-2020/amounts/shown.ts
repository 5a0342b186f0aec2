import type { Gap } from '#engine/scheme.ts';
import { law } from '#schemes/isf-2014-2020/law.ts';
import { land } from './assets.ts';
import { eligibleCostsTotal, indirectCosts, maxLand } from './budget.ts';
import { fundingBalance, fundingGaps, maxGrant } from './funding.ts';
import { finalSupport, instalments } from './payment.ts';
import { staffCosts } from './staff.ts';
import { daysOverLimit, durationMonths, lastDay, latestEnd } from './time.ts';

export const headline = [
	{ amount: durationMonths, rule: 'isf-dur-1' },
	{ amount: staffCosts },
	{ amount: indirectCosts },
	{ amount: eligibleCostsTotal },
	{ amount: maxGrant, rule: 'isf-share-1' },
	{ amount: fundingBalance, rule: 'isf-share-8' },
	{ amount: finalSupport },
];
export const gaps: readonly Gap[] = [
	{ rule: 'isf-dur-1', of: [lastDay, latestEnd], leaves: daysOverLimit },
	...fundingGaps,
	{ rule: 'isf-land-1', of: [land, maxLand] },
	{ rule: 'isf-pay-6', of: [instalments, law.maxInstalments] },
];
