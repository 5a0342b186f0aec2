import type { Assessment } from '#engine/assess.ts';
import { calendarDates } from '#engine/calendar.ts';
import { helsinkiPartsOf } from '#engine/helsinki.ts';
import type { Scheme } from '#engine/scheme.ts';
import { placeText } from '#i18n/place.ts';
import type { Texts } from '#i18n/texts.ts';
import type { CalendarEvent } from './calendar-file.ts';

/** The dates of a case: what its answers make of the calendar of the scheme, and the end of the call where no rule names that day. */
export function calendarEvents(texts: Texts, scheme: Scheme, { world }: Assessment, id: string): CalendarEvent[] {
	const { s } = texts;
	const named = (title: string) => `${title} – ${s.t('short')}`;
	const uid = (what: string) => `${id}-${what}@avustuspolku`;
	const computed = (scheme.calendar ?? []).flatMap((entry) => {
		const source = scheme.rules.find((rule) => rule.id === entry.rule)?.source;
		const text = [s.rule(entry.rule, 'rule'), ...(source ? [placeText(texts, source)] : [])].join('\n\n');
		const title = named(s.rule(entry.rule, 'title'));
		return calendarDates(entry, world).map((date) => ({ uid: uid(`${entry.rule}-${date}`), date, title, text }));
	});
	return [...closingOf(), ...computed].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

	function closingOf(): CalendarEvent[] {
		const closes = scheme.call.closes?.value;
		if (closes === undefined) return [];
		const { date } = helsinkiPartsOf(closes);
		const time = texts.formats.instant(closes);
		return computed.some((event) => event.date === date)
			? []
			: [{ uid: uid('closing'), date, title: named(texts.t('result.calendar.closes', { time })) }];
	}
}
