import { num, type Num, settled } from './numbers.ts';

/** Dates count as Julian days, instants as seconds since 1970, both as exact numbers; only this file knows the calendar. */
export const msOfDay = 86_400_000;
/** The Julian day of 1 January 1970. */
const epoch = 2_440_588;
export const dayOfMs = (ms: number): Num => num(Math.floor(ms / msOfDay) + epoch);
const dateAt = (day: Num): Date => new Date((settled(day).toNumber() - epoch) * msOfDay);
/** Months and days beyond their range run over into the next year or month; years before 100 are what they say. */
const msAt = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month, day);
const dayAt = (year: number, month: number, day: number): Num => dayOfMs(msAt(year, month, day));
const civilText = (ms: number): string => new Date(ms).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** Day number of an ISO date (`2018-11-15`). Throws on a date that does not exist. */
export function dayOf(iso: string): Num {
	const ms = Date.parse(`${iso}T00:00:00Z`);
	if (Number.isNaN(ms) || civilText(ms) !== iso || iso < '0001') throw new RangeError(`There is no date ${iso}`);
	return dayOfMs(ms);
}
/** ISO date of a day number. */
export const dateText = (day: Num): string => civilText(dateAt(day).getTime());

/** Seconds since 1970 of an ISO instant with offset (`2018-11-15T14:00:00+02:00`). */
export const secondOf = (iso: string): Num => num(Date.parse(iso)).div(1000);
/** ISO instant (UTC) of a number of seconds. */
export const instantText = (second: Num): string => new Date(second.times(1000).toNumber()).toISOString();

const endless = (x: Num) => !x.isFinite();
/** The same day number so many whole months on, or the last day of a shorter month. */
export function laterByMonths(day: Num, months: Num): Num {
	if (endless(day)) return day;
	if (endless(months)) return months;
	const date = dateAt(day);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months.floor().toNumber()];
	const last = new Date(msAt(year, month + 1, 0)).getUTCDate();
	return dayAt(year, month, Math.min(date.getUTCDate(), last));
}

/** Whole calendar months from one day to another; negative when the second is earlier. */
export function monthsFrom(first: Num, last: Num): Num {
	if (endless(first) || endless(last)) return last.minus(first);
	const [a, b] = [dateAt(first), dateAt(last)];
	const rough = num((b.getUTCFullYear() - a.getUTCFullYear()) * 12 + (b.getUTCMonth() - a.getUTCMonth()));
	const reached = laterByMonths(first, rough);
	if (last.gte(first)) return reached.gt(last) ? rough.minus(1) : rough;
	return reached.lt(last) ? rough.plus(1) : rough;
}

/** The part of its calendar year that lies before this day: 0 on 1 January, 59/365 on 1 March of a common year. */
export function yearShareBefore(day: Num): Num {
	const year = dateAt(day).getUTCFullYear();
	const start = dayAt(year, 0, 1);
	return day.minus(start).div(dayAt(year + 1, 0, 1).minus(start));
}
export const yearOf = (iso: string): number => dateAt(dayOf(iso)).getUTCFullYear();
