import { discretion, must } from '#engine/rules.ts';
import { atMost, dayOf } from '#engine/words.ts';
import { time } from '#schemes/municipal-2020/facts/application.ts';
import { decision, law } from '#schemes/municipal-2020/law.ts';

const onTheDay = atMost(dayOf(time.submittedAt), law.lastDay);

export const applications = [
	must('muni-deadline-1', { source: decision('3', { paragraph: 1 }), met: onTheDay }),
	/** The decision names the day, no hour. */
	discretion('muni-deadline-1', {
		source: decision('3', { paragraph: 1 }, 'silent'),
		applies: onTheDay,
		met: atMost(time.submittedAt, law.usualHour),
		unknown: 'incomplete',
	}),
];
