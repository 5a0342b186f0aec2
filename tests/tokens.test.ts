import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { tokensCss } from '#cli/tokens.ts';

test('the style sheet of tokens is what `npm run tokens` writes', async () => {
	expect(await readFile('src/ui/styles/tokens.css', 'utf8')).toBe(tokensCss());
});

test('the font and its licence are those of the package', async () => {
	const { resolve } = createRequire(import.meta.url);
	const inPackage = (file: string) => readFile(resolve(`@fontsource-variable/source-sans-3/${file}`));
	const font = 'source-sans-3-latin-wght-normal.woff2';
	expect((await readFile(`static/fonts/${font}`)).equals(await inPackage(`files/${font}`))).toBe(true);
	expect((await readFile('static/fonts/OFL.txt')).equals(await inPackage('LICENSE'))).toBe(true);
});
