import {
	choice,
	count,
	facts,
	hours,
	money,
	months,
	ofTheWorld,
	onlyWhen,
	percent,
	table,
	text,
	yesNo,
} from '#engine/facts.ts';
import { all, not } from '#engine/words.ts';
import { byRows, sidePerPerson, wagesClaimed, wagesEstimated, wagesGiven, withVat } from './entry.ts';
import { costObstacle, wageObstacle } from './obstacles.ts';
import { onFull } from './recipient.ts';

/** A row for each person and calendar year. */
export const wageRows = facts({
	persons: onlyWhen(
		byRows,
		table('persons', {
			name: text(),
			monthlyWage: onlyWhen(wagesEstimated, money()),
			projectShare: onlyWhen(wagesEstimated, percent()),
			wagePaidTotal: onlyWhen(wagesClaimed, ofTheWorld(money())),
			projectHours: onlyWhen(wagesClaimed, ofTheWorld(hours())),
			totalHours: onlyWhen(wagesClaimed, ofTheWorld(hours({ min: '0.01' }))),
			absenceHours: onlyWhen(wagesClaimed, hours()),
			effectiveMonths: onlyWhen(not(wagesGiven), months({ max: '12' })),
			fringeAmount: onlyWhen(not(wagesGiven), money()),
			wageAccepted: onlyWhen(wagesGiven, money()),
			holidayPayPaid: yesNo(),
			sidePctEntered: onlyWhen(sidePerPerson, percent()),
			obstacle: wageObstacle(),
		}),
	),
});
const inFull = all(byRows, onFull);
const vat = () => onlyWhen(withVat, ofTheWorld(money()));
const usualLevel = () => ofTheWorld(money());
const seller = () => ({
	sellerKind: onlyWhen(onFull, choice('company', 'publicResearchOrg', 'otherOrganisation', 'individual')),
	sellerEmployees: onlyWhen(onFull, ofTheWorld(count())),
	sellerIsEEAorCH: onlyWhen(onFull, yesNo()),
});
export const serviceRows = facts({
	serviceItems: onlyWhen(
		byRows,
		table('serviceItems', {
			label: text(),
			costAmount: money(),
			vatAmount: vat(),
			sellerCountry: onlyWhen(onFull, choice('FI', 'other')),
			...seller(),
			obstacle: costObstacle(),
			usualLevelAmount: usualLevel(),
		}),
	),
});
export const affiliatedRows = facts({
	affiliatedPurchases: onlyWhen(
		byRows,
		table('affiliatedPurchases', {
			label: text(),
			claimedClass: onlyWhen(onFull, choice('services', 'materials', 'equipment')),
			pricePaid: money(),
			groupFees: money(),
			sellerDirect: ofTheWorld(money()),
			sellerWages: ofTheWorld(money()),
			sellerSidePct: percent(),
			sellerOverheadPct: percent(),
			sellerDomestic: yesNo(),
			...seller(),
			obstacle: costObstacle(),
		}),
	),
});
export const otherRows = facts({
	travelItems: onlyWhen(
		inFull,
		table('travelItems', {
			label: text(),
			costAmount: money(),
			vatAmount: vat(),
			obstacle: costObstacle(),
			usualLevelAmount: usualLevel(),
		}),
	),
	materialItems: onlyWhen(
		inFull,
		table('materialItems', {
			label: text(),
			internalCharge: yesNo(),
			invoiceAmount: ofTheWorld(money()),
			costAmount: money(),
			costPrice: ofTheWorld(money()),
			vatAmount: vat(),
			obstacle: costObstacle(),
			usualLevelAmount: usualLevel(),
		}),
	),
});
export const assetRows = facts({
	equipmentItems: onlyWhen(
		inFull,
		table('equipmentItems', {
			label: text(),
			acquisitionCost: ofTheWorld(money()),
			useShare: percent(),
			mainlyProjectUse: yesNo(),
			hirePurchase: yesNo(),
			expensedInYear: yesNo(),
			instalmentsPaid: money(),
			assetDelivered: yesNo(),
			financeExtras: money(),
			obstacle: costObstacle(),
			usualLevelAmount: usualLevel(),
		}),
	),
	rentItems: onlyWhen(
		inFull,
		table('rentItems', {
			label: text(),
			rentKind: choice('depreciation', 'rental', 'cloud'),
			mainlyProjectUse: yesNo(),
			useShare: percent(),
			annualDepreciation: ofTheWorld(money()),
			projectMonths: months(),
			otherPublicFundingForAsset: yesNo(),
			leaseReplacesPurchase: yesNo(),
			rentSeparable: yesNo(),
			rentOverProject: money(),
			financeExtras: money(),
			leaseTotalForProject: ofTheWorld(money()),
			costAmount: money(),
			purchasePrice: ofTheWorld(money()),
			obstacle: costObstacle(),
			usualLevelAmount: usualLevel(),
		}),
	),
});
