import { expect, type Page, test } from '@playwright/test';

const caseFile = (change: Record<string, unknown> = {}, answers: Record<string, unknown> = {}) =>
	JSON.stringify({
		format: 'avustuspolku-case',
		version: 1,
		id: 'case-1',
		name: 'Asiakirjojen käsittely',
		scheme: 'productivity-2018',
		track: null,
		answers: { applicantType: 'agency', ...answers },
		notes: {},
		...change,
	});
const open = (page: Page, text: string) =>
	page
		.getByLabel('Tapauksen tiedosto')
		.setInputFiles({ name: 'tapaus.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const listed = (page: Page) => page.locator('main section').first().getByRole('heading', { level: 3 });

test.beforeEach(async ({ page }) => {
	await page.goto('/fi/cases/');
	await expect(page.getByText('Tässä selaimessa ei ole tapauksia.')).toBeVisible();
});

test('a file is opened, kept, saved again and removed in two steps', async ({ page }) => {
	await open(page, caseFile());
	await expect(page.getByText('Tapaus ”Asiakirjojen käsittely” on avattu.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Siirry tapaukseen' })).toHaveAttribute(
		'href',
		'/fi/productivity-2018/case/applicant/?id=case-1',
	);
	await page.reload();
	await expect(listed(page)).toHaveText(['Asiakirjojen käsittely']);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tallenna tiedostoon: Asiakirjojen käsittely' }).click();
	expect((await download).suggestedFilename()).toBe('avustuspolku-productivity-2018-asiakirjojen-kasittely.json');

	const remove = page.getByRole('button', { name: 'Poista: Asiakirjojen käsittely' });
	await remove.click();
	await page.getByRole('dialog').getByRole('button', { name: 'Peruuta' }).click();
	await expect(listed(page)).toHaveCount(1);
	await remove.click();
	await page.keyboard.press('Escape');
	await expect(remove).toBeFocused();
	await remove.click();
	await page.getByRole('dialog').getByRole('button', { name: 'Poista tapaus' }).click();
	await expect(page.getByText('Tapaus ”Asiakirjojen käsittely” on poistettu tästä selaimesta.')).toBeVisible();
	await expect(page.getByText('Tässä selaimessa ei ole tapauksia.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Tässä selaimessa ei ole tapauksia.')).toBeVisible();
});

test('the start page leads to the cases kept here', async ({ page }) => {
	await open(page, caseFile());
	await expect(listed(page)).toHaveCount(1);
	await page.goto('/fi/');
	await expect(page.getByText('Tässä selaimessa on yksi tapaus.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Asiakirjojen käsittely' })).toHaveAttribute('href', /\?id=case-1$/);
});

test('a file opened twice becomes a copy, and nothing is written over', async ({ page }) => {
	await open(page, caseFile());
	await expect(listed(page)).toHaveCount(1);
	await open(page, caseFile({ name: 'Toinen' }));
	await expect(
		page.getByText('Tapaus on jo tässä selaimessa. Tiedosto avattiin kopiona nimellä Toinen (kopio).'),
	).toBeVisible();
	await expect(listed(page)).toHaveText(['Toinen (kopio)', 'Asiakirjojen käsittely']);
});

for (const [what, text, message] of [
	['that is no JSON', 'PDF', 'Tiedostoa ei voitu lukea. Valitse tästä palvelusta tallennettu tiedosto.'],
	['of another program', '{"a":1}', 'Tiedosto ei ole tästä palvelusta.'],
	['that is cut', caseFile().slice(0, -9), 'Tiedosto on vioittunut tai sitä on muutettu.'],
	['of a newer version', caseFile({ version: 99 }), 'Tapaus on tallennettu palvelun uudemmalla versiolla.'],
	['that is too large', `"${'a'.repeat(2 * 1024 * 1024)}"`, 'Suurin sallittu koko on 2 Mt.'],
	['of an unknown scheme', caseFile({ scheme: 'none' }), 'Kohta scheme: arvo ei kelpaa.'],
] as const) {
	test(`a file ${what} is refused in words, at its place`, async ({ page }) => {
		await open(page, text);
		await expect(page.getByText('Tiedostoa ei voi avata')).toBeVisible();
		await expect(page.locator('#open')).toContainText(message);
		await expect(listed(page)).toHaveCount(0);
	});
}

test('the sound answers of a file can be opened without the wrong one', async ({ page }) => {
	await open(page, caseFile({}, { totalCost: 'much' }));
	await expect(page.getByText('Kohta answers.totalCost: arvo ei kelpaa.')).toBeVisible();
	await expect(listed(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Avaa muut vastaukset' }).click();
	await expect(listed(page)).toHaveText(['Asiakirjojen käsittely']);
});

test('where the browser keeps nothing, the page says so and still opens a file', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', {
			get: () => {
				throw new DOMException('Denied', 'SecurityError');
			},
		});
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('Denied', 'SecurityError');
			},
		});
	});
	await page.reload();
	await expect(page.getByRole('status').first()).toContainText('Selain ei salli tallentamista.');
	await open(page, caseFile());
	await page.getByRole('link', { name: 'På svenska' }).click();
	await page.getByRole('link', { name: 'Understödsstigen' }).click();
	await expect(page.getByText('Webbläsaren tillåter inte att uppgifter sparas.')).toBeVisible();
	await expect(page.getByText('Det finns ett ärende i den här webbläsaren.')).toBeVisible();
});
