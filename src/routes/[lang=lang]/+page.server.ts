import { schemeRows } from '#routes/scheme-rows.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => ({ schemes: await schemeRows(lang) });
