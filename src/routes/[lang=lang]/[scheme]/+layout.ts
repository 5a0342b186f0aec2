import { error } from '@sveltejs/kit';
import { loadScheme, loadSchemeTexts, schemeIds } from '#routes/schemes.ts';
import { kindOf } from '#routes/texts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { lang, scheme: id }, route }) => {
	if (!schemeIds.includes(id)) error(404, `There is no scheme "${id}"`);
	const [scheme, texts] = await Promise.all([
		loadScheme(id),
		loadSchemeTexts(id, lang, kindOf(route.id) === 'asking' ? 'asking' : 'whole'),
	]);
	return { scheme, texts };
};
