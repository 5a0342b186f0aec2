import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';

const build = new URL('../../build/', import.meta.url);
const pages = globSync('**/index.html', { cwd: build }).sort();

test('every page is written without inline styles and handlers', () => {
	const inline = /<[^>]+\s(style|on[a-z]+)=/;
	expect(pages).toContain('index.html');
	expect(pages.filter((file) => inline.test(readFileSync(new URL(file, build), 'utf8')))).toEqual([]);
});

for (const file of pages) {
	const path = `/${file.replace(/index\.html$/, '').replaceAll('\\', '/')}`;

	test(`${path} starts without an error, breaks no policy and asks no other origin`, async ({ page, baseURL }) => {
		const wrong: string[] = [];
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
		});
		page.on('pageerror', (error) => wrong.push(error.message));
		page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			if (protocol.startsWith('http') && origin !== baseURL) wrong.push(`asked: ${request.url()}`);
		});

		await page.goto(path, { waitUntil: 'networkidle' });

		expect(wrong).toEqual([]);
	});
}
