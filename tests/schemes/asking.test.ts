import { describe, expect, it, vi } from 'vitest';
import { startingAnswers } from '#engine/beginning.ts';
import { assess, type Status } from '#engine/assess.ts';
import type { Fact } from '#engine/facts.ts';
import { truthOf } from '#engine/judge.ts';
import { below, high, low } from '#engine/numbers.ts';
import { pathOf, type Spot } from '#engine/open.ts';
import { factsOf } from '#engine/scheme.ts';
import type { Answers, World } from '#engine/world.ts';
import { all } from '#tests/support/examples.ts';
import { Random } from '#tests/support/random.ts';
import { thinned } from '#tests/support/random-scheme.ts';
import { within } from '#tests/support/trees.ts';

vi.setConfig({ testTimeout: 60_000 });

describe.each(all)('$scheme.id', ({ scheme, examples }) => {
	const tables = new Map(factsOf(scheme).map((fact) => [fact.id, fact]));
	/** The question that a spot stands under: of a cell, its table. */
	const questionOf = ({ fact }: Spot): Fact => tables.get(fact.table ?? fact.id) ?? fact;
	const isAsked = (spot: Spot, w: World) => {
		const { onlyWhen } = questionOf(spot);
		return onlyWhen ? truthOf(onlyWhen)(w) : 'yes';
	};
	const r = new Random(641);
	/** Every example as it is, and with some of its answers taken away; forty of them where there are many. */
	const some = examples.filter((_, i) => i % Math.ceil(examples.length / 40) === 0);
	const cases = some.flatMap(({ id, case: { track, stage, answers } }) => {
		const given: Answers = { ...startingAnswers(scheme, track ?? undefined), ...answers };
		const more = stage === undefined ? {} : { stage };
		return [given, thinned(r, given, 0.1), thinned(r, given, 0.4)].map((part) => ({ id, given, part, more }));
	});

	it('asks for nothing that is not asked of this applicant, and never only for what cannot be asked yet', () => {
		const found = cases.flatMap(({ id, part, more }) => {
			const { missing, world } = assess(scheme, part, more);
			const never = missing.filter((spot) => isAsked(spot, world) === 'no').map((spot) => `${id}: ${pathOf(spot)}`);
			const stuck = missing.length > 0 && !missing.some((spot) => isAsked(spot, world) === 'yes');
			return stuck ? [...never, `${id}: nothing of ${missing.map((spot) => pathOf(spot)).join(', ')}`] : never;
		});
		expect(found).toEqual([]);
	});
	it('decides on part of the answers only what all of them confirm', () => {
		const keeps: Partial<Record<Status, readonly Status[]>> = {
			met: ['met', 'not-applicable', 'funder-decides'],
			failed: ['failed', 'funder-decides'],
		};
		const found = cases.flatMap(({ id, given, part, more }) => {
			const [before, after] = [part, given].map((answers) => assess(scheme, answers, more));
			return (before?.findings ?? []).flatMap(({ rule, status }, i) => {
				const then = after?.findings[i]?.status ?? status;
				const mayBe = keeps[status] ?? [status];
				return status === 'unknown' || mayBe.includes(then) ? [] : [`${id}: ${rule.id} was ${status} and is ${then}`];
			});
		});
		expect(found).toEqual([]);
	});
	/** Amounts that tell what may still come: they move with the answers. */
	const moving = new Set(scheme.amounts.filter((amount) => [...within([amount])].some(({ kind }) => kind === 'bound')));
	it('keeps every amount within the range that part of the answers left it', () => {
		const found = cases.flatMap(({ id, given, part, more }) => {
			const [before, after] = [part, given].map((answers) => assess(scheme, answers, more).amounts);
			return (before ?? []).flatMap(({ amount, value }, i) => {
				const then = after?.[i]?.value ?? value;
				const holds = below(low(value), low(then)) && below(high(then), high(value));
				return holds || moving.has(amount) ? [] : [`${id}: ${amount.id}`];
			});
		});
		expect(found).toEqual([]);
	});
});
