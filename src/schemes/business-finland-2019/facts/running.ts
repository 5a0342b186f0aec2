import { choice, count, date, facts, onlyWhen, planned, yesNo } from '#engine/facts.ts';
import { all, any, is, moreThan, not, nothing } from '#engine/words.ts';
import { byClasses, asItem, byRows, costsToTest } from './entry.ts';
import { funding, hasIncome, income } from './funding.ts';
import { isWageItem } from './item.ts';
import { people, withWages } from './people.ts';
import { isAffiliatedItem, mayBeAffiliated } from './purchases.ts';
import { decision, onFull } from './recipient.ts';
import { agreement, bought, unitCosts } from './conditions.ts';

export const accounts = facts({ projectCostsIdentifiable: planned(yesNo()) });
const act = facts({ workingHoursActApplies: onlyWhen(withWages, yesNo()) });
const defined = facts({ workingTimeDefined: onlyWhen(all(withWages, act.workingHoursActApplies), yesNo()) });
/** 7.1: who has no defined working time under the Working Hours Act tracks all of it. */
export const tracksTotalTime = any(not(act.workingHoursActApplies), not(defined.workingTimeDefined));
export const time = facts({
	hourTracking: onlyWhen(all(withWages, not(byRows)), yesNo()),
	...act,
	...defined,
	totalTimeTracked: onlyWhen(all(withWages, tracksTotalTime), yesNo()),
	hoursOnDay: onlyWhen(withWages, yesNo()),
	monthsWithHours: onlyWhen(withWages, count({ max: '240' })),
	monthsConfirmed: onlyWhen(withWages, count({ max: '240' })),
	confirmationLogged: onlyWhen(withWages, planned(yesNo())),
});

const atOnce = any(byClasses, asItem);
const computed = facts({ isComputedItem: onlyWhen(all(asItem, not(isWageItem)), yesNo()) });
/** Wages and purchases are paid; what a percentage or a plan allots is not. */
export const isPaid = any(byClasses, isWageItem, not(computed.isComputedItem));
export const claim = facts({
	costClaimDate: date(),
	...computed,
	paidByRecipient: onlyWhen(any(all(atOnce, isPaid), isAffiliatedItem), yesNo()),
	paymentDate: onlyWhen(all(atOnce, isPaid), date()),
	paymentEntryExists: onlyWhen(all(atOnce, isPaid), yesNo()),
	costSystemVerified: onlyWhen(all(unitCosts.unitCostsClaimed, agreement.unitCostAgreement), yesNo()),
});

export const claimPapers = facts({
	attachedY4: planned(yesNo()),
	bonusAccount: onlyWhen(all(withWages, people.bonusIncluded), planned(yesNo())),
	foreignDeclared: onlyWhen(all(withWages, people.foreignAssignment), planned(yesNo())),
	sideForm: onlyWhen(withWages, planned(yesNo())),
	overheadForm: onlyWhen(all(costsToTest, onFull), planned(yesNo())),
	procurementFile: onlyWhen(any(byRows, bought), planned(yesNo())),
	incomeReported: onlyWhen(all(hasIncome, not(income.incomeCostsSeparable)), planned(yesNo())),
	otherPublicDeclared: onlyWhen(moreThan(funding.otherPublicFunding, nothing('money')), planned(yesNo())),
});
const statement = facts({ y3y4: onlyWhen(mayBeAffiliated, planned(yesNo())) });
export const sellerPapers = facts({
	sellerAccountsOk: onlyWhen(mayBeAffiliated, planned(yesNo())),
	...statement,
	y3SignedBySignatory: onlyWhen(all(mayBeAffiliated, statement.y3y4), planned(yesNo())),
	separateStatementWaived: onlyWhen(all(mayBeAffiliated, not(statement.y3y4)), yesNo()),
});

const kinds = facts({
	changeKind: choice(
		'none',
		'plan',
		'costClass',
		'schedule',
		'reportDate',
		'leader',
		'keyStaff',
		'bankAccount',
		'transfer',
		'other',
	),
});
/** 11.1: these wait for the funder's consent. */
export const needsConsent = is(kinds.changeKind, 'plan', 'costClass', 'schedule', 'reportDate', 'leader');
export const isTransfer = is(kinds.changeKind, 'transfer');
const consent = facts({ consentObtained: onlyWhen(any(needsConsent, isTransfer), yesNo()) });
export const changes = facts({
	...kinds,
	...consent,
	consentDate: onlyWhen(all(needsConsent, consent.consentObtained), date()),
	changeDate: onlyWhen(all(needsConsent, consent.consentObtained), planned(date())),
	ownShareSettled: onlyWhen(isTransfer, planned(yesNo())),
});
export const rights = facts({
	ipTransferred: planned(yesNo()),
	ownershipAgreed: planned(yesNo()),
});
export const cooperation = facts({ cooperationRealised: onlyWhen(decision.jointProject, yesNo()) });
