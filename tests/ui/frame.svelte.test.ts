import { screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, test } from 'vitest';
import Footer from '#ui/frame/Footer.svelte';
import Header from '#ui/frame/Header.svelte';
import Mark from '#ui/frame/Mark.svelte';
import Notice from '#ui/frame/Notice.svelte';
import SourceLink from '#ui/frame/SourceLink.svelte';
import VerdictLine from '#ui/frame/VerdictLine.svelte';
import { schemeIn, textsIn } from '#tests/i18n/scheme-in.ts';
import { renderIn } from '#tests/support/in-texts.ts';

const texts = { fi: textsIn('fi'), sv: textsIn('sv') };
const text = (words: string) => createRawSnippet(() => ({ render: () => `<p>${words}</p>` }));

describe('header', () => {
	const links = [
		{ label: 'Tukimuodot', href: '/fi/', here: true },
		{ label: 'Omat tapaukset', href: '/fi/cases/', here: false },
	];
	const other = { language: 'sv', href: '/sv/?id=1#prod-ready-2' };

	test('leads past itself to the content first', () => {
		renderIn(texts.fi, Header, { home: '/fi/', links, other });
		const [first] = screen.getAllByRole('link');
		expect(first).toHaveAccessibleName('Siirry suoraan sisältöön');
		expect(first).toHaveAttribute('href', '#content');
	});
	test('names the site, the menu and the page that is open', () => {
		renderIn(texts.fi, Header, { home: '/fi/', links, other });
		expect(screen.getByRole('link', { name: 'Avustuspolku' })).toHaveAttribute('href', '/fi/');
		const menu = screen.getByLabelText('Päävalikko');
		expect(within(menu).getByText('Tukimuodot')).toHaveAttribute('aria-current', 'page');
		expect(within(menu).getByText('Omat tapaukset')).not.toHaveAttribute('aria-current');
	});
	test('leads to the same place in the other language, in that language', () => {
		renderIn(texts.fi, Header, { home: '/fi/', links, other });
		const link = screen.getByRole('link', { name: 'På svenska' });
		expect(link).toHaveAttribute('href', '/sv/?id=1#prod-ready-2');
		expect(link).toHaveAttribute('lang', 'sv');
		expect(link).toHaveAttribute('hreflang', 'sv');
	});
	test('opens its menu with a button that needs no script', () => {
		renderIn(texts.sv, Header, { home: '/sv/', links, other: { language: 'fi', href: '/fi/' } });
		const menu = screen.getByLabelText('Huvudmeny');
		expect(screen.getByRole('button', { name: 'Meny' })).toHaveAttribute('popovertarget', menu.id);
	});
});

test('the footer carries the reservation and its links', () => {
	renderIn(texts.sv, Footer, { links: [{ label: 'Dataskydd', href: '/sv/about/#privacy' }] });
	expect(screen.getByRole('contentinfo')).toHaveTextContent('Beslutet fattas alltid av finansiären.');
	expect(screen.getByRole('link', { name: 'Dataskydd' })).toHaveAttribute('href', '/sv/about/#privacy');
});

describe('marks', () => {
	const shapeOf = (container: Element) =>
		container
			.querySelector('svg')
			?.innerHTML.replace(/<!--.*?-->/g, '')
			.trim();
	const statuses = ['met', 'failed', 'unknown', 'funder-decides', 'not-applicable'] as const;
	const verdicts = ['eligible', 'ineligible', 'incomplete', 'discretionary'] as const;

	test.each([[statuses], [verdicts]])('each of %s has an outline of its own', (names) => {
		const drawn = names.map((of) => shapeOf(renderIn(texts.fi, Mark, { of }).container));
		expect(new Set(drawn).size).toBe(names.length);
		expect(drawn).not.toContain(undefined);
	});
	test('a mark is silent beside its word, and has one where it stands alone', () => {
		const { container } = renderIn(texts.fi, Mark, { of: 'failed', label: 'Ei täyty' });
		expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
		expect(container).toHaveTextContent('Ei täyty');
	});
});

describe('verdict line', () => {
	test.each([
		['eligible', 'Muodolliset edellytykset täyttyvät', 'De formella förutsättningarna uppfylls'],
		['ineligible', 'Edellytykset eivät täyty', 'Förutsättningarna uppfylls inte'],
		['incomplete', 'Tietoja puuttuu, tulos on avoin', 'Uppgifter saknas, resultatet är öppet'],
		['discretionary', 'Rahoittaja harkitsee', 'Finansiären prövar'],
	] as const)('%s in both languages', (verdict, fi, sv) => {
		expect(renderIn(texts.fi, VerdictLine, { verdict }).container).toHaveTextContent(fi);
		expect(renderIn(texts.sv, VerdictLine, { verdict }).container).toHaveTextContent(sv);
	});
	test('takes a sentence that says more', () => {
		renderIn(texts.fi, VerdictLine, { verdict: 'incomplete', words: 'Tulos on avoin: viisi tietoa puuttuu' });
		expect(screen.getByText('Tulos on avoin: viisi tietoa puuttuu')).toBeInTheDocument();
	});
});

describe('notice', () => {
	test('says what happened under its title, and is announced where it should be', () => {
		renderIn(texts.fi, Notice, { title: 'Selain ei salli tallentamista', role: 'status', children: text('Tallenna.') });
		expect(screen.getByRole('status')).toHaveTextContent('Selain ei salli tallentamista Tallenna.');
	});
	test('stays silent otherwise', () => {
		renderIn(texts.fi, Notice, { children: text('Hyvä tietää.') });
		expect(screen.queryByRole('status')).toBeNull();
		expect(screen.queryByRole('alert')).toBeNull();
	});
});

test('a source is named by its document and place, or by the place alone', () => {
	const scheme = { documents: { letter: { title: 'Kirje', short: 'Hakuohje 6.9.2018' } } };
	const source = { document: 'letter', at: '4.1', part: { requirement: 2 }, basis: 'text' } as const;
	const inScheme = schemeIn('fi', scheme);
	renderIn(inScheme, SourceLink, { source, href: '#document-letter' });
	renderIn(inScheme, SourceLink, { source, href: '#prod-ready-2', short: true });
	const [whole, place] = screen.getAllByRole('link');
	expect(whole).toHaveTextContent('Hakuohje 6.9.2018, luku 4.1, 2. vaatimus');
	expect(place).toHaveTextContent(/^luku 4\.1, 2\. vaatimus$/);
});
