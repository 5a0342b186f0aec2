/** The languages of the site; each has all of it. */
export const languages = ['fi', 'sv'] as const;
export type Language = (typeof languages)[number];
export const isLanguage = (text: string): text is Language => languages.includes(text as Language);
