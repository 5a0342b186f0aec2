import type { Rate } from '#engine/nodes.ts';
import type { Language } from '#i18n/languages.ts';
import { createTexts, type Texts, type UiResource } from '#i18n/texts.ts';
import type { Resource } from '#i18n/translator.ts';

const files = import.meta.glob<Partial<UiResource>>('/locales/*/ui*.json', { eager: true, import: 'default' });
const uiIn = (language: Language): UiResource =>
	Object.assign(
		{},
		...Object.entries(files).flatMap(([path, resource]) => (path.includes(`/${language}/`) ? [resource] : [])),
	) as UiResource;

export const textsIn = (language: Language): Texts => createTexts(language, uiIn(language));
/** The texts of a made-up scheme beside those of the user interface. */
export const schemeIn = (language: Language, resource: Resource, rates: Readonly<Record<string, Rate>> = {}): Texts =>
	createTexts(language, uiIn(language), { id: 'small', resource, rates });
