import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Door, Finder } from '#engine/finder.ts';
import MatrixByScheme from '#ui/comparing/MatrixByScheme.svelte';
import Matrix from '#ui/comparing/Matrix.svelte';
import { conditions, type SchemeColumn } from '#ui/comparing/conditions.ts';
import SchemeDoors from '#ui/finding/SchemeDoors.svelte';
import { schemeIn, textsIn } from '#tests/i18n/scheme-in.ts';
import { renderIn } from '#tests/support/in-texts.ts';
import { askingScheme } from '#tests/support/asking-scheme.ts';

const words = {
	short: 'Pieni tuki',
	closed: 'Haku päättyi 31.1.2020.',
	documents: { paper: { title: 'Paperi', short: 'Paperi' } },
	tracks: { one: { name: 'Valmis hanke' }, two: { name: 'Kokeilu' } },
	rules: Object.fromEntries(askingScheme.rules.map(({ id }) => [id, { title: `Sääntö ${id}` }])),
};
const texts = { fi: schemeIn('fi', words), sv: schemeIn('sv', words) };
const rule = askingScheme.rules[0];
if (!rule) throw new Error('The scheme has no rule');
const finder: Finder = { answers: [], tracks: { one: {}, two: {} } };
const open: Door = {
	track: 'one',
	verdict: 'incomplete',
	elsewhere: false,
	shutBy: [],
	open: 2,
	most: '204000.00',
	answers: {},
};
const shut: Door = { ...open, track: 'two', verdict: 'ineligible', shutBy: [rule, rule] };

function show(language: 'fi' | 'sv', doors: readonly Door[], onbegin = vi.fn()) {
	const of = { scheme: askingScheme, finder, texts: texts[language], doors };
	const hrefs = { schemeHref: '/s/', caseHref: '/c/', ruleHref: (id: string) => `/r/#${id}` };
	renderIn(textsIn(language), SchemeDoors, { of, ...hrefs, onbegin });
	return onbegin;
}

describe('the doors of a scheme', () => {
	test('an open one tells the most it pays and what is still open, and begins a case', async () => {
		const onbegin = show('fi', [open]);
		expect(screen.getByText(/Rahoitus enintään 204\s000\s€\. 2 kysymystä on vielä avoinna\./)).toBeInTheDocument();
		await userEvent.click(screen.getByRole('link', { name: 'Jatka tällä: Valmis hanke, Pieni tuki' }));
		expect(onbegin).toHaveBeenCalledExactlyOnceWith(open);
	});
	test('a shut one names the rule that shut it, with its place, and counts the others', () => {
		show('sv', [shut]);
		const line = screen.getByRole('listitem');
		expect(line).toHaveTextContent('Förutsättningarna uppfylls inte');
		expect(line).toHaveTextContent(`Sääntö ${rule.id}.`);
		expect(within(line).getByRole('link')).toHaveAttribute('href', `/r/#${rule.id}`);
		expect(line).toHaveTextContent('Dessutom uppfylls inte en annan förutsättning.');
	});
	test('one that the field leads away from says so', () => {
		show('fi', [{ ...shut, elsewhere: true, shutBy: [rule] }]);
		expect(screen.getByText('Ala kuuluu toiseen hankelajiin')).toBeInTheDocument();
	});
});

describe('the comparison', () => {
	const cells = Object.fromEntries(conditions.map((c) => [c, c === 'cap' ? '' : `${c} kerrottu`]));
	const schemes = ['a', 'b'].map((id): SchemeColumn => ({
		id,
		name: `Tuki ${id}`,
		funder: 'Ministeriö',
		cells: cells as SchemeColumn['cells'],
	}));
	const props = { schemes, hrefOf: (id: string) => `/${id}/` };

	test('is a table with a head for each scheme and each condition', () => {
		renderIn(textsIn('fi'), Matrix, props);
		const table = screen.getByRole('table', { name: 'Tukimuotojen tärkeimmät edellytykset' });
		expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
		expect(within(table).getAllByRole('rowheader')).toHaveLength(conditions.length);
		expect(within(table).getAllByText('Lähde ei mainitse')).toHaveLength(2);
		expect(within(table).getByRole('link', { name: 'Tuki a' })).toHaveAttribute('href', '/a/');
	});
	test('is a list for each scheme on a phone, the first open', () => {
		const { container } = renderIn(textsIn('sv'), MatrixByScheme, props);
		const details = [...container.querySelectorAll('details')];
		expect(details.map(({ open: isOpen }) => isOpen)).toEqual([true, false]);
		expect(within(details[0] as HTMLElement).getAllByRole('definition')).toHaveLength(conditions.length);
	});
});
