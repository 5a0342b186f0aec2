import { createFormats } from '#i18n/formats.ts';
import type { Language } from '#i18n/languages.ts';
import { schemeTexts } from '#i18n/scheme-texts.ts';
import { loadScheme, loadSchemeTexts, schemeIds } from './schemes.ts';

/** What a list of schemes says of one: so little that it needs neither the rules nor their texts. */
export interface SchemeRow {
	readonly id: string;
	/** Where a new case begins. */
	readonly firstPage: string;
	readonly name: string;
	readonly funder: string;
	readonly what: string;
	readonly who: string;
	readonly amount: string;
	/** When the call closed, where its documents say so. */
	readonly closed?: string;
}

/** The schemes that exist, the latest call first; called when the pages are built. */
export async function schemeRows(language: Language): Promise<SchemeRow[]> {
	const schemes = await Promise.all(schemeIds.map(loadScheme));
	const latestFirst = schemes.toSorted((a, b) => (a.call.lastDay.value < b.call.lastDay.value ? 1 : -1));
	return Promise.all(latestFirst.map(({ id }) => rowOf(id, language)));
}

async function rowOf(id: string, language: Language): Promise<SchemeRow> {
	const { call, pages } = await loadScheme(id);
	const formats = createFormats(language);
	const { t } = schemeTexts(language, formats, await loadSchemeTexts(id, language, 'whole'));
	return {
		id,
		firstPage: pages[0]?.id ?? '',
		name: t('short'),
		funder: t('funder'),
		what: t('brief.what'),
		who: t('brief.who'),
		amount: t('brief.amount'),
		...(call.closes && { closed: formats.instant(call.closes.value) }),
	};
}
