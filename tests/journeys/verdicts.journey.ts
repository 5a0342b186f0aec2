import { expect, test } from '@playwright/test';
import { Applicant, type Answers, poc, ready } from '#tests/journeys/support/applicant.ts';

/** What is changed in a plan that meets everything, and the rule that then decides. */
const ways: readonly { readonly id: string; readonly plan: Answers; readonly decides: string }[] = [
	{ id: 'wrong applicant', plan: { ...ready, applicantType: 'municipality' }, decides: 'prod-applicant-1' },
	{ id: 'no productivity', plan: { ...ready, improvesProductivity: false }, decides: 'prod-purpose-1' },
	{
		id: 'over the cap',
		plan: { ...ready, totalCost: '1 000 000,01', grossBenefit: Array(6).fill('900000') },
		decides: 'prod-cap-1',
	},
	{ id: 'no start', plan: { ...ready, readyToStart: false }, decides: 'prod-ready-1' },
	{
		id: 'late payback',
		plan: { ...ready, grossBenefit: ['50000', '100000', '149999,99', '120000', '120000', '120000'] },
		decides: 'prod-ready-2',
	},
	{
		id: 'less than double',
		plan: { ...ready, grossBenefit: ['50000', '100000', '150000', '100000', '100000', '99999,99'] },
		decides: 'prod-ready-3',
	},
	{
		id: 'too late',
		plan: { ...ready, receivedAtMoF: '15.11.2018 klo 14.01', sentVia: 'direct' },
		decides: 'prod-deadline-1',
	},
	{ id: 'proof over the cap', plan: { ...poc, totalCost: '50 000,01' }, decides: 'prod-cap-2' },
	{ id: 'no process', plan: { ...poc, processIdentified: false }, decides: 'prod-poc-1' },
	{ id: 'no potential', plan: { ...poc, potentialSignificant: false }, decides: 'prod-poc-2' },
	{ id: 'seven months', plan: { ...poc, durationMonths: '6' }, decides: 'prod-poc-3' },
];

for (const language of ['fi', 'sv'] as const) {
	test.describe(language, () => {
		for (const [name, plan] of [
			['ready', ready],
			['poc', poc],
		] as const)
			test(`a ${name} plan that meets everything is told so, and that the call is closed`, async ({ page }) => {
				const applicant = new Applicant(page, language);
				await applicant.open();
				await applicant.fillIn(plan);
				await applicant.conclude();
				await expect(applicant.heading).toContainText(applicant.texts.frame.verdicts.eligible);
				await expect(page.locator('main')).toContainText('15.11.2018');
			});
		for (const { id, plan, decides } of ways)
			test(`${id}: not eligible, and ${decides} is named as what decided`, async ({ page }) => {
				const applicant = new Applicant(page, language);
				await applicant.open();
				await applicant.fillIn(plan);
				await applicant.conclude();
				const main = page.locator('main');
				await expect(main).toContainText(titleStart(applicant, decides));
				await expect(
					main.getByRole('heading', { name: applicant.texts.result.deciding.titleIneligible }),
				).toBeVisible();
			});
		test('what is not known leaves the result open and is listed', async ({ page }) => {
			const applicant = new Applicant(page, language);
			await applicant.open();
			await applicant.fillIn({ ...ready, readyToStart: null, totalCost: '' });
			await applicant.conclude();
			await expect(page.locator('main')).toContainText(applicant.texts.scheme.facts.readyToStart.question);
			await expect(page.locator('main')).toContainText(applicant.texts.scheme.facts.totalCost.question);
		});
		test('a point that the letter leaves open is left to the funder', async ({ page }) => {
			const applicant = new Applicant(page, language);
			await applicant.open();
			await applicant.fillIn({ ...ready, sentVia: 'direct' });
			await applicant.conclude();
			await expect(page.locator('main')).toContainText(applicant.texts.scheme.rules['prod-route-1'].title);
		});
	});
}
/** The part of a rule's title before its first number: that one is filled in. */
const titleStart = (applicant: Applicant, rule: string): string =>
	applicant.texts.scheme.rules[rule].title.split('{{')[0].trim();
