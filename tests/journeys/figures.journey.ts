import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Applicant, type Answers, ready } from '#tests/journeys/support/applicant.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const years = (text: string) => text.split(' ').map((amount) => amount.replace(',', '.'));
const plain = (text: string) => text.replace(/\s/g, '');

/** Payback at the limit, beyond it, and in cents that do not divide: what people type, and what a case file holds. */
const plans: readonly { readonly cost: string; readonly benefit: string }[] = [
	{ cost: '300 000,00', benefit: '50000 100000 150000 120000 120000 120000' },
	{ cost: '200000', benefit: '0 80000 80000 80000 80000 80000' },
	{ cost: '1 155 000,01', benefit: '75000,55 375000 495000 525000 525000 525000' },
];
function assessed({ cost, benefit }: (typeof plans)[number]): Record<string, string> {
	const file = join(mkdtempSync(join(tmpdir(), 'avustuspolku-')), 'case.json');
	const answers = {
		track: 'ready',
		totalCost: plain(cost).replace(',', '.'),
		grossBenefit: years(benefit),
		runningCost: years('0 0 0 0 0 0'),
		ownAndOtherFunding: '0',
	};
	const body = {
		format: 'avustuspolku-case',
		version: 1,
		id: 'x',
		name: '',
		scheme: 'productivity-2018',
		track: 'ready',
		answers,
	};
	writeFileSync(file, JSON.stringify(body));
	return JSON.parse(execFileSync(process.execPath, ['src/cli/run.js', 'assess', file], { cwd: root, encoding: 'utf8' }))
		.amounts;
}

for (const [i, plan] of plans.entries())
	for (const language of ['fi', 'sv'] as const)
		test(`plan ${i + 1} in ${language}: the browser shows what the terminal computes`, async ({ page }) => {
			const applicant = new Applicant(page, language);
			await applicant.open();
			const answers: Answers = { ...ready, totalCost: plan.cost, grossBenefit: plan.benefit.split(' ') };
			await applicant.fillIn(answers);
			await applicant.conclude();
			const amounts = assessed(plan);
			const shown = plain(await page.locator('main').innerText());
			for (const id of ['investment', 'cumulativeNet36', 'paybackYearsShown', 'ratioShown'])
				expect(shown, id).toContain((amounts[id] ?? 'missing').replace('.', ','));
		});
