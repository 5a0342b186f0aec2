import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Texts = Readonly<Record<string, unknown>>;

/** What the questions of a scheme need of its texts: of rules and amounts no more than what they are called. */
const askingWhole = ['short', 'closed', 'tracks', 'stages', 'steps', 'groups', 'facts', 'chart'];
const askingNames: Readonly<Record<string, readonly string[]>> = {
	documents: ['short'],
	rules: ['title'],
	amounts: ['label', 'shown'],
};
const ofEach = (texts: Texts, parts: readonly string[]): Texts =>
	Object.fromEntries(
		Object.entries(texts as Readonly<Record<string, Texts>>).map(([id, of]) => [
			id,
			Object.fromEntries(Object.entries(of).filter(([part]) => parts.includes(part))),
		]),
	);
const asking = (texts: Texts): Texts =>
	Object.fromEntries([
		...Object.entries(texts).filter(([key]) => askingWhole.includes(key)),
		...Object.entries(askingNames).map(([key, parts]) => [key, ofEach(texts[key] as Texts, parts)] as const),
	]);

/** Lets a page load of a scheme's texts only what its questions need: `productivity-2018.json?asking`. */
export const localeParts = (): Plugin => ({
	name: 'locale-parts',
	enforce: 'pre',
	load(id) {
		const [file = '', query] = id.split('?');
		if (query !== 'asking' || !file.endsWith('.json')) return undefined;
		this.addWatchFile(file);
		const texts = JSON.parse(readFileSync(file, 'utf8')) as Texts;
		return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(asking(texts)))});`, moduleType: 'js' };
	},
});
