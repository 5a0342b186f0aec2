import {
	choice,
	count,
	date,
	facts,
	money,
	ofTheWorld,
	onlyWhen,
	planned,
	table,
	text,
	wayOfEntry,
	yesNo,
} from '#engine/facts.ts';
import { all, any, is, not } from '#engine/words.ts';

/** Every objective under which project support is at most three quarters; 2.6 depends on the system. */
export const projectCodes = [
	...(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5'] as const),
	...(['5.1', '5.2', '5.3', '5.4', '5.5', '6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7'] as const),
] as const;
/** Every objective in the order of the tree. */
export const objectiveCodes = [
	...(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7.E', '3.1', '3.2'] as const),
	...(['5.1', '5.2', '5.3', '5.4', '5.5', '6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7'] as const),
] as const;

const aim = facts({
	applicantLegalType: choice('public-law', 'private-law', 'natural-person'),
	objectiveCode: choice(...objectiveCodes, 'several', 'none'),
});
const { objectiveCode } = aim;
const system = facts({
	action26: onlyWhen(is(objectiveCode, '2.6'), choice('EES', 'ETIAS', 'SIS', 'other')),
});

/** The track follows from the objective (isf-obj-4). */
export const onOperating = is(objectiveCode, '3.1', '3.2');
export const onSpecialAction = is(objectiveCode, '2.7.E');
export const onBorderSystems = all(is(objectiveCode, '2.6'), is(system.action26, 'EES', 'ETIAS', 'SIS'));
export const onProject = any(
	is(objectiveCode, ...projectCodes),
	all(is(objectiveCode, '2.6'), is(system.action26, 'other')),
);
export const onProjectSupport = not(onOperating);

const other = facts({
	supportForm: planned(choice('project', 'operating')),
	applicantBody: onlyWhen(onOperating, choice('foreign-ministry', 'border-guard', 'police', 'other')),
	beneficiaryCount: count(),
	generatesProfit: yesNo(),
});
export const applicant = { ...aim, ...system, ...other };

export const project = facts({
	programmeFit: choice('yes', 'partly', 'no'),
	projectKind: choice(
		'pilot',
		'start-up',
		'research',
		'development',
		'acquisition',
		'other-limited',
		'continuous-activity',
	),
	alreadyFinished: yesNo(),
	grantedOtherEU: choice('no', 'applied-pending', 'yes'),
	procurementOnly: yesNo(),
	isLumpSum: planned(yesNo()),
});
export const { isLumpSum } = project;
export const lumpSum = facts({
	lsResultDefined: onlyWhen(isLumpSum, yesNo()),
	lsDetailedBudget: onlyWhen(isLumpSum, yesNo()),
});

const entry = facts({ durationEntry: wayOfEntry('dates', 'months') });
export const byDates = is(entry.durationEntry, 'dates');
export const time = {
	...entry,
	...facts({
		startDate: planned(date()),
		endDate: onlyWhen(byDates, planned(date())),
		plannedMonths: onlyWhen(not(byDates), count()),
	}),
};

const continuity = facts({ continuityPlan: choice('yes', 'no', 'not-needed') });
export const capacity = {
	...facts({
		canPreFinance: choice('yes', 'with-advance', 'no'),
		adminResources: choice('yes', 'partly', 'no'),
		expertise: choice('yes', 'partly', 'no'),
	}),
	...continuity,
	...facts({
		continuityNotNeededReason: onlyWhen(is(continuity.continuityPlan, 'not-needed'), text()),
		separateBookkeeping: yesNo(),
		employerSanctionsClean: yesNo(),
	}),
};

/** Another organisation that carries out a part, sells to the project or cooperates with it. */
export const { partners } = facts({
	partners: table('partners', {
		name: text(),
		partnerRole: choice('implements', 'sells-service', 'cooperates'),
		partnerSameAccountingUnit: yesNo(),
		partnerMeetsConditions: choice('yes', 'doubt', 'no'),
		partnerNamedBody: onlyWhen(onOperating, yesNo()),
		partnerCosts: ofTheWorld(money()),
		partnerTransfer: money(),
		partnerOwnFunding: money(),
		fundingSourceKind: choice('cash', 'in-kind', 'volunteer', 'imputed-work', 'other-EU'),
	}),
});
