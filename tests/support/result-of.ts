import { startingAnswers } from '#engine/beginning.ts';
import { assess } from '#engine/assess.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { Answers } from '#engine/world.ts';
import type { Language } from '#i18n/languages.ts';
import type { Texts } from '#i18n/texts.ts';
import type { Resource } from '#i18n/translator.ts';
import { schemeIn } from '#tests/i18n/scheme-in.ts';
import { all, type Example } from './examples.ts';

const resources = import.meta.glob<Resource>('/locales/*/*.json', { eager: true, import: 'default' });
export const hasTexts = ({ id }: Scheme): boolean => `/locales/fi/${id}.json` in resources;
const made = new Map<string, Texts>();
/** The texts of a real scheme, made once. */
export function textsOf(scheme: Scheme, language: Language): Texts {
	const key = `${language} ${scheme.id}`;
	const texts =
		made.get(key) ?? schemeIn(language, resources[`/locales/${language}/${scheme.id}.json`] ?? {}, scheme.rates);
	made.set(key, texts);
	return texts;
}

/** The result of a worked example, with some answers given otherwise. */
export function resultOf(id: string, language: Language = 'fi', other: Answers = {}) {
	for (const { scheme, examples } of all) {
		const example = examples.find((one) => one.id === id);
		if (example) return { texts: textsOf(scheme, language), ...assessed(scheme, example, other) };
	}
	throw new Error(`No worked example ${id}`);
}
export function assessed(scheme: Scheme, { case: { track, stage, answers: given } }: Example, other: Answers = {}) {
	const answers: Answers = { ...startingAnswers(scheme, track ?? undefined), ...given, ...other };
	const assessment = assess(scheme, answers, { ...(stage && { stage }) });
	return { scheme, answers, assessment };
}
/** Spaces that never break as ordinary ones; the joiner that keeps `1–3` on a line left out. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '');
