import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { problemsIn } from '#engine/answers.ts';
import { assess, type Assessment, type Status } from '#engine/assess.ts';
import { answerAt, atOf, withAnswerAt } from '#engine/at.ts';
import type { NumberFact } from '#engine/facts.ts';
import { fixesFor } from '#engine/fixes.ts';
import { below, high, low, num } from '#engine/numbers.ts';
import { pathOf, type Spot } from '#engine/open.ts';
import { read } from '#engine/read.ts';
import type { Scheme } from '#engine/scheme.ts';
import { textOf } from '#engine/texts.ts';
import type { Answers } from '#engine/world.ts';
import { Random } from '#tests/support/random.ts';
import { isRow, someCase, thinned } from '#tests/support/random-scheme.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Runs a check on so many random schemes with answers; a failure names the seed. */
const onEvery = (numRuns: number, check: (r: Random) => void) =>
	fc.assert(
		fc.property(fc.integer(), (seed) => check(new Random(seed))),
		{ numRuns, seed: 20181115 },
	);
const statuses = ({ findings }: Assessment) => findings.map(({ status }) => status);
/** What may become of a finding when more is answered. */
const mayBecome: Record<Status, readonly Status[]> = {
	unknown: ['unknown', 'met', 'failed', 'funder-decides', 'not-applicable'],
	met: ['met', 'not-applicable', 'funder-decides'],
	failed: ['failed', 'funder-decides'],
	'funder-decides': ['funder-decides'],
	'not-applicable': ['not-applicable'],
};

it('has answers that the facts of each scheme can take', () => {
	onEvery(200, (r) => {
		const { scheme, answers } = someCase(r);
		expect(problemsIn(scheme, answers)).toEqual([]);
	});
});

it('never takes back a decision when more is answered, with the two exceptions that there are', () => {
	let decided = 0;
	const exceptions = { applies: 0, readings: 0 };
	onEvery(1500, (r) => {
		const { scheme, answers } = someCase(r);
		const more = thinned(r, answers, 0.03);
		const [before, after] = [thinned(r, more, 0.2), more].map((a) => statuses(assess(scheme, a)));
		before?.forEach((was, i) => {
			const is = after?.[i] as Status;
			expect(mayBecome[was]).toContain(is);
			if (was !== 'unknown') decided++;
			if (was === is || was === 'unknown') return;
			const exception = is === 'not-applicable' ? 'applies' : 'readings';
			expect(scheme.rules[i]?.[exception]).toBeDefined();
			exceptions[exception]++;
		});
	});
	expect(decided).toBeGreaterThan(900);
	expect(Math.min(exceptions.applies, exceptions.readings)).toBeGreaterThan(5);
});

it('keeps the final value of every amount within the range that it had while answers were open', () => {
	let open = 0;
	const within = (a: ReturnType<typeof low>, b: ReturnType<typeof low>) => a.eq(b) || below(a, b);
	onEvery(1200, (r) => {
		const { scheme, answers } = someCase(r);
		const more = thinned(r, answers, 0.03);
		const [before = num(0), after = num(0)] = [thinned(r, more, 0.2), more].map(
			(a) => assess(scheme, a).amounts[0]?.value ?? num(NaN),
		);
		if (!low(before).eq(high(before))) open++;
		expect(within(low(before), low(after)) && within(high(after), high(before))).toBe(true);
	});
	expect(open).toBeGreaterThan(300);
});

it('has something to ask for wherever something is unknown', () => {
	let unknown = 0;
	onEvery(1200, (r) => {
		const { scheme, answers } = someCase(r, 'decisive');
		const { findings, missing } = assess(scheme, thinned(r, answers, 0.2));
		const isUnknown = findings.some(({ status }) => status === 'unknown');
		if (isUnknown) unknown++;
		expect(missing.length > 0).toBe(isUnknown);
	});
	expect(unknown).toBeGreaterThan(300);
});

it('asks for nothing that is answered', () => {
	let asked = 0;
	onEvery(600, (r) => {
		const { scheme, answers } = someCase(r);
		const part = thinned(r, answers, 0.2);
		const { missing, alsoOpen } = assess(scheme, part);
		const answered = [...missing, ...alsoOpen].filter((spot) => (answerAt(part, atOf(spot)) ?? null) !== null);
		asked += missing.length;
		expect(answered.map((spot) => pathOf(spot))).toEqual([]);
	});
	expect(asked).toBeGreaterThan(300);
});

it('comes to the same whatever the order of the answers', () => {
	const reversed = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(reversed);
		if (!isRow(value)) return value;
		return Object.fromEntries(
			Object.entries(value)
				.map(([id, v]) => [id, reversed(v)] as const)
				.reverse(),
		);
	};
	const plain = (a: Assessment) => [
		a.verdict,
		statuses(a),
		a.amounts.map(({ text }) => text),
		[...a.missing, ...a.alsoOpen].map((spot) => pathOf(spot)),
	];
	onEvery(300, (r) => {
		const { scheme, answers } = someCase(r);
		const part = thinned(r, answers);
		expect(plain(assess(scheme, reversed(part) as Answers))).toEqual(plain(assess(scheme, part)));
	});
});

it('offers only fixes that pass, and of a number none that one step nearer would pass too', () => {
	const passes = (scheme: Scheme, id: string, answers: Answers) =>
		assess(scheme, answers).findings.some((f) => f.rule.id === id && !['failed', 'unknown'].includes(f.status));
	/** The answers with one number a step nearer to what it was than the fix has it. */
	const oneNearer = (answers: Answers, spot: Spot, to: string, by: string): Answers => {
		const { unit, step } = (spot.fact.kind === 'series' ? spot.fact.of : spot.fact) as NumberFact;
		const nearer = read(unit, to).minus(num(step).times(num(by).s));
		return withAnswerAt(answers, atOf(spot), textOf(unit, nearer));
	};
	let numbers = 0;
	onEvery(150, (r) => {
		const { scheme: whole, answers } = someCase(r);
		const scheme = { ...whole, rules: whole.rules.map(({ readings: _, ...rule }) => rule) };
		for (const { rule, status } of assess(scheme, answers).findings) {
			if (status !== 'failed') continue;
			for (const { changes, answers: mended } of fixesFor(rule, { scheme, answers })) {
				expect(passes(scheme, rule.id, mended)).toBe(true);
				const [change, ...others] = changes;
				if (!change?.by || others.length > 0 || change.spots.length > 1) continue;
				numbers++;
				const nearer = oneNearer(mended, change.spots[0] as Spot, String(change.to), change.by);
				expect(passes(scheme, rule.id, nearer)).toBe(false);
			}
		}
	});
	expect(numbers).toBeGreaterThan(25);
});
