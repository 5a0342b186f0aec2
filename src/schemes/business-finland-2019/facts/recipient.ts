import { choice, date, facts, names, onlyWhen, planned, several, yesNo } from '#engine/facts.ts';
import { all, any, is, moreThan, not, countRows, nothing } from '#engine/words.ts';

const funder = facts({
	funderIsBF: yesNo(),
	decisionType: choice('stateGrant', 'mandateDecision', 'appropriationAllocation', 'other'),
	recipientIsPublicActor: yesNo(),
	recipientType: choice('stateBudgetAgency', 'otherPublicActor', 'companyForm'),
	statutoryTaskLink: yesNo(),
});
export const recipient = facts({ ...funder, sgeiLink: onlyWhen(not(funder.statutoryTaskLink), yesNo()) });
export const isAgency = is(recipient.recipientType, 'stateBudgetAgency');
export const isStateGrant = is(recipient.decisionType, 'stateGrant');

const made = facts({ decisionMade: yesNo() });
/** Before the decision its rates, class sums and grant are unknown by nature, not open questions. */
export const { decisionMade } = made;
export const termsInForce = facts({
	...made,
	termsVersionDate: onlyWhen(decisionMade, date()),
	decisionSpecialConditions: onlyWhen(decisionMade, names('decisionSpecialConditions')),
});
export const hasSpecialConditions = moreThan(countRows(termsInForce.decisionSpecialConditions), nothing('count'));

const estimate = facts({ costForm: planned(choice('simple', 'full')) });
export const onSimple = is(estimate.costForm, 'simple');
export const onFull = is(estimate.costForm, 'full');
export const form = facts({ ...estimate, needsSeparateClasses: onlyWhen(all(onSimple, not(decisionMade)), yesNo()) });

export const decision = facts({
	entryConditions: onlyWhen(decisionMade, choice('none', 'met', 'open')),
	acceptedInService: onlyWhen(decisionMade, planned(yesNo())),
	acceptorHasSigningRight: onlyWhen(decisionMade, yesNo()),
	appropriation: onlyWhen(any(isAgency, decisionMade), choice('32.20.40', '32.01.42', '24.30.66', '32.20.42', 'other')),
	projectStart: planned(date()),
	projectEnd: planned(date()),
	jointProject: yesNo(),
});
const leading = facts({ leaderNamed: planned(yesNo()) });
export const leader = facts({ ...leading, leaderEmployed: onlyWhen(leading.leaderNamed, yesNo()) });
const dutiesOfLeader = [
	'decisionAccepted',
	'projectAccounts',
	'timeTracking',
	'informedFinanceAndAuditor',
	'carriedOutPerPlan',
	'costsOfProjectAndPeriod',
	'userRights',
] as const;
export const leading7 = facts({ leaderChecklist: several(dutiesOfLeader) });
export const leaderDuties = dutiesOfLeader;
