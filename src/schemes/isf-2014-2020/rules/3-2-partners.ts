import { discretion, duty, must, note } from '#engine/rules.ts';
import {
	all,
	always,
	any,
	atMost,
	countRows,
	everyRow,
	includes,
	is,
	lessThan,
	moreThan,
	not,
	nothing,
	orElse,
} from '#engine/words.ts';
import { allFunded, keepsMost, receives, someTransfer } from '#schemes/isf-2014-2020/amounts/funding.ts';
import { onOperating, partners } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { fundingBySource } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { funding, imputedKinds } from '#schemes/isf-2014-2020/facts/funding.ts';
import { clauses, start } from '#schemes/isf-2014-2020/facts/running.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const {
	partnerRole,
	partnerCosts,
	partnerTransfer,
	partnerOwnFunding,
	partnerSameAccountingUnit,
	partnerMeetsConditions,
	partnerNamedBody,
	fundingSourceKind,
} = partners.columns;
const none = nothing('money');
const at = guide('3.2');
const implementing = is(partnerRole, 'implements');
const takesPart = orElse(implementing, receives);
const bearsItsPart = everyRow(
	partners,
	all(
		lessThan<'money', 'partners'>(partnerTransfer, partnerCosts),
		moreThan<'money', 'partners'>(partnerOwnFunding, none),
	),
	receives,
);
const { agreements, partnerAgreementContents } = start;
export const partnerRules = [
	must('isf-part-1', {
		source: at,
		met: everyRow(partners, receives, all(implementing, moreThan<'money', 'partners'>(partnerCosts, none))),
		stage: 'costs',
	}),
	/** isf-amb-74: the programme names who carries out operating support. */
	discretion('isf-part-1', {
		source: guide('2.1'),
		applies: onOperating,
		met: everyRow(partners, partnerNamedBody, implementing),
		unknown: 'incomplete',
	}),
	must('isf-part-2', {
		source: at,
		met: everyRow(partners, not(receives), is(partnerRole, 'sells-service')),
		stage: 'costs',
	}),
	discretion('isf-part-3', {
		source: guide('3.2', {}, 'recommendation'),
		met: keepsMost,
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('isf-part-4', { source: at, met: everyRow(partners, not(partnerSameAccountingUnit), takesPart) }),
	must('isf-part-5', { source: at, met: everyRow(partners, not(is(partnerMeetsConditions, 'no')), takesPart) }),
	discretion('isf-part-5', {
		source: at,
		met: everyRow(partners, not(is(partnerMeetsConditions, 'doubt')), takesPart),
		unknown: 'incomplete',
	}),
	duty('isf-part-6', { source: at, met: always }),
	must('isf-part-7', { source: at, applies: not(allFunded), met: bearsItsPart, stage: 'costs' }),
	discretion('isf-part-7', {
		source: at,
		applies: allFunded,
		met: bearsItsPart,
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('isf-part-8', {
		source: at,
		met: everyRow(
			partners,
			not(is(fundingSourceKind, ...imputedKinds)),
			moreThan<'money', 'partners'>(partnerOwnFunding, none),
		),
		rows: true,
		stage: 'costs',
	}),
	duty('isf-part-9', {
		source: at,
		applies: someTransfer,
		met: all(
			moreThan(countRows(agreements), nothing('count')),
			everyRow(
				agreements,
				lessThan<'date', 'agreements'>(agreements.columns.partnerAgreementDate, agreements.columns.firstTransferDate),
			),
			...clauses.map((clause) => includes(partnerAgreementContents, clause)),
		),
		stage: 'running',
	}),
	note('isf-part-10', { source: at, applies: someTransfer }),
	must('isf-part-12', {
		source: guide('3.3'),
		met: everyRow(
			partners,
			all(not(receives), atMost<'money', 'partners'>(partnerCosts, none)),
			is(partnerRole, 'cooperates'),
		),
		stage: 'costs',
	}),
	must('isf-part-13', {
		source: guide('3.3'),
		met: any(
			all(
				fundingBySource,
				everyRow(funding.fundingSources, not(is(funding.fundingSources.columns.fundingSourceKind, ...imputedKinds))),
			),
			all(not(fundingBySource), not(includes(funding.fundingSourceKind, ...imputedKinds))),
		),
		rows: fundingBySource,
		stage: 'costs',
	}),
];
