import type { ChoiceFact, YesNoFact } from '#engine/facts.ts';
import type { Texts } from '#i18n/texts.ts';

export interface Option {
	readonly value: boolean | string | null;
	readonly label: string;
}
/** What can be chosen, "don't know yet" among it unless the fact only says how something is entered. */
export function optionsOf(texts: Texts, fact: YesNoFact | ChoiceFact): readonly Option[] {
	const { t, s } = texts;
	const unsure: Option = { value: null, label: t('asking.unsure') };
	if (fact.kind === 'yes-no')
		return [{ value: true, label: t('asking.yes') }, { value: false, label: t('asking.no') }, unsure];
	const label = (option: string) =>
		fact.table === undefined ? s.option(fact.id, option) : s.columnOption(fact.table, fact.id, option);
	const options = fact.options.map((option): Option => ({ value: option, label: label(option) }));
	return fact.preset === undefined ? [...options, unsure] : options;
}
