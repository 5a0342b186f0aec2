import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Answers } from '#engine/world.ts';
import type { Language } from '#i18n/languages.ts';
import type { Talking } from '#ui/talking.ts';
import Result from '#ui/result/Result.svelte';
import { renderIn } from '#tests/support/in-texts.ts';
import { plain, resultOf } from '#tests/support/result-of.ts';

interface Shown {
	readonly language?: Language;
	readonly other?: Answers;
	readonly trial?: boolean;
	readonly canUndo?: boolean;
}
function show(id: string, { language = 'fi', other = {}, trial = false, canUndo = false }: Shown = {}) {
	const { texts, scheme, answers, assessment } = resultOf(id, language, other);
	const talking = { tryAnswers: vi.fn(), adoptTrial: vi.fn(), leaveTrial: vi.fn(), undo: vi.fn() };
	const onsave = vi.fn();
	renderIn(texts, Result, {
		...{ scheme, answers, assessment, trial, canUndo, onsave },
		...{ stage: assessment.stage, asOf: '2018-11-15T12:00:00+02:00', name: 'Arkiston robotti' },
		talking: talking as unknown as Talking,
		hrefOf: (place: string, anchor?: string) => `../${place}/${anchor ? `#${anchor}` : ''}`,
		pageOf: () => 'costs',
		ruleHref: (rule: string) => `../#${rule}`,
	});
	return { user: userEvent.setup(), talking, onsave };
}
/** A part of the page under its heading. */
const part = (name: string | RegExp) => screen.getByRole('region', { name });
const cards = async () => {
	await waitFor(() => expect(screen.queryByText(/^Lasketaan korjauksia|^Rättelser räknas/)).toBeNull());
	return screen.queryAllByRole('article').filter((card) => within(card).queryByRole('button'));
};
const textOf = (element: Element) =>
	plain(element.textContent ?? '')
		.replaceAll(/\s+/g, ' ')
		.trim();

describe('the four verdicts', () => {
	test('ineligible: what decided, with the sum that is missing and its place', async () => {
		show('vm-08');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
			'Edellytykset eivät täyty: takaisinmaksuaika on 3,50 vuotta, raja on 3 vuotta',
		);
		const decided = part('Mikä ratkaisi');
		expect(textOf(decided)).toContain('Kattamatta vuoden 3 lopussa 40 000,00 €');
		expect(within(decided).getByRole('link', { name: 'Hakuohje 6.9.2018, luku 4.1, 2. vaatimus' })).toHaveAttribute(
			'href',
			'../#prod-ready-2',
		);
		expect(await cards()).toHaveLength(2);
		expect(screen.getByRole('heading', { name: 'Näin korjaat: yksi näistä riittää' })).toBeVisible();
		expect(textOf(document.body)).toContain('Haku päättyi 15.11.2018 klo 14.00. Viitepäivä 15.11.2018.');
	});
	test('incomplete: the open questions lead to their fields, in place of fixes', () => {
		show('vm-08', { other: { totalCost: null, readyToStart: null } });
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Tulos on avoin: 2 tietoa puuttuu');
		const open = part('Vastaa näihin kysymyksiin');
		expect(
			within(open)
				.getAllByRole('link')
				.map((link) => link.getAttribute('href')),
		).toEqual(['../costs/#readyToStart', '../costs/#totalCost', '../review/']);
		expect(screen.queryByRole('heading', { name: /Näin korjaat/ })).toBeNull();
		expect(textOf(document.body)).toContain('Kuvaa ei voi vielä piirtää: summia puuttuu.');
	});
	test('incomplete for a document: the task, and what puts it right', async () => {
		show('prod-x-forms-missing');
		expect(textOf(part('Mitä puuttuu'))).toContain('Hakulomakkeet puuttuvat.');
		const [card] = await cards();
		expect(card && textOf(card)).toContain(
			'Jos muutat suunnitelmaa niin, että kohdan ”Hakulomakkeet” vastaus on kyllä',
		);
	});
	test('discretionary: the points, and that another reading turns the result', async () => {
		show('prod-x-own-turns-payback');
		expect(textOf(part('Mitä rahoittaja harkitsee'))).toContain('Rahoittaja harkitsee takaisinmaksuaikaa.');
		const table = within(part('Tulos riippuu yhdestä tulkinnasta')).getByRole('table');
		expect(within(table).getByRole('row', { name: /Ilman omaa työtä/ })).toHaveTextContent('muuttaa tuloksen');
		expect(within(table).getByRole('row', { name: /Käytetty lukutapa/ })).toHaveTextContent('Ei täyty');
		await cards();
		expect(screen.getByRole('heading', { name: 'Näin kohta ei jää rahoittajan harkittavaksi' })).toBeVisible();
	});
	test('eligible: margins instead of fixes, the reservation, never a promise', async () => {
		show('vm-01');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Muodolliset edellytykset täyttyvät/);
		const margins = part('Näin paljon luvut voivat muuttua');
		await waitFor(() => expect(textOf(margins)).toContain('Summa ”Kokonaiskustannus” voi kasvaa 250 000,00 €'));
		expect(screen.queryByRole('heading', { name: /Näin korjaat/ })).toBeNull();
		expect(textOf(document.body)).toContain('Hakemus voi jäädä ilman rahoitusta, vaikka edellytykset täyttyvät.');
	});
	test('in Swedish', async () => {
		show('vm-08', { language: 'sv' });
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Förutsättningarna uppfylls inte/);
		expect(textOf(part('Vad som avgjorde'))).toContain('Inte täckt i slutet av år 3 40 000,00 €');
		const [card] = await cards();
		expect(card && within(card).getByRole('button')).toHaveAccessibleName(
			/^Pröva: Om du minskar beloppet ”Total kostnad”/,
		);
	});
});

describe('fixes', () => {
	test('a closed deadline says that nothing can help', async () => {
		show('prod-x-deadline-steering-late');
		expect(await cards()).toEqual([]);
		expect(textOf(part('Tähän ei ole korjausta'))).toContain('Tätä ei voi muuttaa. Haku päättyi 15.11.2018 klo 14.00.');
	});
	test('several failed rules: each under its name, then one set for all', async () => {
		show('vm-08', { other: { totalCost: '1250000.01', ownAndOtherFunding: '0.00' } });
		await cards();
		const names = within(part('Näin korjaat')).getAllByRole('heading', { level: 3 }).map(textOf);
		expect(names).toEqual([
			'Edellytys: Keskitetty osuus enintään 1 000 000 €, valmis hanke',
			'Edellytys: Takaisinmaksuaika enintään 3 vuotta',
			'Edellytys: Hyöty vähintään 2 × investointi',
			'Kaikki kerralla',
		]);
	});
	test('trying hands over the changed answers and reads out the new heading', async () => {
		const { user, talking } = show('vm-08');
		const [card] = await cards();
		await user.click(within(card as HTMLElement).getByRole('button', { name: /^Kokeile: Jos pienennät/ }));
		expect(talking.tryAnswers).toHaveBeenCalledWith(expect.objectContaining({ totalCost: '160000.00' }));
		expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
	});
	test('a trial can be adopted or left', async () => {
		const { user, talking } = show('vm-01', { trial: true });
		expect(screen.getByText('Kokeilet muutosta')).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
		await user.click(screen.getByRole('button', { name: 'Palaa omiin vastauksiin' }));
		expect([talking.adoptTrial.mock.calls.length, talking.leaveTrial.mock.calls.length]).toEqual([1, 1]);
	});
	test('an adopted change can be taken back', async () => {
		const { user, talking } = show('vm-01', { canUndo: true });
		await user.click(screen.getByRole('button', { name: 'Kumoa muutos' }));
		expect(talking.undo).toHaveBeenCalledOnce();
	});
});

describe('figures', () => {
	test('a loss is added to what is missing', () => {
		show('vm-08', { other: { grossBenefit: ['-100000.00', '0.00', '0.00', '0.00', '0.00', '0.00'] } });
		expect(textOf(part('Mikä ratkaisi'))).toContain(
			'vuodet 1–3 +100 000,00 € Kattamatta vuoden 3 lopussa 300 000,00 €',
		);
	});
	test('the chart has a name, a description and the same numbers as a table', () => {
		show('vm-08');
		const [chart] = screen.getAllByRole('img', { name: /^Hyöty kattaa investoinnin 3,50 vuodessa/ });
		expect(chart && textOf(chart)).toContain('Investointi: 200 000 €.');
		const rows = within(screen.getByRole('region', { name: 'Kuvan luvut', hidden: true })).getAllByRole('row', {
			hidden: true,
		});
		expect(rows.map((row) => [...row.children].map(textOf).join(' | ')).slice(0, 4)).toEqual([
			'Vuosi | Vuoden nettohyöty | Kertynyt nettohyöty | Erotus investointiin',
			'1 | 0 | 0 | −200 000',
			'2 | 80 000 | 80 000 | −120 000',
			'3 | 80 000 | 160 000 | −40 000',
		]);
	});
	test('a working unfolds when it is opened, and marks where a cap bites', async () => {
		const { user } = show('vm-02');
		const workings = part('Näin summat laskettiin');
		expect(within(workings).queryByText('Katto rajoittaa tässä:')).toBeNull();
		const summary = within(workings).getByText('Keskitetty rahoitusosuus enintään');
		await user.click(summary);
		await waitFor(() => expect(within(workings).getByText('Katto rajoittaa tässä:')).toBeInTheDocument());
		expect(textOf(workings)).toContain('−250 000,01 €');
		expect(textOf(workings)).toContain('Mikään asiakirja ei määrää pyöristystä.');
	});
	test('on paper the first level of every main working is unfolded', async () => {
		show('vm-02');
		window.dispatchEvent(new Event('beforeprint'));
		expect(textOf(part('Näin summat laskettiin'))).toContain('Katto rajoittaa tässä:');
		window.dispatchEvent(new Event('afterprint'));
		await waitFor(() => expect(textOf(part('Näin summat laskettiin'))).not.toContain('Katto rajoittaa tässä:'));
	});
});

describe('all findings', () => {
	test('worst first, with reason, force and place', () => {
		show('vm-08');
		const findings = part('Kaikki edellytykset');
		expect(within(findings).getAllByRole('heading', { level: 3 }).map(textOf)).toEqual([
			'Ei täyty1',
			'Avoinna10',
			'Täyttyy10',
		]);
		const [first] = within(findings).getAllByRole('listitem');
		expect(first && textOf(first)).toBe(
			'Takaisinmaksuaika enintään 3 vuotta Pakollinen edellytys Hyödyt eivät kata investointia, kun rahoituksen myöntämisestä on kulunut 3 vuotta. luku 4.1, 2. vaatimus',
		);
	});
	test('documents and duties have a state of their own', () => {
		show('prod-x-forms-missing');
		const items = within(part('Muistilista')).getAllByRole('listitem').map(textOf);
		expect(items[0]).toMatch(/^Puuttuu Hakulomakkeet on täytetty/);
		expect(items.at(-1)).toMatch(/^Tarkista Hankesalkun päivitys 2 kuukauden välein/);
	});
	test('dates for the calendar, once award and end are known', () => {
		show('vm-01', { other: { awardDate: '2019-01-15', projectEnd: '2019-08-01' } });
		const dates = within(part('Päivät kalenteriin')).getAllByRole('listitem').map(textOf);
		expect(dates).toEqual(['15.3.2019', '15.5.2019', '15.7.2019', '1.8.2019, viimeinen']);
	});
	test('the next steps stand last, and the case can be saved', async () => {
		const { user, onsave } = show('vm-01');
		expect(within(part('Mitä seuraavaksi')).getAllByRole('listitem')).toHaveLength(5);
		await user.click(screen.getByRole('button', { name: 'Tallenna hanketiedosto' }));
		expect(onsave).toHaveBeenCalledOnce();
	});
});
