import { describe, expect, it } from 'vitest';
import { choice, date, facts, instant, money, names, number, percent, several, text, yesNo } from '#engine/facts.ts';
import type { Condition } from '#engine/nodes.ts';
import type { Truth } from '#engine/truth.ts';
import {
	all,
	always,
	any,
	atLeast,
	atMost,
	equal,
	given,
	includes,
	is,
	later,
	lessThan,
	moreThan,
	never,
	not,
	nothing,
	orElse,
	over,
	percentOf,
	provided,
	sameText,
	smallest,
	sum,
} from '#engine/words.ts';
import type { Answers } from '#engine/world.ts';
import { lawful } from '#tests/support/scheme-of.ts';
import { judged, waitsFor } from '#tests/support/worth.ts';

const f = facts({
	asked: money(),
	cost: money(),
	share: percent(),
	factor: number(),
	kind: choice('a', 'b', 'c'),
	tools: several(['hammer', 'saw', 'none'], 'none'),
	ready: yesNo(),
	legal: yesNo(),
	reason: text(),
	other: text(),
	partners: names('partners'),
	start: date(),
	end: date(),
	sent: instant(),
});
const hundred = lawful('money', '100');
type Row = [string, Condition, Answers, Truth];

describe('facts that are conditions', () => {
	it.each<Row>([
		['yes', f.ready, { ready: true }, 'yes'],
		['no', f.ready, { ready: false }, 'no'],
		['absent', f.ready, {}, 'unknown'],
		['null', f.ready, { ready: null }, 'unknown'],
		['one of the options', is(f.kind, 'a', 'b'), { kind: 'b' }, 'yes'],
		['another option', is(f.kind, 'a', 'b'), { kind: 'c' }, 'no'],
		['no option yet', is(f.kind, 'a', 'b', 'c'), {}, 'unknown'],
		['one of several', includes(f.tools, 'saw'), { tools: ['hammer', 'saw'] }, 'yes'],
		['none of several', includes(f.tools, 'saw', 'hammer'), { tools: ['none'] }, 'no'],
		['an empty list', includes(f.tools, 'saw'), { tools: [] }, 'no'],
		['no list yet', includes(f.tools, 'saw'), { tools: null }, 'unknown'],
		['a text', given(f.reason), { reason: 'because' }, 'yes'],
		['an empty text', given(f.reason), { reason: '' }, 'no'],
		['a text of spaces', given(f.reason), { reason: ' \n' }, 'no'],
		['no text yet', given(f.reason), { reason: null }, 'unknown'],
		['a list of names', given(f.partners), { partners: [{ name: 'A' }] }, 'yes'],
		['an empty list of names', given(f.partners), { partners: [] }, 'no'],
		['no list of names yet', given(f.partners), {}, 'unknown'],
		['an amount of nothing', given(f.cost), { cost: '0.00' }, 'yes'],
		['an answer of no', given(f.ready), { ready: false }, 'yes'],
		['no amount yet', given(f.cost), {}, 'unknown'],
		['the same text', sameText(f.reason, f.other), { reason: ' Because  of', other: 'because of' }, 'yes'],
		['another text', sameText(f.reason, f.other), { reason: 'because', other: 'why' }, 'no'],
		['a text against none yet', sameText(f.reason, f.other), { reason: 'because' }, 'unknown'],
	])('%s', (_, condition, answers, result) => {
		expect(judged(condition, answers)).toBe(result);
	});
});

describe('comparisons', () => {
	it.each<[string, Truth, Truth, Truth, Truth, Truth]>([
		['99.99', 'yes', 'no', 'yes', 'no', 'no'],
		['100.00', 'yes', 'yes', 'no', 'no', 'yes'],
		['100.01', 'no', 'yes', 'no', 'yes', 'no'],
	])('%s against 100: at most %s, at least %s, less %s, more %s, equal %s', (asked, most, least, less, more, same) => {
		const by = [atMost, atLeast, lessThan, moreThan, equal].map((word) => judged(word(f.asked, hundred), { asked }));
		expect(by).toEqual([most, least, less, more, same]);
	});
	it.each<Row>([
		['open on both sides', atMost(f.asked, f.cost), {}, 'unknown'],
		['open, but within the bound', atMost(f.share, lawful('percent', '100')), {}, 'yes'],
		['open, but beyond the bound', moreThan(f.share, lawful('percent', '100')), {}, 'no'],
		['open, touching the bound', lessThan(f.share, lawful('percent', '100')), {}, 'unknown'],
		['open, at least nothing', atLeast(f.asked, nothing('money')), {}, 'yes'],
		['equal, one open', equal(f.asked, f.cost), { asked: '5' }, 'unknown'],
		['equal, out of reach', equal(sum(f.asked, hundred), lawful('money', '99.99')), {}, 'no'],
		['a third of 300 is at least 100', atLeast(over(f.cost, lawful('count', '3')), hundred), { cost: '300' }, 'yes'],
		['a third of 299.99 is not', atLeast(over(f.cost, lawful('count', '3')), hundred), { cost: '299.99' }, 'no'],
		['divided by what may be zero', atMost(f.cost, over(f.asked, f.factor)), { cost: '1', asked: '9' }, 'unknown'],
	])('%s', (_, condition, answers, result) => {
		expect(judged(condition, answers)).toBe(result);
	});
	it('fails a request above the known cap though the cost is open, and asks for the cost below it', () => {
		const most = smallest(percentOf(lawful('percent', '75'), f.cost), hundred);
		expect(judged(atMost(f.asked, most), { asked: '100.01' })).toBe('no');
		expect(judged(atMost(f.asked, most), { asked: '100.00' })).toBe('unknown');
		expect(waitsFor(atMost(f.asked, most), { asked: '100.00' })).toEqual(['cost']);
		expect(judged(atMost(f.asked, most), { asked: '0' })).toBe('yes');
	});
	it.each<[string, Truth]>([
		['2018-11-15T13:59:59+02:00', 'yes'],
		['2018-11-15T14:00:00+02:00', 'yes'],
		['2018-11-15T12:00:00Z', 'yes'],
		['2018-11-15T15:00:00+03:00', 'yes'],
		['2018-11-15T14:00:00.001+02:00', 'no'],
		['2018-11-15T14:00:01+02:00', 'no'],
		['2018-11-15T12:00:01Z', 'no'],
	])('an instant at %s is in time for 14.00: %s', (sent, result) => {
		expect(judged(atMost(f.sent, lawful('instant', '2018-11-15T14:00:00+02:00')), { sent })).toBe(result);
	});
	it.each<[string, string, Truth]>([
		['2018-08-31', '2019-02-28', 'yes'],
		['2018-08-31', '2019-03-01', 'no'],
		['2019-08-31', '2020-02-29', 'yes'],
		['2019-08-31', '2020-03-01', 'no'],
	])('from %s six months reach to %s: %s', (start, end, result) => {
		expect(judged(atMost(f.end, later(f.start, lawful('months', '6'))), { start, end })).toBe(result);
	});
});

describe('joined conditions', () => {
	const over100 = moreThan(f.cost, hundred);
	it.each<Row>([
		['always', always, {}, 'yes'],
		['never', never, {}, 'no'],
		['not', not(f.ready), { ready: false }, 'yes'],
		['not, open', not(f.ready), {}, 'unknown'],
		['all, one no', all(f.ready, over100), { cost: '5' }, 'no'],
		['all, one open', all(f.ready, over100), { ready: true }, 'unknown'],
		['all', all(f.ready, over100), { ready: true, cost: '101' }, 'yes'],
		['any, one yes', any(f.ready, over100), { cost: '101' }, 'yes'],
		['any, one open', any(f.ready, over100), { cost: '5' }, 'unknown'],
		['any, none', any(f.ready, over100), { ready: false, cost: '5' }, 'no'],
		['one after the other, the second yes', orElse(f.ready, over100), { cost: '101' }, 'yes'],
		['one after the other, none', orElse(f.ready, over100), { ready: false, cost: '5' }, 'no'],
		['provided, the ground holds', provided(f.ready, over100), { ready: true, cost: '5' }, 'no'],
		['provided, the ground is missing', provided(f.ready, over100), { ready: false, cost: '101' }, 'unknown'],
		['provided, the ground is open', provided(f.ready, over100), { cost: '101' }, 'unknown'],
	])('%s', (_, condition, answers, result) => {
		expect(judged(condition, answers)).toBe(result);
	});
	it('asks the second only once the first is answered no, where it is one after the other', () => {
		expect(waitsFor(orElse(f.ready, f.legal))).toEqual(['ready']);
		expect(waitsFor(orElse(f.ready, f.legal), { ready: false })).toEqual(['legal']);
		expect(waitsFor(any(f.ready, f.legal))).toEqual(['ready', 'legal']);
	});
});
