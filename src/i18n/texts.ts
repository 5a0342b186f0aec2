import type { Rate } from '#engine/nodes.ts';
import type asking from '#locales/fi/ui-asking.json';
import type caseTexts from '#locales/fi/ui-case.json';
import type find from '#locales/fi/ui-find.json';
import type frame from '#locales/fi/ui-frame.json';
import type pages from '#locales/fi/ui-pages.json';
import type result from '#locales/fi/ui-result.json';
import type rules from '#locales/fi/ui-rules.json';
import type ui from '#locales/fi/ui.json';
import { createFormats, type Formats } from './formats.ts';
import type { Language } from './languages.ts';
import { schemeTexts, type SchemeTexts } from './scheme-texts.ts';
import { type Resource, translator, type Values } from './translator.ts';

/** The texts of the user interface; the Finnish files say which there are. */
export type UiResource = typeof ui &
	typeof asking &
	typeof caseTexts &
	typeof find &
	typeof frame &
	typeof pages &
	typeof result &
	typeof rules;
type Leaf<T, P extends string = ''> = {
	[K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaf<T[K], `${P}${K}.`>;
}[keyof T & string];
type Stem<K extends string> = K extends `${infer S}_${'zero' | 'one' | 'other'}` ? S : K;
/** A text of the user interface: `errors.required`; a plural without its `_zero`, `_one` and `_other`. */
export type UiKey = Stem<Leaf<UiResource>>;

export interface SchemeResource {
	readonly id: string;
	readonly resource: Resource;
	readonly rates: Readonly<Record<string, Rate>>;
}
/** Everything that a page says, in one language. */
export interface Texts {
	readonly language: Language;
	readonly formats: Formats;
	t(key: UiKey, values?: Values): string;
	/** The texts of the page's scheme; throws on a page without one. */
	readonly s: SchemeTexts;
}

export function createTexts(language: Language, ui: UiResource, scheme?: SchemeResource): Texts {
	const formats = createFormats(language);
	const { t } = translator(language, ui, formats.decimal);
	const s = scheme && schemeTexts(language, formats, scheme);
	return {
		language,
		formats,
		t,
		get s() {
			if (!s) throw new Error('These texts are of no scheme');
			return s;
		},
	};
}
