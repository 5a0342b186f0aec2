import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

const body = JSON.stringify({
	format: 'avustuspolku-case',
	version: 1,
	id: 'case-1',
	name: 'Asiakirjojen käsittely',
	scheme: 'productivity-2018',
	track: 'ready',
	answers: { applicantType: 'agency', awardDate: '2019-01-31', projectEnd: '2019-06-30' },
	notes: {},
});

for (const [language, button] of [
	['fi', 'Lataa kalenteritiedosto'],
	['sv', 'Ladda ner kalenderfil'],
] as const)
	test(`the dates of a case are taken along as a calendar file, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/cases/`, { waitUntil: 'networkidle' });
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'tapaus.json', mimeType: 'application/json', buffer: Buffer.from(body) });
		await expect(page.locator('a[href*="id=case-1"]').first()).toBeVisible();
		await page.goto(`/${language}/productivity-2018/case/result/?id=case-1`);
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		const file = await download;
		expect(file.suggestedFilename()).toBe('avustuspolku-productivity-2018-asiakirjojen-kasittely.ics');
		const text = readFileSync(await file.path(), 'utf8');
		expect(text.match(/DTSTART;VALUE=DATE:\d+/g)?.map((line) => line.slice(-8))).toEqual([
			'20181115',
			'20190331',
			'20190531',
			'20190630',
		]);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	});
