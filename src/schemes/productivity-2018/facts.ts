import {
	byYear,
	choice,
	count,
	date,
	facts,
	instant,
	money,
	months,
	names,
	ofTheWorld,
	onlyWhen,
	page,
	percent,
	planned,
	several,
	table,
	text,
	wayOfEntry,
	yearsOfTime,
	yesNo,
} from '#engine/facts.ts';
import { all, atMost, includes, is, not } from '#engine/words.ts';
import { law, period } from './law.ts';

const kind = facts({
	track: planned(choice('ready', 'poc')),
	applicantType: choice(
		'ministry',
		'agency',
		'institution',
		'otherState',
		'municipality',
		'jointAuthority',
		'company',
		'university',
		'association',
		'other',
	),
});
export const onReady = is(kind.track, 'ready');
export const onPoc = is(kind.track, 'poc');

export const applicant = kind;
const technology = facts({ technologies: several(['robotics', 'analytics', 'ai', 'otherEmerging', 'none'], 'none') });
export const purpose = facts({
	bodyName: onlyWhen(is(kind.applicantType, 'otherState'), text()),
	improvesProductivity: yesNo(),
	simplifiesOrAutomates: yesNo(),
	processDescription: text(),
	...technology,
	partnerBodies: names('partnerBodies'),
	relatedApplications: names('relatedApplications'),
});
export const usesTechnology = includes(technology.technologies, 'robotics', 'analytics', 'ai', 'otherEmerging');

export const readiness = facts({
	readyToStart: onlyWhen(onReady, yesNo()),
	openDependencies: onlyWhen(onReady, names('openDependencies')),
	staffNamed: onlyWhen(onReady, yesNo()),
	procurementReady: onlyWhen(onReady, yesNo()),
});
export const trial = facts({
	pocKind: onlyWhen(onPoc, choice('trial', 'ideaDevelopment', 'proofOfConcept', 'other')),
	processIdentified: onlyWhen(onPoc, yesNo()),
	processName: onlyWhen(onPoc, text()),
	potentialAssessed: onlyWhen(onPoc, planned(yesNo())),
	potentialEstimate: onlyWhen(onPoc, money()),
	potentialSignificant: onlyWhen(onPoc, yesNo()),
	potentialReason: onlyWhen(onPoc, text()),
});

const entry = facts({
	trialTimeEntry: onlyWhen(onPoc, wayOfEntry('months', 'dates')),
	costEntry: wayOfEntry('total', 'rows'),
	benefitEntry: onlyWhen(onReady, wayOfEntry('totals', 'lines', 'calendar')),
});
export const byDates = is(entry.trialTimeEntry, 'dates');
export const costsByRow = is(entry.costEntry, 'rows');
const benefitsByTotals = all(onReady, is(entry.benefitEntry, 'totals'));
export const benefitsByLine = is(entry.benefitEntry, 'lines');
export const benefitsByCalendar = is(entry.benefitEntry, 'calendar');

export const trialTime = facts({
	trialTimeEntry: entry.trialTimeEntry,
	startDelayMonths: onlyWhen(all(onPoc, not(byDates)), months()),
	durationMonths: onlyWhen(all(onPoc, not(byDates)), months()),
	endDate: onlyWhen(all(onPoc, byDates), planned(date())),
});
export const costs = facts({
	costEntry: entry.costEntry,
	totalCost: onlyWhen(not(costsByRow), money()),
	ownStaffCost: onlyWhen(all(onReady, not(costsByRow)), ofTheWorld(money())),
	oneOffCosts: onlyWhen(
		costsByRow,
		table('oneOffCosts', { label: text(), work: choice('own', 'bought'), amount: money() }),
	),
});
/** A year may bring a loss, a cost may not be negative. */
const benefitByYear = (years = period) => byYear(years, { min: '-10000000000' });
/** A window of six years from any day touches one calendar year more. */
const calendarYears = period + 1;
export const benefits = facts({
	benefitEntry: entry.benefitEntry,
	grossBenefit: onlyWhen(benefitsByTotals, benefitByYear()),
	runningCost: onlyWhen(benefitsByTotals, byYear(period)),
	benefitLines: onlyWhen(
		all(onReady, benefitsByLine),
		table('benefitLines', {
			label: text(),
			kind: choice('cashSaving', 'avoidedCost', 'releasedTime', 'qualityOnly'),
			where: choice('ownAgency', 'otherState', 'outsideState'),
			inRealisationPlan: yesNo(),
			amountPerYear: benefitByYear(),
		}),
	),
	runningCostLines: onlyWhen(
		all(onReady, benefitsByLine),
		table('runningCostLines', { label: text(), amountPerYear: byYear(period) }),
	),
	calendarYearAmounts: onlyWhen(all(onReady, benefitsByCalendar), benefitByYear(calendarYears)),
	calendarRunningCost: onlyWhen(all(onReady, benefitsByCalendar), byYear(calendarYears)),
});
export const funding = facts({ ownAndOtherFunding: money(), awardDate: date() });

export const context = facts({
	branch: choice('justice', 'interior', 'defence', 'customs', 'other'),
	annualAppropriation: ofTheWorld(money()),
	annualOperatingExpenditure: ofTheWorld(money()),
	discountRate: onlyWhen(onReady, ofTheWorld(percent())),
	levelBenefitDelay: onlyWhen(onReady, yearsOfTime({ max: '2.99' })),
});

const grades = () => choice('yes', 'partly', 'no');
export const feasibility = facts({
	feasible: onlyWhen(onReady, grades()),
	feasibleEvidence: onlyWhen(onReady, text()),
	benefitPlan: onlyWhen(onReady, grades()),
	benefitPlanEvidence: onlyWhen(onReady, text()),
	resourcing: onlyWhen(onReady, grades()),
	resourcingEvidence: onlyWhen(onReady, text()),
	processRedesigned: onlyWhen(onReady, grades()),
	processRedesignedEvidence: onlyWhen(onReady, text()),
	legalClear: onlyWhen(onReady, grades()),
	legalClearEvidence: onlyWhen(onReady, text()),
	governance: onlyWhen(onReady, grades()),
	governanceEvidence: onlyWhen(onReady, text()),
	risks: onlyWhen(onReady, grades()),
	risksEvidence: onlyWhen(onReady, text()),
	replicable: onlyWhen(onReady, grades()),
	replicableEvidence: onlyWhen(onReady, text()),
});
export const trialViews = facts({
	scalable: onlyWhen(onPoc, grades()),
	scalableEvidence: onlyWhen(onPoc, text()),
	innovative: onlyWhen(onPoc, grades()),
	innovativeEvidence: onlyWhen(onPoc, text()),
	openData: onlyWhen(onPoc, grades()),
	openDataEvidence: onlyWhen(onPoc, text()),
});

const arrival = facts({ receivedAtMoF: instant() });
export const inTimeAtMoF = atMost(arrival.receivedAtMoF, law.deadline);
export const sending = facts({
	sentVia: planned(choice('steeringMinistry', 'direct')),
	steeringMinistry: text(),
	ministryHandlingDays: count({ max: '70' }),
	...arrival,
	receivedAtSteeringMinistry: onlyWhen(not(inTimeAtMoF), instant()),
	formsFilled: planned(yesNo()),
	caseNumberShown: planned(yesNo()),
});
export const afterwards = facts({
	projectEnd: planned(date()),
	parliamentGranted: yesNo(),
	readyToSignAgreement: planned(yesNo()),
	sharingPlan: text(),
	steeringGroupNamed: planned(yesNo()),
});

/** What decides most comes first; the self-assessment, which never fails mechanically, last. */
export const pages = [
	page('applicant', 'applicant', applicant),
	page('purpose', 'applicant', purpose),
	page('readiness', 'conditions', readiness),
	page('trial', 'conditions', trial),
	page('trialTime', 'conditions', trialTime),
	page('costs', 'costs', costs),
	page('benefits', 'costs', benefits),
	page('funding', 'funding', funding),
	page('context', 'funding', context),
	page('sending', 'application', sending),
	page('feasibility', 'application', feasibility),
	page('trialViews', 'application', trialViews),
	page('afterwards', 'application', afterwards, 'running'),
];
