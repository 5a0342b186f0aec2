import { facts, money, months, ofTheWorld, onlyWhen, percent, yesNo } from '#engine/facts.ts';
import { all, any, not } from '#engine/words.ts';
import { isDepreciationItem, isDeviceItem, isPremisesItem, isRentalItem } from './item.ts';
import { amountItem } from './paid-item.ts';

const leases = facts({
	hirePurchase: onlyWhen(isDeviceItem, yesNo()),
	leaseReplacesPurchase: onlyWhen(all(isRentalItem, not(amountItem.isCloud)), yesNo()),
	rentSeparable: onlyWhen(all(isRentalItem, not(amountItem.isCloud)), yesNo()),
	isRdPremises: onlyWhen(isPremisesItem, yesNo()),
});
const isAssetItem = any(isDeviceItem, isDepreciationItem, isRentalItem, isPremisesItem);
const separable = all(isRentalItem, leases.rentSeparable);
export const assetItem = facts({
	isPersonalDevice: onlyWhen(isDeviceItem, yesNo()),
	mainlyProjectUse: onlyWhen(isAssetItem, yesNo()),
	useShare: onlyWhen(isAssetItem, percent()),
	acquisitionCost: onlyWhen(isDeviceItem, ofTheWorld(money())),
	hirePurchase: leases.hirePurchase,
	expensedInYear: onlyWhen(isDeviceItem, yesNo()),
	instalmentsPaid: onlyWhen(all(isDeviceItem, leases.hirePurchase), money()),
	assetDelivered: onlyWhen(all(isDeviceItem, leases.hirePurchase), yesNo()),
	annualDepreciation: onlyWhen(isDepreciationItem, ofTheWorld(money())),
	projectMonths: onlyWhen(isDepreciationItem, months()),
	otherPublicFundingForAsset: onlyWhen(isDepreciationItem, yesNo()),
	leaseReplacesPurchase: leases.leaseReplacesPurchase,
	rentSeparable: leases.rentSeparable,
	rentOverProject: onlyWhen(separable, money()),
	financeExtras: onlyWhen(any(separable, all(isDeviceItem, leases.hirePurchase)), money()),
	leaseTotalForProject: onlyWhen(all(isRentalItem, not(leases.rentSeparable)), ofTheWorld(money())),
	purchasePrice: onlyWhen(isRentalItem, ofTheWorld(money())),
	isRdPremises: leases.isRdPremises,
	premisesNecessary: onlyWhen(all(isPremisesItem, leases.isRdPremises), yesNo()),
});
