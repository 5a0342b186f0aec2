import type { Language } from '#i18n/languages.ts';
import type { UiResource } from '#i18n/texts.ts';

const resources = import.meta.glob<Partial<UiResource>>('#locales/*/ui*.json', { import: 'default' });

/** Which files of the interface's texts a kind of page needs; a visitor loads no others. */
const needed = {
	/** The page of a scheme calls the force of a rule what the questions call it. */
	pages: ['ui', 'ui-frame', 'ui-pages', 'ui-asking'],
	/** The rules in full say also how they came out in worked examples. */
	rules: ['ui', 'ui-frame', 'ui-pages', 'ui-asking', 'ui-rules'],
	/** The finder and the comparison; the finder's questions are answered as those of a case. */
	finding: ['ui', 'ui-frame', 'ui-asking', 'ui-find'],
	asking: ['ui', 'ui-frame', 'ui-case', 'ui-asking'],
	concluding: ['ui', 'ui-frame', 'ui-case', 'ui-asking', 'ui-result'],
} as const;
export type KindOfPage = keyof typeof needed;

/** The texts of the interface in one language, as far as a kind of page needs them; the rest throw when asked for. */
export async function loadUi(language: Language, kind: KindOfPage): Promise<UiResource> {
	const files: string[] = needed[kind].map((name) => `${language}/${name}.json`);
	const own = Object.entries(resources).filter(([path]) => files.some((file) => path.endsWith(`/${file}`)));
	const parts = await Promise.all(own.map(([, load]) => load()));
	return Object.assign({}, ...parts) as UiResource;
}
/** What stands at the end of a route, where its page is of a kind of its own. */
const kindsByEnd: Readonly<Record<string, KindOfPage>> = { rules: 'rules', find: 'finding', compare: 'finding' };
/** The questions of a case are asked on pages of their own kind too. */
export const kindOf = (route: string | null): KindOfPage =>
	route?.includes('/case/') ? 'asking' : (kindsByEnd[route?.split('/').at(-1) ?? ''] ?? 'pages');
