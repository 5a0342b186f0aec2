import { describe, expect, it } from 'vitest';
import { answerAt, type At, pathAt, rowsAt, withAnswerAt } from '#engine/at.ts';

const answers = {
	cost: '5',
	note: null,
	benefit: ['1', null],
	lines: [{ net: '1' }, { net: '2', perYear: ['7'] }],
};

it.each<[At, string, unknown]>([
	[{ fact: 'cost' }, 'cost', '5'],
	[{ fact: 'note' }, 'note', null],
	[{ fact: 'own' }, 'own', undefined],
	[{ fact: 'benefit', year: 1 }, 'benefit.0', '1'],
	[{ fact: 'benefit', year: 2 }, 'benefit.1', null],
	[{ fact: 'benefit', year: 3 }, 'benefit.2', undefined],
	[{ fact: 'other', year: 1 }, 'other.0', undefined],
	[{ fact: 'net', table: 'lines', row: 1 }, 'lines.1.net', '2'],
	[{ fact: 'net', table: 'lines', row: 2 }, 'lines.2.net', undefined],
	[{ fact: 'net', table: 'others', row: 0 }, 'others.0.net', undefined],
	[{ fact: 'perYear', table: 'lines', row: 1, year: 1 }, 'lines.1.perYear.0', '7'],
	[{ fact: 'perYear', table: 'lines', row: 0, year: 1 }, 'lines.0.perYear.0', undefined],
])('%j is %s and holds %j', (at, path, answer) => {
	expect(pathAt(at)).toBe(path);
	expect(answerAt(answers, at)).toBe(answer);
});

it('has no rows of a table that is not answered', () => {
	expect([rowsAt(answers, 'others'), rowsAt({ lines: null }, 'lines')]).toEqual([[], []]);
});

describe('an answer that is replaced', () => {
	it.each<[At, unknown]>([
		[{ fact: 'cost' }, { ...answers, cost: 'new' }],
		[{ fact: 'own' }, { ...answers, own: 'new' }],
		[
			{ fact: 'benefit', year: 2 },
			{ ...answers, benefit: ['1', 'new'] },
		],
		[
			{ fact: 'benefit', year: 4 },
			{ ...answers, benefit: ['1', null, null, 'new'] },
		],
		[
			{ fact: 'other', year: 2 },
			{ ...answers, other: [null, 'new'] },
		],
		[
			{ fact: 'net', table: 'lines', row: 0 },
			{ ...answers, lines: [{ net: 'new' }, answers.lines[1]] },
		],
		[
			{ fact: 'perYear', table: 'lines', row: 1, year: 2 },
			{ ...answers, lines: [answers.lines[0], { net: '2', perYear: ['7', 'new'] }] },
		],
	])('stands at %j', (at, after) => {
		expect(withAnswerAt(answers, at, 'new')).toEqual(after);
	});
	it('leaves every other row the same object, and the answers before as they were', () => {
		const before = structuredClone(answers);
		const after = withAnswerAt(answers, { fact: 'net', table: 'lines', row: 0 }, 'new') as typeof answers;
		expect(after.lines[1]).toBe(answers.lines[1]);
		expect(after.benefit).toBe(answers.benefit);
		expect(answers).toEqual(before);
	});
});
