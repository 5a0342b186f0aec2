import { isLanguage, type Language } from '#i18n/languages.ts';

const key = 'avustuspolku-language';

/** The language last used here, or the first of the browser's that the site has; Finnish otherwise. */
export function chosenLanguage(): Language {
	const browsers = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
	return [kept(), ...browsers].find((tag) => tag !== undefined && isLanguage(tag)) ?? 'fi';
}
/** A browser that keeps nothing is no reason to stop. */
export function keepLanguage(language: Language): void {
	try {
		localStorage.setItem(key, language);
	} catch {
		return;
	}
}
function kept(): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}
