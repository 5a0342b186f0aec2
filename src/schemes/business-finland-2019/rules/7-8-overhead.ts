import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, any, atLeast, atMost, is, known, not } from '#engine/words.ts';
import { overhead, overheadMax, overheadRate } from '#schemes/business-finland-2019/amounts/staff.ts';
import { everyKind } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import { asItem, asTotal, byRows, costsToTest } from '#schemes/business-finland-2019/facts/entry.ts';
import { shares } from '#schemes/business-finland-2019/facts/estimate.ts';
import { isWageItem, item } from '#schemes/business-finland-2019/facts/item.ts';
import { assetItem } from '#schemes/business-finland-2019/facts/asset-item.ts';
import { people } from '#schemes/business-finland-2019/facts/people.ts';
import { onFull } from '#schemes/business-finland-2019/facts/recipient.ts';
import { claimPapers } from '#schemes/business-finland-2019/facts/running.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('7.8', { paragraph });
const withOverhead = all(onFull, not(any(asTotal, all(asItem, not(isWageItem)))));
/** Management wages are overhead unless the work is direct project work (bf-wage-11). */
const belongsInOverhead = any(
	is(item.costKind, 'overheadItem'),
	all(is(item.costKind, 'wage'), people.isManagementOrAdmin, not(people.directProjectWork)),
	all(is(item.costKind, 'premises'), not(all(assetItem.isRdPremises, assetItem.premisesNecessary))),
	all(is(item.costKind, 'device'), assetItem.isPersonalDevice),
);
const isMisplaced = all(belongsInOverhead, not(is(item.claimedClass, 'overhead')));

export const overheadRules = [
	note('bf-over-1', {
		source: at(1),
		applies: withOverhead,
		met: known(overhead),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('bf-over-2', {
		source: at(1),
		applies: withOverhead,
		met: atMost(shares.overheadPct, overheadRate),
		limits: overheadMax,
		stage: 'costs',
	}),
	must('bf-over-3', {
		source: at(2),
		applies: all(onFull, costsToTest),
		met: everyKind(not(isMisplaced), 'inOverhead'),
		rows: byRows,
		stage: 'costs',
	}),
	discretion('bf-over-4', {
		source: at(3),
		applies: withOverhead,
		met: atLeast(shares.actualOverheadPct, shares.overheadPct),
		stage: 'costs',
	}),
	duty('bf-over-5', {
		source: at(3),
		applies: all(onFull, costsToTest),
		met: claimPapers.overheadForm,
		stage: 'running',
	}),
];
