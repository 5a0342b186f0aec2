import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { ask } from '#tests/support/asking.ts';

const section = (name: string) => within(screen.getByRole('region', { name }));
const box = (name: string) => screen.getByRole('textbox', { name });
const costs = [
	{ label: 'Robotti', work: 'bought', sum: '100.00' },
	{ label: 'Koulutus', work: 'own', sum: '20.50' },
	{ label: 'Liittymä' },
];
const add = 'Lisää rivi: Kulut';

describe('a list', () => {
	test('says that there is nothing to list, or that it is not known', async () => {
		const { user, answer } = ask({ place: 'lists' });
		const partners = section('Kumppanit?');
		expect(partners.getByRole('radio', { name: 'Ei yhtään' })).not.toBeChecked();
		await user.click(partners.getByRole('radio', { name: 'Ei yhtään' }));
		expect(answer('partners')).toEqual([]);
		await user.click(partners.getByRole('radio', { name: 'En tiedä vielä' }));
		expect(answer('partners')).toBeNull();
	});
	test('takes names one by one', async () => {
		const { user, answer } = ask({ place: 'lists' });
		await user.click(section('Kumppanit?').getByRole('button', { name: 'Lisää rivi: Kumppanit' }));
		expect(box('Rivi 1, Nimi')).toHaveFocus();
		await user.keyboard('Virasto');
		expect(answer('partners')).toEqual([{ name: 'Virasto' }]);
	});
});

describe('rows', () => {
	const rows = () => section('Kulut?').getAllByRole('row').slice(1, -1);

	test('are a table with named fields, also where its layout is not one', () => {
		ask({ place: 'lists', answers: { costs } });
		const table = screen.getByRole('table', { name: 'Kulut?' });
		expect(table).toHaveAttribute('role', 'table');
		expect(within(table).getByRole('columnheader', { name: 'Euroa' })).toBeInTheDocument();
		expect(box('Robotti, Euroa')).toHaveValue('100,00');
		expect(screen.getByRole('combobox', { name: 'Robotti, Työ' })).toHaveDisplayValue('Ostettu');
		expect(screen.getByRole('combobox', { name: 'Liittymä, Työ' })).toHaveDisplayValue('Valitse');
		expect(rows()).toHaveLength(3);
	});
	test('a new one takes focus, and its choice is given', async () => {
		const { user, answer } = ask({ place: 'lists' });
		await user.click(screen.getByRole('button', { name: add }));
		expect(box('Rivi 1, Kulu')).toHaveFocus();
		await user.selectOptions(screen.getByRole('combobox', { name: 'Rivi 1, Työ' }), 'Oma');
		await user.type(box('Rivi 1, Euroa'), '7');
		expect(answer('costs')).toEqual([{ work: 'own', sum: '7.00' }]);
		await user.selectOptions(screen.getByRole('combobox', { name: 'Rivi 1, Työ' }), 'En tiedä vielä');
		expect(answer('costs')).toEqual([{ work: null, sum: '7.00' }]);
	});
	test('a copy follows its row and takes focus', async () => {
		const { user, answer } = ask({ place: 'lists', answers: { costs } });
		await user.click(screen.getByRole('button', { name: 'Monista Robotti' }));
		expect(answer('costs')).toEqual([costs[0], costs[0], ...costs.slice(1)]);
		expect(document.activeElement).toHaveAttribute('id', 'costs-1-label');
	});
	test('a removed one can be taken back until the next change, and focus stays in the table', async () => {
		const { user, answer } = ask({ place: 'lists', answers: { costs }, typed: { 'costs.1.sum': 'abc' } });
		await user.click(screen.getByRole('button', { name: 'Poista Robotti' }));
		expect(answer('costs')).toHaveLength(2);
		expect(document.activeElement).toHaveAttribute('id', 'costs-0-label');
		expect(box('Koulutus, Euroa')).toHaveValue('abc');
		const status = section('Kulut?').getByRole('status');
		expect(status).toHaveTextContent('Poistit rivin: Robotti.');
		await user.click(within(status).getByRole('button', { name: 'Kumoa' }));
		expect(answer('costs')).toEqual(costs);
		expect(document.activeElement).toHaveAttribute('id', 'costs-0-label');
		expect(status).toHaveTextContent('Palautettu.');
		expect(box('Koulutus, Euroa')).toHaveValue('abc');
	});
	test('after the last one focus is where a row is added, and the next change ends the way back', async () => {
		const { user } = ask({ place: 'lists', answers: { costs } });
		await user.click(screen.getByRole('button', { name: 'Poista Liittymä' }));
		expect(screen.getByRole('button', { name: add })).toHaveFocus();
		await user.type(box('Rivi 1, Kulu'), 'ka');
		expect(screen.queryByRole('button', { name: 'Kumoa' })).toBeNull();
	});
	test('Enter goes down the column, and from the last row to where one is added', async () => {
		const { user, place } = ask({ place: 'lists', answers: { costs } });
		await user.click(box('Robotti, Euroa'));
		await user.keyboard('{Enter}');
		expect(box('Koulutus, Euroa')).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(box('Liittymä, Euroa')).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(screen.getByRole('button', { name: add })).toHaveFocus();
		expect(place()).toBe('lists');
		await user.keyboard('{Enter}');
		expect(box('Rivi 4, Kulu')).toHaveFocus();
	});
	test('Tab goes through a row, then to what can be done to it', async () => {
		const { user } = ask({ place: 'lists', answers: { costs } });
		await user.click(box('Rivi 1, Kulu'));
		const stops = ['costs-0-work', 'costs-0-sum', 'Monista Robotti', 'Poista Robotti', 'costs-1-label'];
		for (const stop of stops) {
			await user.tab();
			const at = document.activeElement;
			expect(at?.getAttribute('aria-label') === stop ? stop : at?.id).toBe(stop);
		}
	});
	test('an empty sum is open, never nothing', async () => {
		const { user } = ask({ place: 'lists', answers: { costs } });
		const total = () => screen.getByRole('rowheader', { name: 'Yhteensä' }).closest('tr');
		expect(total()).toHaveTextContent(/–\s*1 summa puuttuu/);
		await user.type(box('Liittymä, Euroa'), '0');
		expect(total()).toHaveTextContent('120,50');
	});
	test('a text that cannot be read has its message below the row, and a link in the summary', async () => {
		const { user } = ask({ place: 'lists', answers: { costs } });
		await user.clear(box('Robotti, Euroa'));
		await user.type(box('Robotti, Euroa'), 'x');
		await user.click(screen.getByRole('button', { name: 'Tallenna ja jatka' }));
		expect(box('Robotti, Euroa')).toHaveAccessibleDescription(/^Euroa: Kirjoita summa numeroina/);
		await user.click(screen.getByRole('link', { name: /^Robotti, Euroa: Kirjoita summa numeroina/ }));
		expect(box('Robotti, Euroa')).toHaveFocus();
	});
});

describe('pasting', () => {
	test('fills the cells from there on, each read as its field would', async () => {
		const { user, answer } = ask({ place: 'lists', answers: { costs } });
		await user.click(box('Rivi 1, Kulu'));
		await user.paste('Palvelin\tOMA\t1 234,50 €\r\n"Lisenssit\tja tuki"\t\t−\r\n');
		expect(answer('costs')).toEqual([
			{ label: 'Palvelin', work: 'own', sum: '1234.50' },
			{ label: 'Lisenssit ja tuki', sum: null },
			costs[2],
		]);
		expect(section('Kulut?').getByRole('status')).toHaveTextContent('Liitit 2 riviä. Yhtä solua ei voitu lukea.');
		expect(box('Lisenssit ja tuki, Euroa')).toHaveValue('−');
		expect(box('Lisenssit ja tuki, Euroa')).toBeInvalid();
	});
	test('can be taken back', async () => {
		const { user, answer } = ask({ place: 'lists', answers: { costs } });
		await user.click(box('Robotti, Euroa'));
		await user.paste('1\n2');
		expect(answer('costs')).toMatchObject([{ sum: '1.00' }, { sum: '2.00' }, {}]);
		await user.click(screen.getByRole('button', { name: 'Kumoa' }));
		expect(answer('costs')).toEqual(costs);
	});
	test('asks before it adds rows', async () => {
		const { user, answer } = ask({ place: 'lists', answers: { costs } });
		await user.click(box('Liittymä, Euroa'));
		await user.paste('1\n2\n3');
		expect(answer('costs')).toEqual(costs);
		expect(screen.getByText('Liittäminen lisää taulukkoon 2 riviä.')).toBeInTheDocument();
		expect(screen.getByRole('button', { name: 'Liitä ja lisää rivit' })).toHaveFocus();
		await user.click(screen.getByRole('button', { name: 'Peruuta' }));
		expect(box('Liittymä, Euroa')).toHaveFocus();
		await user.paste('1\n2\n3');
		await user.keyboard('{Enter}');
		expect(answer('costs')).toMatchObject([
			{ sum: '100.00' },
			{ sum: '20.50' },
			{ sum: '1.00' },
			{ sum: '2.00' },
			{ sum: '3.00' },
		]);
		expect(box('Liittymä, Euroa')).toHaveFocus();
	});
	test('an option that there is not is kept and complained about at its list', async () => {
		const { user, work } = ask({ place: 'lists', answers: { costs } });
		await user.click(box('Rivi 1, Kulu'));
		await user.paste('A\tVuokra\t5');
		expect(work().typed).toEqual({ 'costs.0.work': 'Vuokra' });
		const list = screen.getByRole('combobox', { name: 'A, Työ' });
		expect(list).toHaveAccessibleDescription(/”Vuokra” ei ole vaihtoehto/);
		await user.selectOptions(list, 'Oma');
		expect(work().typed).toEqual({});
	});
	test('a single text goes in as any text does', async () => {
		const { user, answer } = ask({ place: 'lists', answers: { costs } });
		await user.clear(box('Robotti, Euroa'));
		await user.click(box('Robotti, Euroa'));
		await user.paste('55,5');
		expect(answer('costs')).toMatchObject([{ sum: '55.50' }, {}, {}]);
	});
});

describe('by year', () => {
	test('sums are asked year by year, and totalled once all are known', async () => {
		const { user, answer } = ask({ place: 'yearly' });
		const total = () => box('Hyöty, Vuosi 1').closest('tr')?.lastElementChild?.previousElementSibling;
		await user.type(box('Hyöty, Vuosi 1'), '1000');
		await user.tab();
		expect(box('Hyöty, Vuosi 1')).toHaveValue('1\u00a0000');
		await user.keyboard('−500,5');
		expect(total()).toHaveTextContent('1 summa puuttuu');
		await user.tab();
		await user.keyboard('0');
		expect(answer('gain')).toEqual(['1000.00', '-500.50', '0.00']);
		expect(total()).toHaveTextContent('499,50');
		expect(screen.getByText('Negatiivinen vuosi pienentää yhteissummaa.')).toBeInTheDocument();
	});
	test('Enter and pasting go on from one question to the next', async () => {
		const { user, answer } = ask({ place: 'yearly' });
		await user.click(box('Hyöty, Vuosi 2'));
		await user.paste('1\t2\t9\n3\t4\n5\t6');
		expect(answer('gain')).toEqual([null, '1.00', '2.00']);
		expect(answer('running')).toEqual([null, '3.00', '4.00']);
		await user.click(box('Hyöty, Vuosi 3'));
		await user.keyboard('{Enter}');
		expect(box('Käyttö, Vuosi 3')).toHaveFocus();
	});
	test('a row that does not count stays in its place, outside the totals, with the reason', async () => {
		const gains = [
			{ label: 'A', sure: true, perYear: ['1.00', '2.00', '3.00'] },
			{ label: 'B', sure: false, perYear: ['10.00', '20.00', '30.00'] },
		];
		const { user } = ask({ place: 'yearly', answers: { gains } });
		const hits = section('Hyödyt?');
		expect(hits.getByText(/Varmat hyödyt\. Näytetään, ei lasketa mukaan\./)).toBeInTheDocument();
		expect(hits.getByRole('link', { name: 'Miksi?: B' })).toHaveAttribute('href', '/rules#rows-1');
		expect(hits.getByText('Mukaan: 0,00')).toBeInTheDocument();
		const totals = () => hits.getByRole('rowheader', { name: /Mukaan laskettu|Yhteensä/ }).closest('tr');
		expect(totals()).toHaveTextContent(/^Mukaan laskettu\s*1\s*2\s*3\s*6$/);
		await user.selectOptions(hits.getByRole('combobox', { name: 'B, Varma' }), 'Kyllä');
		expect(totals()).toHaveTextContent(/^Yhteensä\s*11\s*22\s*33\s*66$/);
		await user.selectOptions(hits.getByRole('combobox', { name: 'B, Varma' }), 'En tiedä vielä');
		expect(totals()).toHaveTextContent(/1 tieto puuttuu/);
	});
	test('what follows stands below, with the check in its year', () => {
		ask({
			place: 'yearly',
			answers: { gain: ['100.00', '200.00', null], costs: [{ label: 'A', sum: '350.00' }] },
		});
		const computed = section('Laskettu');
		const row = (name: string) => computed.getByRole('rowheader', { name }).closest('tr');
		expect(row('Vuoden nettosumma')).toHaveTextContent(/^Vuoden nettosumma\s*100\s*200\s*–/);
		expect(row('Kertynyt hyöty')).toHaveTextContent(/^Kertynyt hyöty\s*100\s*300\s*–/);
		expect(row('Kattamatta: Kulut yhteensä')).toHaveTextContent(/250\s*Ei täyty\s*50\s*–/);
	});
});
