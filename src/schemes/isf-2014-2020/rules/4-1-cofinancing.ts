import { discretion, duty, must, note } from '#engine/rules.ts';
import {
	all,
	atLeast,
	atMost,
	type Cond,
	countRows,
	everyRow,
	given,
	includes,
	is,
	moreThan,
	not,
	nothing,
	orElse,
} from '#engine/words.ts';
import { either } from '#schemes/isf-2014-2020/amounts/conditions.ts';
import { allFunded, fundingBalance, otherFunding, receives } from '#schemes/isf-2014-2020/amounts/funding.ts';
import { onBorderSystems, onOperating, partners } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { attachments } from '#schemes/isf-2014-2020/facts/application.ts';
import { fundingBySource } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { funding, imputedKinds } from '#schemes/isf-2014-2020/facts/funding.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const at = guide('4.1');
const none = nothing('money');
const { fundingSources } = funding;
const line = fundingSources.columns;
const { commitments } = attachments;
const showsOwnMoney = moreThan(funding.ownFunding, none);
const partnersShowMoney = everyRow(
	partners,
	moreThan<'money', 'partners'>(partners.columns.partnerOwnFunding, none),
	receives,
);
/** The rest is financed by others too, and there is a rest. */
const othersFinance = all(not(allFunded), not(atMost(otherFunding, none)));
const bySource = (inSums: Cond, inRow: Cond<'fundingSources'>) =>
	either(fundingBySource, everyRow(fundingSources, inRow), inSums);

/** Someone commits itself wherever the support leaves something to finance (isf-amb-6). */
export const committed = all(
	everyRow(commitments, commitments.columns.commitmentAttached),
	orElse(moreThan(countRows(commitments), nothing('count')), onBorderSystems, onOperating),
);

/** isf-amb-6: at a share of 100 % the funder decides whether own money is needed. */
const ownMoney = (id: string, met: Cond) => [
	must(id, { source: at, applies: not(allFunded), met, stage: 'costs' }),
	discretion(id, { source: at, applies: allFunded, met, unknown: 'incomplete', stage: 'costs' }),
];

export const cofinancing = [
	note('isf-share-6', { source: guide('4'), stage: 'costs' }),
	note('isf-share-7', { source: guide('4.1'), stage: 'costs' }),
	must('isf-share-8', {
		source: guide('4.1'),
		met: atLeast(fundingBalance, nothing('money')),
		balance: true,
		stage: 'costs',
	}),
	discretion('isf-share-8', {
		source: guide('4.1'),
		met: atMost(fundingBalance, nothing('money')),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	...ownMoney('isf-cofin-1', showsOwnMoney),
	...ownMoney('isf-cofin-2', partnersShowMoney),
	note('isf-cofin-3', { source: at, applies: not(allFunded), stage: 'costs' }),
	note('isf-cofin-4', { source: at, applies: not(allFunded), stage: 'costs' }),
	must('isf-cofin-5', {
		source: at,
		met: bySource(
			not(includes(funding.fundingSourceKind, ...imputedKinds)),
			not(is(line.fundingSourceKind, ...imputedKinds)),
		),
		rows: fundingBySource,
		stage: 'costs',
	}),
	must('isf-cofin-6', {
		source: at,
		met: bySource(not(includes(funding.fundingSourceKind, 'other-EU')), not(is(line.fundingSourceKind, 'other-EU'))),
		rows: fundingBySource,
		stage: 'costs',
	}),
	must('isf-cofin-7', {
		source: at,
		applies: othersFinance,
		met: bySource(funding.fundingPaidToAccount, line.fundingPaidToAccount),
		stage: 'costs',
	}),
	/** isf-amb-5: fatal by 4.1, completable by 5.1 and 6. */
	duty('isf-cofin-8', { source: at, met: committed, failed: 'incomplete', unknown: 'incomplete' }),
	must('isf-cofin-9', {
		source: at,
		applies: othersFinance,
		met: bySource(funding.funderConditionsChecked, line.funderConditionsChecked),
		failed: 'incomplete',
		stage: 'costs',
	}),
	note('isf-cofin-10', { source: at, stage: 'costs' }),
	note('isf-cofin-11', { source: at, stage: 'costs' }),
	duty('isf-cofin-12', {
		source: at,
		met: given(funding.revenue),
		failed: 'incomplete',
		unknown: 'incomplete',
		stage: 'costs',
	}),
];
