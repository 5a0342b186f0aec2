import type { CalendarEntry } from '#engine/scheme.ts';
import { atMost } from '#engine/words.ts';
import { afterwards, funding } from './facts.ts';
import { law } from './law.ts';

/** prod-oblig-3: start and end are not stated; from the award to the final update at the end. */
export const calendar: readonly CalendarEntry[] = [
	{
		rule: 'prod-oblig-3',
		from: funding.awardDate,
		every: law.updateMonths,
		until: afterwards.projectEnd,
		when: atMost(funding.awardDate, afterwards.projectEnd),
	},
];
