import { expect, type Page, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const root = new URL('../../', import.meta.url);
const catalogue = JSON.parse(readFileSync(new URL('tests/catalogue-ids.json', root), 'utf8')) as Record<
	string,
	string[]
>;
const built = readdirSync(new URL('src/schemes/', root)).filter((id) =>
	existsSync(new URL(`build/fi/${id}/index.html`, root)),
);
const inLanguage = {
	fi: { search: 'Etsi säännöistä', term: 'takaisinmaksuaika', other: 'På svenska' },
	sv: { search: 'Sök i reglerna', term: 'återbetalningstid', other: 'Suomeksi' },
} as const;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const violations = async (page: Page) => {
	await page.evaluate(axe);
	return page.evaluate(async (runOnly) => {
		const { violations: found } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly });
		return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
	}, tags);
};
const shown = (page: Page) => page.locator('article:visible').evaluateAll((found) => found.map(({ id }) => id));

for (const language of ['fi', 'sv'] as const) {
	const { search, term, other } = inLanguage[language];
	const path = `/${language}/productivity-2018/rules/`;

	test.describe(`without JavaScript, ${language}`, () => {
		test.use({ javaScriptEnabled: false });
		for (const id of built) {
			test(`every rule of ${id} has its anchor`, async ({ page }) => {
				await page.goto(`/${language}/${id}/rules/`);
				expect((await shown(page)).toSorted()).toEqual(catalogue[id]?.toSorted());
			});
		}
		test(`a rule says what is asked and shows examples on both sides, ${language}`, async ({ page }) => {
			await page.goto(path);
			const rule = page.locator('#prod-ready-2');
			await expect(rule.locator('.tick').first()).toBeVisible();
			await expect(rule.locator('.cross').first()).toBeVisible();
		});
	});

	test(`the search finds a term, an id and a place, ${language}`, async ({ page }) => {
		const wrong: string[] = [];
		page.on('pageerror', ({ message }) => wrong.push(message));
		page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
		await page.goto(path, { waitUntil: 'networkidle' });
		const field = page.getByLabel(search);
		await field.fill(term);
		await expect(page.locator('#prod-ready-2')).toBeVisible();
		await expect(page.locator('#prod-deadline-1')).toBeHidden();
		await field.fill('prod-deadline-1');
		await expect(page.locator('#prod-deadline-1')).toBeVisible();
		await expect(page.locator('#prod-ready-2')).toBeHidden();
		await field.fill('4.1');
		await expect(page.locator('#prod-ready-2')).toBeVisible();
		await field.fill('xyzzy');
		expect(await shown(page)).toEqual([]);
		await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
		await field.fill('');
		expect((await shown(page)).length).toBe(catalogue['productivity-2018']?.length);
		expect(wrong).toEqual([]);
	});
	test(`from the terms to a rule in full, to the file and to the other language, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/productivity-2018/`);
		await page.locator('#prod-ready-2 .more a').click();
		await expect(page).toHaveURL(`${path}#prod-ready-2`);
		await expect(page.locator('#prod-ready-2')).toBeInViewport();
		await page.getByRole('link', { name: other }).click();
		await expect(page).toHaveURL(/productivity-2018\/rules\/#prod-ready-2$/);
		const file = await page.request.get('/rules/productivity-2018.json');
		const { rules } = (await file.json()) as { rules: { id: string }[] };
		expect(new Set(rules.map(({ id }) => id)).size).toBe(catalogue['productivity-2018']?.length);
	});
	for (const width of [1280, 320]) {
		for (const id of built) {
			test(`/${language}/${id}/rules/ at ${width} px: axe finds nothing, nothing is cut off`, async ({ page }) => {
				test.slow();
				const session = await page.context().newCDPSession(page);
				await session.send('Page.setBypassCSP', { enabled: true });
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`/${language}/${id}/rules/`, { waitUntil: 'networkidle' });
				expect(await violations(page)).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			});
		}
	}
}
