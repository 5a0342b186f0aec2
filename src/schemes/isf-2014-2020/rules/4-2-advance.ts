import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, atMost, given, not, percentOf } from '#engine/words.ts';
import { maxAdvance } from '#schemes/isf-2014-2020/amounts/funding.ts';
import { attachments } from '#schemes/isf-2014-2020/facts/application.ts';
import { advance, advanceRequested, funding, wantsAdvance } from '#schemes/isf-2014-2020/facts/funding.ts';
import { guide, law } from '#schemes/isf-2014-2020/law.ts';

const at = guide('4.2');
const { applicantIsPublicBody } = attachments;
const ofPublicBody = all(wantsAdvance, applicantIsPublicBody);
const isJustified = given(advance.advanceJustification);
const hasSpecialReasons = given(advance.advanceSpecialReasons);

export const advanceRules = [
	must('isf-adv-1', {
		source: at,
		applies: wantsAdvance,
		met: atMost(advanceRequested, percentOf(law.advanceShare, funding.grantRequested)),
		limits: maxAdvance,
		stage: 'costs',
	}),
	duty('isf-adv-2', {
		source: at,
		applies: wantsAdvance,
		met: isJustified,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage: 'costs',
	}),
	/** A justified request is the funder's to decide; one without a justification is incomplete above. */
	discretion('isf-adv-2', {
		source: at,
		applies: wantsAdvance,
		met: not(isJustified),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	note('isf-adv-3', { source: at, applies: wantsAdvance, stage: 'costs' }),
	must('isf-adv-4', { source: at, applies: ofPublicBody, met: hasSpecialReasons, stage: 'costs' }),
	discretion('isf-adv-4', {
		source: at,
		applies: ofPublicBody,
		met: not(hasSpecialReasons),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	note('isf-adv-5', { source: at, applies: wantsAdvance, stage: 'costs' }),
	must('isf-adv-6', {
		source: at,
		applies: wantsAdvance,
		met: advance.advanceAskedInApplication,
		stage: 'costs',
	}),
	discretion('isf-adv-7', {
		source: at,
		applies: wantsAdvance,
		met: atMost(advanceRequested, advance.firstPeriodCosts),
		stage: 'costs',
	}),
];
