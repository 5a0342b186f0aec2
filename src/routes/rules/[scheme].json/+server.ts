import { error, json } from '@sveltejs/kit';
import type { Language } from '#i18n/languages.ts';
import { createTexts } from '#i18n/texts.ts';
import { rulesFile } from '#routes/rules/rules-file.ts';
import { loadScheme, loadSchemeTexts, schemeIds } from '#routes/schemes.ts';
import { loadUi } from '#routes/texts.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => schemeIds.map((scheme) => ({ scheme }));

export const GET: RequestHandler = async ({ params: { scheme: id } }) => {
	if (!schemeIds.includes(id)) error(404, `There is no scheme "${id}"`);
	const textsIn = async (language: Language) =>
		createTexts(language, await loadUi(language, 'rules'), await loadSchemeTexts(id, language, 'whole'));
	const [scheme, fi, sv] = await Promise.all([loadScheme(id), textsIn('fi'), textsIn('sv')]);
	return json(rulesFile(scheme, { fi, sv }));
};
