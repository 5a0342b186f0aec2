import { review, result } from '#wizard/places.ts';
import { languages } from '#i18n/languages.ts';
import { loadScheme, schemeIds } from '#routes/schemes.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () => {
	const schemes = await Promise.all(schemeIds.map(loadScheme));
	return schemes.flatMap(({ id, pages }) =>
		[...pages.map((page) => page.id), review, result].flatMap((place) =>
			languages.map((lang) => ({ lang, scheme: id, place })),
		),
	);
};
