import {
	all,
	amount,
	excess,
	given,
	laterByDays,
	over,
	percentOf,
	ratio,
	roundDown,
	smallest,
	times,
} from '#engine/words.ts';
import { decided, payment } from '#schemes/municipal-2020/facts/afterwards.ts';
import { decision, law } from '#schemes/municipal-2020/law.ts';
import { eligibleBase } from './costs.ts';

const { granted, actualBase, paid } = payment;
const open = decision('5', { paragraph: 13 }, 'recommendation');
const strict = decision('5', { paragraph: 13 }, 'silent');
const paidOut = all(given(granted), given(actualBase));

/** muni-pay-1: equal parts to plan with; the decision names no shares. */
export const planningInstalment = amount('planningInstalment', open, roundDown(over(granted, law.instalments)));
/** muni-pay-3: 85 % of what it really cost, never above the grant. */
export const finalGrant = amount('finalGrant', open, roundDown(smallest(granted, percentOf(law.maxShare, actualBase))));
/** The other reading: the share that was granted of the planned costs is kept. */
export const finalGrantStrict = amount(
	'finalGrantStrict',
	strict,
	roundDown(smallest(granted, times(granted, ratio(actualBase, eligibleBase)))),
	paidOut,
);
export const repay = amount('repay', decision('5', { paragraph: 13 }), excess(paid, finalGrant));
export const repayStrict = amount('repayStrict', strict, excess(paid, finalGrantStrict), paidOut);
/** muni-review-2: the day of notice is not counted. */
export const reviewLastDay = amount('reviewLastDay', decision('6'), laterByDays(decided.noticeDate, law.reviewDays));
