import {
	type CalendarDate,
	fromAbsolute,
	GregorianCalendar,
	parseDate,
	parseDateTime,
	toCalendarDate,
	toZoned,
} from '@internationalized/date';
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
	const date = fromDay(day);
	const start = toDay(date.set({ month: 1, day: 1 }));
	const last = toDay(date.set({ month: 12, day: 31 }));
	return day.minus(start).div(last.minus(start).plus(1));
}
export const yearOf = (iso: string): number => parseDate(iso).year;

/** The zone of every deadline; no document names one. */
const zone = 'Europe/Helsinki';
/** What the calendar and the clock on a Finnish wall show. */
export interface ClockReading {
	/** ISO date. */
	readonly date: string;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
}
export function helsinkiPartsOf(instant: string): ClockReading {
	const at = fromAbsolute(secondOf(instant).times(1000).toNumber(), zone);
	return { date: toCalendarDate(at).toString(), hour: at.hour, minute: at.minute, second: at.second };
}
/** Day number of a number of seconds since 1970, in Finland. */
export const dayOfSecond = (second: Num): Num =>
	endless(second) ? second : toDay(toCalendarDate(fromAbsolute(settled(second).times(1000).floor().toNumber(), zone)));
/**
 * ISO instant with offset of a date and time (`14:00:00`) in Finland. Of the hour that comes twice in autumn the
 * first; of the one that is left out in spring as much later.
 */
export const instantInHelsinki = (date: string, time: string): string =>
	toZoned(parseDateTime(`${date}T${time}`), zone)
		.toString()
		.replace(/\[.*$/, '');
