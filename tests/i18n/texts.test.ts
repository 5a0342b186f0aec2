import { describe, expect, expectTypeOf, test } from 'vitest';
import { cites } from '#engine/law.ts';
import { rate, rates } from '#engine/words.ts';
import type { UiKey } from '#i18n/texts.ts';
import { schemeIn, textsIn } from './scheme-in.ts';

const at = cites('letter');
const law = rates({
	readyCap: rate('money', '1000000', at('3')),
	fee: rate('money', '12.50', at('3')),
	share: rate('percent', '0.5', at('3')),
	day: rate('date', '2018-09-06', at('3')),
	deadline: rate('instant', '2018-11-15T14:00:00+02:00', at('3')),
	window: rate('years', '3', at('3')),
	pace: rate('months', '2', at('3')),
	work: rate('hours', '1720', at('3')),
	factor: rate('number', '1.5', at('3')),
	count: rate('count', '1', at('3')),
});
const resource = {
	short:
		'{{readyCap}} | {{fee}} | {{share}} | {{day}} | {{deadline}} | {{window}} | {{pace}} | {{work}} | {{factor}} | {{count}}',
	given: '{{name}} ({{readyCap}})',
	parts_one: '{{count}} osa',
	parts_other: '{{count}} osaa',
	facts: {
		kind: { label: 'Laji', question: 'Mikä laji?', options: { a: 'Ensimmäinen' } },
		costs: {
			label: 'Kulut',
			question: 'Mitä kuluja?',
			hint: 'Enintään {{readyCap}}.',
			columns: { what: { label: 'Mitä', options: { own: 'Oma' } }, sum: { label: 'Euroa', hint: 'Ilman veroa' } },
		},
	},
	rules: {
		'r-1': { title: 'Otsikko', rule: 'Sääntö', fix: 'Korjaus {{fee}}' },
		'r-2': { title: 'Vain otsikko', figure: 'luku on {{figure}}, raja {{factor}}' },
	},
	amounts: { total: { label: 'Yhteensä', formula: 'Kulut yhteensä' }, ratio: { label: 'Suhde' } },
	tracks: { ready: { name: 'Valmis hanke', short: 'valmis' } },
	groups: { first: { title: 'Alku', lead: 'Johdanto' } },
	steps: { one: 'Vaihe' },
	stages: { application: 'Hakemus' },
	documents: { letter: { title: 'Kirje', short: 'Kirje {{day}}' } },
	alternatives: { gross: { label: 'Brutto' } },
	rates: { readyCap: { label: 'Katto' } },
	advice: { go: 'Hae' },
};

describe('texts of the user interface', () => {
	const { fi, sv } = { fi: textsIn('fi'), sv: textsIn('sv') };
	test('are ready at once, in their language', () => {
		expect(fi.language).toBe('fi');
		expect(fi.t('errors.required', { question: 'Kuka hakee?' })).toBe('Vastaa kysymykseen: Kuka hakee?');
		expect(sv.t('errors.required', { question: 'Vem söker?' })).toBe('Besvara frågan: Vem söker?');
	});
	test('choose their plural by count', () => {
		expect(fi.t('errors.numberDecimals', { count: 1 })).toBe('Luvussa voi olla enintään yksi desimaali.');
		expect(fi.t('errors.numberDecimals', { count: 4 })).toBe('Luvussa voi olla enintään 4 desimaalia.');
		expect(sv.t('errors.numberDecimals', { count: 4 })).toBe('Talet får ha högst 4 decimaler.');
	});
	test('group the digits of large numbers', () => {
		expect(fi.t('errors.textLong', { limit: 4000 })).toBe(
			'Teksti on liian pitkä. Siinä voi olla enintään 4\u00a0000 merkkiä.',
		);
	});
	test('show what was typed as it is', () => {
		for (const question of ['<img onerror=x>', '{{7*7}}', '{{question}}', '$t(errors.summary)', '$& %s', '&amp;'])
			expect(fi.t('errors.required', { question })).toBe(`Vastaa kysymykseen: ${question}`);
	});
	test('have keys that the compiler knows, a plural without its endings', () => {
		expectTypeOf<'errors.required'>().toExtend<UiKey>();
		expectTypeOf<'errors.numberDecimals'>().toExtend<UiKey>();
		expectTypeOf<'errors.numberDecimals_one'>().not.toExtend<UiKey>();
		expectTypeOf<'errors.nowhere'>().not.toExtend<UiKey>();
		expectTypeOf<'errors'>().not.toExtend<UiKey>();
		// @ts-expect-error -- no such text
		expect(() => fi.t('errors.nowhere')).toThrow('No text "errors.nowhere" in fi');
	});
	test('miss no value in silence', () => {
		expect(() => fi.t('errors.required')).toThrow('No value for {{question}}');
	});
	test('are of no scheme unless one is given', () => {
		expect(() => fi.s).toThrow('of no scheme');
	});
});

describe('texts of a scheme', () => {
	const { fi, sv } = { fi: schemeIn('fi', resource, law).s, sv: schemeIn('sv', resource, law).s };
	test('hold the numbers of the law', () => {
		const numbers = ['1\u00a0000\u00a0000\u00a0€', '12,50\u00a0€', '0,5\u00a0%', '6.9.2018'];
		const bare = ['3', '2', '1\u00a0720', '1,5', '1'];
		expect(fi.t('short')).toBe([...numbers, '15.11.2018 klo 14.00', ...bare].join(' | '));
		expect(sv.t('short')).toBe([...numbers, '15.11.2018 kl. 14.00', ...bare].join(' | '));
	});
	test('take further values, and numbers for plurals', () => {
		expect(fi.t('given', { name: 'Nimi' })).toBe('Nimi (1\u00a0000\u00a0000\u00a0€)');
		expect(fi.t('parts', { count: 1 })).toBe('1 osa');
		expect(fi.t('parts', { count: 1200 })).toBe('1\u00a0200 osaa');
	});
	test('know what they have', () => {
		expect(['short', 'rules.r-1.fix', 'rules.r-1', 'rules.r-2.fix', 'nowhere.at.all'].map(fi.has)).toEqual([
			...[true, true, false, false, false],
		]);
	});
	test('are found by id and part', () => {
		expect(fi.rule('r-1', 'title')).toBe('Otsikko');
		expect(fi.rule('r-1', 'fix')).toBe('Korjaus 12,50\u00a0€');
		expect(fi.rule('r-2', 'figure', { figure: '1,49' })).toBe('luku on 1,49, raja 1,5');
		expect(fi.fact('costs', 'hint')).toBe('Enintään 1\u00a0000\u00a0000\u00a0€.');
		expect(fi.option('kind', 'a')).toBe('Ensimmäinen');
		expect(fi.column('costs', 'sum', 'label')).toBe('Euroa');
		expect(fi.column('costs', 'sum', 'hint')).toBe('Ilman veroa');
		expect(fi.columnOption('costs', 'what', 'own')).toBe('Oma');
		expect(fi.amount('total', 'formula')).toBe('Kulut yhteensä');
		expect(fi.amount('alternatives.gross.ratio', 'label')).toBe('Suhde');
		expect(fi.track('ready', 'short')).toBe('valmis');
		expect(fi.page('first', 'lead')).toBe('Johdanto');
		expect(fi.step('one')).toBe('Vaihe');
		expect(fi.stage('application')).toBe('Hakemus');
		expect(fi.document('letter', 'short')).toBe('Kirje 6.9.2018');
		expect(fi.alternative('gross', 'label')).toBe('Brutto');
		expect(fi.rate('readyCap')).toBe('Katto');
		expect(fi.advice('go')).toBe('Hae');
	});
	test('may lack a part that only some have', () => {
		expect(fi.rule('r-2', 'fix')).toBeUndefined();
		expect(fi.fact('kind', 'hint')).toBeUndefined();
		expect(fi.column('costs', 'what', 'hint')).toBeUndefined();
		expect(fi.amount('ratio', 'formula')).toBeUndefined();
		expect(fi.track('ready', 'about')).toBeUndefined();
		expectTypeOf(fi.rule('r-1', 'fix')).toEqualTypeOf<string | undefined>();
		expectTypeOf(fi.rule('r-1', 'title')).toEqualTypeOf<string>();
	});
	test('may not lack a part that all have', () => {
		expect(() => fi.rule('r-2', 'rule')).toThrow('No text "rules.r-2.rule" in fi');
		expect(() => sv.fact('nowhere', 'label')).toThrow('No text "facts.nowhere.label" in sv');
		expect(() => fi.option('kind', 'b')).toThrow('No text "facts.kind.options.b" in fi');
		expect(() => fi.t('facts')).toThrow('No text "facts" in fi');
		expect(() => fi.t('given')).toThrow('No value for {{name}}');
		expect(() => fi.t('parts')).toThrow('No text "parts" in fi');
	});
});
