import { type ClockReading, helsinkiPartsOf } from '#engine/helsinki.ts';
import type { Unit } from '#engine/nodes.ts';
import type { Language } from './languages.ts';

/** `full` has the cents and the unit, `short` leaves `,00` out, `plain` leaves the unit to the head of a table. */
export type Style = 'full' | 'short' | 'plain';
type TimeUnit = 'year' | 'month' | 'hour';
interface Shape {
	/** Decimals shown at least; further ones are shown where the text has them, so that nothing is ever rounded. */
	readonly least?: number;
	readonly signed?: boolean;
	readonly unit?: TimeUnit;
}

/** How numbers, sums, dates and lists are written in a language; numbers come and stay exact, as decimal strings. */
export type Formats = ReturnType<typeof createFormats>;

export function createFormats(language: Language) {
	const locale = `${language}-FI`;
	const numberFormats = new Map<string, Intl.NumberFormat>();
	function number(text: string, { least = 0, signed = false, unit }: Shape = {}): string {
		const key = `${least} ${signed} ${unit}`;
		let format = numberFormats.get(key);
		if (format === undefined) numberFormats.set(key, (format = made(locale, { least, signed, ...(unit && { unit }) })));
		return format.format(exact(text));
	}
	const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
	const at = { fi: 'klo', sv: 'kl.' }[language];

	const decimal = (text: string, least = 0): string => number(text, { least });
	const plainMoney = (text: string): string => number(text, { least: 2 });
	const money = (text: string): string => `${plainMoney(text)}\u00a0€`;
	const moneyShort = (text: string): string => `${number(text, { least: cents(text) })}\u00a0€`;
	const signedMoney = (text: string): string => `${number(text, { least: cents(text), signed: true })}\u00a0€`;
	const percent = (text: string): string => `${decimal(text)}\u00a0%`;
	const years = (text: string): string => number(text, { least: placesIn(text), unit: 'year' });
	const months = (text: string): string => number(text, { unit: 'month' });
	const hours = (text: string): string => number(text, { unit: 'hour' });
	const time = (instant: string): string => clock(helsinkiPartsOf(instant));
	const instant = (iso: string): string => {
		const reading = helsinkiPartsOf(iso);
		return `${date(reading.date)} ${at} ${clock(reading)}`;
	};
	const list = (items: readonly string[]): string => conjunction.format(items);

	const full: Record<Unit, (text: string) => string> = {
		money,
		percent,
		months,
		hours,
		years,
		number: (text) => decimal(text, placesIn(text)),
		count: decimal,
		date,
		instant,
	};
	function byUnit(unit: Unit, text: string, style: Style = 'full'): string {
		if (unit === 'money' && style !== 'full') return style === 'short' ? moneyShort(text) : plainMoney(text);
		if (style !== 'plain' || unit === 'date' || unit === 'instant') return full[unit](text);
		return decimal(text, unit === 'years' || unit === 'number' ? placesIn(text) : 0);
	}
	return {
		...{ money, moneyShort, plainMoney, signedMoney, decimal, percent },
		...{ years, months, hours, date, instant, time, list, byUnit },
	};
}

const made = (locale: string, { least = 0, signed = false, unit }: Shape): Intl.NumberFormat =>
	new Intl.NumberFormat(locale, {
		minimumFractionDigits: least,
		maximumFractionDigits: 20,
		signDisplay: signed ? 'exceptZero' : 'negative',
		...(unit && { style: 'unit', unit, unitDisplay: 'long' }),
	});
/** Intl reads a decimal string digit by digit, but an empty one as zero: unknown is never zero. */
function exact(text: string): `${number}` {
	if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`Not a decimal string: "${text}"`);
	return text as `${number}`;
}
const placesIn = (text: string): number => text.split('.')[1]?.length ?? 0;
const cents = (text: string): number => (/\.\d*[1-9]/.test(text) ? 2 : 0);

/** No leading zeros in either language; sv-SE data would write 2018-11-15. */
function date(iso: string): string {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
	if (year === undefined) throw new Error(`Not an ISO date: "${iso}"`);
	return [day, month, year].map(Number).join('.');
}
const twoDigits = (n: number): string => String(n).padStart(2, '0');
const clock = ({ hour, minute, second }: ClockReading): string =>
	[hour, twoDigits(minute), ...(second === 0 ? [] : [twoDigits(second)])].join('.');
