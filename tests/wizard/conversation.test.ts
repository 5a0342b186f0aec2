import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { Answers } from '#engine/world.ts';
import { conversation } from '#wizard/conversation.ts';
import type { Context, Event } from '#wizard/events.ts';
import { smallScheme } from '#tests/support/small-scheme.ts';

type Snapshot = ReturnType<typeof initialTransition<typeof conversation>>[0];
const begin = (place = 'who', answers: Answers = {}): Snapshot =>
	initialTransition(conversation, {
		scheme: smallScheme,
		work: { stage: 'application', asOf: '2020-01-31T14:15:00.000Z', answers, typed: {}, passed: [] },
		place,
	})[0];
const send = (from: Snapshot, ...events: Event[]): Snapshot =>
	events.reduce((s, e) => transition(conversation, s, e)[0], from);
const context = (s: Snapshot): Context => s.context;
const talking = (s: Snapshot): unknown => (s.value as { talking: unknown }).talking;
const keeping = (s: Snapshot): unknown => (s.value as { keeping: unknown }).keeping;
const answer = (fact: string, value: unknown): Event => ({ type: 'answer.given', at: { fact }, value });

describe('arriving', () => {
	it.each([
		['who', 'asking'],
		['money', 'asking'],
		['review', 'reviewing'],
		['result', { concluding: 'showing' }],
	])('opens %s by asking, reviewing or concluding', (place, state) => {
		expect(talking(begin(place))).toEqual(state);
	});
	it('keeps nothing before the first answer', () => {
		expect(keeping(begin())).toBe('resting');
	});
});

describe('answering', () => {
	it('takes an answer and starts to keep it', () => {
		const s = send(begin(), answer('who', 'town'));
		expect(context(s).work.answers).toEqual({ who: 'town' });
		expect(keeping(s)).toBe('waiting');
	});
	it('takes "don\'t know yet" as an answer', () => {
		expect(context(send(begin(), answer('who', null))).work.answers).toEqual({ who: null });
	});
	it('keeps a text that cannot be read, and counts the answer as open', () => {
		const s = send(begin('money', { request: '10.00' }), {
			type: 'answer.unreadable',
			at: { fact: 'request' },
			text: '1.234',
		});
		expect(context(s).work.answers).toEqual({ request: null });
		expect(context(s).work.typed).toEqual({ request: '1.234' });
	});
	it('forgets the text once the answer is read', () => {
		const s = send(
			begin('money'),
			{ type: 'answer.unreadable', at: { fact: 'request' }, text: '1.234' },
			answer('request', '1234'),
		);
		expect(context(s).work.typed).toEqual({});
	});
});

describe('going on', () => {
	it('goes to the first page that can still matter', () => {
		const s = send(begin('who', { track: 'small', who: 'town' }), { type: 'page.passed', from: 'who' });
		expect(context(s).place).toBe('what');
		expect(context(s).work.passed).toEqual(['who']);
	});
	it('goes on past questions that nobody answered, once', () => {
		const s = send(
			begin(),
			{ type: 'page.passed', from: 'who' },
			{ type: 'page.passed', from: 'what' },
			{ type: 'page.passed', from: 'money' },
		);
		expect(context(s).place).toBe('review');
		expect(talking(s)).toBe('reviewing');
	});
	it('skips a page on which nothing is open', () => {
		const s = send(begin('who', { track: 'small', who: 'town', ready: true, partners: [] }), {
			type: 'page.passed',
			from: 'who',
		});
		expect(context(s).place).toBe('money');
	});
	it('passes a page once when the button is pressed twice', () => {
		const s = send(begin(), { type: 'page.passed', from: 'who' }, { type: 'page.passed', from: 'who' });
		expect(context(s).place).toBe('what');
	});
	it('stays and complains while a text on the page cannot be read', () => {
		const s = send(
			begin('money'),
			{ type: 'answer.unreadable', at: { fact: 'request' }, text: 'x' },
			{ type: 'page.passed', from: 'money' },
		);
		expect(context(s).place).toBe('money');
		expect(context(s).complaints).toEqual(['request']);
	});
	it('ends a complaint when its field can be read, and not before', () => {
		const stuck = send(
			begin('money'),
			{ type: 'answer.unreadable', at: { fact: 'request' }, text: 'x' },
			{ type: 'page.passed', from: 'money' },
		);
		const other = send(stuck, answer('arrives', null));
		expect(context(other).complaints).toEqual(['request']);
		expect(context(send(other, answer('request', '1.00'))).complaints).toEqual([]);
	});
	it('is not held by a text in answer to what is not asked now', () => {
		const s = send(
			begin('who', { who: 'firm' }),
			{ type: 'answer.unreadable', at: { fact: 'name' }, text: '\u0000' },
			answer('who', 'town'),
			{ type: 'page.passed', from: 'who' },
		);
		expect(context(s).place).toBe('what');
	});
	it('lets a text on another page wait', () => {
		const s = send(
			begin('money'),
			{ type: 'answer.unreadable', at: { fact: 'request' }, text: 'x' },
			{ type: 'place.opened', place: 'who' },
			{ type: 'page.passed', from: 'who' },
		);
		expect(context(s).place).toBe('what');
	});
	it('goes on after a knock-out, so that everything can be collected', () => {
		const s = send(begin(), answer('who', 'firm'), { type: 'page.passed', from: 'who' });
		expect(context(s).place).toBe('what');
	});
	it('ignores a place that the scheme has not', () => {
		expect(context(send(begin(), { type: 'place.opened', place: 'nowhere' })).place).toBe('who');
	});
});

describe('keeping', () => {
	it('waits a moment while someone types, and saves at once when a page is passed', () => {
		expect(keeping(send(begin(), answer('who', 'town')))).toBe('waiting');
		expect(keeping(send(begin(), answer('who', 'town'), { type: 'page.passed', from: 'who' }))).toBe('saving');
	});
	it('saves at once when the page is about to go', () => {
		expect(keeping(send(begin(), answer('who', 'town'), { type: 'saving.hurried' }))).toBe('saving');
	});
});

describe('tables', () => {
	const rows = [{ label: 'a' }, { label: 'b' }];
	const at = (answers: Answers) => begin('money', answers);
	it('adds a row at the end', () => {
		expect(context(send(at({ lines: rows }), { type: 'row.added', table: 'lines' })).work.answers['lines']).toEqual([
			...rows,
			{},
		]);
	});
	it('copies a row below itself', () => {
		expect(
			context(send(at({ lines: rows }), { type: 'row.copied', table: 'lines', index: 0 })).work.answers['lines'],
		).toEqual([{ label: 'a' }, { label: 'a' }, { label: 'b' }]);
	});
	it('removes a row and takes it back', () => {
		const removed = send(at({ lines: rows }), { type: 'row.removed', table: 'lines', index: 0 });
		expect(context(removed).work.answers['lines']).toEqual([{ label: 'b' }]);
		expect(context(send(removed, { type: 'change.undone' })).work.answers['lines']).toEqual(rows);
	});
	it('takes nothing back after another change', () => {
		const s = send(at({ lines: rows }), { type: 'row.removed', table: 'lines', index: 0 }, answer('ready', true), {
			type: 'change.undone',
		});
		expect(context(s).work.answers['lines']).toEqual([{ label: 'b' }]);
	});
	it('moves a text that cannot be read up with its row', () => {
		const s = send(
			at({ lines: rows }),
			{ type: 'answer.unreadable', at: { table: 'lines', row: 1, fact: 'cost' }, text: 'x' },
			{ type: 'row.removed', table: 'lines', index: 0 },
		);
		expect(context(s).work.typed).toEqual({ 'lines.0.cost': 'x' });
	});
	it('brings a text that cannot be read back with its row', () => {
		const s = send(
			at({ lines: rows }),
			{ type: 'answer.unreadable', at: { table: 'lines', row: 0, fact: 'cost' }, text: 'x' },
			{ type: 'row.removed', table: 'lines', index: 0 },
			{ type: 'change.undone' },
		);
		expect(context(s).work.typed).toEqual({ 'lines.0.cost': 'x' });
	});
	it('pastes over the rows it covers and adds the rest', () => {
		const s = send(at({ lines: rows }), {
			type: 'rows.pasted',
			table: 'lines',
			from: 1,
			rows: [{ cost: '1.00' }, { cost: '2.00' }],
		});
		expect(context(s).work.answers['lines']).toEqual([{ label: 'a' }, { label: 'b', cost: '1.00' }, { cost: '2.00' }]);
	});
});

describe('trying a fix', () => {
	const tried = () => send(begin('result', { request: '2.00' }), { type: 'fix.tried', answers: { request: '1.00' } });
	it('leaves the answers as they are', () => {
		expect(context(tried()).work.answers).toEqual({ request: '2.00' });
		expect(context(tried()).trial).toEqual({ request: '1.00' });
		expect(talking(tried())).toEqual({ concluding: 'trying' });
	});
	it('changes the answers only when adopted, and takes that back', () => {
		const s = send(tried(), { type: 'fix.adopted' });
		expect(context(s).work.answers).toEqual({ request: '1.00' });
		expect(context(send(s, { type: 'change.undone' })).work.answers).toEqual({ request: '2.00' });
	});
	it('returns to the own answers', () => {
		const s = send(tried(), { type: 'fix.left' });
		expect(context(s).trial).toBeUndefined();
		expect(talking(s)).toEqual({ concluding: 'showing' });
	});
	it('ends when another place is opened', () => {
		expect(context(send(tried(), { type: 'place.opened', place: 'review' })).trial).toBeUndefined();
	});
	it('adopts nothing where nothing is tried', () => {
		expect(context(send(begin('result', { request: '2.00' }), { type: 'fix.adopted' })).work.answers).toEqual({
			request: '2.00',
		});
	});
});
