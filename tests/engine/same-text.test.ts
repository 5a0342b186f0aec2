import { expect, it } from 'vitest';
import { facts, hours, money, table, text, yesNo } from '#engine/facts.ts';
import { all, everyRow, moreThan, nothing, sameText, sumOver, sumWithin, times } from '#engine/words.ts';
import { Working } from '#engine/working.ts';
import { World } from '#engine/world.ts';
import { judged, waitsFor, worth } from '#tests/support/worth.ts';

const f = facts({
	tasks: table('tasks', { task: text(), hours: hours() }),
	pay: table('pay', { of: text(), rate: money(), usable: yesNo() }),
});
const { task, hours: spent } = f.tasks.columns;
const { of, rate, usable } = f.pay.columns;
const matched = all<'tasks' | 'pay'>(usable, sameText(of, task));
const rateOfTask = sumWithin(f.tasks, f.pay, rate, matched);
const cost = sumOver(f.tasks, times(rateOfTask, spent));

const tasks = [
	{ task: 'Coding', hours: '10' },
	{ task: 'training', hours: '2' },
];
const pay = [
	{ of: ' coding ', rate: '5.00', usable: true },
	{ of: 'Training', rate: '7.00', usable: true },
	{ of: 'training', rate: '100.00', usable: false },
];

it('adds up the rows of another table that name this row', () => {
	expect(worth(cost, { tasks, pay })).toBe('64');
});
it('judges every row by the rows that belong to it', () => {
	const paid = everyRow(f.tasks, moreThan<'money', 'tasks'>(rateOfTask, nothing('money')));
	expect(judged(paid, { tasks, pay })).toBe('yes');
	expect(judged(paid, { tasks: [...tasks, { task: 'travel', hours: '1' }], pay })).toBe('no');
	expect(judged(paid, { tasks })).toBe('unknown');
});
it('leaves open what a name without text may belong to', () => {
	const open = [
		{ of: 'coding', rate: '5.00', usable: true },
		{ rate: '7.00', usable: true },
	];
	expect(worth(cost, { tasks, pay: open })).toBe('50..134');
	expect(waitsFor(cost, { tasks, pay: open })).toEqual(['pay.1.of', 'pay.1.of']);
});
it('waits for the cell of the row that it stands in', () => {
	expect(waitsFor(cost, { tasks: [{ hours: '10' }], pay: pay.slice(0, 1) })).toEqual(['tasks.0.task']);
	expect(waitsFor(cost, { tasks: [{ task: 'coding' }], pay })).toEqual(['tasks.0.hours']);
});
it('keeps both rows in a working that is unfolded later', () => {
	const rows = new Working(cost, new World({ tasks, pay })).parts;
	expect(rows.map(({ parts }) => parts[0]?.parts.map(({ value }) => String(value)))).toEqual([['5'], ['7']]);
});
