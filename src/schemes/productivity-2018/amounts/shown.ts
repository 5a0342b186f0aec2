import type { Gap } from '#engine/scheme.ts';
import {
	centralShare,
	cumulativeNet36,
	investment,
	missingForDouble,
	missingForPayback,
	monthsFromAward,
	netBenefit72,
	overCap,
	requiredYearly,
	shown,
	targetCoverage,
	targetShare,
	twiceInvestment,
} from '#schemes/productivity-2018/amounts.ts';
import { onReady } from '#schemes/productivity-2018/facts.ts';
import { law } from '#schemes/productivity-2018/law.ts';
import { cumulative } from './benefits.ts';

export const headline = [
	{ amount: investment },
	{ amount: cumulativeNet36, rule: 'prod-ready-2' },
	{ amount: shown.paybackYearsShown, rule: 'prod-ready-2' },
	{ amount: shown.ratioShown, rule: 'prod-ready-3' },
	{ amount: centralShare, rule: 'prod-cap-1' },
	{ amount: centralShare, rule: 'prod-cap-2' },
	{ amount: monthsFromAward, rule: 'prod-poc-3' },
];
export const gaps: readonly Gap[] = [
	{ rule: 'prod-ready-2', of: [investment, cumulativeNet36], leaves: missingForPayback },
	{ rule: 'prod-ready-3', of: [twiceInvestment, netBenefit72], leaves: missingForDouble },
	{ rule: 'prod-cap-1', of: [centralShare, law.readyCap], leaves: overCap },
	{ rule: 'prod-cap-2', of: [centralShare, law.pocCap], leaves: overCap },
	{ rule: 'prod-poc-3', of: [monthsFromAward, law.pocMonths] },
];
export const guides = { readings: requiredYearly, context: [targetShare, targetCoverage] };
export const chart = {
	id: 'payback',
	when: onReady,
	growing: cumulative,
	level: investment,
	twice: twiceInvestment,
	reached: shown.paybackYears,
	limit: law.paybackYears,
	missing: missingForPayback,
};
