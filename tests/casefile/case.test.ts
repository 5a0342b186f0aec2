import { expect, it } from 'vitest';
import { endOfCall, headOf, newCase } from '#casefile/case.ts';
import { problemOf } from '#engine/answers.ts';
import { instant } from '#engine/facts.ts';
import type { Scheme } from '#engine/scheme.ts';
import { cites } from '#engine/law.ts';
import { rate } from '#engine/words.ts';
import { scheme } from '#schemes/productivity-2018/scheme.ts';

it('begins with the track, the ways of entry and the end of the call', () => {
	expect(newCase(scheme, { id: 'x', track: 'poc' })).toEqual({
		format: 'avustuspolku-case',
		version: 1,
		id: 'x',
		name: '',
		scheme: 'productivity-2018',
		track: 'poc',
		stage: 'application',
		asOf: '2018-11-15T14:00:00+02:00',
		answers: { track: 'poc', trialTimeEntry: 'months', costEntry: 'total', benefitEntry: 'totals' },
		notes: {},
	});
});
it('leaves the track open where none is chosen', () => {
	const { track, answers } = newCase(scheme, { id: 'x' });
	expect(track).toBeNull();
	expect(answers).not.toHaveProperty('track');
});
it('takes another moment to judge by', () => {
	expect(newCase(scheme, { id: 'x', asOf: '2019-01-01T00:00:00Z' }).asOf).toBe('2019-01-01T00:00:00Z');
});
it.each([
	['2020-10-05', '2020-10-05T23:59:59+03:00'],
	['2017-01-31', '2017-01-31T23:59:59+02:00'],
	['2021-03-28', '2021-03-28T23:59:59+03:00'],
	['2021-10-31', '2021-10-31T23:59:59+02:00'],
])('ends a call without a closing moment with its last day in Finland: %s', (day, moment) => {
	const lastDay = rate('date', day, cites('paper')('1'));
	const open: Scheme = { ...scheme, call: { lastDay } };
	expect(endOfCall(open)).toBe(moment);
	expect(problemOf(instant(), moment)).toEqual([]);
});
it.each<[unknown, object]>([
	[
		newCase(scheme, { id: 'x', name: 'Talo', track: 'poc' }),
		{ name: 'Talo', scheme: 'productivity-2018', track: 'poc' },
	],
	[{ name: 5 }, { name: '', scheme: '', track: '' }],
	[null, { name: '', scheme: '', track: '' }],
])('tells the head of a stored case, whatever it is: %#', (body, head) => {
	expect(headOf(body)).toEqual(head);
});
