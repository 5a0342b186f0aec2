import { cites } from '#engine/law.ts';
import type { Document } from '#engine/scheme.ts';
import { rate, rates } from '#engine/words.ts';

export const documents: readonly Document[] = [{ id: 'decision', date: '2020-12-09', language: 'fi' }];
export const decision = cites('decision');

/** Every number that the decision sets or reports. */
export const law = rates({
	decided: rate('date', '2020-12-09', decision('title')),
	appropriation: rate('money', '10000000', decision('1', { paragraph: 1 })),
	appropriationYears: rate('years', '3', decision('1', { paragraph: 1 })),
	/** "Several municipalities": read as two or more. */
	severalMunicipalities: rate('count', '2', decision('2', { paragraph: 4 }, 'derivation')),
	lastDay: rate('date', '2020-10-05', decision('3', { paragraph: 1 })),
	/** The decision names no hour; other rounds of the Ministry ended at this one. */
	usualHour: rate('instant', '2020-10-05T16:15:00+03:00', decision('3', { paragraph: 1 }, 'recommendation')),
	applications: rate('count', '61', decision('3', { paragraph: 1 })),
	appliedTotal: rate('money', '16100330', decision('3', { paragraph: 2 })),
	grants: rate('count', '29', decision('4', { paragraph: 3 })),
	grantedTotal: rate('money', '9694600', decision('4', { paragraph: 4 })),
	maxShare: rate('percent', '85', decision('5', { paragraph: 10 })),
	instalments: rate('count', '3', decision('5', { paragraph: 13 })),
	endDate: rate('date', '2022-10-31', decision('5', { paragraph: 13 })),
	reportMonths: rate('months', '4', decision('5', { paragraph: 14 })),
	reviewDays: rate('count', '30', decision('6')),
	/** Every grant is a request of the annex rounded down to this step: seen, not said. */
	observedStep: rate('number', '100', decision('4', { paragraph: 3 }, 'derivation')),
});
