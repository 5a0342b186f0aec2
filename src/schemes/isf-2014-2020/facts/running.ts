import {
	choice,
	count,
	date,
	facts,
	money,
	ofTheWorld,
	onlyWhen,
	percent,
	planned,
	several,
	table,
	text,
	wayOfEntry,
	yesNo,
} from '#engine/facts.ts';
import { all, is, not } from '#engine/words.ts';
import { project } from './applicant.ts';

export const clauses = [
	'conditions',
	'procurement',
	'bookkeeping',
	'monitoring',
	'procedures',
	'signingRights',
] as const;
export const start = facts({
	euVisibility: planned(yesNo()),
	steeringGroup: planned(yesNo()),
	archivePlan: planned(yesNo()),
	agreements: table('agreements', {
		name: text(),
		partnerAgreementDate: planned(date()),
		firstTransferDate: planned(date()),
	}),
	partnerAgreementContents: several(clauses),
	projectStaff: table('projectStaff', {
		name: text(),
		employmentShare: choice('full-time', 'part-time'),
		appointmentDecision: planned(yesNo()),
		timeRecords: planned(choice('daily-total', 'project-and-total-hours', 'project-hours', 'none')),
		timeRecordsApproved: planned(choice('employee-and-employer', 'employee', 'none')),
	}),
	notificationDate: date(),
});

const threshold = facts({ thresholdEntry: wayOfEntry('act', 'own') });
export const ownThreshold = is(threshold.thresholdEntry, 'own');
export const procurement = {
	...threshold,
	...facts({
		nationalThreshold: onlyWhen(ownThreshold, ofTheWorld(money())),
		purchases: table('purchases', {
			label: text(),
			purchaseValue: ofTheWorld(money()),
			purchaseKind: choice(
				...(['goods', 'service', 'works', 'social-health-service'] as const),
				...(['other-special-service', 'concession', 'design-contest'] as const),
			),
			statutoryProcedurePlanned: planned(yesNo()),
			tenderRequestsSent: count(),
			priceLevelEvidence: planned(yesNo()),
			tendersImpossible: yesNo(),
			directAwardUsed: planned(yesNo()),
			directAwardGround: choice('none', 'ground'),
		}),
		purchaseSplit: yesNo(),
		relatedLots: table('relatedLots', {
			label: text(),
			purchaseValue: ofTheWorld(money()),
			priceLevelEvidence: planned(yesNo()),
		}),
	}),
};

const claiming = facts({ claimEntry: wayOfEntry('halfYears', 'own') });
export const ownClaims = is(claiming.claimEntry, 'own');
const { isLumpSum } = project;
const byCosts = not(isLumpSum);
export const payment = {
	...claiming,
	...facts({
		claims: onlyWhen(all(byCosts, ownClaims), table('claims', { label: text(), claimCosts: money() })),
		grantAwarded: ofTheWorld(money()),
		decisionSharePct: onlyWhen(byCosts, ofTheWorld(percent())),
		decisionInForceDate: date(),
		supportEndDate: date(),
		claimDate: planned(date()),
		claimAttachments: several(['costsAndFunding', 'progress', 'ledger', 'otherEvidence', 'results', 'resultEvidence']),
		vatGuidanceDoc: planned(yesNo()),
		acceptedCosts: onlyWhen(byCosts, ofTheWorld(money())),
		lsResultAchieved: onlyWhen(isLumpSum, choice('fully', 'partly', 'no')),
		lsApprovedCosts: onlyWhen(isLumpSum, ofTheWorld(money())),
		otherFundingReceived: ofTheWorld(money()),
		revenueReceived: ofTheWorld(money()),
	}),
};
