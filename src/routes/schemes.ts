import type { Scheme } from '#engine/scheme.ts';
import type { Language } from '#i18n/languages.ts';
import type { SchemeResource } from '#i18n/texts.ts';

/** A scheme is there because its folder is: nothing else names it. Each comes as a piece of its own, when it is asked for. */
const schemes = import.meta.glob<Scheme>('#schemes/*/scheme.ts', { import: 'scheme' });
type Resource = SchemeResource['resource'];
const whole = import.meta.glob<Resource>('#locales/*/*-20??.json', { import: 'default' });
/** Only what the questions need; the locale-parts plugin makes it. */
const asking = import.meta.glob<Resource>('#locales/*/*-20??.json', { import: 'default', query: '?asking' });
/** Only what the finder needs, made likewise. */
const finding = import.meta.glob<Resource>('#locales/*/*-20??.json', { import: 'default', query: '?finding' });

const bySchemeId = new Map(Object.entries(schemes).map(([path, load]) => [path.split('/').at(-2) ?? path, load]));
const byName = (resources: Record<string, () => Promise<Resource>>) =>
	new Map(Object.entries(resources).map(([path, load]) => [path.split('?')[0]?.split('/').slice(-2).join('/'), load]));
const texts = { whole: byName(whole), asking: byName(asking), finding: byName(finding) };

/** The schemes that are ready: with rules and with texts. */
export const schemeIds: readonly string[] = [...bySchemeId.keys()].filter((id) => texts.whole.has(`fi/${id}.json`));

/** The scheme of this id; undefined where there is none. */
export const schemeOf = async (id: string): Promise<Scheme | undefined> => bySchemeId.get(id)?.();

export async function loadScheme(id: string): Promise<Scheme> {
	const scheme = await schemeOf(id);
	if (!scheme) throw new Error(`There is no scheme "${id}"`);
	return scheme;
}
/** What the texts of a scheme are made of, in one language. */
export async function loadSchemeTexts(
	id: string,
	language: Language,
	part: keyof typeof texts,
): Promise<SchemeResource> {
	const load = texts[part].get(`${language}/${id}.json`);
	if (!load) throw new Error(`There are no texts of "${id}" in ${language}`);
	const [{ rates }, resource] = await Promise.all([loadScheme(id), load()]);
	return { id, resource, rates };
}
