import { describe, expect, test } from 'vitest';
import { assess } from '#engine/assess.ts';
import { type Fix, fixesFor } from '#engine/fixes.ts';
import type { Rule } from '#engine/rules.ts';
import type { Answers } from '#engine/world.ts';
import { languages } from '#i18n/languages.ts';
import { adviceFor, stepsAfter } from '#ui/result/advice.ts';
import { amountsShown } from '#ui/result/amounts-shown.ts';
import { deciding, grouped, mendable } from '#ui/result/findings-grouped.ts';
import { fixText } from '#ui/result/fix-texts.ts';
import { countsOf, gapText, headOf, withUnit } from '#ui/result/headline.ts';
import { foundMargins, roomText, roomsOf } from '#ui/result/margins.ts';
import { readingsOf } from '#ui/result/readings.ts';
import { reasonOf, wordsOf } from '#ui/result/reasons.ts';
import { all } from '#tests/support/examples.ts';
import { assessed, hasTexts, plain, resultOf, textsOf } from '#tests/support/result-of.ts';

const head = (id: string, language: 'fi' | 'sv' = 'fi', other = {}) => plain(headOf(resultOf(id, language, other)));

describe('the heading', () => {
	test.each([
		['vm-02', 'Edellytykset eivät täyty: keskitetty rahoitusosuus on 1 000 000,01 €, raja on 1 000 000 €'],
		['vm-06', 'Edellytykset eivät täyty: hyöty on investointiin nähden 1,99-kertainen, raja on 2-kertainen'],
		['vm-08', 'Edellytykset eivät täyty: takaisinmaksuaika on 3,50 vuotta, raja on 3 vuotta'],
		['vm-10', 'Edellytykset eivät täyty: hanke ei voi käynnistyä heti'],
		['prod-x-never-paid-back', 'Edellytykset eivät täyty: takaisinmaksuaika on yli 6 vuotta, raja on 3 vuotta'],
		['prod-x-deadline-steering-late', 'Edellytykset eivät täyty: hakemus myöhästyy, haku päättyi 15.11.2018 klo 14.00'],
		['prod-x-start-unknown', 'Tulos on avoin: yksi tieto puuttuu'],
		['prod-x-forms-missing', 'Tulos on avoin: yksi asiakirja tai tehtävä puuttuu'],
		['prod-x-technology-none', 'Rahoittaja harkitsee: yksi kohta jää sen arvioitavaksi'],
		['prod-x-own-turns-payback', 'Rahoittaja harkitsee: takaisinmaksuaika on 3,20 vuotta, raja on 3 vuotta'],
		['vm-01', 'Muodolliset edellytykset täyttyvät: takaisinmaksuaika on 2,65 vuotta, raja on 3 vuotta'],
	])('%s: %s', (id, sentence) => {
		expect(head(id)).toBe(sentence);
	});
	test('in Swedish', () => {
		expect(['vm-06', 'vm-08', 'vm-14', 'prod-x-forms-missing'].map((id) => head(id, 'sv'))).toEqual([
			'Förutsättningarna uppfylls inte: nyttan är 1,99 gånger investeringen, gränsen är 2 gånger',
			'Förutsättningarna uppfylls inte: investeringens återbetalningstid är 3,50 år, gränsen är 3 år',
			'Förutsättningarna uppfylls inte: den centralt finansierade andelen är 50 000,01 €, gränsen är 50 000 €',
			'Resultatet är öppet: ett dokument eller en åtgärd saknas',
		]);
	});
	test('counts each question once, however many of its years are open', () => {
		expect(head('vm-08', 'fi', { grossBenefit: null, runningCost: null, totalCost: null })).toBe(
			'Tulos on avoin: 3 tietoa puuttuu',
		);
	});
	test('says what it is when there is nothing left to ask and yet nothing can be computed', () => {
		const { texts, scheme, answers } = resultOf('prod-x-investment-zero');
		const assessment = assess(scheme, answers, { scope: new Set(['prod-ready-3']) });
		expect(headOf({ texts, scheme, assessment })).toBe('Tulos on avoin: vastauksista ei voi laskea kaikkia lukuja');
		expect(deciding(scheme, assessment).map((finding) => wordsOf(texts, finding))).toEqual([
			'Tulos on avoin, kunnes investointi ja kaikkien 6 vuoden summat on annettu. Tyhjä ei ole nolla.',
		]);
	});
});

test('the subtraction behind a failed condition', () => {
	const told = (id: string, rule: string) => {
		const gap = gapText(resultOf(id), rule);
		return [...(gap?.lines ?? []), ...(gap?.leaves ? [gap.leaves] : [])].map(({ label, text }) =>
			plain(`${label}: ${text}`),
		);
	};
	expect(told('vm-08', 'prod-ready-2')).toEqual([
		'Investointi: 200 000,00 €',
		'Kertynyt nettohyöty, vuodet 1–3: 160 000,00 €',
		'Kattamatta vuoden 3 lopussa: 40 000,00 €',
	]);
	expect(told('vm-02', 'prod-cap-1')).toEqual([
		'Keskitetty rahoitusosuus: 1 000 000,01 €',
		'Keskitetty osuus enintään, valmis hanke: 1 000 000,00 €',
		'Enimmäismäärän ylitys: 0,01 €',
	]);
	expect(told('vm-01', 'prod-ready-2')).toEqual([]);
});

describe('the findings', () => {
	test('one row a rule, by the worse of its findings, worst first', () => {
		const { scheme, assessment } = resultOf('prod-x-dip');
		const { conditions } = grouped(scheme, assessment);
		const ids = conditions.flatMap(({ findings }) => findings.map(({ rule }) => rule.id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(conditions.map(({ status }) => status)).toEqual(['funder-decides', 'unknown', 'met', 'not-applicable']);
		expect(conditions[0]?.findings.map(({ rule }) => rule.id)).toEqual(['prod-ready-2']);
	});
	test('documents now, duties later, warnings before what is good to know', () => {
		const { scheme, assessment } = resultOf('prod-x-lines-not-counted');
		const { now, later, notes } = grouped(scheme, assessment);
		expect(now.map(({ rule }) => rule.id)).toEqual(['prod-doc-1', 'prod-doc-2']);
		expect(later.map(({ rule }) => rule.id)).toEqual([
			...['prod-agree-1', 'prod-oblig-1', 'prod-oblig-2', 'prod-oblig-3'],
		]);
		expect([notes[0]?.rule.id, notes[0]?.status]).toEqual(['prod-calc-7', 'failed']);
	});
	test('decide the verdict together', () => {
		const ids = (id: string) => {
			const { scheme, assessment } = resultOf(id);
			return deciding(scheme, assessment).map(({ rule }) => rule.id);
		};
		expect(ids('vm-08')).toEqual(['prod-ready-2']);
		expect(ids('prod-x-forms-missing')).toEqual(['prod-doc-1']);
		expect(ids('vm-01')).toEqual([]);
	});
	test('give a reason in short', () => {
		const context = resultOf('vm-08');
		const reasons = Object.fromEntries(
			context.assessment.findings
				.filter(({ rule }) => rule.force === 'must' || rule.id === 'prod-purpose-2')
				.map((finding) => [finding.rule.id, plain(reasonOf(context, finding) ?? '')]),
		);
		expect(reasons).toMatchObject({
			'prod-applicant-1': 'Valtion virasto',
			'prod-purpose-2': 'Robotiikka',
			'prod-cap-1': 'Keskitetty rahoitusosuus on 200 000,00 €, raja on 1 000 000 €',
			'prod-cap-2': '',
			'prod-ready-1': 'Kyllä',
			'prod-ready-3': 'Hyöty on investointiin nähden 2,00-kertainen, raja on 2-kertainen',
			'prod-deadline-1': '14.11.2018 klo 12.00',
		});
		expect(reasons['prod-ready-2']).toMatch(/^Hyödyt eivät kata investointia/);
		const open = context.assessment.findings.find(({ rule }) => rule.id === 'prod-feas-1');
		expect(open && reasonOf(context, open)).toBe('Puuttuu: Toteuttamiskelpoisuus');
	});
	test('are counted for the lead', () => {
		expect(countsOf(resultOf('vm-08'))).toEqual({ met: 8, failed: 1, open: 0 });
	});
});

test('margins: the nearest failing value less one step', async () => {
	const context = resultOf('vm-01');
	const margins = await Array.fromAsync(foundMargins(context.scheme, context.assessment));
	const told = margins.map(({ rule, rooms }) => [rule.id, ...rooms.map((room) => plain(roomText(context, room)))]);
	expect(told).toEqual([
		[
			'prod-cap-1',
			'Summa ”Kokonaiskustannus” ei voi kasvaa yhtään',
			'Summa ”Oma ja muu rahoitus” ei voi pienentyä yhtään',
		],
		[
			'prod-ready-2',
			'Summa ”Kokonaiskustannus” voi kasvaa 250 000,00 €',
			'Summa ”Hyöty vuosittain” voi pienentyä 250 000,00 € jonakin vuosista 1–3',
			'Summa ”Käyttökustannukset vuosittain” voi kasvaa 250 000,00 € jonakin vuosista 1–3',
		],
		[
			'prod-ready-3',
			'Summa ”Kokonaiskustannus” voi kasvaa 550 000,00 €',
			'Summa ”Hyöty vuosittain” voi pienentyä 1 100 000,00 € jonakin vuosista 1–6',
			'Summa ”Käyttökustannukset vuosittain” voi kasvaa 1 100 000,00 € jonakin vuosista 1–6',
		],
	]);
});

test('margins of days are told in days', () => {
	const context = resultOf('prod-x-dates-leap-early');
	const { rule } = context.assessment.findings.find(({ rule: { id } }) => id === 'prod-poc-3') ?? {};
	const rooms = rule ? roomsOf(rule, context.assessment.world) : [];
	expect(rooms.map((room) => roomText(context, room))).toEqual([
		'Päivä ”Kokeilun päättymispäivä” voi siirtyä yhden päivän myöhemmäksi',
	]);
});

describe('the other readings', () => {
	const told = (id: string) => {
		const { scheme, assessment } = resultOf(id);
		return readingsOf(scheme, assessment, 'paybackYears').map(({ alternative, passes, turns }) => [
			alternative?.id ?? 'used',
			passes,
			turns,
		]);
	};
	test('are sorted by their figure and say which of them turns the result', () => {
		expect(told('prod-x-own-turns-payback')).toEqual([
			['withoutOwnStaffTimeLenient', 'yes', true],
			['used', 'no', false],
		]);
	});
	test('are shown only where they concern the plan and the used one is decided', () => {
		expect(told('vm-13')).toEqual([]);
		expect(told('prod-x-payback-year-unknown')).toEqual([]);
	});
});

test('amounts take the words that their scheme gives them', () => {
	const { texts, scheme, assessment } = resultOf('vm-08');
	const { main } = amountsShown(scheme, assessment);
	expect(main.map(({ amount, text }) => plain(withUnit(texts, amount, text ?? '')))).toContain('3,50 vuotta');
});
test('advice: of a rule the first that holds; the next steps in their order', () => {
	const { texts, scheme, assessment } = resultOf('vm-08');
	expect(adviceFor(scheme, assessment)).toEqual(['onlyReady']);
	expect(stepsAfter(texts.s)).toHaveLength(5);
});

/** A text or value that is missing throws. */
describe.each(all.filter(({ scheme }) => hasTexts(scheme)).map((one) => ({ id: one.scheme.id, ...one })))(
	'$id',
	({ scheme, examples }) => {
		/** Of every rule that fails in some example the fixes in the first: searched once, told in each language. */
		const seen = new Set<Rule>();
		const mended = examples.flatMap((example) => {
			const { answers, assessment } = assessed(scheme, example);
			const first = mendable(scheme, assessment).find(({ rule }) => !seen.has(rule));
			if (first) seen.add(first.rule);
			return first ? [{ answers, rule: first.rule, stage: assessment.stage }] : [];
		});
		let found: readonly (readonly [Rule, Answers, readonly Fix[]])[] | undefined;

		test.each(languages)('every worked example has its words (%s)', { timeout: 60_000 }, (language) => {
			const texts = textsOf(scheme, language);
			for (const example of examples) {
				const { assessment } = assessed(scheme, example);
				const context = { texts, scheme, assessment };
				expect(headOf(context)).not.toBe('');
				for (const finding of assessment.findings) reasonOf(context, finding);
				for (const { rule } of deciding(scheme, assessment)) gapText(context, rule.id);
			}
			found ??= mended.map(({ rule, answers, stage }) => [rule, answers, fixesFor(rule, { scheme, answers, stage })]);
			for (const [rule, answers, fixes] of found)
				for (const fix of fixes) expect(fixText({ texts, scheme, answers }, fix, rule).sentence).not.toBe('');
		});
	},
);
