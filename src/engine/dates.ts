import { type CalendarDate, GregorianCalendar, parseDate } from '@internationalized/date';
import { num, type Num, settled } from './numbers.ts';

/** Dates count as days, instants as seconds, both as exact numbers; only this file knows the calendar. */
const calendar = new GregorianCalendar();
const fromDay = (day: Num): CalendarDate => calendar.fromJulianDay(settled(day).toNumber());
const toDay = (date: CalendarDate): Num => num(calendar.toJulianDay(date));

/** Day number of an ISO date (`2018-11-15`). Throws on a date that does not exist. */
export const dayOf = (iso: string): Num => toDay(parseDate(iso));
/** ISO date of a day number. */
export const dateText = (day: Num): string => fromDay(day).toString();

/** Seconds since 1970 of an ISO instant with offset (`2018-11-15T14:00:00+02:00`). */
export const secondOf = (iso: string): Num => num(Date.parse(iso)).div(1000);
/** ISO instant (UTC) of a number of seconds. */
export const instantText = (second: Num): string => new Date(second.times(1000).toNumber()).toISOString();

const endless = (x: Num) => !x.isFinite();
/** The same day number so many whole months on, or the last day of a shorter month. */
export const laterByMonths = (day: Num, months: Num): Num =>
	endless(day) ? day : endless(months) ? months : toDay(fromDay(day).add({ months: months.floor().toNumber() }));

/** Whole calendar months from one day to another; negative when the second is earlier. */
export function monthsFrom(first: Num, last: Num): Num {
	if (endless(first) || endless(last)) return last.minus(first);
	const [a, b] = [fromDay(first), fromDay(last)];
	const rough = (b.year - a.year) * 12 + (b.month - a.month);
	const whole =
		b.compare(a) >= 0
			? a.add({ months: rough }).compare(b) > 0
				? rough - 1
				: rough
			: a.add({ months: rough }).compare(b) < 0
				? rough + 1
				: rough;
	return num(whole);
}

/** The part of its calendar year that lies before this day: 0 on 1 January, 59/365 on 1 March of a common year. */
export function yearShareBefore(day: Num): Num {
	const { year } = fromDay(day);
	const [start, end] = [
		dayOf(`${String(year).padStart(4, '0')}-01-01`),
		dayOf(`${String(year + 1).padStart(4, '0')}-01-01`),
	];
	return day.minus(start).div(end.minus(start));
}
export const yearOf = (iso: string): number => parseDate(iso).year;
