import { globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of src/ may import of the others; `routes` stands for all that SvelteKit itself calls. */
const mayImport: Record<string, readonly string[]> = {
	engine: [],
	schemes: ['engine'],
	wizard: ['engine'],
	casefile: ['engine'],
	report: ['engine', 'i18n'],
	i18n: ['engine', 'locales'],
	ui: ['engine', 'i18n'],
	cli: ['engine', 'schemes', 'wizard', 'casefile', 'report', 'i18n', 'locales'],
	routes: ['engine', 'schemes', 'wizard', 'casefile', 'report', 'i18n', 'ui', 'cli', 'locales'],
};

/** Folders that keep to a few packages, whatever else the project depends on. */
const mayUse: Record<string, readonly string[]> = {
	engine: ['decimal.js'],
	schemes: [],
};

/** Files that may be longer than the rest, each with its reason. */
const mayBeLong: Record<string, string> = {};

const topLevel = [
	...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'svelte.config.js'],
	...['src', 'static', 'locales', 'tests', 'README.md', 'LICENSE', 'node_modules', 'build', 'test-results'],
];

const forbidden: Record<string, RegExp> = {
	'a note of work left to do': /\b(TODO|FIXME|XXX)\b/,
	'the type any': /(:\s*|\bas |<)any\b(?=\s*([;,)=\]}>|.]|$))/m,
	'a silenced type error': /@ts-(ignore|nocheck)/,
	'a test left alone or left out': /\b(test|it|describe)\.(only|skip|todo)\b/,
};

const impure = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\b(window|document|localStorage|console)\.\w|\bfetch\(/;

interface File {
	readonly path: string;
	readonly folder: string;
	readonly text: string;
	readonly imports: readonly string[];
}

const sources = read('src/**/*.{ts,js,svelte,css}');
const tests = read('tests/**/*.ts').filter(({ path }) => basename(path) !== 'architecture.test.ts');

test('folders of src/ have a place in the table', () => {
	expect(complaints(sources, ({ folder }) => (folder in mayImport ? [] : [folder]))).toEqual([]);
});

test('imports go in one direction', () => {
	const wrong = ({ folder, imports }: File) =>
		imports.filter((name) => {
			const target = ownFolder(name);
			return target && target !== folder && !mayImport[folder]?.includes(target);
		});
	expect(complaints(sources, wrong)).toEqual([]);
});

test('the engine and the schemes use no other packages than theirs', () => {
	const wrong = ({ folder, imports }: File) =>
		imports.filter((name) => /^[@a-z]/.test(name) && mayUse[folder] && !mayUse[folder].includes(name));
	expect(complaints(sources, wrong)).toEqual([]);
});

test('the engine and the schemes know no clock, chance, page or network', () => {
	const wrong = ({ folder, text }: File) => (folder in mayUse ? (impure.exec(text)?.slice(0, 1) ?? []) : []);
	expect(complaints(sources, wrong)).toEqual([]);
});

test('imports never climb, and inside one folder they start with ./', () => {
	const wrong = ({ path, imports }: File) =>
		imports.filter((name) => name.includes('../') || (name.startsWith('#') && dirname(inSrc(name)) === dirname(path)));
	expect(complaints([...sources, ...tests], wrong)).toEqual([]);
});

test('no barrel files and no folders or files of odds and ends', () => {
	const vague = /(^|\/)(index\.ts|(utils?|helpers?|common|misc)(\/|\.))/;
	expect([...sources, ...tests].map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});

test('files are at most 200 lines long', () => {
	const lines = ({ text }: File) => text.trimEnd().split('\n').length;
	const tooLong = (file: File) => lines(file) > 200 && !(file.path in mayBeLong);
	expect(complaints(sources, (file) => (tooLong(file) ? [`${lines(file)} lines`] : []))).toEqual([]);
});

test.each(Object.entries(forbidden))('nothing holds %s', (_, pattern) => {
	expect(complaints([...sources, ...tests], ({ text }) => pattern.exec(text)?.slice(0, 1) ?? [])).toEqual([]);
});

test('the top level holds nothing unexpected', () => {
	expect(readdirSync('.').filter((name) => !name.startsWith('.') && !topLevel.includes(name))).toEqual([]);
});

function read(pattern: string): File[] {
	return globSync(pattern)
		.map((path) => path.replaceAll('\\', '/'))
		.sort()
		.map((path) => {
			const text = readFileSync(path, 'utf8');
			return { path, folder: ownFolder(path) ?? 'routes', text, imports: importsIn(text) };
		});
}

/** The folder of src/ (or `locales`) that a path or an import leads to, where it is one of ours. */
function ownFolder(name: string): string | undefined {
	return /^(?:#|\/?src\/|\/?(?=locales\/))([\w-]+)\//.exec(name)?.[1]?.replace(/^params$/, 'routes');
}

function inSrc(name: string): string {
	return name.replace('#', 'src/');
}

function importsIn(text: string): string[] {
	const single = /(?:\bfrom|\bimport|@import)\s*\(?\s*['"`]([^'"`\n]+)['"`]/g;
	const globs = /import\.meta\.glob(?:<[^(]*>)?\(([^)]*)/g;
	const quoted = /['"`]([^'"`]+)['"`]/g;
	const inGlobs = [...text.matchAll(globs)].flatMap(([call]) => [...call.matchAll(quoted)]);
	return [...text.matchAll(single), ...inGlobs].map(([, name]) => name ?? '');
}

function complaints(files: readonly File[], find: (file: File) => readonly string[]): string[] {
	return files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
}
