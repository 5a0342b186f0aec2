import { choice, date, facts, money, ofTheWorld, onlyWhen, percent, planned, yesNo } from '#engine/facts.ts';
import { all, any, is, moreThan, not, nothing } from '#engine/words.ts';

import { isAuditItem } from './item.ts';
import { mayBeAffiliated } from './purchases.ts';
import { isAgency, isStateGrant } from './recipient.ts';
import { isTransfer } from './running.ts';

export const reporting = facts({
	reportDeadline: date(),
	reportSubmitted: planned(date()),
	finalReportingDate: planned(date()),
	finalReportAccepted: yesNo(),
});
const given = facts({ auditReportAttached: onlyWhen(any(not(isAgency), isTransfer), planned(yesNo())) });
const fee = facts({ auditFeeClaimed: onlyWhen(not(isAuditItem), planned(yesNo())) });
export const claimsAuditFee = any(isAuditItem, fee.auditFeeClaimed);
export const audit = facts({
	...given,
	auditCoversWholeProject: onlyWhen(all(not(isAgency), given.auditReportAttached), planned(yesNo())),
	auditProcurementOpinion: onlyWhen(all(not(isAgency), isStateGrant, given.auditReportAttached), planned(yesNo())),
	...fee,
	auditInvoiceCopy: onlyWhen(claimsAuditFee, planned(yesNo())),
	auditPaymentProof: onlyWhen(claimsAuditFee, planned(yesNo())),
	sellerAuditReport: onlyWhen(mayBeAffiliated, planned(yesNo())),
});
export const payment = facts({
	bankAccountNotified: planned(yesNo()),
	acceptedCostsCumulative: ofTheWorld(money()),
	paidSoFar: ofTheWorld(money()),
	requestedPayment: money(),
	acceptedCostsFinal: onlyWhen(not(reporting.finalReportAccepted), money()),
	instalmentSmall: onlyWhen(not(reporting.finalReportAccepted), yesNo()),
	paymentRequestDate: planned(date()),
});
const secrecy = facts({ secrecyNeeded: yesNo() });
const handover = facts({ transferToCompany: yesNo() });
export const afterwards = facts({
	lastPaymentDate: date(),
	retentionPlanUntil: planned(date()),
	disseminationPlan: planned(yesNo()),
	...secrecy,
	secrecyJointDecision: onlyWhen(secrecy.secrecyNeeded, yesNo()),
	...handover,
	marketPrice: onlyWhen(handover.transferToCompany, planned(yesNo())),
	stateAidCheck: onlyWhen(handover.transferToCompany, planned(yesNo())),
});

const grounds = facts({
	suspensionGround: choice(
		'none',
		'informationSuspected',
		'usedAgainstDecision',
		'planWithoutConsent',
		'financesWeakened',
		'equityLost',
		'restructuring',
		'taxDebts',
		'loansNeglected',
		'otherChange',
		'euLaw',
	),
	recoveryGround: choice(
		'none',
		'notReturned',
		'otherPurposeEssentially',
		'concealedEssential',
		'essentialBreach',
		'wrongInformation',
		'termsNotFollowed',
		'changeNotNotified',
		'notUsedForPurpose',
		'refusedInspection',
		'projectEndedOrHandedOver',
		'insolvency',
		'convicted',
		'euLaw',
		'comparableConduct',
	),
});
/** AMB-26: these four speak of companies. */
export const ofCompaniesOnly = is(
	grounds.suspensionGround,
	'equityLost',
	'restructuring',
	'taxDebts',
	'loansNeglected',
);
export const isSuspended = not(is(grounds.suspensionGround, 'none'));
export const mustRecover = is(
	grounds.recoveryGround,
	'notReturned',
	'otherPurposeEssentially',
	'concealedEssential',
	'essentialBreach',
);
export const isRecovered = not(is(grounds.recoveryGround, 'none'));
export const recovery = facts({
	suspensionGround: grounds.suspensionGround,
	remediedByDeadline: onlyWhen(isSuspended, yesNo()),
	recoveryGround: grounds.recoveryGround,
});

const wrongly = facts({ excessAmount: ofTheWorld(money()) });
const owed = moreThan(wrongly.excessAmount, nothing('money'));
const due = facts({ recoveryDueDateSet: onlyWhen(owed, yesNo()) });
export const repayment = facts({
	...wrongly,
	leftUnreturned: onlyWhen(owed, planned(yesNo())),
	funderContacted: onlyWhen(owed, planned(yesNo())),
	referenceRate: onlyWhen(owed, ofTheWorld(percent({ min: '-10' }))),
	grantPaymentDate: onlyWhen(owed, date()),
	repaymentDate: onlyWhen(owed, planned(date())),
	...due,
	dueDate: onlyWhen(all(owed, due.recoveryDueDateSet), date()),
});
