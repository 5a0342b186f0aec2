import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/world.ts';
import Review from '#ui/asking/Review.svelte';
import { asksOn, pagesFor } from '#wizard/places.ts';
import { askingTextsIn } from '#tests/support/asking.ts';
import { askingScheme as scheme } from '#tests/support/asking-scheme.ts';
import { renderIn } from '#tests/support/in-texts.ts';

const review = (answers: Answers, typed: Readonly<Record<string, string>> = {}) => {
	const assessment = assess(scheme, answers);
	const shown = pagesFor(scheme, assessment.world);
	const isLater = ({ stage }: { stage?: string }) => stage === 'running';
	renderIn(askingTextsIn('fi'), Review, {
		scheme,
		pages: shown.filter((page) => !isLater(page)).map((page) => ({ page, facts: asksOn(page, assessment.world) })),
		assessment,
		answers,
		typed,
		hrefOf: (place: string, anchor?: string) => `/${place}${anchor === undefined ? '' : `#${anchor}`}`,
		later: shown.filter(isLater),
	});
};
const answerTo = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling;

test('shows each answer in the words of its question, with the way to change it', () => {
	review({
		ready: true,
		size: 'small',
		tools: ['pen', 'paper'],
		request: '1234.50',
		days: '3',
		start: '2026-02-01',
		arrives: '2020-07-14T15:30:00+03:00',
		about: 'Kaksi\nriviä',
		partners: [{ name: 'Virasto' }, {}],
		costs: [{ label: 'A', sum: '1.00' }, { sum: '2.50' }],
		gain: ['1.00', null],
		running: null,
	});
	expect(answerTo('Valmis')).toHaveTextContent('Kyllä');
	expect(answerTo('Koko')).toHaveTextContent('Pieni');
	expect(answerTo('Välineet')).toHaveTextContent('Kynä ja Paperi');
	expect(answerTo('Pyyntö')).toHaveTextContent(/^1\s234,50\s€$/);
	expect(answerTo('Alku')).toHaveTextContent('1.2.2026');
	expect(answerTo('Saapuminen')).toHaveTextContent('14.7.2020 klo 15.30');
	expect(answerTo('Kumppanit')).toHaveTextContent(/Virasto\s*Rivi 2/);
	expect(answerTo('Kulut')).toHaveTextContent(/^2 riviä, yhteensä 3,50\s€$/);
	expect(answerTo('Hyöty')).toHaveTextContent(/Vuosi 1: 1\s€\s*Vuosi 2: puuttuu\s*Vuosi 3: puuttuu/);
	expect(answerTo('Käyttö')).toHaveTextContent('En tiedä vielä');
	expect(answerTo('Tappio')).toHaveTextContent('Ei vastausta');
	expect(screen.getByRole('link', { name: 'Muuta: Pyyntö' })).toHaveAttribute('href', '/plain#request');
});
test('a missing sum is missing, not zero, and no rows are an answer', () => {
	review({ costs: [{ sum: '1.00' }, {}], partners: [], gains: [{ sure: true, perYear: ['1.00', '2.00', '3.00'] }] });
	expect(answerTo('Kulut')).toHaveTextContent('2 riviä, 1 summa puuttuu');
	expect(answerTo('Kumppanit')).toHaveTextContent('Ei yhtään');
	expect(answerTo('Hyödyt')).toHaveTextContent(/^1 rivi, yhteensä 6\s€$/);
});
test('a text that could not be read is shown as it was typed', () => {
	review(
		{ request: null, costs: [{ sum: null }] },
		{ request: 'noin 5', 'costs.0.sum': 'x', arrives: '31.2.2020\n15.30' },
	);
	expect(answerTo('Pyyntö')).toHaveTextContent('Ei voitu lukea: noin 5');
	expect(answerTo('Kulut')).toHaveTextContent(/1 rivi, 1 summa puuttuu\s*Ei voitu lukea: x/);
	expect(answerTo('Saapuminen')).toHaveTextContent('Ei voitu lukea: 31.2.2020 15.30');
});
test('an account stands only beside what it accounts for', () => {
	review({ size: null });
	expect(screen.queryByText('Koko, perustelu')).toBeNull();
});
test('answers that no longer apply are kept apart, and later pages come last', () => {
	review({ size: 'small', agreed: true, report: true });
	const unused = screen.getByText('Ei käytössä (1)').closest('details') as HTMLElement;
	expect(within(unused).getByText('Sovittu')).toBeInTheDocument();
	expect(within(unused).queryByRole('link')).toBeNull();
	expect(screen.getByRole('link', { name: 'Jälkeen' })).toHaveAttribute('href', '/after');
	expect(screen.queryByText('Raportti', { selector: 'dt' })).toBeNull();
	expect(screen.getByRole('link', { name: 'Katso tulos' })).toHaveAttribute('href', '/result');
});
