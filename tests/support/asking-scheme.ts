import {
	byYear,
	choice,
	count,
	date,
	facts,
	instant,
	money,
	names,
	onlyWhen,
	page,
	several,
	table,
	text,
	wayOfEntry,
	yesNo,
} from '#engine/facts.ts';
import { cites } from '#engine/law.ts';
import { duty, must, note } from '#engine/rules.ts';
import type { Scheme } from '#engine/scheme.ts';
import { amount, atMost, everyRow, given, is, rate, rates, roundDown, sumOver, years } from '#engine/words.ts';

const at = cites('paper');
const law = rates({
	cap: rate('money', '1000', at('1', { item: 1 })),
	closes: rate('instant', '2020-01-31T16:15:00+02:00', at('2')),
	lastDay: rate('date', '2020-01-31', at('2')),
	limit: rate('years', '2', at('3')),
});
const plain = facts({
	ready: yesNo(),
	size: choice('small', 'large'),
	sizeEvidence: text(),
	tools: several(['pen', 'paper', 'none'], 'none'),
	request: money(),
	loss: money({ min: '-1000' }),
	days: count({ max: '70' }),
	start: date(),
	arrives: instant(),
	about: text(),
	entry: wayOfEntry('sum', 'lines'),
});
const lists = facts({
	partners: names('partners'),
	costs: table('costs', { label: text(), work: choice('own', 'bought'), sum: money() }),
});
const yearly = facts({
	gain: byYear(3, { min: '-1000000' }),
	running: byYear(3),
	gains: table('gains', { label: text(), sure: yesNo(), perYear: byYear(3) }),
});
const late = facts({ agreed: onlyWhen(is(plain.size, 'large'), yesNo()), report: yesNo() });
const level = amount('level', at('3'), sumOver(lists.costs, lists.costs.columns.sum));
const growing = [1, 2, 3].map((n) => amount(`grown${n}`, at('3'), roundDown(years(yearly.gain, 1, n))));
const second = growing[1] as (typeof growing)[number];

/** Every kind of question, with few rules: what the question screens need to be tried. */
export const askingScheme: Scheme = {
	id: 'small',
	documents: [{ id: 'paper', date: '2019-12-01', language: 'fi' }],
	call: { closes: law.closes, lastDay: law.lastDay },
	stages: ['application', 'running'],
	tracks: [],
	pages: [
		page('plain', 'one', plain),
		page('lists', 'one', lists),
		page('yearly', 'two', yearly),
		page('late', 'two', { agreed: late.agreed }),
		page('after', 'three', { report: late.report }, 'running'),
	],
	rules: [
		must('ready-1', { source: at('1'), met: plain.ready }),
		must('cap-1', { source: at('1', { item: 1 }), met: atMost(plain.request, law.cap) }),
		must('growth-1', { source: at('3'), applies: given(lists.costs), met: atMost(level, second) }),
		duty('about-1', { source: at('2'), met: given(plain.about) }),
		note('rows-1', { source: at('3'), met: everyRow(yearly.gains, yearly.gains.columns.sure), rows: true }),
		duty('report-1', { source: at('2'), met: late.report, stage: 'running' }),
	],
	amounts: [level, ...growing],
	rates: law,
	headline: [{ amount: level }, { amount: second, rule: 'growth-1' }],
	chart: {
		id: 'growth',
		when: given(yearly.gain),
		growing,
		level,
		twice: level,
		reached: level,
		limit: law.limit,
		missing: level,
	},
};

const question = (label: string, more: object = {}) => ({ label, question: `${label}?`, ...more });
/** Its texts, in Finnish. */
export const askingTexts = {
	name: 'Pieni tuki',
	short: 'Pieni tuki',
	closed: 'Haku päättyi {{closes}}.',
	documents: { paper: { title: 'Paperi', short: 'Paperi' } },
	groups: {
		plain: { title: 'Kysymyksiä', lead: 'Vastaa näihin.' },
		lists: { title: 'Luetteloita' },
		yearly: { title: 'Vuosia' },
		late: { title: 'Lisää' },
		after: { title: 'Jälkeen' },
	},
	facts: {
		ready: question('Valmis', { hint: 'Vastaa kyllä, jos on.' }),
		size: question('Koko', { options: { small: 'Pieni', large: 'Suuri' } }),
		sizeEvidence: { label: 'Koko, perustelu', question: 'Mistä tämä näkyy?' },
		tools: question('Välineet', { options: { pen: 'Kynä', paper: 'Paperi', none: 'Ei mikään' } }),
		request: question('Pyyntö'),
		loss: question('Tappio'),
		days: question('Päiviä'),
		start: question('Alku'),
		arrives: question('Saapuminen'),
		about: question('Kuvaus'),
		entry: question('Antotapa', { options: { sum: 'Summana', lines: 'Riveinä' } }),
		partners: question('Kumppanit', { columns: { name: { label: 'Nimi' } } }),
		costs: question('Kulut', {
			columns: {
				label: { label: 'Kulu' },
				work: { label: 'Työ', hint: 'Kuka tekee.', options: { own: 'Oma', bought: 'Ostettu' } },
				sum: { label: 'Euroa' },
			},
		}),
		gain: question('Hyöty'),
		running: question('Käyttö'),
		gains: question('Hyödyt', {
			columns: { label: { label: 'Nimi' }, sure: { label: 'Varma' }, perYear: { label: 'Euroa vuodessa' } },
		}),
		agreed: question('Sovittu'),
		report: question('Raportti'),
	},
	rules: {
		'ready-1': { title: 'On valmis', rule: 'Pitää olla valmis.' },
		'cap-1': { title: 'Enintään {{cap}}', rule: 'Enintään.' },
		'growth-1': { title: 'Kasvaa ajoissa', rule: 'Kasvaa.' },
		'about-1': { title: 'Kuvaus on', rule: 'Kuvaa.' },
		'rows-1': { title: 'Varmat hyödyt', rule: 'Varmat lasketaan.' },
		'report-1': { title: 'Raportti on', rule: 'Raportoi.' },
	},
	amounts: { level: { label: 'Kulut yhteensä' }, grown2: { label: 'Kertynyt, vuodet 1–2' } },
	chart: { net: 'Kertynyt hyöty', axisYears: 'Vuotta alusta' },
};
