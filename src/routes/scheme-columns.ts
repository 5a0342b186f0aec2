import { createFormats } from '#i18n/formats.ts';
import type { Language } from '#i18n/languages.ts';
import { schemeTexts } from '#i18n/scheme-texts.ts';
import type { SchemeColumn } from '#ui/comparing/conditions.ts';
import { conditions } from '#ui/comparing/conditions.ts';
import { schemeRows } from './scheme-rows.ts';
import { loadSchemeTexts } from './schemes.ts';

/** The schemes side by side, the latest call first; called when the pages are built. */
export async function schemeColumns(language: Language): Promise<SchemeColumn[]> {
	const rows = await schemeRows(language);
	return Promise.all(
		rows.map(async ({ id, name, funder, who, what, amount }) => {
			const texts = schemeTexts(language, createFormats(language), await loadSchemeTexts(id, language, 'whole'));
			const brief: Readonly<Record<string, string>> = { who, what, share: amount };
			const cells = conditions.map((condition) => {
				const key = `compare.${condition}`;
				return [condition, texts.has(key) ? texts.t(key) : (brief[condition] ?? '')] as const;
			});
			return { id, name, funder, cells: Object.fromEntries(cells) as SchemeColumn['cells'] };
		}),
	);
}
