import { shortPlace } from '#i18n/place.ts';
import type { Texts } from '#i18n/texts.ts';
import type { Chapter } from './chapters.ts';

/** `4.1 Valmiit hankkeet`: the number of the chapter, where it has one, and what it is about. */
export function headingOf(texts: Texts, { id, source: { document, at, basis } }: Chapter): string {
	const key = `chapters.${id}`;
	if (!texts.s.has(key)) return shortPlace(texts, { document, at, basis });
	return /^\d/.test(at) ? `${at} ${texts.s.t(key)}` : texts.s.t(key);
}
