import { describe, expect, it } from 'vitest';
import { problemOf, problemsIn } from '#engine/answers.ts';
import { contradictsTrack, startingAnswers } from '#engine/beginning.ts';
import {
	byYear,
	choice,
	count,
	date,
	type Fact,
	facts,
	hours,
	instant,
	money,
	months,
	names,
	number,
	onlyWhen,
	percent,
	planned,
	several,
	table,
	text,
	wayOfEntry,
	yearsOfTime,
	yesNo,
} from '#engine/facts.ts';
import { is } from '#engine/words.ts';
import { schemeOf } from '#tests/support/scheme-of.ts';

const f = facts({
	track: planned(choice('small', 'large')),
	cost: money(),
	loss: money({ min: '-100', max: '100.50' }),
	share: percent(),
	delay: months(),
	work: hours(),
	time: yearsOfTime({ max: '2.99' }),
	factor: number({ max: '1' }),
	persons: count({ min: '1', max: '5' }),
	halves: number({ step: '0.5' }),
	start: date(),
	soon: date({ min: '2018-09-06', max: '2018-11-15' }),
	sent: instant(),
	ready: yesNo(),
	kind: choice('a', 'b'),
	tools: several(['hammer', 'saw', 'none'], 'none'),
	reason: text(),
	benefit: byYear(3, { min: '-5' }),
	lines: table('lines', { net: money(), kind: choice('x', 'y'), perYear: byYear(2) }),
	partners: names('partners'),
	costEntry: wayOfEntry('total', 'rows'),
});
/** `fault` or `fault limit`, each after its path. */
const shown = (fact: Fact, answer: unknown) =>
	problemOf(fact, answer).map(({ path, fault, limit }) => [path, fault, limit].filter(Boolean).join(' '));

describe('a number', () => {
	it.each<[keyof typeof f, string, string[]]>([
		['cost', '0', []],
		['cost', '0.00', []],
		['cost', '12.5', []],
		['cost', '10000000000.00', []],
		['cost', '-0.01', ['cost too-small 0']],
		['cost', '10000000000.01', ['cost too-large 10000000000']],
		['cost', '0.001', ['cost too-precise 0.01']],
		['cost', '12.500', []],
		['loss', '-100', []],
		['loss', '-100.01', ['loss too-small -100']],
		['loss', '100.50', []],
		['loss', '100.51', ['loss too-large 100.50']],
		['share', '100', []],
		['share', '100.01', ['share too-large 100']],
		['share', '99.999', ['share too-precise 0.01']],
		['delay', '0.5', []],
		['delay', '1200.01', ['delay too-large 1200']],
		['work', '7.25', []],
		['time', '2.99', []],
		['time', '3', ['time too-large 2.99']],
		['factor', '0.3333', []],
		['factor', '0.33333', ['factor too-precise 0.0001']],
		['factor', '1.0001', ['factor too-large 1']],
		['persons', '1', []],
		['persons', '0', ['persons too-small 1']],
		['persons', '5', []],
		['persons', '6', ['persons too-large 5']],
		['persons', '2.5', ['persons too-precise 1']],
		['halves', '1.5', []],
		['halves', '1.25', ['halves too-precise 0.5']],
	])('%s takes %s with %j', (id, answer, problems) => {
		expect(shown(f[id], answer)).toEqual(problems);
	});
	it.each(['', ' ', '1,5', '1 000', '1e3', '1.', '.5', '--1', '+1', '0x10', 'Infinity', 'NaN', '1'.repeat(31)])(
		'is not %j',
		(answer) => {
			expect(shown(f.cost, answer)).toEqual(['cost not-a-number']);
		},
	);
	it.each([12.5, 0, true, ['1'], {}])('is written as text, not as %j', (answer) => {
		expect(shown(f.cost, answer)).toEqual(['cost not-a-number']);
	});
});

describe('a date', () => {
	it.each(['2018-11-15', '2020-02-29', '2000-02-29', '9999-12-31'])('may be %s', (answer) => {
		expect(shown(f.start, answer)).toEqual([]);
	});
	it.each([
		...['2019-02-29', '2018-02-30', '1900-02-29', '2018-04-31', '2018-13-01', '2018-00-01', '2018-01-00'],
		...['15.11.2018', '2018-1-1', '2018-11-15T14:00:00+02:00', '+12018-01-01', '0000-01-01', '', 'today'],
	])('is not %s', (answer) => {
		expect(shown(f.start, answer)).toEqual(['start not-a-date']);
	});
	it('is written as text', () => {
		expect(shown(f.start, 20181115)).toEqual(['start not-a-date']);
	});
	it.each<[string, string[]]>([
		['2018-09-06', []],
		['2018-09-05', ['soon too-small 2018-09-06']],
		['2018-11-15', []],
		['2018-11-16', ['soon too-large 2018-11-15']],
	])('may have bounds: %s with %j', (answer, problems) => {
		expect(shown(f.soon, answer)).toEqual(problems);
	});
});

describe('an instant', () => {
	it.each([
		...['2018-11-15T14:00:00+02:00', '2018-11-15T14:00+02:00', '2018-11-15T12:00:00Z', '2018-11-15T12:00:00.250Z'],
		...['2020-02-29T00:00:00+02:00', '2018-11-15T23:59:59-11:00'],
	])('may be %s', (answer) => {
		expect(shown(f.sent, answer)).toEqual([]);
	});
	it.each([
		...['2018-11-15T14:00:00', '2018-11-15', '15.11.2018 14:00', '2018-11-15T14Z', '2018-11-15T25:00:00Z'],
		...['2018-11-15T12:60:00Z', '2018-11-15T12:00:60Z', '2018-11-15T12:00:00+24:00', ''],
		...['2018-02-30T12:00:00Z', '2019-02-29T12:00:00+02:00', '2018-04-31T12:00:00Z', '2018-13-01T12:00:00Z'],
	])('is not %s', (answer) => {
		expect(shown(f.sent, answer)).toEqual(['sent not-an-instant']);
	});
	it('is written as text', () => {
		expect(shown(f.sent, 1542283200)).toEqual(['sent not-an-instant']);
	});
});

describe('yes or no, choices and texts', () => {
	it.each<[keyof typeof f, unknown, string[]]>([
		['ready', false, []],
		['ready', 'yes', ['ready not-yes-or-no']],
		['ready', 1, ['ready not-yes-or-no']],
		['kind', 'a', []],
		['kind', 'c', ['kind not-an-option']],
		['kind', ['a'], ['kind not-an-option']],
		['kind', true, ['kind not-an-option']],
		['tools', [], []],
		['tools', ['hammer', 'saw'], []],
		['tools', ['none'], []],
		['tools', ['axe'], ['tools not-an-option']],
		['tools', ['none', 'saw'], ['tools excludes-others none']],
		['tools', 'saw', ['tools not-a-list']],
		['reason', '', []],
		['reason', 'because', []],
		['reason', 5, ['reason not-a-text']],
	])('%s takes %j with %j', (id, answer, problems) => {
		expect(shown(f[id], answer)).toEqual(problems);
	});
});

describe('series and tables', () => {
	it.each<[keyof typeof f, unknown, string[]]>([
		['benefit', [], []],
		['benefit', ['1', null, '-5'], []],
		['benefit', ['1', '-5.01', '0.001'], ['benefit.1 too-small -5', 'benefit.2 too-precise 0.01']],
		['benefit', ['1', '2', '3', '4'], ['benefit too-many-years 3']],
		['benefit', '1', ['benefit not-a-list']],
		['lines', [], []],
		['lines', [{ net: '5', kind: 'x' }, {}], []],
		['lines', [{ net: '5' }, { net: 'five', kind: 'z' }], ['lines.1.net not-a-number', 'lines.1.kind not-an-option']],
		['lines', [{ perYear: ['1', 'x'] }], ['lines.0.perYear.1 not-a-number']],
		['lines', [{ nett: '5' }], ['lines.0.nett unknown-fact']],
		['lines', [null, 'row', []], ['lines.0 not-a-row', 'lines.1 not-a-row', 'lines.2 not-a-row']],
		['lines', { net: '5' }, ['lines not-a-list']],
		['partners', [{ name: 'A' }, { name: 5 }], ['partners.1.name not-a-text']],
	])('%s takes %j with %j', (id, answer, problems) => {
		expect(shown(f[id], answer)).toEqual(problems);
	});
});

describe('a case', () => {
	const scheme = schemeOf(f, [], {
		tracks: [
			{ id: 'small', when: is(f.track, 'small') },
			{ id: 'large', when: is(f.track, 'large') },
		],
	});
	it.each(Object.entries(f))('may leave %s open, or answer it with null', (_, fact) => {
		expect([...problemOf(fact, undefined), ...problemOf(fact, null)]).toEqual([]);
	});
	it('names every fault, those of names that nobody asks too', () => {
		const answers = { cost: '-1', reasn: 'x', ready: true, persons: null };
		expect(problemsIn(scheme, answers)).toEqual([
			{ path: 'cost', fault: 'too-small', limit: '0' },
			{ path: 'reasn', fault: 'unknown-fact' },
		]);
	});
	it('starts with its track and with the first way of entering a thing', () => {
		expect(startingAnswers(scheme, 'large')).toEqual({ track: 'large', costEntry: 'total' });
		expect(startingAnswers(scheme)).toEqual({ costEntry: 'total' });
	});
	it('starts with the answer that settles its track, whatever the question is called', () => {
		const form = choice('short', 'long');
		const named = facts({ form });
		const tracks = [
			{ id: 'simple', when: is(named.form, 'short') },
			{ id: 'either', when: is(named.form, 'short', 'long') },
		];
		expect(startingAnswers(schemeOf(named, [], { tracks }), 'simple')).toEqual({ form: 'short' });
		expect(startingAnswers(schemeOf(named, [], { tracks }), 'either')).toEqual({});
	});
	it('starts without a track where none is asked', () => {
		expect(startingAnswers(schemeOf({ cost: f.cost }, []), 'large')).toEqual({});
	});
	it('starts with a way of entry that is asked only at times', () => {
		const way = onlyWhen(f.ready, wayOfEntry('months', 'dates'));
		expect(startingAnswers(schemeOf(facts({ way }), []))).toEqual({ way: 'months' });
	});
	it.each([
		[{ track: 'small' }, 'small', false],
		[{ track: 'small' }, 'large', true],
		[{}, 'large', false],
		[{}, 'medium', true],
	])('with %j on the track %s contradicts itself: %s', (answers, name, contradicts) => {
		expect(contradictsTrack(scheme, answers, name)).toBe(contradicts);
	});
});
