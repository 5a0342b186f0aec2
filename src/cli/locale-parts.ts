import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Texts = Readonly<Record<string, unknown>>;

/** What the questions of a scheme need of its texts: of rules and amounts no more than what they are called. */
const askingWhole = ['short', 'closed', 'stages', 'steps', 'groups', 'facts'];
const askingNames: Readonly<Record<string, readonly string[]>> = {
	documents: ['short'],
	rules: ['title'],
	amounts: ['label', 'shown'],
	tracks: ['name', 'short'],
};
/** The finder names a scheme, its tracks and the rule that shut one. */
const findingWhole = ['short', 'closed'];
const findingNames: Readonly<Record<string, readonly string[]>> = {
	documents: ['short'],
	rules: ['title'],
	tracks: ['name'],
};
const ofEach = (texts: Texts, parts: readonly string[]): Texts =>
	Object.fromEntries(
		Object.entries(texts as Readonly<Record<string, Texts>>).map(([id, of]) => [
			id,
			Object.fromEntries(Object.entries(of).filter(([part]) => parts.includes(part))),
		]),
	);
const some = (texts: Texts, keys: readonly string[]): Texts =>
	Object.fromEntries(Object.entries(texts).filter(([key]) => keys.includes(key)));
const under = (texts: Texts, key: string): Texts => (texts[key] ?? {}) as Texts;
const partOf =
	(whole: readonly string[], names: Readonly<Record<string, readonly string[]>>, chart: readonly string[] = []) =>
	(texts: Texts): Texts => ({
		...some(texts, whole),
		...Object.fromEntries(Object.entries(names).map(([key, parts]) => [key, ofEach(under(texts, key), parts)])),
		...(chart.length > 0 && { chart: some(under(texts, 'chart'), chart) }),
	});
const parts: Readonly<Record<string, (texts: Texts) => Texts>> = {
	/** The table of what is computed by year is named as the chart is. */
	asking: partOf(askingWhole, askingNames, ['net', 'axisYears']),
	finding: partOf(findingWhole, findingNames),
};

/** Lets a page load of a scheme's texts only what it needs: `productivity-2018.json?asking`, or `?finding`. */
export const localeParts = (): Plugin => ({
	name: 'locale-parts',
	enforce: 'pre',
	load(id) {
		const [file = '', query] = id.split('?');
		const part = parts[query ?? ''];
		if (!part || !file.endsWith('.json')) return undefined;
		this.addWatchFile(file);
		const texts = JSON.parse(readFileSync(file, 'utf8')) as Texts;
		return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(part(texts)))});`, moduleType: 'js' };
	},
});
