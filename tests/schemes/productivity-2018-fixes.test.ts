import { describe, expect, it, vi } from 'vitest';
import { startingAnswers } from '#engine/beginning.ts';
import { assess } from '#engine/assess.ts';
import { type Fix, fixesFor, fixForAll } from '#engine/fixes.ts';
import { pathOf } from '#engine/open.ts';
import type { Answers } from '#engine/world.ts';
import cases from '#schemes/productivity-2018/cases.json' with { type: 'json' };
import { scheme } from '#schemes/productivity-2018/scheme.ts';
import { outcomeOf, running, text } from '#tests/support/plain-plan.ts';
import { Random } from '#tests/support/random.ts';

vi.setConfig({ testTimeout: 30_000 });

const answersOf = (id: string): Answers => {
	const example = cases.find((one) => one.id === id);
	return { ...startingAnswers(scheme, example?.case.track ?? undefined), ...example?.case.answers };
};
const must = (id: string) => scheme.rules.filter((rule) => rule.id === id && rule.force !== 'discretion');
const shown = ({ changes, breaks, verdict }: Fix): string => {
	const made = changes.map(
		({ spots, to, by }) => `${spots.map(pathOf).join('|')} ${to}${by === undefined ? '' : ` (${by})`}`,
	);
	return [made.join(' + '), ...(breaks.length > 0 ? [`breaks ${breaks.join(', ')}`] : []), verdict].join(' – ');
};
const fixes = (id: string, rule: string) =>
	must(rule)
		.flatMap((r) => fixesFor(r, { scheme, answers: answersOf(id) }))
		.map((fix) => shown(fix));
const toProof = 'track poc – breaks prod-cap-2 – ineligible';
const toReady = 'track ready – incomplete';
const years = (n: number) => Array.from({ length: n }, (_, i) => `grossBenefit.${i}`).join('|');

describe('a failed rule', () => {
	it.each<[string, string, string[]]>([
		[
			'vm-02',
			'prod-cap-1',
			['totalCost 1250000.00 (-0.01) – eligible', 'ownAndOtherFunding 250000.01 (0.01) – eligible', toProof],
		],
		[
			'vm-06',
			'prod-ready-3',
			['totalCost 248750.00 (-1250) – eligible', `${years(6)} 40000.00 (2500) – eligible`, toProof],
		],
		[
			'vm-08',
			'prod-ready-2',
			['totalCost 160000.00 (-40000) – eligible', `${years(3)} 120000.00 (40000) – eligible`, toProof],
		],
		['vm-10', 'prod-ready-1', ['track poc – incomplete']],
		[
			'vm-14',
			'prod-cap-2',
			['totalCost 50000.00 (-0.01) – eligible', 'ownAndOtherFunding 0.01 (0.01) – eligible', toReady],
		],
		[
			'prod-x-cap-3-zero',
			'prod-cap-3',
			['totalCost 120000.01 (0.01) – eligible', 'ownAndOtherFunding 119999.99 (-0.01) – eligible'],
		],
		[
			'prod-x-months-over',
			'prod-poc-3',
			['startDelayMonths 0.99 (-0.01) – eligible', 'durationMonths 5.00 (-0.01) – eligible', toReady],
		],
		['prod-x-dates-day-over', 'prod-poc-3', ['endDate 2019-02-28 (-1) – eligible', toReady]],
		['prod-x-dates-leap-over', 'prod-poc-3', ['endDate 2020-02-29 (-1) – eligible', toReady]],
		[
			'prod-x-calendar-cent-over',
			'prod-ready-2',
			[
				'totalCost 254246.57 (-0.01) – eligible',
				'calendarYearAmounts.0|calendarYearAmounts.1|calendarYearAmounts.2 120000.01 (0.01) – eligible',
				'calendarYearAmounts.3 150000.03 (0.03) – eligible',
				toProof,
			],
		],
		['prod-x-forms-missing', 'prod-doc-1', ['formsFilled true – eligible']],
		['prod-x-deadline-direct-late', 'prod-deadline-1', ['sentVia steeringMinistry – discretionary']],
	])('of %s has its nearest fixes: %s', (id, rule, result) => {
		expect(fixes(id, rule)).toEqual(result);
	});
	it.each([
		['vm-12', 'prod-applicant-1', 'who applies is a fact of the world'],
		['vm-16', 'prod-deadline-1', 'no plan moves the clock'],
		['prod-x-deadline-steering-late', 'prod-deadline-1', 'no plan moves the clock'],
		['prod-x-deadline-ministry-late', 'prod-deadline-1', 'a ministry passes no other'],
		['prod-x-productivity-no', 'prod-purpose-1', 'what the project does is a fact of the world'],
	])('of %s has none: %s, for %s', (id, rule) => {
		expect(fixes(id, rule)).toEqual([]);
		expect(fixForAll({ scheme, answers: answersOf(id) })).toBeUndefined();
	});
});

describe('one set for the whole plan', () => {
	it.each([
		['vm-06', 'totalCost 248750.00 (-1250) – eligible'],
		['prod-x-never-paid-back', 'totalCost 300000.00 (-700000) – eligible'],
		['prod-x-months-over', 'startDelayMonths 0.99 (-0.01) – eligible'],
	])('mends %s', (id, result) => {
		const fix = fixForAll({ scheme, answers: answersOf(id) });
		expect(fix && shown(fix)).toBe(result);
	});
	it('lowers the cost once where the cap and payback both fail', () => {
		const answers = { ...answersOf('prod-x-never-paid-back'), totalCost: '1500000.00' };
		const fix = fixForAll({ scheme, answers });
		expect(fix && shown(fix)).toBe('totalCost 300000.00 (-1200000) – eligible');
	});
	it('lowers the own funding with the cost where nothing would be left to apply for', () => {
		const answers = { ...answersOf('vm-08'), ownAndOtherFunding: '170000.00' };
		const [fix] = must('prod-ready-2').flatMap((rule) => fixesFor(rule, { scheme, answers }));
		expect(fix && shown(fix)).toBe(
			'totalCost 160000.00 (-40000) + ownAndOtherFunding 159999.99 (-10000.01) – eligible',
		);
	});
});

describe('on random plans that fail', () => {
	const euros = (cents: bigint) => text(cents, 2);
	it('the investment falls and the benefit rises by exactly what the plain calculation misses', () => {
		const r = new Random(77);
		const counted = { payback: 0, double: 0 };
		for (let n = 0; n < 80; n++) {
			const gross = Array.from({ length: 6 }, () => BigInt(r.upTo(100_000_00)));
			const investment = BigInt(r.upTo(600_000_00));
			const plan = { investment, ownStaff: 0n, net: running(gross), gross: running(gross), runningEntered: false };
			const { missingForPayback, missingForDouble } = outcomeOf(plan).amounts;
			const answers = {
				...answersOf('vm-08'),
				totalCost: euros(investment),
				grossBenefit: gross.map(euros),
				ownStaffCost: '0.00',
			};
			const missing = { 'prod-ready-2': missingForPayback, 'prod-ready-3': missingForDouble };
			for (const { rule, status } of assess(scheme, answers).findings) {
				if (status !== 'failed' || !(rule.id in missing)) continue;
				const short = missing[rule.id as keyof typeof missing];
				counted[rule.id === 'prod-ready-2' ? 'payback' : 'double']++;
				const changes = fixesFor(rule, { scheme, answers }).flatMap((fix) => fix.changes.slice(0, 1));
				const [first, second] = changes.map(({ spots, by, to }) => ({
					fact: spots[0]?.fact.id,
					years: spots.length,
					by,
					to,
				}));
				const [, , three = 0n, , , six = 0n] = running(gross).map(([sum]) => sum);
				expect(first?.fact).toBe('totalCost');
				expect(first?.to).toBe(euros(rule.id === 'prod-ready-2' ? three : six / 2n));
				expect(second?.fact).toBe('grossBenefit');
				expect(second?.years).toBe(rule.id === 'prod-ready-2' ? 3 : 6);
				expect(Number(second?.by).toFixed(2)).toBe(short);
			}
		}
		expect(Math.min(counted.payback, counted.double)).toBeGreaterThan(20);
	});
});
