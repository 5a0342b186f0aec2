import { describe, expect, it, vi } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/world.ts';
import { scheme } from '#schemes/productivity-2018/scheme.ts';
import { byCalendar, outcomeOf, type Outcome, type Plan, type Q, running, text } from '#tests/support/plain-plan.ts';
import { Random } from '#tests/support/random.ts';

vi.setConfig({ testTimeout: 60_000 });

const tests = new Set(['prod-ready-2', 'prod-ready-3']);
const start = { track: 'ready', costEntry: 'total', benefitEntry: 'totals', ownAndOtherFunding: '0.00' };
const euros = (cents: bigint) => text(cents, 2);

/** The scheme with nothing to count but what the plain calculation counts. */
const names = Object.keys(
	outcomeOf({ investment: 1n, ownStaff: 0n, net: running(Array(6).fill(1n)), gross: [], runningEntered: false })
		.amounts,
);
const narrow = { ...scheme, amounts: scheme.amounts.filter(({ id }) => names.includes(id)) };

function outcomeByEngine(answers: Answers): Outcome {
	const { verdict, findings, amounts } = assess(narrow, answers, { scope: tests });
	const shown = new Map(amounts.map(({ amount, text: value }) => [amount.id, value]));
	return {
		statuses: findings.map(({ status }) => status) as unknown as Outcome['statuses'],
		verdict,
		amounts: Object.fromEntries(names.map((name) => [name, shown.get(name)])),
	};
}
/** What the engine says otherwise than the plain calculation. */
function differences(plan: Plan, answers: Answers): string[] {
	const expected = outcomeOf(plan);
	const [mine, its] = [expected, outcomeByEngine(answers)].map((o) => JSON.stringify(o));
	return mine === its ? [] : [`${JSON.stringify(answers)}: expected ${mine}, got ${its}`];
}

interface Entered {
	readonly investment: bigint;
	readonly ownStaff: bigint | undefined;
	readonly gross: readonly bigint[];
	readonly costs: readonly bigint[];
}
const planOf = ({ investment, ownStaff, gross, costs }: Entered): Plan => ({
	investment,
	ownStaff,
	net: running(gross.map((benefit, i) => benefit - (costs[i] ?? 0n))),
	gross: running(gross),
	runningEntered: costs.some((cost) => cost > 0n),
});
const answersOf = ({ investment, ownStaff, gross, costs }: Entered): Answers => ({
	...start,
	totalCost: euros(investment),
	ownStaffCost: ownStaff === undefined ? null : euros(ownStaff),
	grossBenefit: gross.map(euros),
	runningCost: costs.map(euros),
});
const cents = (r: Random, max: number) => BigInt(r.upTo(max));
/** An investment that lies at one of the limits, or a cent beside it. */
function atALimit(r: Random, { net, gross }: Plan, ownStaff: bigint): bigint {
	const sums = r.pick(net, gross).map(([n]) => n);
	const limit = r.pick(sums[0], sums[1], sums[2], sums[2], (sums[5] ?? 0n) / 2n, ((sums[5] ?? 0n) + 1n) / 2n) ?? 0n;
	const beside = limit + r.pick(-1n, 0n, 1n) + r.pick(0n, ownStaff);
	return beside < 0n ? 0n : beside;
}
function somePlan(r: Random): Entered {
	const size = r.pick(3, 500, 20_000_00, 900_000_00);
	const year = () => (r.happens(0.1) ? -cents(r, size) : r.happens(0.1) ? 0n : cents(r, size));
	const gross = r.happens(0.2) ? Array.from({ length: 6 }, () => BigInt(size)) : Array.from({ length: 6 }, year);
	const costs = Array.from({ length: 6 }, () => (r.happens(0.4) ? 0n : cents(r, Math.ceil(size / 5))));
	const ownStaff = r.happens(0.4) ? cents(r, size) : r.pick(undefined, 0n);
	const plain = {
		investment: cents(r, size * 4),
		ownStaff,
		gross,
		costs: r.happens(0.3) ? costs.map(() => 0n) : costs,
	};
	return r.happens(0.5) ? { ...plain, investment: atALimit(r, planOf(plain), ownStaff ?? 0n) } : plain;
}
/** Whether a limit is hit exactly or missed by a cent, by the reading that decides or by one that may turn it. */
function isAtALimit({ investment, ownStaff = 0n }: Entered, { net, gross }: Plan): boolean {
	const near = (a: bigint, b: bigint) => a - b <= 1n && b - a <= 1n;
	return [investment, investment - ownStaff].some((i) =>
		[net, gross].some((sums) => sums.slice(0, 3).some(([n]) => near(n, i)) || near((sums[5] as Q)[0], 2n * i)),
	);
}

describe('payback and double benefit', () => {
	it('are those of a plain calculation, on 10,000 random plans of which a third and more lie at a limit', () => {
		const r = new Random(2018);
		const found: string[] = [];
		const seen = new Map<string, number>();
		const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
		for (let n = 0; n < 10_000; n++) {
			const entered = somePlan(r);
			const plan = planOf(entered);
			found.push(...differences(plan, answersOf(entered)));
			if (isAtALimit(entered, plan)) count('at a limit');
			const { statuses, verdict } = outcomeOf(plan);
			count(verdict);
			statuses.forEach((status, i) => count(`${['payback', 'dip', 'double'][i] ?? ''} ${status}`));
		}
		expect(found.slice(0, 3)).toEqual([]);
		expect(seen.get('at a limit')).toBeGreaterThan(3_334);
		const outcomes = ['payback met', 'payback failed', 'payback funder-decides', 'dip met', 'dip funder-decides'];
		const others = [
			'double met',
			'double failed',
			'double funder-decides',
			'double unknown',
			'eligible',
			'discretionary',
		];
		expect([...outcomes, ...others].filter((outcome) => (seen.get(outcome) ?? 0) < 100)).toEqual([]);
	});

	it('are those of a plain count of days, on 2,000 random plans by calendar year', () => {
		const r = new Random(366);
		const found: string[] = [];
		const statuses = new Map<string, number>();
		for (let n = 0; n < 2_000; n++) {
			const award = `20${r.pick('18', '19', '20', '23', '24')}-${r.pick('01-01', '02-28', '03-01', '08-31', '12-31', '06-15')}`;
			const day = r.happens(0.1) ? '2020-02-29' : award;
			const years = Array.from({ length: 7 }, () => (r.happens(0.1) ? -cents(r, 99_999) : cents(r, 99_999_99)));
			const costs = Array.from({ length: 7 }, () => cents(r, 999_99));
			const [net, gross] = [years, years.map((year, i) => year + (costs[i] ?? 0n))].map((sums) =>
				byCalendar(day, sums),
			);
			const [[three, of]] = [r.pick(net ?? [], gross ?? [])[2] ?? [0n, 1n]];
			const limit = r.happens(0.5) ? three / of + r.pick(-1n, 0n, 1n) : cents(r, 300_000_00);
			const investment = limit < 0n ? 0n : limit;
			const plan: Plan = {
				investment,
				ownStaff: 0n,
				net: net ?? [],
				gross: gross ?? [],
				runningEntered: costs.some((cost) => cost > 0n),
			};
			found.push(
				...differences(plan, {
					...start,
					benefitEntry: 'calendar',
					totalCost: euros(investment),
					ownStaffCost: '0.00',
					awardDate: day,
					calendarYearAmounts: years.map(euros),
					calendarRunningCost: costs.map(euros),
				}),
			);
			const [status] = outcomeOf(plan).statuses;
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
		}
		expect(found.slice(0, 3)).toEqual([]);
		expect(['met', 'failed', 'funder-decides'].filter((status) => (statuses.get(status) ?? 0) < 100)).toEqual([]);
	});
});

describe('a plan that is entered in another way', () => {
	const sample = (n: number, seed: number) => {
		const r = new Random(seed);
		return Array.from({ length: n }, () => ({ r, entered: somePlan(r) }));
	};
	const outcome = (answers: Answers) => {
		const { verdict, findings, amounts } = assess(scheme, answers, { scope: tests });
		return [
			verdict,
			findings.map(({ status }) => status),
			amounts.map(({ amount, text: value }) => [amount.id, value]),
		];
	};
	const halves = (r: Random, amount: bigint): [bigint, bigint] => {
		const part = amount < 0n ? -cents(r, Number(-amount)) : cents(r, Number(amount));
		return [part, amount - part];
	};
	const costRows = (amounts: readonly bigint[], work: string) =>
		amounts.map((amount) => ({ label: '', work, amount: euros(amount) }));
	const benefitRow = (years: readonly bigint[]) => ({
		...{ label: '', kind: 'cashSaving', where: 'ownAgency', inRealisationPlan: true, amountPerYear: years.map(euros) },
	});
	const byRows = ({ investment, gross, costs }: Entered): Answers => ({
		...{ ...start, costEntry: 'rows', benefitEntry: 'lines' },
		oneOffCosts: costRows([investment], 'bought'),
		benefitLines: [benefitRow(gross)],
		runningCostLines: [{ label: '', amountPerYear: costs.map(euros) }],
	});

	it('comes to the same by totals and by rows', () => {
		for (const { entered } of sample(200, 1)) {
			const { verdict, findings, amounts } = assess(scheme, byRows(entered), { scope: tests });
			const byTotals = outcomeByEngine(answersOf({ ...entered, ownStaff: 0n }));
			expect([verdict, findings.map(({ status }) => status)]).toEqual([byTotals.verdict, byTotals.statuses]);
			const shown = Object.fromEntries(amounts.map(({ amount, text: value }) => [amount.id, value]));
			expect(shown).toMatchObject(byTotals.amounts);
		}
	});
	it('comes to the same when a row is split in two, or the rows change places', () => {
		for (const { r, entered } of sample(200, 2)) {
			const whole = byRows(entered);
			const years = entered.gross.map((year) => halves(r, year));
			const split = {
				...whole,
				oneOffCosts: costRows(halves(r, entered.investment), 'bought'),
				benefitLines: [benefitRow(years.map(([a]) => a)), benefitRow(years.map(([, b]) => b))],
				runningCostLines: [
					{ label: '', amountPerYear: entered.costs.map(() => '0.00') },
					{ label: '', amountPerYear: entered.costs.map(euros) },
				],
			};
			const turned = Object.fromEntries(
				Object.entries(split).map(([id, v]) => [id, Array.isArray(v) ? v.toReversed() : v]),
			);
			expect(outcome(split)).toEqual(outcome(whole));
			expect(outcome(turned)).toEqual(outcome(whole));
		}
	});
	it('never turns from eligible to ineligible by more benefit or less cost', () => {
		let eligible = 0;
		for (const { r, entered } of sample(1000, 3)) {
			if (assess(scheme, answersOf(entered), { scope: tests }).verdict !== 'eligible') continue;
			eligible++;
			const year = r.upTo(5);
			const better = r.pick<() => Entered>(
				() => ({ ...entered, gross: entered.gross.map((g, i) => (i === year ? g + 1n + cents(r, 99_999) : g)) }),
				() => ({ ...entered, costs: entered.costs.map((c, i) => (i === year ? c - cents(r, Number(c)) : c)) }),
				() => ({ ...entered, investment: 1n + cents(r, Number(entered.investment - 1n)) }),
			)();
			expect(assess(scheme, answersOf(better), { scope: tests }).verdict).not.toBe('ineligible');
		}
		expect(eligible).toBeGreaterThan(200);
	});
});
