import { expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(async (runOnly) => {
		const { violations: found } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly });
		return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
	}, tags);
}
const schemes = ['municipal-2020', 'business-finland-2019', 'isf-2014-2020', 'productivity-2018', 'experiment-2017'];

for (const language of ['fi', 'sv'] as const) {
	const { find, compare } = read(`locales/${language}/ui-find.json`);
	const { start } = read(`locales/${language}/ui-pages.json`);
	const texts = Object.fromEntries(schemes.map((id) => [id, read(`locales/${language}/${id}.json`)]));
	const choose = (page: Page, fact: string, option: string) =>
		page.getByLabel(find.facts[fact].options[option], { exact: true }).check();
	const goOn = (page: Page, scheme: string, track: string) =>
		page.getByRole('link', {
			name: find.goOn.replace('{{track}}', texts[scheme].tracks[track].name).replace('{{scheme}}', texts[scheme].short),
			exact: true,
		});
	const shutLines = (page: Page, scheme: string) => page.locator(`section[aria-labelledby="${scheme}-name"] li`);
	const municipality = async (page: Page) => {
		await choose(page, 'applicant', 'municipality');
		await choose(page, 'together', 'municipalities');
		await page.getByLabel(find.facts.municipalities.question).first().fill('3');
		await choose(page, 'aims', 'digital');
		await choose(page, 'aims', 'lowerCosts');
		await choose(page, 'field', 'other');
		await choose(page, 'readiness', 'ready');
		await page.locator('#costs').fill('240 000');
		await choose(page, 'decided', 'none');
	};

	test(`a municipality finds its scheme in eight questions and takes the answers along, ${language}`, async ({
		page,
	}) => {
		await page.goto(`/${language}/`);
		await page.getByRole('main').getByRole('link', { name: start.find.start }).click();
		await expect(page).toHaveURL(`/${language}/find/`);
		await municipality(page);
		expect(await page.locator('fieldset').count()).toBe(8);
		await expect(page.getByText(/204\s000\s€/)).toBeVisible();
		await expect(goOn(page, 'experiment-2017', 'trial')).toHaveCount(0);
		await expect(shutLines(page, 'experiment-2017').first()).toContainText(
			texts['experiment-2017'].rules['exp-applicant-1'].title,
		);
		await page.reload();
		await expect(page.getByLabel(find.facts.applicant.options.municipality, { exact: true })).toBeChecked();
		await goOn(page, 'municipal-2020', 'joint').click();
		await expect(page).toHaveURL(/municipal-2020\/case\/\w+\/\?id=/);
		const id = new URL(page.url()).searchParams.get('id') ?? '';
		await page.goto(`/${language}/municipal-2020/case/applicant/?id=${id}`);
		const type = texts['municipal-2020'].facts.applicantType.options.municipality;
		await expect(page.getByLabel(type, { exact: true })).toBeChecked();
	});
	test(`a private person learns from the first answer that nothing fits, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/find/`);
		await choose(page, 'applicant', 'person');
		await expect(page.getByRole('status')).toHaveText(find.state_zero);
		await expect(page.locator('fieldset')).toHaveCount(1);
		await expect(page.getByText(find.done)).toBeVisible();
		await page.getByRole('button', { name: find.clear }).click();
		await expect(page.getByLabel(find.facts.applicant.options.person, { exact: true })).not.toBeChecked();
	});
	test(`the finder is answered from the keyboard, and the language keeps the answers, ${language}`, async ({
		page,
	}) => {
		await page.goto(`/${language}/find/`, { waitUntil: 'networkidle' });
		await page.locator('#applicant').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(page.getByLabel(find.facts.applicant.options.ministry, { exact: true })).toBeChecked();
		await page.keyboard.press('Tab');
		await expect(page.locator('#together')).toBeFocused();
		await page.locator('header [hreflang]').click();
		await expect(page).not.toHaveURL(`/${language}/find/`);
		await expect(page.locator('input:checked')).toHaveCount(1);
		await page.goBack();
		await goOn(page, 'productivity-2018', 'poc').press('Enter');
		await expect(page).toHaveURL(/productivity-2018\/case\/\w+\/\?id=/);
	});

	for (const width of [1280, 320])
		test(`axe finds nothing in the answered finder at ${width} px, ${language}`, async ({ page }) => {
			const session = await page.context().newCDPSession(page);
			await session.send('Page.setBypassCSP', { enabled: true });
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`/${language}/find/`, { waitUntil: 'networkidle' });
			await municipality(page);
			expect(await violations(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		});

	test.describe(`without JavaScript, ${language}`, () => {
		test.use({ javaScriptEnabled: false });
		test('the schemes stand side by side in one table, on a phone one below the other', async ({ page }) => {
			await page.goto(`/${language}/compare/`);
			const table = page.getByRole('table', { name: compare.caption });
			await expect(table.getByRole('columnheader')).toHaveCount(schemes.length);
			await expect(table.getByRole('rowheader')).toHaveText(Object.values(compare.conditions));
			await expect(table.getByText(/85\s%/)).toBeVisible();
			await page.setViewportSize({ width: 320, height: 640 });
			await expect(table).toBeHidden();
			await expect(page.locator('main details')).toHaveCount(schemes.length);
		});
	});
	test(`the comparison is printed on one landscape page, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/compare/`);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
		const [width = 0, height = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.slice(1).map(Number) ?? [];
		expect(width).toBeGreaterThan(height);
	});
}
