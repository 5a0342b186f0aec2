import { languages } from '#i18n/languages.ts';
import { schemeIds } from '#routes/schemes.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => schemeIds.flatMap((scheme) => languages.map((lang) => ({ lang, scheme })));
