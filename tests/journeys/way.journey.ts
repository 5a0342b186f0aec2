import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Applicant, ready } from '#tests/journeys/support/applicant.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules of WCAG 2.2 A and AA and of good practice that the page breaks as it stands. */
async function broken(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const { axe: run } = window as unknown as {
			axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		const { violations } = await run.run();
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	});
}
const isNarrow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

for (const language of ['fi', 'sv'] as const) {
	test.describe(language, () => {
		test('the start page leads a newcomer to the first question', async ({ page }) => {
			const applicant = new Applicant(page, language);
			await applicant.start();
			await expect(applicant.heading).toContainText(applicant.texts.scheme.groups.applicant.title);
		});

		test('nothing is lost by a refresh, by going back, or by a change of language, at every step', async ({ page }) => {
			const applicant = new Applicant(page, language);
			await applicant.open();
			await applicant.answer('track', 'ready');
			await applicant.answer('applicantType', 'agency');
			await page.waitForTimeout(700);
			for (let step = 0; step < 4; step++) {
				const heading = await applicant.heading.innerText();
				await page.reload();
				await expect(applicant.heading).toHaveText(heading);
				await applicant.pass();
				await page.goBack();
				await expect(applicant.heading).toHaveText(heading);
				await page.goForward();
				await expect(applicant.heading).not.toHaveText(heading);
			}
			const address = page.url();
			await page.getByRole('link', { name: language === 'fi' ? 'På svenska' : 'Suomeksi' }).click();
			await expect(page.locator('html')).toHaveAttribute('lang', language === 'fi' ? 'sv' : 'fi');
			expect(new URL(page.url()).search).toBe(new URL(address).search);
			await page.goto(address.replace(/case\/\w+\//, 'case/applicant/'));
			await expect(
				page.getByRole('radio', { name: applicant.texts.scheme.facts.applicantType.options.agency, exact: true }),
			).toBeChecked();
		});

		test('a double click goes one step', async ({ page }) => {
			const applicant = new Applicant(page, language);
			await applicant.open();
			await page.getByRole('button', { name: applicant.texts.asking.pass }).dblclick();
			await applicant.place('purpose');
		});

		test('the keyboard alone is enough from the first question to the result', async ({ page }) => {
			const applicant = new Applicant(page, language);
			await applicant.open();
			await expect(applicant.heading).toBeVisible();
			for (let pages = 0; pages < 12 && !/review/.test(page.url()); pages++) {
				const before = page.url();
				await tabTo(page, applicant.texts.asking.pass);
				await page.keyboard.press('Enter');
				await expect(page).not.toHaveURL(before);
				await expect(applicant.heading).toBeFocused();
			}
			await tabTo(page, applicant.texts.asking.review.toResult);
			await page.keyboard.press('Enter');
			await applicant.place('result');
			await expect(applicant.heading).toBeFocused();
		});

		test('a choice is made and changed with the arrow keys', async ({ page }) => {
			const applicant = new Applicant(page, language);
			await applicant.open();
			await page.locator('#track').focus();
			await page.keyboard.press('Space');
			await page.keyboard.press('ArrowDown');
			await expect(
				page.getByRole('radio', { name: applicant.texts.scheme.facts.track.options.poc, exact: true }),
			).toBeChecked();
		});

		test('an amount that can be read in two ways is asked about, and the text stays as typed', async ({ page }) => {
			const applicant = new Applicant(page, language);
			await applicant.open();
			await page.goto(page.url().replace('/applicant/', '/costs/'));
			await page.locator('#totalCost').fill('1.234');
			await page.getByRole('button', { name: applicant.texts.asking.pass }).click();
			await expect(page.getByRole('alert').first()).toBeFocused();
			await expect(page).toHaveTitle(new RegExp(`^${applicant.texts.case.errorPrefix}`));
			await expect(page.locator('#totalCost')).toHaveValue('1.234');
			await page.waitForTimeout(700);
			await page.reload();
			await expect(page.locator('#totalCost')).toHaveValue('1.234');
		});

		test('a fix is tried as a what-if, left, tried again and adopted', async ({ page }) => {
			const applicant = new Applicant(page, language);
			await applicant.open();
			await applicant.fillIn({
				...ready,
				totalCost: '1 250 000,01',
				grossBenefit: Array(6).fill('900000'),
				ownAndOtherFunding: '250 000',
			});
			await applicant.conclude();
			const { result } = applicant.texts;
			await page.getByRole('button', { name: result.fixes.try }).first().click();
			await page.getByRole('button', { name: result.trial.leave }).click();
			await expect(applicant.heading).not.toContainText(applicant.texts.frame.verdicts.eligible);
			await page.getByRole('button', { name: result.fixes.try }).first().click();
			await expect(applicant.heading).toContainText(applicant.texts.frame.verdicts.eligible);
			await page.getByRole('button', { name: result.trial.adopt }).click();
			await expect(applicant.heading).toContainText(applicant.texts.frame.verdicts.eligible);
			await page.waitForTimeout(700);
			await page.reload();
			await expect(applicant.heading).toContainText(applicant.texts.frame.verdicts.eligible);
		});

		test('where the browser keeps nothing, everything works and the page says so', async ({ page }) => {
			await page.addInitScript(() => {
				Object.defineProperty(window, 'indexedDB', {
					get: () => {
						throw new DOMException('denied', 'SecurityError');
					},
				});
			});
			const applicant = new Applicant(page, language);
			await applicant.open();
			await applicant.fillIn(ready);
			await expect(page.getByText(applicant.texts.asking.bar.inMemory)).toBeVisible();
			await expect(page.getByText(applicant.texts.asking.bar.stored)).toHaveCount(0);
			await applicant.conclude();
			await expect(applicant.heading).toContainText(applicant.texts.frame.verdicts.eligible);
		});

		for (const width of [1280, 320])
			test(`every place is accessible and fits ${width} pixels`, async ({ page }) => {
				await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
				const applicant = new Applicant(page, language);
				await applicant.open();
				await applicant.fillIn({
					...ready,
					grossBenefit: ['0', '80000', '80000', '80000', '80000', '80000'],
					costEntry: 'total',
				});
				const review = page.url();
				for (const place of [
					'applicant',
					'purpose',
					'readiness',
					'costs',
					'benefits',
					'funding',
					'sending',
					'feasibility',
					'context',
					'review',
					'result',
				]) {
					await page.goto(review.replace('/review/', `/${place}/`));
					await expect(applicant.heading).toBeVisible();
					if (place === 'result')
						await expect(page.getByRole('button', { name: applicant.texts.result.fixes.try }).first()).toBeVisible();
					expect(await broken(page), place).toEqual([]);
					expect(await isNarrow(page), place).toBe(true);
				}
			});
	});
}

async function tabTo(page: Page, name: string): Promise<void> {
	for (let presses = 0; presses < 200; presses++) {
		await page.keyboard.press('Tab');
		const text = await page.evaluate(() => document.activeElement?.textContent?.trim());
		if (text === name) return;
	}
	throw new Error(`"${name}" was not reached by Tab`);
}
