import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

export type Language = 'fi' | 'sv';
const read = (language: Language, name: string) =>
	JSON.parse(readFileSync(new URL(`../../../locales/${language}/${name}.json`, import.meta.url), 'utf8'));

/** What is shown, taken from the locales, so that a journey reads alike in both languages. */
export const textsIn = (language: Language) => ({
	scheme: read(language, 'productivity-2018'),
	...read(language, 'ui'),
	...read(language, 'ui-frame'),
	...read(language, 'ui-asking'),
	...read(language, 'ui-case'),
	...read(language, 'ui-result'),
	...read(language, 'ui-pages'),
});
type Answer = string | boolean | null | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

const scheme = 'productivity-2018';
/** Someone who fills in the questions of the 2018 scheme in a browser, as people do: by their labels. */
export class Applicant {
	readonly page: Page;
	readonly language: Language;
	readonly texts: ReturnType<typeof textsIn>;
	constructor(page: Page, language: Language) {
		this.page = page;
		this.language = language;
		this.texts = textsIn(language);
	}
	/** From the start page, as a newcomer. */
	async start(): Promise<void> {
		await this.page.goto(`/${this.language}/`);
		const name = this.texts.start.startOn.replace('{{scheme}}', this.texts.scheme.short);
		await this.page.getByRole('link', { name, exact: true }).click();
		await expect(this.page).toHaveURL(/\/case\/applicant\/\?id=/);
	}
	/** Straight to a new case. */
	async open(): Promise<void> {
		await this.page.goto(`/${this.language}/${scheme}/case/applicant/`);
		await expect(this.page).toHaveURL(/\?id=/);
	}
	async place(name: string): Promise<void> {
		await expect(this.page).toHaveURL(new RegExp(`/case/${name}/`));
		await expect(this.heading).toBeVisible();
	}
	get heading(): Locator {
		return this.page.getByRole('heading', { level: 1 });
	}
	get verdict(): Locator {
		return this.page.getByRole('complementary').or(this.page.getByRole('status'));
	}
	async pass(): Promise<void> {
		const before = this.page.url();
		await this.page.getByRole('button', { name: this.texts.asking.pass }).click();
		await expect(this.page).not.toHaveURL(before);
		await expect(this.heading).toBeVisible();
	}
	async answer(fact: string, answer: Answer): Promise<void> {
		const { facts } = this.texts.scheme;
		if (typeof answer === 'boolean') return this.choose(fact, answer ? this.texts.asking.yes : this.texts.asking.no);
		if (answer === null) return this.choose(fact, this.texts.asking.unsure);
		if (typeof answer !== 'string')
			return answer.length === 0 ? this.choose(fact, this.texts.asking.none) : this.fill(fact, answer);
		const option = facts[fact].options?.[answer];
		if (option !== undefined) return this.choose(fact, option);
		const [day = '', time] = answer.split(' klo ');
		await this.page.locator(`#${fact}`).fill(day);
		if (time !== undefined) await this.page.locator(`#${fact}-time`).fill(time);
	}
	/** The fields of a yearly series, or the boxes of a question with several answers. */
	private async fill(fact: string, answers: readonly string[]): Promise<void> {
		const { options } = this.texts.scheme.facts[fact];
		for (const [i, answer] of answers.entries()) {
			if (options) await this.group(fact).getByRole('checkbox', { name: options[answer], exact: true }).check();
			else await this.page.locator(`#${fact}-${i}`).fill(answer);
		}
	}
	private async choose(fact: string, name: string): Promise<void> {
		await this.group(fact).getByRole('radio', { name, exact: true }).check();
	}
	private group(fact: string): Locator {
		return this.page.getByRole('group', { name: this.texts.scheme.facts[fact].question });
	}
	/** Answers what is asked on the way and goes on until the answers are to be checked. */
	async fillIn(answers: Answers): Promise<void> {
		for (;;) {
			for (const fact of Object.keys(answers)) {
				if (await this.isAsked(fact)) await this.answer(fact, answers[fact] as Answer);
			}
			await this.pass();
			if (/\/review\//.test(this.page.url())) return;
		}
	}
	private async isAsked(fact: string): Promise<boolean> {
		return (await this.page.locator(`#${fact}, #${fact}-0`).count()) > 0;
	}
	async conclude(): Promise<void> {
		await this.page.getByRole('link', { name: this.texts.asking.review.toResult }).click();
		await this.place('result');
	}
}

const years = (amount: string): string[] => Array.from({ length: 6 }, () => amount);
/** A plan that meets every condition of the ready track; a journey changes what it is about. */
export const ready: Answers = {
	track: 'ready',
	applicantType: 'agency',
	partnerBodies: [],
	relatedApplications: [],
	improvesProductivity: true,
	simplifiesOrAutomates: true,
	technologies: ['robotics'],
	readyToStart: true,
	totalCost: '300 000,00',
	grossBenefit: ['50 000', '100 000', '150 000', '120 000', '120 000', '120 000'],
	runningCost: years('0'),
	ownAndOtherFunding: '0',
	sentVia: 'steeringMinistry',
	receivedAtMoF: '14.11.2018 klo 12.00',
};
/** The same on the proof track. */
export const poc: Answers = {
	...ready,
	track: 'poc',
	processIdentified: true,
	potentialAssessed: true,
	potentialSignificant: true,
	startDelayMonths: '1',
	durationMonths: '5',
	totalCost: '50 000',
};
