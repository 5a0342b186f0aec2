import { resolve } from '$app/paths';
import type { Language } from '#i18n/languages.ts';

/** The addresses of the pages in one language; each ends in a slash, because the built pages stand in folders. */
export const addresses = (lang: Language) => ({
	start: `${resolve('/[lang=lang]', { lang })}/`,
	cases: `${resolve('/[lang=lang]/cases', { lang })}/`,
	find: `${resolve('/[lang=lang]/find', { lang })}/`,
	compare: `${resolve('/[lang=lang]/compare', { lang })}/`,
	about: `${resolve('/[lang=lang]/about', { lang })}/`,
	scheme: (scheme: string) => `${resolve('/[lang=lang]/[scheme]', { lang, scheme })}/`,
	rules: (scheme: string) => `${resolve('/[lang=lang]/[scheme]/rules', { lang, scheme })}/`,
	/** The same rules for other programs. */
	rulesFile: (scheme: string) => resolve('/rules/[scheme].json', { scheme }),
	/** A new case, or the one with the id. */
	case: (scheme: string, place: string, id?: string) =>
		`${resolve('/[lang=lang]/[scheme]/case/[place]', { lang, scheme, place })}/${id === undefined ? '' : `?id=${id}`}`,
});
