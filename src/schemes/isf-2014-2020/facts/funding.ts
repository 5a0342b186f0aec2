import { choice, facts, money, onlyWhen, planned, several, table, text, yesNo } from '#engine/facts.ts';
import { moreThan, not, nothing } from '#engine/words.ts';
import { attachments } from './application.ts';
import { fundingBySource } from './budget-ways.ts';

const inSums = not(fundingBySource);
/** Input that is no money (isf-cofin-5). */
export const imputedKinds = ['in-kind', 'volunteer', 'imputed-work'] as const;
export const sourceKinds = ['cash', ...imputedKinds, 'other-EU'] as const;

export const funding = facts({
	grantRequested: money(),
	ownFunding: money(),
	revenue: money(),
	otherPublicFunding: onlyWhen(inSums, money()),
	otherPrivateFunding: onlyWhen(inSums, money()),
	fundingSources: onlyWhen(
		fundingBySource,
		table('fundingSources', {
			source: text(),
			sector: choice('public', 'private'),
			fundingAmount: money(),
			fundingSourceKind: choice(...sourceKinds),
			fundingPaidToAccount: planned(yesNo()),
			funderConditionsChecked: planned(yesNo()),
		}),
	),
	fundingSourceKind: onlyWhen(inSums, several(sourceKinds)),
	fundingPaidToAccount: onlyWhen(inSums, planned(yesNo())),
	funderConditionsChecked: onlyWhen(inSums, planned(yesNo())),
});

const asked = facts({ advanceRequested: money() });
export const { advanceRequested } = asked;
export const wantsAdvance = moreThan(advanceRequested, nothing('money'));
export const advance = {
	...asked,
	...facts({
		advanceAskedInApplication: onlyWhen(wantsAdvance, planned(yesNo())),
		advanceJustification: onlyWhen(wantsAdvance, text()),
		advanceSpecialReasons: onlyWhen(attachments.applicantIsPublicBody, text()),
		firstPeriodCosts: onlyWhen(wantsAdvance, money()),
	}),
};
