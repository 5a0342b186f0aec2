import { expect, it } from 'vitest';
import { startingAnswers } from '#engine/beginning.ts';
import { assess } from '#engine/assess.ts';
import { choice, facts, table, wayOfEntry, yesNo } from '#engine/facts.ts';
import { must } from '#engine/rules.ts';
import { defaultStageOf } from '#engine/scheme.ts';
import { all, any, everyRow, is } from '#engine/words.ts';
import { at, schemeOf } from '#tests/support/scheme-of.ts';

const f = facts({
	form: choice('short', 'long'),
	entry: wayOfEntry('rows', 'atOnce'),
	useful: yesNo(),
	lines: table('lines', { ok: yesNo() }),
	later: yesNo(),
});
const byRows = is(f.entry, 'rows');
const useful = any(all(byRows, everyRow(f.lines, f.lines.columns.ok)), all(is(f.entry, 'atOnce'), f.useful));
const scheme = schemeOf(
	f,
	[
		must('useful', { source: at('1'), met: useful, rows: byRows }),
		must('later', { source: at('2'), met: f.later, stage: 'third' }),
	],
	{
		stages: ['first', 'second', 'third'],
		defaultStage: 'second',
		tracks: [
			{ id: 'short', when: is(f.form, 'short') },
			{ id: 'long', when: is(f.form, 'long') },
		],
	},
);

it('lets a failed row go while rows are entered, and fails the plan where it is asked at once', () => {
	const verdict = (answers: Record<string, unknown>) => assess(scheme, answers).verdict;
	expect(verdict({ entry: 'rows', lines: [{ ok: false }] })).toBe('eligible');
	expect(verdict({ entry: 'atOnce', useful: false })).toBe('ineligible');
	expect(assess(scheme, { entry: 'rows', lines: [{ ok: false }] }, { scope: new Set(['useful']) }).verdict).toBe(
		'ineligible',
	);
});
it('looks at the stage that the scheme names where a case names none', () => {
	expect(defaultStageOf(scheme)).toBe('second');
	expect(assess(scheme, { entry: 'atOnce', useful: true, later: false }).stage).toBe('second');
	expect(assess(scheme, { entry: 'atOnce', useful: true, later: false }).verdict).toBe('eligible');
});
it('starts a case with the answer that settles its track', () => {
	expect(startingAnswers(scheme, 'long')).toEqual({ entry: 'rows', form: 'long' });
});
it('keeps what a row is worth with the row, and looks again at a new one', () => {
	const lines = [{ ok: true }, { ok: true }];
	const status = (rows: readonly unknown[]) => assess(scheme, { entry: 'rows', lines: rows }).findings[0]?.status;
	expect(status(lines)).toBe('met');
	expect(status([lines[0], { ok: false }])).toBe('failed');
	expect(status(lines)).toBe('met');
});
