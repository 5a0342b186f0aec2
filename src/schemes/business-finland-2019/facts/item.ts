import { choice, facts, hours, money, months, ofTheWorld, onlyWhen, percent } from '#engine/facts.ts';
import { all, any, is, not } from '#engine/words.ts';
import { asItem, wagesClaimed, wagesEstimated, wagesGiven } from './entry.ts';

/** What one cost is, and the class it is claimed in. */
export const item = facts({
	costKind: onlyWhen(
		asItem,
		choice(
			'wage',
			'sideCostItem',
			'overheadItem',
			'premises',
			'travel',
			'materials',
			'device',
			'depreciation',
			'rental',
			'service',
			'patentOrLicence',
			'information',
			'projectAudit',
			'representation',
			'donation',
			'scholarship',
			'commercial',
			'marketing',
			'financing',
			'researchShare',
		),
	),
	claimedClass: onlyWhen(
		asItem,
		choice('wages', 'side', 'overhead', 'other', 'travel', 'materials', 'equipment', 'rents', 'services'),
	),
});
const { costKind } = item;
const kind = (...of: (typeof costKind.options)[number][]) => all(asItem, is(costKind, ...of));
export const isWageItem = kind('wage');
export const isServiceItem = kind('service', 'patentOrLicence', 'information', 'projectAudit');
export const isDeviceItem = kind('device');
export const isDepreciationItem = kind('depreciation');
export const isRentalItem = kind('rental');
export const isPremisesItem = kind('premises');
export const isMaterialItem = kind('materials');
export const isTravelItem = kind('travel');
export const isPurchaseItem = any(isServiceItem, isDeviceItem, isMaterialItem);
/** A cost whose amount is what was paid for it, with or without VAT. */
export const isPaidItem = any(isServiceItem, isTravelItem, kind('sideCostItem', 'overheadItem'));
export const isAuditItem = kind('projectAudit');

/** An accepted wage may be entered as well as the figures it comes from. */
export const wageItem = facts({
	monthlyWage: onlyWhen(all(isWageItem, wagesEstimated), money()),
	projectShare: onlyWhen(all(isWageItem, wagesEstimated), percent()),
	wagePaidTotal: onlyWhen(all(isWageItem, wagesClaimed), ofTheWorld(money())),
	projectHours: onlyWhen(all(isWageItem, wagesClaimed), ofTheWorld(hours())),
	totalHours: onlyWhen(all(isWageItem, wagesClaimed), ofTheWorld(hours({ min: '0.01' }))),
	absenceHours: onlyWhen(all(isWageItem, wagesClaimed), hours()),
	effectiveMonths: onlyWhen(all(isWageItem, not(wagesGiven)), months({ max: '12' })),
	fringeAmount: onlyWhen(all(isWageItem, not(wagesGiven)), money()),
	wageAccepted: onlyWhen(all(isWageItem, wagesGiven), money()),
});
