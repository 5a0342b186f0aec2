import { getContext, setContext } from 'svelte';
import type { Texts } from '#i18n/texts.ts';

const key = Symbol('texts');
/** Texts of the page's language, and of its scheme where it has one; a getter, so that a change of language reaches every component. */
export const provideTexts = (texts: () => Texts): void => {
	setContext(key, texts);
};
/** Call while a component is made, and read `.current` where the text is needed. */
export const useTexts = (): { readonly current: Texts } => {
	const texts = getContext<() => Texts>(key);
	return {
		get current() {
			return texts();
		},
	};
};
