import type { Finder } from '#engine/finder.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { Language } from '#i18n/languages.ts';
import type { SchemeResource } from '#i18n/texts.ts';
import { loadScheme, loadSchemeTexts, schemeIds } from './schemes.ts';

const finders = import.meta.glob<Finder>('#schemes/*/finder.ts', { import: 'finder' });
const bySchemeId = new Map(Object.entries(finders).map(([path, load]) => [path.split('/').at(-2) ?? path, load]));

/** A scheme that the finder knows the way to, with what it is called. */
export interface Findable {
	readonly scheme: Scheme;
	readonly finder: Finder;
	readonly texts: SchemeResource;
}
/** Every scheme with texts and a finder, the latest call first. */
export async function findableSchemes(language: Language): Promise<readonly Findable[]> {
	const found = await Promise.all(
		schemeIds.map(async (id) => {
			const load = bySchemeId.get(id);
			if (!load) return [];
			const [scheme, finder, texts] = await Promise.all([
				loadScheme(id),
				load(),
				loadSchemeTexts(id, language, 'finding'),
			]);
			return [{ scheme, finder, texts }];
		}),
	);
	return found.flat().toSorted((a, b) => (a.scheme.call.lastDay.value < b.scheme.call.lastDay.value ? 1 : -1));
}
