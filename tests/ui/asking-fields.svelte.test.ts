import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { ask } from '#tests/support/asking.ts';

const group = (name: string) => within(screen.getByRole('group', { name }));
/** Turns the direction of reading. */
const turned = String.fromCodePoint(0x202e);
const unsure = 'En tiedä vielä';

describe('yes or no', () => {
	test('nothing is chosen beforehand, and each answer is given as it is', async () => {
		const { user, answer } = ask({ place: 'plain' });
		const radio = (name: string) => group('Valmis?').getByRole('radio', { name });
		for (const name of ['Kyllä', 'Ei', unsure]) expect(radio(name)).not.toBeChecked();
		await user.click(radio('Kyllä'));
		expect(answer('ready')).toBe(true);
		await user.click(radio('Ei'));
		expect(answer('ready')).toBe(false);
		await user.click(radio(unsure));
		expect(answer('ready')).toBeNull();
		expect(radio(unsure)).toBeChecked();
	});
	test('says how binding it is, what counts, and where that stands', () => {
		ask({ place: 'plain' });
		expect(screen.getByRole('group', { name: 'Valmis?' })).toHaveAccessibleDescription(
			'Pakollinen edellytys. Vastaa kyllä, jos on.',
		);
		expect(group('Valmis?').getByRole('link', { name: 'Paperi, luku 1' })).toHaveAttribute('href', '/rules#ready-1');
	});
	test('in Swedish', () => {
		ask({ place: 'plain', language: 'sv' });
		for (const name of ['Ja', 'Nej', 'Vet inte än'])
			expect(group('Valmis?').getByRole('radio', { name })).toBeInTheDocument();
	});
});

describe('choice', () => {
	test('asks to account for an answer once it is given', async () => {
		const { user, answer } = ask({ place: 'plain' });
		const evidence = () => screen.queryByRole('textbox', { name: /Mistä tämä näkyy\?/ });
		expect(evidence()).toBeNull();
		await user.click(group('Koko?').getByRole('radio', { name: 'Suuri' }));
		expect(answer('size')).toBe('large');
		await user.type(evidence() as HTMLElement, 'Tilasto');
		expect(answer('sizeEvidence')).toBe('Tilasto');
		expect(evidence()).toHaveAccessibleName('Mistä tämä näkyy? Koko, perustelu');
	});
	test('a way of entry has no "I do not know yet"', () => {
		ask({ place: 'plain', answers: { entry: 'sum' } });
		expect(group('Antotapa?').getAllByRole('radio')).toHaveLength(2);
		expect(group('Antotapa?').getByRole('radio', { name: 'Summana' })).toBeChecked();
	});
});

describe('several choices', () => {
	const box = (name: string) => group('Välineet?').getByRole('checkbox', { name });
	test('are kept in the order of the question', async () => {
		const { user, answer } = ask({ place: 'plain' });
		await user.click(box('Paperi'));
		await user.click(box('Kynä'));
		expect(answer('tools')).toEqual(['pen', 'paper']);
		await user.click(box('Paperi'));
		await user.click(box('Kynä'));
		expect(answer('tools')).toBeUndefined();
	});
	test('one that stands alone clears the others, and any other clears it', async () => {
		const { user, answer } = ask({ place: 'plain', answers: { tools: ['pen', 'paper'] } });
		await user.click(box('Ei mikään'));
		expect(answer('tools')).toEqual(['none']);
		expect(box('Kynä')).not.toBeChecked();
		await user.click(box('Kynä'));
		expect(answer('tools')).toEqual(['pen']);
		expect(box('Ei mikään')).not.toBeChecked();
	});
	test('"I do not know yet" clears them all', async () => {
		const { user, answer } = ask({ place: 'plain', answers: { tools: ['pen'] } });
		await user.click(box(unsure));
		expect(answer('tools')).toBeNull();
		expect(box('Kynä')).not.toBeChecked();
		await user.click(box(unsure));
		expect(answer('tools')).toBeUndefined();
	});
});

describe('number', () => {
	const field = (name = 'Pyyntö?') => screen.getByRole('textbox', { name });
	test('stays as typed while the user is in it, and is grouped afterwards', async () => {
		const { user, answer } = ask({ place: 'plain' });
		await user.type(field(), '12500,5');
		expect(field()).toHaveValue('12500,5');
		expect(answer('request')).toBe('12500.50');
		await user.tab();
		expect(field()).toHaveValue('12\u00a0500,50');
		expect(field()).toHaveAccessibleDescription('euroa');
	});
	test('an emptied field is open again', async () => {
		const { user, answer } = ask({ place: 'plain', answers: { request: '5.00' } });
		await user.clear(field());
		expect(answer('request')).toBeUndefined();
	});
	test('"I do not know yet" keeps what the field holds, without counting it', async () => {
		const { user, answer } = ask({ place: 'plain', answers: { request: '5.00' } });
		const box = group('Pyyntö?').getByRole('checkbox', { name: unsure });
		await user.click(box);
		expect(answer('request')).toBeNull();
		expect(field()).toHaveValue('5,00');
		expect(group('Pyyntö?').getByRole('status')).toHaveTextContent('Kentän sisältöä ei käytetä.');
		await user.click(box);
		expect(answer('request')).toBe('5.00');
		await user.click(box);
		await user.click(field());
		await user.keyboard('{Home}7');
		expect(box).not.toBeChecked();
		expect(answer('request')).toBe('75.00');
	});
	test('a text that cannot be read stays, and is complained about once the field is left', async () => {
		const { user, work } = ask({ place: 'plain' });
		await user.type(field(), 'noin 5');
		expect(work()).toMatchObject({ answers: { request: null }, typed: { request: 'noin 5' } });
		expect(field()).not.toHaveAttribute('aria-invalid');
		await user.tab();
		expect(field()).toHaveValue('noin 5');
		expect(field()).toBeInvalid();
		expect(field()).toHaveAccessibleDescription(/^Kirjoita summa numeroina, esimerkiksi 12\s500,50\. euroa$/);
		await user.clear(field());
		await user.type(field(), '5');
		expect(field()).not.toHaveAttribute('aria-invalid');
		expect(work().typed).toEqual({});
	});
	test('a message that stands stays while the text is mended', async () => {
		const { user } = ask({ place: 'plain', typed: { request: 'a1' }, answers: { request: null } });
		expect(field()).toBeInvalid();
		await user.click(field());
		await user.keyboard('{End}b');
		expect(field()).toHaveValue('a1b');
	});
	test('of two readings one is chosen by a button, and the field takes focus', async () => {
		const { user, answer } = ask({ place: 'plain' });
		await user.type(field(), '1.234');
		await user.tab();
		const readings = within(screen.getByRole('group', { name: 'Valitse, kumpaa tarkoitat' }));
		await user.click(readings.getByRole('button', { name: /^1\s234$/ }));
		expect(answer('request')).toBe('1234.00');
		expect(field()).toHaveFocus();
	});
	test('a reading that is too exact is said to be', async () => {
		const { user, work } = ask({ place: 'plain', typed: { request: '1.234' }, answers: { request: null } });
		await user.click(screen.getByRole('button', { name: '1,234' }));
		expect(work().typed['request']).toBe('1,2340');
		await user.tab();
		expect(screen.getByText('Summassa voi olla enintään kaksi desimaalia.')).toBeInTheDocument();
	});
	test('may be negative where that makes sense', async () => {
		const { user, answer } = ask({ place: 'plain' });
		await user.type(field('Tappio?'), '−5');
		expect(answer('loss')).toBe('-5.00');
		expect(field('Tappio?')).toHaveAttribute('inputmode', 'text');
		expect(field()).toHaveAttribute('inputmode', 'decimal');
		expect(field('Päiviä?')).toHaveAttribute('inputmode', 'numeric');
	});
});

describe('date and moment', () => {
	test('a date is one text field', async () => {
		const { user, answer } = ask({ place: 'plain' });
		const field = screen.getByRole('textbox', { name: 'Alku?' });
		await user.type(field, '1.2.2026');
		await user.tab();
		expect(answer('start')).toBe('2026-02-01');
		expect(field).toHaveAccessibleDescription('pp.kk.vvvv');
		await user.clear(field);
		await user.type(field, '31.2.2026');
		await user.tab();
		expect(field).toHaveAccessibleDescription(/^Päivämäärää 31\.2\.2026 ei ole olemassa/);
	});
	test('a moment has a date and a clock, in Finnish time', async () => {
		const { user, answer, work } = ask({ place: 'plain' });
		const [day, time] = group('Saapuminen?').getAllByRole('textbox') as [HTMLElement, HTMLElement];
		expect(day).toHaveAccessibleName('Päivä pp.kk.vvvv');
		expect(time).toHaveAccessibleName('Kellonaika tt.mm');
		await user.type(day, '14.7.2020');
		await user.click(time);
		expect(day).not.toHaveAttribute('aria-invalid');
		expect(work().typed).toHaveProperty('arrives');
		await user.type(time, '15.30');
		await user.tab();
		expect(answer('arrives')).toBe('2020-07-14T15:30:00+03:00');
		expect(group('Saapuminen?').getByText('(Suomen aikaa)')).toBeInTheDocument();
	});
	test('one without the other is complained about at the field that is empty', async () => {
		const { user } = ask({ place: 'plain' });
		const [day, time] = group('Saapuminen?').getAllByRole('textbox') as [HTMLElement, HTMLElement];
		await user.type(day, '14.7.2020');
		await user.tab();
		await user.tab();
		expect(time).toBeInvalid();
		expect(time).toHaveAccessibleDescription(/^Kellonaika puuttuu/);
		expect(day).not.toBeInvalid();
		await user.clear(day);
		await user.type(time, '15.30');
		await user.click(screen.getByRole('textbox', { name: 'Kuvaus?' }));
		expect(day).toHaveAccessibleDescription(/^Päivä puuttuu/);
	});
	test('what is kept comes back as it is written', () => {
		ask({ place: 'plain', answers: { start: '2026-02-01', arrives: '2020-07-14T12:30:00Z' } });
		expect(screen.getByRole('textbox', { name: 'Alku?' })).toHaveValue('1.2.2026');
		const [day, time] = group('Saapuminen?').getAllByRole('textbox');
		expect(day).toHaveValue('14.7.2020');
		expect(time).toHaveValue('15.30');
	});
});

describe('text', () => {
	test('is kept as it is written, and refused where no file could hold it', async () => {
		const { user, answer, work } = ask({ place: 'plain' });
		const field = screen.getByRole('textbox', { name: 'Kuvaus?' });
		await user.type(field, '<b>{{7*7}}');
		expect(answer('about')).toBe('<b>{7*7}}');
		await user.clear(field);
		expect(answer('about')).toBeUndefined();
		await user.click(field);
		await user.paste(`a${turned}b`);
		await user.tab();
		expect(work().typed['about']).toBe(`a${turned}b`);
		expect(field).toHaveAccessibleDescription(/U\+202E/);
	});
});

describe('going on', () => {
	test('a text that cannot be read keeps the user here: the summary takes focus and leads to the field', async () => {
		const { user, place } = ask({ place: 'plain' });
		const field = screen.getByRole('textbox', { name: 'Pyyntö?' });
		await user.type(field, 'abc');
		await user.click(screen.getByRole('button', { name: 'Tallenna ja jatka' }));
		expect(place()).toBe('plain');
		const summary = screen.getByRole('alert');
		expect(summary).toHaveFocus();
		expect(summary).toHaveAccessibleName('Tarkista yksi vastaus');
		const link = within(summary).getByRole('link', { name: /^Pyyntö: Kirjoita summa numeroina/ });
		await user.click(link);
		expect(field).toHaveFocus();
		await user.click(screen.getByRole('button', { name: 'Tallenna ja jatka' }));
		expect(screen.getByRole('alert')).toHaveFocus();
	});
	test('the summary goes with its last fault', async () => {
		const { user } = ask({
			place: 'plain',
			typed: { request: 'x', arrives: '1.1.2020\n' },
			answers: { request: null },
		});
		await user.click(screen.getByRole('button', { name: 'Tallenna ja jatka' }));
		expect(screen.getByRole('alert')).toHaveAccessibleName('Tarkista 2 vastausta');
		await user.click(within(screen.getByRole('alert')).getByRole('link', { name: /^Saapuminen: Kellonaika puuttuu/ }));
		await user.keyboard('15.30');
		await user.clear(screen.getByRole('textbox', { name: 'Pyyntö?' }));
		expect(screen.queryByRole('alert')).toBeNull();
	});
	test('goes on with a key as well, and back by a link', async () => {
		const { user, place } = ask({ place: 'late', answers: { size: 'large' } });
		await user.click(group('Sovittu?').getByRole('radio', { name: 'Kyllä' }));
		expect(screen.getByRole('link', { name: 'Edellinen' })).toHaveAttribute('href', '/before');
		screen.getByRole('button', { name: 'Tallenna ja jatka' }).focus();
		await user.keyboard('{Enter}');
		expect(place()).not.toBe('late');
	});
});
