import { dayOfMs, msOfDay } from './dates.ts';
import { type Num, settled } from './numbers.ts';

/** The zone of every deadline; no document names one. */
const zone = 'Europe/Helsinki';
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
const msOfMinute = 60_000;

/** How far the Finnish clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(ms: number): number {
	const name = clock.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
	const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] =
		/GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?/.exec(name) ?? [];
	const size = (Number(hours) * 60 + Number(minutes)) * msOfMinute + Number(seconds) * 1000;
	return sign === '-' ? -size : size;
}

/** What the calendar and the clock on a Finnish wall show. */
export interface ClockReading {
	/** ISO date. */
	readonly date: string;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
}
export function helsinkiPartsOf(instant: string): ClockReading {
	const ms = Date.parse(instant);
	const wall = new Date(ms + offsetAt(ms));
	return {
		date: wall.toISOString().slice(0, 'yyyy-mm-dd'.length),
		hour: wall.getUTCHours(),
		minute: wall.getUTCMinutes(),
		second: wall.getUTCSeconds(),
	};
}
/** Day number of a number of seconds since 1970, in Finland. */
export function dayOfSecond(second: Num): Num {
	if (!second.isFinite()) return second;
	const ms = settled(second).times(1000).floor().toNumber();
	return dayOfMs(ms + offsetAt(ms));
}
/**
 * ISO instant with offset of a date and time (`14:00:00`) in Finland. Of the hour that comes twice in autumn the
 * first; of the one that is left out in spring as much later. Throws on a date or time that does not exist.
 */
export function instantInHelsinki(date: string, time: string): string {
	const full = /^\d\d:\d\d$/.test(time) ? `${time}:00` : time;
	const wall = Date.parse(`${date}T${full}Z`);
	if (new Date(wall).toISOString() !== `${date}T${full}.000Z`) throw new RangeError(`There is no ${date} ${time}`);
	const [before, after] = [offsetAt(wall - msOfDay), offsetAt(wall + msOfDay)];
	const fits = (offset: number) => offsetAt(wall - offset) === offset;
	const ms = wall - (fits(before) || !fits(after) ? before : after);
	const offset = offsetAt(ms);
	const minutes = Math.abs(offset) / msOfMinute;
	const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
	const local = new Date(ms + offset).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
	return `${local}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
