import { discretion, duty, must, note } from '#engine/rules.ts';
import { always, countDistinct, is, moreThan, not, nothing, orElse, provided } from '#engine/words.ts';
import { administration } from '#schemes/municipal-2020/facts/applicant.ts';
import { funding } from '#schemes/municipal-2020/facts/application.ts';
import { content, withoutAction } from '#schemes/municipal-2020/facts/project.ts';
import { decision } from '#schemes/municipal-2020/law.ts';

const { concreteMeasures, systemPurchase, linkedChangeDescribed } = content;
const someMeasures = moreThan(countDistinct(concreteMeasures, concreteMeasures.columns.name), nothing('count'));
const enough = decision('4', { paragraph: 10 });

export const deciding = [
	note('muni-info-3', { source: decision('4', { paragraph: 1 }) }),
	note('muni-discretion-1', { source: decision('4', { paragraph: 1 }) }),
	/** The commitment stands on the checklist until it is made; a no is left to the funder, for nothing can be paid. */
	duty('muni-admin-1', {
		source: decision('4', { paragraph: 2 }),
		met: provided(administration.administratorCommitted, always),
	}),
	discretion('muni-admin-1', { source: decision('4', { paragraph: 2 }), met: administration.administratorCommitted }),
	note('muni-admin-2', { source: decision('4', { paragraph: 2 }) }),
	note('muni-amount-1', { source: decision('4', { paragraph: 3 }) }),
	note('muni-amount-2', { source: decision('4', { paragraph: 3 }, 'derivation') }),
	note('muni-special-1', { source: decision('4', { paragraph: 3, item: 29 }) }),
	note('muni-discretion-2', { source: decision('4', { paragraph: 5 }) }),
];
export const refusing = [
	note('muni-guide-1', { source: decision('4', { paragraph: 9 }), heads: ['muni-target-1', 'muni-joint-1'] }),
	must('muni-planning-1', { source: enough, met: orElse(not(withoutAction), someMeasures) }),
	discretion('muni-planning-1', {
		source: enough,
		applies: withoutAction,
		met: not(someMeasures),
		unknown: 'incomplete',
	}),
	must('muni-system-1', {
		source: enough,
		met: orElse(not(systemPurchase), is(linkedChangeDescribed, 'yes', 'partly')),
	}),
	discretion('muni-system-1', {
		source: enough,
		applies: systemPurchase,
		met: not(is(linkedChangeDescribed, 'partly')),
		unknown: 'incomplete',
	}),
	must('muni-overlap-1', { source: enough, met: not(content.overlapsNational) }),
	discretion('muni-othergrant-1', { source: decision('4', { paragraph: 11 }), met: not(funding.otherGrants) }),
];
