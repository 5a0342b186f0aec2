import { describe, expect, it } from 'vitest';
import { main } from '#cli/cases.ts';
import { fromLoose, isLoose, type Loose } from '#cli/loose-examples.ts';
import { schemeOf } from '#cli/schemes.ts';
import { choice, facts, money, names, number, page, table, text, wayOfEntry, yesNo, onlyWhen } from '#engine/facts.ts';
import type { Scheme } from '#engine/scheme.ts';
import { is } from '#engine/words.ts';
import { scheme as municipal } from '#schemes/municipal-2020/scheme.ts';
import { scheme as productivity } from '#schemes/productivity-2018/scheme.ts';
import { fileOf, ran, sound } from '#tests/cli/run-main.ts';

const brought = async (loose: object, scheme?: Scheme) =>
	(await fromLoose({ id: 'x', expected: { missingInputs: [] }, inputs: {}, ...loose } as Loose, () => scheme)) as {
		readonly case: { readonly scheme: string; readonly track: string | null; readonly answers: object };
		readonly expected: object;
		readonly scope?: unknown;
	};
const prod = (inputs: object) => ({ scheme: 'prod', track: 'ready', inputs });
const answersOf = async (loose: object, scheme: Scheme = productivity) => (await brought(loose, scheme)).case.answers;

it('is told by its inputs', () => {
	expect([{ inputs: {} }, { inputs: [] }, { case: {}, inputs: {} }, 5].map(isLoose)).toEqual([
		true,
		false,
		false,
		false,
	]);
});

describe('the home of a loose example', () => {
	it.each<[object, string, string | null]>([
		[{ scheme: 'prod', track: 'poc' }, 'productivity-2018', 'poc'],
		[{ scheme: 'muni', track: 'joint' }, 'municipal-2020', 'joint'],
		[{ scheme: 'exp', track: 'object 1' }, 'experiment-2017', 'trial'],
		[{ scheme: 'exp', track: 'object 2' }, 'experiment-2017', 'method'],
		[{ scheme: 'exp', inputs: { object: 3 } }, 'experiment-2017', 'influencer'],
		[{ form: 'simple' }, 'business-finland-2019', 'simple'],
		[{ form: 'full' }, 'business-finland-2019', 'full'],
		[{ form: 'none' }, 'business-finland-2019', null],
		[{ track: 'P75/F17/AC' }, 'isf-2014-2020', 'project'],
		[{ track: 'S90/F0' }, 'isf-2014-2020', 'special-action'],
		[{ track: 'N100' }, 'isf-2014-2020', 'border-systems'],
		[{ track: 'O100/F15/UC' }, 'isf-2014-2020', 'operating'],
		[{ track: 'LS/P75/F17' }, 'isf-2014-2020', 'project'],
	])('%j', async (head, scheme, track) => {
		expect((await brought(head)).case).toMatchObject({ scheme, track });
	});
});

describe('the answers of a loose example', () => {
	it('have the track and the ways of entry written out', async () => {
		expect(await answersOf(prod({ totalCost: '5.00' }))).toEqual({
			track: 'ready',
			totalCost: '5.00',
			trialTimeEntry: 'months',
			costEntry: 'total',
			benefitEntry: 'totals',
		});
		expect(await answersOf(prod({ oneOffCosts: [{ amount: '5.00' }] }))).toMatchObject({ costEntry: 'rows' });
		expect(await answersOf(prod({ benefitLines: [{}], runningCostLines: [] }))).toMatchObject({
			benefitEntry: 'lines',
		});
		expect(await answersOf({ ...prod({ endDate: '2019-01-01' }), track: 'poc' })).toMatchObject({
			trialTimeEntry: 'dates',
		});
	});
	it('take calendar years as a series from the first of them on', async () => {
		const calendarYearAmounts = { '2020': '2.00', '2019': '1.00', '2022': '4.00' };
		expect(await answersOf(prod({ calendarYearAmounts }))).toMatchObject({
			benefitEntry: 'calendar',
			calendarYearAmounts: ['1.00', '2.00', null, '4.00'],
		});
	});
	it('take plain texts as rows of one column, and amounts as the amount of a row', async () => {
		expect(await answersOf(prod({ partnerBodies: ['A', 'B'], oneOffCosts: ['5.00'] }))).toMatchObject({
			partnerBodies: [{ name: 'A' }, { name: 'B' }],
			oneOffCosts: [{ amount: '5.00' }],
		});
	});
	it('take numbers as texts, and leave what is open open', async () => {
		expect(await answersOf(prod({ totalCost: 5, readyToStart: null }))).toMatchObject({
			totalCost: '5',
			readyToStart: null,
		});
	});
	it('keep names that the scheme does not have', async () => {
		expect(await answersOf(prod({ fax: '1' }))).toMatchObject({ fax: '1' });
	});
	it('have what an example of municipalities leaves unsaid written out, and what it says kept', async () => {
		const muni = (inputs: object) => answersOf({ scheme: 'muni', track: 'joint', inputs }, municipal);
		expect(await muni({ onlyPlanning: true, rootingPlan: null, costs: [{ net: '1.00' }] })).toMatchObject({
			promotesDigitalisation: true,
			onlyPlanning: true,
			onlyCooperation: false,
			rootingPlan: null,
			costs: [{ net: '1.00', causedByProject: true }],
		});
	});

	const entry = facts({
		costModel: choice('F17', 'F15', 'F0'),
		wageModel: choice('AC', 'UC'),
		isLumpSum: yesNo(),
		costEntry: wayOfEntry('sum', 'items'),
	});
	const asked = facts({
		...entry,
		classMaxWages: money(),
		finalReportAccepted: yesNo(),
		acceptedCostsFinal: money(),
		procurementCompliant: yesNo(),
		employees: number(),
		object: choice('trial', 'method', 'influencer'),
		members: names('members'),
		items: onlyWhen(is(entry.costEntry, 'items'), table('items', { label: text(), isRDI: yesNo(), cost: money() })),
	});
	const other: Scheme = {
		...productivity,
		tracks: [],
		pages: [page('all', 'one', asked)],
		rules: [],
		amounts: [],
		alternatives: [],
	};

	it('take cost model, wage model and lump sum from the code of the track', async () => {
		expect(await answersOf({ track: 'LS/P75/F15/UC' }, other)).toMatchObject({
			costModel: 'F15',
			wageModel: 'UC',
			isLumpSum: true,
		});
		expect(await answersOf({ track: 'P75/F17', inputs: { costModel: 'F0' } }, other)).toMatchObject({
			costModel: 'F0',
		});
	});
	it('name the object of an experiment as its track', async () => {
		expect(await answersOf({ scheme: 'exp', track: 'object 2', inputs: { object: 2 } }, other)).toMatchObject({
			object: 'method',
		});
	});
	it('spread the defaults of every item over the rows that do not say otherwise', async () => {
		const defaultsForEveryItem = { isRDI: true, procurementCompliant: true, unheardOf: true };
		expect(
			await answersOf(
				{ form: 'full', inputs: { items: [{ cost: 5 }, { isRDI: false }], defaultsForEveryItem } },
				other,
			),
		).toEqual({
			costEntry: 'items',
			items: [{ isRDI: true, cost: '5' }, { isRDI: false }],
			procurementCompliant: true,
		});
	});
	it('take one object as one row, nested answers by the name before them, and what happens later beside the rest', async () => {
		const inputs = {
			items: { cost: '1.00' },
			classMax: { wages: '2.00' },
			finalReportAccepted: false,
			later: { finalReportAccepted: true, acceptedCostsFinal: '3.00' },
		};
		expect(await answersOf({ form: 'full', inputs }, other)).toEqual({
			costEntry: 'items',
			items: [{ cost: '1.00' }],
			classMaxWages: '2.00',
			finalReportAccepted: false,
			acceptedCostsFinal: '3.00',
		});
	});
});

describe('the expectations of a loose example', () => {
	it('take their names from the contract', async () => {
		const expected = {
			verdict: 'eligible',
			failedRules: ['a'],
			flaggedRules: ['b'],
			missingInputs: ['c'],
			computed: { d: '1.00' },
			dates: { e: '2020-01-01' },
			alternatives: { grossLenient: { paybackYears: '2.00', ratio: null, wouldPass: false } },
		};
		expect((await brought({ expected })).expected).toEqual({
			verdict: 'eligible',
			failedRules: ['a'],
			funderDecides: ['b'],
			missing: ['c'],
			amounts: {
				d: '1.00',
				e: '2020-01-01',
				'alternatives.grossLenient.paybackYears': '2.00',
				'alternatives.grossLenient.ratio': null,
				'alternatives.grossLenient.wouldPass': 'false',
			},
		});
	});
	it('have the scope that the inputs name, or all rules where what is missing is told, or those that are decided', async () => {
		expect((await brought({ inputs: { evaluate: ['r'] } })).scope).toEqual(['r']);
		expect((await brought({})).scope).toBeUndefined();
		expect((await brought({ expected: {} })).scope).toBe('decided');
	});
});

describe('run as they are', () => {
	it('other readings of a plan are compared', async () => {
		const inputs = { ...sound, runningCost: Array.from({ length: 6 }, () => '100000.00') };
		const grossLenient = { paybackYears: '2.642858', ratio: '2.88', investment: '1250000.00', wouldPass: true };
		const expected = {
			verdict: 'discretionary',
			failedRules: [],
			flaggedRules: ['prod-ready-2'],
			missingInputs: [],
			alternatives: { grossLenient },
		};
		const loose = (of: object) => fileOf({ id: 'x', ...prod(inputs), expected: { ...expected, ...of } });
		expect((await ran(main, loose({}))).out).toBe('ok x\n1 passed, 0 failed');
		const otherwise = { alternatives: { grossLenient: { wouldPass: false } } };
		expect((await ran(main, loose(otherwise))).out).toContain(
			'  amounts.alternatives.grossLenient.wouldPass: expected false, got true',
		);
	});
	it('rules that the answers leave open are out of scope where nothing is said of what is missing', async () => {
		const loose = {
			id: 'x',
			...prod({ readyToStart: true, applicantType: 'agency' }),
			expected: { verdict: 'eligible', failedRules: [] },
		};
		expect((await ran(main, fileOf(loose))).out).toBe('ok x\n1 passed, 0 failed');
	});
});

it('leaves an example of an unknown scheme to the run, which refuses it', async () => {
	expect(await schemeOf('nowhere')).toBeUndefined();
	expect((await brought({ track: 'P75', inputs: { a: 5 } })).case).toMatchObject({
		scheme: 'isf-2014-2020',
		answers: { a: 5 },
	});
});
