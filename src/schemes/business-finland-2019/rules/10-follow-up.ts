import { duty } from '#engine/rules.ts';
import { given, always } from '#engine/words.ts';
import { decision } from '#schemes/business-finland-2019/facts/recipient.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

export const followUp = [
	/** The last day follows from the end of the project, and stands in the calendar. */
	duty('bf-impact-1', {
		source: terms('10', { paragraph: 1 }),
		met: given(decision.projectEnd),
		stage: 'payment',
	}),
	duty('bf-impact-2', { source: terms('10', { paragraph: 2 }), met: always, stage: 'payment' }),
];
