/** Something to remember on a day. */
export interface CalendarEvent {
	/** The same for the same thing: a calendar that reads the file again replaces it. */
	readonly uid: string;
	/** ISO date. */
	readonly date: string;
	readonly title: string;
	readonly text?: string;
}
export interface Calendar {
	readonly name: string;
	/** ISO instant at which the file is made. */
	readonly stamp: string;
	readonly events: readonly CalendarEvent[];
}

/** Lines of a calendar file hold at most so many octets, the space that continues one among them. */
const octets = 75;
const encoder = new TextEncoder();

/** All-day events as calendar programs read them (RFC 5545). */
export const calendarFile = ({ name, stamp, events }: Calendar): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Avustuspolku//Avustuspolku 1.0//FI',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		...events.flatMap((event) => linesOf(event, stamp)),
		'END:VCALENDAR',
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');

const linesOf = ({ uid, date, title, text }: CalendarEvent, stamp: string): string[] => [
	'BEGIN:VEVENT',
	`UID:${escaped(uid)}`,
	`DTSTAMP:${moment(stamp)}`,
	`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
	`SUMMARY:${escaped(title)}`,
	...(text === undefined ? [] : [`DESCRIPTION:${escaped(text)}`]),
	'TRANSP:TRANSPARENT',
	'END:VEVENT',
];
/** `2026-11-21T20:15:00.000Z` as `20261121T201500Z`. */
const moment = (iso: string): string => new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '');

/** A line break becomes `\n`; other control characters have no place in a calendar. */
const escaped = (text: string): string =>
	text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')
		.replace(/\p{Cc}/gu, '');

/** Never parts the octets of one character. */
function folded(line: string): string {
	let [text, width] = ['', 0];
	for (const character of line) {
		const own = encoder.encode(character).length;
		if (width + own > octets) [text, width] = [`${text}\r\n `, 1];
		text += character;
		width += own;
	}
	return text;
}
