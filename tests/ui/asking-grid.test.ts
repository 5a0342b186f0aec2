import { describe, expect, test } from 'vitest';
import { gridOf, isGrid } from '#ui/asking/grid.ts';
import { steady } from '#ui/asking/steady.ts';

describe('pasted text', () => {
	test.each([
		[
			'1\t2\r\n3\t4\r\n',
			[
				['1', '2'],
				['3', '4'],
			],
		],
		['1\n\n3', [['1'], [''], ['3']]],
		['a\t\tb', [['a', '', 'b']]],
		['"a\nb"\tc', [['a b', 'c']]],
		['"say ""hello"""\tc', [['say "hello"', 'c']]],
		['5" pipe\t1', [['5" pipe', '1']]],
		['"open\t1', [['"open', '1']]],
		['a\rb', [['a'], ['b']]],
		['\t', [['', '']]],
	])('%j', (text, grid) => {
		expect(gridOf(text)).toEqual(grid);
	});
	test('is a grid from two cells on', () => {
		expect(['1', 'a b', '1\n', '1\r\n'].filter(isGrid)).toEqual([]);
		expect(['1\t2', '1\n2', '\t1'].filter((text) => !isGrid(text))).toEqual([]);
	});
	test('of many rows is read at once', () => {
		expect(gridOf('1\t2\t3\n'.repeat(5000))).toHaveLength(5000);
	});
});

test('a record that holds the same is handed on as it was', () => {
	let now: Record<string, string> = { a: '1' };
	const read = steady(() => now);
	const first = read();
	now = { a: '1' };
	expect(read()).toBe(first);
	now = { a: '2' };
	expect(read()).toEqual({ a: '2' });
	now = { a: '2', b: '3' };
	expect(read()).toEqual({ a: '2', b: '3' });
});
