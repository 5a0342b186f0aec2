import { findableSchemes } from '#routes/finders.ts';
import { finderPage } from '#schemes/finder.ts';
import { loadFields } from '#ui/asking/fields.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { lang } }) => {
	const [schemes] = await Promise.all([findableSchemes(lang), loadFields(finderPage.facts)]);
	return { schemes };
};
