import type { Source } from '#engine/law.ts';
import type { Rule } from '#engine/rules.ts';
import { type Scheme, stageOf } from '#engine/scheme.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { placeText } from '#i18n/place.ts';
import type { Texts } from '#i18n/texts.ts';
import { askedBy, pathsOf } from '#routes/rule-facts.ts';

/** What a rule says, in one language. */
const parts = ['judged', 'reading', 'fix', 'decides'] as const;
type RuleTexts = Readonly<Record<'title' | 'rule' | 'place', string> & Partial<Record<(typeof parts)[number], string>>>;
/** A rule as other programs read it. */
interface RuleRecord {
	readonly id: string;
	/** `heading`: it stands over other rules and has no finding of its own. */
	readonly force: Rule['force'] | 'heading';
	readonly place: Omit<Source, 'basis'>;
	readonly basis: Source['basis'];
	readonly stage: string;
	readonly effects: Pick<Rule, 'failed' | 'unknown'>;
	readonly facts: readonly string[];
	readonly heads?: readonly string[];
	readonly texts: Readonly<Record<Language, RuleTexts>>;
}
export interface RulesFile {
	readonly scheme: string;
	readonly name: Readonly<Record<Language, string>>;
	readonly documents: Scheme['documents'];
	readonly rules: readonly RuleRecord[];
}

const inEach = <T>(of: (language: Language) => T): Record<Language, T> =>
	Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, T>;

/** All rules of a scheme in the order of the source; a sentence with two forces is two rules under one id. */
export const rulesFile = (scheme: Scheme, texts: Readonly<Record<Language, Texts>>): RulesFile => ({
	scheme: scheme.id,
	name: inEach((language) => texts[language].s.t('name')),
	documents: scheme.documents,
	rules: scheme.rules.map((rule) => recordOf(scheme, rule, texts)),
});

function recordOf(scheme: Scheme, rule: Rule, texts: Readonly<Record<Language, Texts>>): RuleRecord {
	const { id, force, source, failed, unknown, heads } = rule;
	const { basis, ...place } = source;
	return {
		id,
		force: heads ? 'heading' : force,
		place,
		basis,
		stage: stageOf(scheme, rule),
		effects: heads ? { failed: 'none', unknown: 'none' } : { failed, unknown },
		facts: pathsOf(askedBy(scheme, rule)),
		...(heads && { heads }),
		texts: inEach((language) => textsOf(texts[language], id, source)),
	};
}
function textsOf(texts: Texts, id: string, source: Source): RuleTexts {
	const { rule } = texts.s;
	const more = parts.map((part) => [part, rule(id, part)] as const).filter(([, text]) => text !== undefined);
	return {
		title: rule(id, 'title'),
		rule: rule(id, 'rule'),
		place: placeText(texts, source),
		...(Object.fromEntries(more) as Partial<RuleTexts>),
	};
}
