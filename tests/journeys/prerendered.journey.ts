import { expect, type Page, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Scheme } from '#engine/scheme.ts';

const root = new URL('../../', import.meta.url);
const built = readdirSync(new URL('src/schemes/', root)).filter((id) =>
	existsSync(new URL(`build/fi/${id}/index.html`, root)),
);
const schemes = await Promise.all(
	built.map(async (id) => ((await import(`#schemes/${id}/scheme.ts`)) as { scheme: Scheme }).scheme),
);
interface Locale {
	closed: string;
	rules: Record<string, { title: string }>;
}
const localeOf = (language: string, id: string) =>
	JSON.parse(readFileSync(new URL(`locales/${language}/${id}.json`, root), 'utf8')) as Locale;
/** A text up to the first number of the law in it. */
const beginningOf = (text = '') => text.split('{{')[0]?.trim() ?? '';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const violations = async (page: Page) => {
	await page.evaluate(axe);
	return page.evaluate(async (runOnly) => {
		const { violations: found } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly });
		return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
	}, tags);
};

const paths = ['', ...built.map((id) => `${id}/`), 'find/', 'compare/', 'cases/', 'about/'];
const terms = 'productivity-2018/';
const inLanguage = {
	fi: {
		name: 'Avustuspolku',
		closed: 'Haku päättyi 15.11.2018 klo 14.00.',
		row: 'Tuottavuuden edistäminen 2018',
		start: 'Aloita kysymykset',
		startOn: 'Aloita: Tuottavuuden edistäminen 2018',
		other: { language: 'sv', link: 'På svenska' },
	},
	sv: {
		name: 'Understödsstigen',
		closed: 'Ansökningstiden gick ut 15.11.2018 kl. 14.00.',
		row: 'Främjande av produktivitet 2018',
		start: 'Börja med frågorna',
		startOn: 'Börja: Främjande av produktivitet 2018',
		other: { language: 'fi', link: 'Suomeksi' },
	},
} as const;

for (const language of ['fi', 'sv'] as const) {
	const { name, closed, row, start, startOn, other } = inLanguage[language];

	test.describe(`without JavaScript, ${language}`, () => {
		test.use({ javaScriptEnabled: false });

		for (const scheme of schemes) {
			test(`the page of ${scheme.id} has every rule under its id and says that the call is closed`, async ({
				page,
			}) => {
				const locale = localeOf(language, scheme.id);
				await page.goto(`/${language}/${scheme.id}/`);
				await expect(page.getByText(beginningOf(locale.closed)).first()).toBeVisible();
				const entries = await page
					.locator('article')
					.evaluateAll((found) => found.map(({ id, textContent }) => ({ id, text: textContent.replace(/\s+/g, ' ') })));
				const ids = [...new Set(scheme.rules.map(({ id }) => id))];
				expect(entries.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
				const without = entries.filter(({ id, text }) => {
					const title = beginningOf(locale.rules[id]?.title);
					return !text.includes(title) || !text.includes(id);
				});
				expect(without).toEqual([]);
			});
			test(`in ${scheme.id} the parts of a heading follow it`, async ({ page }) => {
				await page.goto(`/${language}/${scheme.id}/`);
				const ids = await page.locator('article').evaluateAll((found) => found.map(({ id }) => id));
				for (const { id, heads = [] } of scheme.rules) {
					if (heads.length > 0) expect(ids.slice(ids.indexOf(id) + 1).slice(0, heads.length)).toEqual(heads);
				}
			});
		}
		test('the closing of the call of 2018 is said to the minute', async ({ page }) => {
			await page.goto(`/${language}/${terms}`);
			await expect(page.getByText(closed, { exact: true }).first()).toBeVisible();
		});
		test('every page has its language, title, description and the same page in the other language', async ({
			page,
		}) => {
			for (const path of paths) {
				await page.goto(`/${language}/${path}`);
				await expect(page.locator('html')).toHaveAttribute('lang', language);
				await expect(page).toHaveTitle(new RegExp(` – ${name}$`));
				await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/);
				await page.getByRole('link', { name: other.link }).click();
				await expect(page).toHaveURL(`/${other.language}/${path}`);
			}
		});
		test('the menu of a phone opens', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(`/${language}/about/`);
			const link = page.locator('header nav a').nth(1);
			await expect(link).toBeHidden();
			await page.locator('header button').click();
			await link.click();
			await expect(page).toHaveURL(`/${language}/find/`);
		});
	});

	for (const width of [1280, 320]) {
		for (const path of paths) {
			test(`/${language}/${path} at ${width} px: axe finds nothing, nothing is cut off`, async ({ page }) => {
				const session = await page.context().newCDPSession(page);
				await session.send('Page.setBypassCSP', { enabled: true });
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`/${language}/${path}`, { waitUntil: 'networkidle' });
				expect(await violations(page)).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			});
		}
	}

	test(`from the start page to the questions, the terms and back, ${language}`, async ({ page }) => {
		const wrong: string[] = [];
		page.on('pageerror', ({ message }) => wrong.push(message));
		page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
		const questions = new RegExp(`/${language}/${terms}case/applicant/`);
		await page.goto(`/${language}/`);
		await page.getByRole('link', { name: startOn }).click();
		await expect(page).toHaveURL(questions);
		await page.getByRole('link', { name }).click();
		await page.getByRole('link', { name: row, exact: true }).click();
		await expect(page.locator('#prod-ready-2')).toBeVisible();
		await page.getByRole('link', { name: start }).first().click();
		await expect(page).toHaveURL(questions);
		await page.goBack();
		await expect(page.locator('#prod-ready-2')).toBeVisible();
		expect(wrong).toEqual([]);
	});
	test(`a change of language keeps the rule that is read, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/${terms}?from=mail#prod-ready-2`);
		await page.getByRole('link', { name: other.link }).click();
		await expect(page).toHaveURL(`/${other.language}/${terms}?from=mail#prod-ready-2`);
		await expect(page.locator('html')).toHaveAttribute('lang', other.language);
	});
}

test('the entrance leads on to the language of the browser, and later to the one last used', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveURL('/fi/');
	await page.getByRole('link', { name: 'På svenska' }).click();
	await expect(page).toHaveURL('/sv/');
	await page.goto('/');
	await expect(page).toHaveURL('/sv/');
});
test('an address that leads nowhere says so in its language', async ({ page }) => {
	await page.goto('/sv/no-such-scheme/');
	await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
	await expect(page.getByRole('link', { name: 'Gå till startsidan' })).toHaveAttribute('href', /\/sv\/$/);
});
