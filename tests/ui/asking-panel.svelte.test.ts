import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/world.ts';
import CaseBar from '#ui/asking/CaseBar.svelte';
import Steps from '#ui/asking/Steps.svelte';
import Strip from '#ui/asking/Strip.svelte';
import { ask, askingTextsIn } from '#tests/support/asking.ts';
import { askingScheme } from '#tests/support/asking-scheme.ts';
import { renderIn } from '#tests/support/in-texts.ts';
import userEvent from '@testing-library/user-event';

const fi = askingTextsIn('fi');
const all: Answers = {
	ready: true,
	request: '5.00',
	gain: ['9.00', '9.00', '9.00'],
	costs: [{ sum: '5.00' }],
	about: 'x',
};
const panel = () => within(screen.getByRole('complementary', { name: 'Tilanne nyt' }));

describe('panel', () => {
	test('lists what is open, with a link to each question', () => {
		ask({ place: 'plain' });
		expect(panel().getByText('Tietoja puuttuu, tulos on avoin')).toBeInTheDocument();
		expect(panel().getByRole('link', { name: 'Valmis' })).toHaveAttribute('href', '/page#ready');
		expect(panel().getByRole('link', { name: 'Valmis' }).parentElement).toHaveTextContent('Valmis tällä sivulla');
		expect(panel().getByRole('link', { name: 'Kulut' }).parentElement).not.toHaveTextContent('tällä sivulla');
		expect(panel().getByText('0 / 3')).toBeInTheDocument();
	});
	test('once an answer fails it says so, and leads to what would be enough', () => {
		ask({ place: 'plain', answers: { ...all, ready: false, request: '1000.01' } });
		expect(panel().getByText('Edellytykset eivät täyty')).toBeInTheDocument();
		expect(panel().getByText('2 edellytystä ei täyty.')).toBeInTheDocument();
		expect(panel().getByText('On valmis')).toBeInTheDocument();
		expect(panel().getByText(/^Enintään 1\s000\s€$/)).toBeInTheDocument();
		expect(panel().getByRole('link', { name: 'Katso, mikä riittäisi' })).toHaveAttribute('href', '/result');
	});
	test('never promises: what is met are the formal conditions', () => {
		ask({ place: 'plain', answers: all });
		expect(panel().getByText('Muodolliset edellytykset täyttyvät')).toBeInTheDocument();
		expect(panel().getByText('Yksikään kysymys ei enää muuta tulosta.')).toBeInTheDocument();
		expect(panel().getByText(/viitepäivälle 31\.1\.2020\. Alustava arvio, ei päätös\.$/)).toBeInTheDocument();
	});
});

describe('announcing', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());
	const output = () => screen.getAllByRole('status').find(({ tagName }) => tagName === 'OUTPUT');

	test('says one sentence once a finding has changed, and nothing otherwise', async () => {
		const { user } = ask({
			place: 'plain',
			answers: { ...all, ready: undefined },
			advanceTimers: vi.advanceTimersByTime,
		});
		const heard: string[] = [];
		const watch = new MutationObserver(() => heard.push(output()?.textContent ?? ''));
		watch.observe(output() as Node, { childList: true, characterData: true, subtree: true });
		await vi.advanceTimersByTimeAsync(2000);
		await user.click(within(screen.getByRole('group', { name: 'Koko?' })).getByRole('radio', { name: 'Pieni' }));
		await vi.advanceTimersByTimeAsync(2000);
		expect(heard).toEqual([]);
		await user.click(within(screen.getByRole('group', { name: 'Valmis?' })).getByRole('radio', { name: 'Ei' }));
		await vi.advanceTimersByTimeAsync(2000);
		expect(heard).toEqual(['Edellytykset eivät täyty. Yksi edellytys ei täyty.']);
	});
	test('waits until a sum is typed', async () => {
		const { user } = ask({ place: 'plain', answers: all, advanceTimers: vi.advanceTimersByTime });
		const field = screen.getByRole('textbox', { name: 'Pyyntö?' });
		await user.clear(field);
		await user.type(field, '900000');
		await user.clear(field);
		await user.type(field, '90');
		await vi.advanceTimersByTimeAsync(2000);
		expect(output()).toHaveTextContent('');
	});
});

describe('strip', () => {
	test('shows the figures with the rule that limits each', () => {
		renderIn(fi, Strip, { scheme: askingScheme, assessment: assess(askingScheme, all) });
		expect(screen.getByText('Kulut yhteensä').parentElement).toHaveTextContent(/5\s€$/);
		expect(screen.getByText('Kertynyt, vuodet 1–2').parentElement).toHaveTextContent(
			/18\s€\s*Täyttyy:\s*Kasvaa ajoissa$/,
		);
	});
	test('an open figure is open, not zero', () => {
		renderIn(fi, Strip, { scheme: askingScheme, assessment: assess(askingScheme, {}) });
		expect(screen.getByText('Kulut yhteensä').parentElement).toHaveTextContent(/Avoin$/);
	});
});

describe('case bar', () => {
	const props = {
		scheme: askingScheme,
		asOf: '2020-01-31T16:15:00+02:00',
		onday: () => undefined,
		onretry: () => undefined,
	};

	test('the closed call and the reference date are always in sight', () => {
		renderIn(fi, CaseBar, { ...props, kept: 'new' });
		const bar = screen.getByRole('region', { name: 'Hanke ja haku' });
		expect(bar).toHaveTextContent('Haku päättyi 31.1.2020 klo 16.15');
		expect(bar).toHaveTextContent('Viitepäivä 31.1.2020');
		expect(bar).not.toHaveTextContent(/[Tt]allen/);
	});
	test.each([
		['stored', 'Tallennettu selaimeen'],
		['saving', 'Tallennetaan…'],
		['in-memory', 'Selain ei salli tallentamista.'],
		['failed', 'Tallennus ei onnistunut.'],
	] as const)('%s: %s', (kept, text) => {
		const { container } = renderIn(fi, CaseBar, { ...props, kept });
		expect(container).toHaveTextContent(text);
		if (kept !== 'stored') expect(container).not.toHaveTextContent('Tallennettu');
	});
	test('what could not be saved can be tried again', async () => {
		const onretry = vi.fn();
		renderIn(fi, CaseBar, { ...props, kept: 'failed', onretry });
		await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Yritä uudelleen' }));
		expect(onretry).toHaveBeenCalledOnce();
	});
	test('another reference date is taken, the day of the deadline at the deadline', async () => {
		const onday = vi.fn();
		renderIn(fi, CaseBar, { ...props, kept: 'stored', onday });
		const field = () => screen.getByRole('textbox', { name: /^Viitepäivä/ });
		const open = async () => {
			await userEvent.click(screen.getByRole('button', { name: 'Muuta viitepäivää' }));
			await screen.findByRole('textbox', { name: /^Viitepäivä/ });
		};
		await open();
		await waitFor(() => expect(field()).toHaveFocus());
		await userEvent.clear(field());
		await userEvent.type(field(), '30.2.2020{Enter}');
		expect(field()).toHaveAccessibleDescription(/^Päivämäärää 30\.2\.2020 ei ole olemassa/);
		expect(onday).not.toHaveBeenCalled();
		await userEvent.clear(field());
		await userEvent.type(field(), '1.2.2020{Enter}');
		expect(onday).toHaveBeenLastCalledWith('2020-02-01T23:59:59+02:00');
		await waitFor(() => expect(screen.getByRole('button', { name: 'Muuta viitepäivää' })).toHaveFocus());
		await open();
		await userEvent.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
		expect(onday).toHaveBeenLastCalledWith('2020-01-31T16:15:00+02:00');
	});
});

test('steps say which is done and where the user is', () => {
	renderIn(fi, Steps, {
		steps: [
			{ id: 'a', label: 'Alku', href: '/a', state: 'done' },
			{ id: 'b', label: 'Keski', href: '/b', state: 'current' },
			{ id: 'c', label: 'Loppu', href: '/c', state: 'open' },
		],
	});
	const [list] = within(screen.getByRole('navigation', { name: 'Vaiheet' })).getAllByRole('list');
	const items = within(list as HTMLElement).getAllByRole('listitem');
	expect(within(items[0] as HTMLElement).getByRole('link')).toHaveAccessibleName('Alku, valmis');
	expect(within(items[1] as HTMLElement).getByText('2. Keski')).toHaveAttribute('aria-current', 'step');
	expect(within(items[2] as HTMLElement).getByRole('link')).toHaveAttribute('href', '/c');
});
