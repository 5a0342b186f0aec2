import { describe, expect, test } from 'vitest';
import { fixesFor } from '#engine/fixes.ts';
import type { Answers } from '#engine/world.ts';
import type { Language } from '#i18n/languages.ts';
import { fixText } from '#ui/result/fix-texts.ts';
import { foundFixes } from '#ui/result/fixes-found.ts';
import { looksAtClosing, notEnough, shownFixes } from '#ui/result/fixes-shown.ts';
import { mendable } from '#ui/result/findings-grouped.ts';
import { outcomeOf } from '#ui/result/fix-outcome.ts';
import { plain, resultOf } from '#tests/support/result-of.ts';

/** What the cards of the first failed rule say. */
function cards(id: string, language: Language, other: Answers = {}) {
	const { texts, scheme, answers, assessment } = resultOf(id, language, other);
	const [finding] = mendable(scheme, assessment);
	if (!finding) return [];
	return shownFixes(fixesFor(finding.rule, { scheme, answers }), answers).map((fix) => {
		const { sentence, size, of, figures } = fixText({ texts, scheme, answers }, fix, finding.rule);
		const lines = figures.map(({ label, text }) => `${label} ${text}`);
		return {
			says: plain([sentence, size, of, ...lines].filter(Boolean).join(' | ')),
			then: fix.verdict,
			also: outcomeOf(texts, scheme, assessment.stage, fix).map(plain),
		};
	});
}
const eligible = { then: 'eligible', also: [] };

describe('the cards of the worked examples', () => {
	test('vm-02: one cent above the cap', () => {
		expect(cards('vm-02', 'fi')).toEqual([
			{
				says: 'Jos pienennät summaa ”Kokonaiskustannus” niin, että se on enintään 1 250 000,00 €, edellytys täyttyy | −0,01 € | Nyt 1 250 000,01 € | Enintään 1 250 000,00 €',
				...eligible,
			},
			{
				says: 'Jos suurennat summaa ”Oma ja muu rahoitus” niin, että se on vähintään 250 000,01 €, edellytys täyttyy | +0,01 € | Nyt 250 000,00 € | Vähintään 250 000,01 €',
				...eligible,
			},
		]);
		expect(cards('vm-02', 'sv')).toEqual([
			{
				says: 'Om du minskar beloppet ”Total kostnad” så att det är högst 1 250 000,00 € uppfylls förutsättningen | −0,01 € | Nu 1 250 000,01 € | Högst 1 250 000,00 €',
				...eligible,
			},
			{
				says: 'Om du ökar beloppet ”Egen och annan finansiering” så att det är minst 250 000,01 € uppfylls förutsättningen | +0,01 € | Nu 250 000,00 € | Minst 250 000,01 €',
				...eligible,
			},
		]);
	});
	test('vm-06: the benefit is not twice the investment', () => {
		expect(cards('vm-06', 'fi')).toEqual([
			{
				says: 'Jos pienennät summaa ”Kokonaiskustannus” niin, että se on enintään 248 750,00 €, edellytys täyttyy | −1 250,00 € | Nyt 250 000,00 € | Enintään 248 750,00 €',
				...eligible,
			},
			{
				says: 'Jos suurennat summaa ”Hyöty vuosittain” 2 500,00 € jonakin vuosista 1–6, edellytys täyttyy | +2 500,00 € | Hyöty vuosittain, vuodet 1–6 yhteensä | Nyt 497 500,00 € | Vähintään 500 000,00 €',
				...eligible,
			},
		]);
		expect(cards('vm-06', 'sv')).toEqual([
			{
				says: 'Om du minskar beloppet ”Total kostnad” så att det är högst 248 750,00 € uppfylls förutsättningen | −1 250,00 € | Nu 250 000,00 € | Högst 248 750,00 €',
				...eligible,
			},
			{
				says: 'Om du ökar beloppet ”Nytta per år” med 2 500,00 € under något av åren 1–6 uppfylls förutsättningen | +2 500,00 € | Nytta per år, åren 1–6 totalt | Nu 497 500,00 € | Minst 500 000,00 €',
				...eligible,
			},
		]);
	});
	test('vm-08: paid back half a year too late', () => {
		expect(cards('vm-08', 'fi')).toEqual([
			{
				says: 'Jos pienennät summaa ”Kokonaiskustannus” niin, että se on enintään 160 000,00 €, edellytys täyttyy | −40 000,00 € | Nyt 200 000,00 € | Enintään 160 000,00 €',
				...eligible,
			},
			{
				says: 'Jos suurennat summaa ”Hyöty vuosittain” 40 000,00 € jonakin vuosista 1–3, edellytys täyttyy | +40 000,00 € | Hyöty vuosittain, vuodet 1–3 yhteensä | Nyt 160 000,00 € | Vähintään 200 000,00 €',
				...eligible,
			},
		]);
		expect(cards('vm-08', 'sv')).toEqual([
			{
				says: 'Om du minskar beloppet ”Total kostnad” så att det är högst 160 000,00 € uppfylls förutsättningen | −40 000,00 € | Nu 200 000,00 € | Högst 160 000,00 €',
				...eligible,
			},
			{
				says: 'Om du ökar beloppet ”Nytta per år” med 40 000,00 € under något av åren 1–3 uppfylls förutsättningen | +40 000,00 € | Nytta per år, åren 1–3 totalt | Nu 160 000,00 € | Minst 200 000,00 €',
				...eligible,
			},
		]);
	});
	test('vm-14: a choice that spares the condition and asks for more', () => {
		expect(cards('vm-14', 'fi').at(-1)).toEqual({
			says: 'Jos valitset kohdassa ”Hankelaji” vaihtoehdon ”Valmis hanke: valmiiksi suunniteltu ja heti toimeenpantava”, tätä edellytystä ei vaadita | Nyt Kokeiluhanke: uuden toimintamallin tai teknologiaratkaisun toiminnan todentaminen',
			then: 'incomplete',
			also: ['Vastaa lisäksi 3 kysymykseen.'],
		});
		expect(cards('vm-14', 'sv').map(({ says, then }) => [says.split(' | ')[0], then])).toEqual([
			['Om du minskar beloppet ”Total kostnad” så att det är högst 50 000,00 € uppfylls förutsättningen', 'eligible'],
			[
				'Om du ökar beloppet ”Egen och annan finansiering” så att det är minst 0,01 € uppfylls förutsättningen',
				'eligible',
			],
			[
				'Om du väljer alternativet ”Färdigplanerat projekt: färdigt planerat och kan verkställas genast” under ”Slag av projekt” krävs inte den här förutsättningen',
				'incomplete',
			],
		]);
	});
});

describe('which changes are shown', () => {
	test('a choice that only moves the trouble elsewhere is left out', () => {
		const { scheme, answers, assessment } = resultOf('vm-08');
		const [finding] = mendable(scheme, assessment);
		const fixes = finding ? fixesFor(finding.rule, { scheme, answers }) : [];
		expect(fixes.flatMap(({ changes }) => changes.map(({ to }) => to))).toContain('poc');
		expect(shownFixes(fixes, answers).every(({ breaks }) => breaks.length === 0)).toBe(true);
	});
	test('nothing beyond ten times the present value, unless that is nothing', () => {
		const { scheme, answers, assessment } = resultOf('vm-08', 'fi', {
			totalCost: '2000000.00',
			ownAndOtherFunding: '1000000.00',
		});
		const [finding] = mendable(scheme, assessment);
		const fixes = finding ? fixesFor(finding.rule, { scheme, answers }) : [];
		expect(fixes.some(({ changes }) => changes[0]?.by === '1840000')).toBe(true);
		expect(shownFixes(fixes, answers).map(({ changes }) => changes[0]?.by)).toEqual(['-1840000']);
	});
	test('of equally large changes the one that is the smaller part of what stands', () => {
		const rows = [
			{ label: 'Pieni', work: 'bought', amount: '50000.00' },
			{ label: 'Suuri', work: 'bought', amount: '150000.00' },
		];
		const [card] = cards('vm-08', 'fi', { costEntry: 'rows', oneOffCosts: rows });
		expect(card?.says).toContain('Jos pienennät summaa ”Suuri” niin, että se on enintään 110 000,00 €');
	});
	test('a cost that would not be enough on its own', () => {
		const { scheme, answers, assessment } = resultOf('vm-08', 'fi', { runningCost: Array(6).fill('1000.00') });
		const [finding] = mendable(scheme, assessment);
		if (!finding) throw new Error('nothing fails');
		const without = notEnough(finding.rule, fixesFor(finding.rule, { scheme, answers }), answers);
		expect(without.map(({ fact, sum }) => [fact.id, sum])).toEqual([['runningCost', '3000.00']]);
	});
	test('a cost that would be enough is not named', () => {
		const { scheme, answers, assessment } = resultOf('vm-08', 'fi', {
			grossBenefit: ['0.00', '100000.00', '100000.00', '100000.00', '100000.00', '100000.00'],
			runningCost: Array(6).fill('10000.00'),
		});
		const [finding] = mendable(scheme, assessment);
		if (!finding) throw new Error('nothing fails');
		expect(notEnough(finding.rule, [], answers).map(({ fact }) => fact.id)).toEqual([]);
	});
});

describe('the search', () => {
	const search = async (id: string, other: Answers = {}) => {
		const { scheme, answers, assessment } = resultOf(id, 'fi', other);
		const failed = mendable(scheme, assessment);
		const rules = failed.map(({ rule }) => rule);
		return Array.fromAsync(foundFixes({ scheme, answers, stage: assessment.stage }, rules));
	};
	test('goes through the rules one by one, and ends with a set for the whole plan', async () => {
		const found = await search('vm-08', { totalCost: '1250000.01', ownAndOtherFunding: '0.00' });
		expect(found.map(({ rule }) => rule?.id)).toEqual(['prod-cap-1', 'prod-ready-2', 'prod-ready-3', undefined]);
		expect(found.at(-1)?.fixes[0]?.verdict).toBe('eligible');
	});
	test('finds nothing where the call has closed', async () => {
		const found = await search('prod-x-deadline-steering-late');
		expect(found.map(({ rule, fixes }) => [rule?.id, fixes.length])).toEqual([['prod-deadline-1', 0]]);
	});
	test('knows which rule the end of the call decides', () => {
		const { scheme } = resultOf('vm-01');
		expect(scheme.rules.filter((rule) => looksAtClosing(rule, scheme)).map(({ id }) => id)).toContain(
			'prod-deadline-1',
		);
		expect(scheme.rules.filter((rule) => looksAtClosing(rule, scheme)).map(({ id }) => id)).not.toContain('prod-cap-1');
	});
});
