import { languages } from '#i18n/languages.ts';
import { createTexts } from '#i18n/texts.ts';
import { askedBy } from '#routes/rule-facts.ts';
import { loadScheme, loadSchemeTexts, schemeIds } from '#routes/schemes.ts';
import { loadUi } from '#routes/texts.ts';
import { examplesOf, judgedExamples, type ShownExample } from './examples.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => schemeIds.flatMap((scheme) => languages.map((lang) => ({ lang, scheme })));

/** What is found out about a rule when the pages are built, so that no browser has to. */
export interface About {
	/** What is asked, by its label; of a table with its columns. */
	readonly asks: readonly string[];
	readonly examples: readonly ShownExample[];
}

export const load: PageServerLoad = async ({ params: { lang, scheme: id } }) => {
	const [scheme, ui, resource] = await Promise.all([
		loadScheme(id),
		loadUi(lang, 'rules'),
		loadSchemeTexts(id, lang, 'whole'),
	]);
	const texts = createTexts(lang, ui, resource);
	const { s, t, formats } = texts;
	const judged = await judgedExamples(scheme);
	const aboutOf = (rule: string): About => {
		const findings = scheme.rules.filter((one) => one.id === rule && !one.heads);
		const asks = findings.flatMap((one) =>
			askedBy(scheme, one).map(({ fact, columns }) => {
				const label = s.fact(fact.id, 'label');
				const list = formats.list(columns.map((column) => s.column(fact.id, column.id, 'label')));
				return columns.length === 0 ? label : t('rulesPage.columns', { label, list });
			}),
		);
		return { asks: [...new Set(asks)], examples: examplesOf(texts, scheme, rule, judged) };
	};
	return { about: Object.fromEntries(scheme.rules.map((rule) => [rule.id, aboutOf(rule.id)])) };
};
