import { kindOf, loadUi } from '#routes/texts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { lang: language }, route }) => ({
	language,
	ui: await loadUi(language, kindOf(route.id)),
});
