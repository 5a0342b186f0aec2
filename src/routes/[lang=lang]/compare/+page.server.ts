import { schemeColumns } from '#routes/scheme-columns.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => ({ schemes: await schemeColumns(lang) });
