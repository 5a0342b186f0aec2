import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { conversation } from '#wizard/conversation.ts';
import type { Context, Event } from '#wizard/events.ts';
import { isPlace, pagesFor } from '#wizard/places.ts';
import { World } from '#engine/world.ts';
import { smallScheme } from '#tests/support/small-scheme.ts';

type Snapshot = ReturnType<typeof initialTransition<typeof conversation>>[0];
const work = { stage: 'application', asOf: '2020-01-31T14:15:00.000Z', answers: {}, typed: {}, passed: [] };
const start = (place: string): Snapshot => initialTransition(conversation, { scheme: smallScheme, work, place })[0];
const next = (s: Snapshot, e: Event): Snapshot => transition(conversation, s, e)[0];
const places = ['who', 'what', 'money', 'review', 'result'];

/** One event of every kind, as the screens send them. */
const every: Event[] = [
	{ type: 'answer.given', at: { fact: 'who' }, value: 'town' },
	{ type: 'answer.given', at: { fact: 'ready' }, value: null },
	{ type: 'answer.unreadable', at: { fact: 'request' }, text: '1.234' },
	{ type: 'row.added', table: 'lines' },
	{ type: 'row.copied', table: 'lines', index: 0 },
	{ type: 'row.removed', table: 'lines', index: 0 },
	{ type: 'rows.pasted', table: 'lines', from: 0, rows: [{ cost: '1.00' }] },
	{ type: 'change.undone' },
	...places.map((from): Event => ({ type: 'page.passed', from })),
	...places.map((place): Event => ({ type: 'place.opened', place })),
	{ type: 'stage.chosen', stage: 'running' },
	{ type: 'day.chosen', asOf: '2021-01-01T00:00:00.000Z' },
	{ type: 'fix.tried', answers: { who: 'town' } },
	{ type: 'fix.adopted' },
	{ type: 'fix.left' },
	{ type: 'saving.hurried' },
	{ type: 'saving.retried' },
];
function holdsTogether(s: Snapshot): void {
	const { place, trial, complaints, work: now } = s.context as Context;
	const state = JSON.stringify((s.value as { talking: unknown }).talking);
	expect(isPlace(smallScheme, place)).toBe(true);
	expect(state).toBe(
		place === 'review'
			? '"reviewing"'
			: place === 'result'
				? JSON.stringify({ concluding: trial ? 'trying' : 'showing' })
				: '"asking"',
	);
	for (const path of complaints) expect(now.typed).toHaveProperty([path]);
	expect(s.status).toBe('active');
}

describe('every transition', () => {
	it('leaves place, state and complaints in agreement, also two in a row', () => {
		for (const place of places)
			for (const one of every)
				for (const two of every) {
					const middle = next(start(place), one);
					holdsTogether(middle);
					holdsTogether(next(middle, two));
				}
	});
	it('reaches every state of the conversation', () => {
		const seen = new Set<string>();
		const queue = places.map(start);
		for (const s of queue) {
			const key = JSON.stringify(s.value);
			if (seen.has(key)) continue;
			seen.add(key);
			for (const e of every) queue.push(next(s, e));
		}
		const talking = new Set([...seen].map((key) => JSON.stringify((JSON.parse(key) as { talking: unknown }).talking)));
		expect([...talking].sort()).toEqual([
			'"asking"',
			'"reviewing"',
			'{"concluding":"showing"}',
			'{"concluding":"trying"}',
		]);
	});
});

describe('random walks', () => {
	const event = fc.constantFrom(...every);
	it('never lose a place and never contradict themselves', () => {
		fc.assert(
			fc.property(fc.constantFrom(...places), fc.array(event, { maxLength: 50 }), (place, events) => {
				holdsTogether(events.reduce(next, start(place)));
			}),
			{ numRuns: 500 },
		);
	});
	it('keep every answer that no event took away', () => {
		const harmless = every.filter(
			({ type }) => !['answer.given', 'answer.unreadable', 'fix.adopted', 'change.undone'].includes(type),
		);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...harmless), { maxLength: 50 }), (events) => {
				const answered = next(start('who'), { type: 'answer.given', at: { fact: 'request' }, value: '7.00' });
				expect((events.reduce(next, answered).context as Context).work.answers['request']).toBe('7.00');
			}),
			{ numRuns: 300 },
		);
	});
	it('end at the check of the answers when every page is passed', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 20 }), (events) => {
				let s = next(events.reduce(next, start('who')), { type: 'place.opened', place: 'who' });
				s = next(s, { type: 'answer.given', at: { fact: 'request' }, value: '1.00' });
				for (const page of pagesFor(smallScheme, new World({}))) s = next(s, { type: 'page.passed', from: page.id });
				const pass = (at: Snapshot) => next(at, { type: 'page.passed', from: (at.context as Context).place });
				const end = places.reduce(pass, s);
				expect(['review', 'result']).toContain((end.context as Context).place);
			}),
			{ numRuns: 200 },
		);
	});
});
