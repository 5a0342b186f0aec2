import { dateText, laterByMonths } from './dates.ts';
import { valueOf } from './evaluate.ts';
import { truthOf } from './judge.ts';
import { type Num, Span, type Value } from './numbers.ts';
import type { CalendarEntry } from './scheme.ts';
import type { World } from './world.ts';

/**
 * The dates to remember as ISO dates: one, or one after another, each so many months after the one before, until the
 * closing day, which is the last of them, or before it. None while a date they rest on is open.
 */
export function calendarDates(entry: CalendarEntry, w: World): string[] {
	if (entry.when && truthOf(entry.when)(w) !== 'yes') return [];
	if ('on' in entry) return [valueOf(entry.on)(w)].filter(isKnown).map(dateText);
	const closing = 'until' in entry ? entry.until : entry.before;
	const [from, every, end] = [valueOf(entry.from)(w), valueOf(entry.every)(w), valueOf(closing)(w)];
	if (!isKnown(from) || !isKnown(every) || !isKnown(end) || every.lt(1)) return [];
	const days: Num[] = [];
	for (let day = laterByMonths(from, every); day.lt(end); day = laterByMonths(day, every)) days.push(day);
	return ('until' in entry ? [...days, end] : days).map(dateText);
}
const isKnown = (value: Value): value is Num => !(value instanceof Span);
