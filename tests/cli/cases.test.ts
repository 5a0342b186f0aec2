import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/cases.ts';
import { caseOf, fileOf, ran, sound } from '#tests/cli/run-main.ts';

const short = (answers: object = {}) => ({
	scheme: 'productivity-2018',
	track: 'ready',
	answers: { ...sound, ...answers },
});
const right = {
	verdict: 'eligible',
	failedRules: [],
	funderDecides: [],
	missing: [],
	amounts: { centralShare: '1000000.00', overCap: null, 'alternatives.centralShareOnlyLenient.wouldPass': 'true' },
};
const example = (fields: object) => ({ id: 'e1', case: short(), expected: {}, derivation: 'by hand', ...fields });
const lines = async (...files: string[]) => {
	const { code, out } = await ran(main, ...files);
	return { code, lines: out.split('\n') };
};
const passed = { code: 0, lines: ['ok e1', '1 passed, 0 failed'] };
const failed = (...differences: string[]) => ({
	code: 1,
	lines: ['FAILED e1', ...differences.map((line) => `  ${line}`), '0 passed, 1 failed'],
});

describe('a worked example', () => {
	it('passes where everything is as expected', async () => {
		expect(await lines(fileOf(example({ expected: right })))).toEqual(passed);
	});
	it('may hold a whole case file', async () => {
		expect(await lines(fileOf(example({ case: caseOf(), expected: right })))).toEqual(passed);
	});
	it('compares nothing that is not expected', async () => {
		expect(await lines(fileOf(example({ case: short({ totalCost: '1250000.01' }) })))).toEqual(passed);
	});
	it('fails with each difference on a line', async () => {
		const expected = {
			verdict: 'eligible',
			failedRules: ['prod-cap-2'],
			funderDecides: ['prod-route-1'],
			missing: ['totalCost', 'bodyName'],
			amounts: { centralShare: '1000000.1', overCap: null, nonsense: '1', totalCost: '1250000.01' },
		};
		expect(await lines(fileOf(example({ case: short({ totalCost: '1250000.01' }), expected })))).toEqual(
			failed(
				'verdict: expected eligible, got ineligible',
				'failedRules: expected prod-cap-2, got prod-cap-1',
				'funderDecides: expected prod-route-1, got none',
				'missing: expected bodyName, totalCost, got none',
				'amounts.centralShare: expected 1000000.1, got 1000000.01',
				'amounts.overCap: expected nothing, got 0.01',
				'amounts.nonsense: expected 1, got nothing',
			),
		);
	});
	it('takes lists as sets', async () => {
		const of = { totalCost: '1250000.01', readyToStart: false };
		const expected = { failedRules: ['prod-ready-1', 'prod-cap-1', 'prod-ready-1'] };
		expect(await lines(fileOf(example({ case: short(of), expected })))).toEqual(passed);
	});
	it('has its verdict over the rules in scope alone', async () => {
		const wrong = short({ totalCost: '1250000.01', readyToStart: null });
		const scope = ['prod-ready-1', 'prod-applicant-1'];
		const expected = { verdict: 'incomplete', failedRules: [], missing: ['readyToStart'] };
		expect(await lines(fileOf(example({ case: wrong, expected, scope })))).toEqual(passed);
		expect(await lines(fileOf(example({ case: wrong, expected, scope: [...scope, 'prod-none'] })))).toEqual(
			failed('scope: the scheme has no rule prod-none'),
		);
	});
	it('counts a failed row only where scope names its rule', async () => {
		const benefitLines = [
			{ kind: 'qualityOnly', where: 'ownAgency', inRealisationPlan: false, amountPerYear: ['1.00'] },
		];
		const rows = short({ benefitEntry: 'lines', benefitLines, runningCostLines: [] });
		const failedRules = ['prod-ready-2', 'prod-ready-3'];
		expect(await lines(fileOf(example({ case: rows, expected: { failedRules } })))).toEqual(passed);
		const scope = ['prod-calc-7'];
		expect(await lines(fileOf(example({ case: rows, expected: { failedRules: scope }, scope })))).toEqual(passed);
	});
	it('sees failures of later stages only when its case is there', async () => {
		const of = (stage: string) => ({ ...short({ readyToSignAgreement: false }), stage });
		expect(await lines(fileOf(example({ case: of('application'), expected: { failedRules: [] } })))).toEqual(passed);
		const expected = { failedRules: ['prod-agree-1'] };
		expect(await lines(fileOf(example({ case: of('running'), expected })))).toEqual(passed);
	});
});

describe('an example that cannot be run fails', () => {
	it.each<[string, object, string]>([
		[
			'with a wrong answer',
			{ case: short({ totalCost: '1,5' }) },
			'answers.totalCost: must be a decimal number written as text, such as "1250.00"',
		],
		['with an unknown scheme', { case: { scheme: 'x', answers: {} } }, 'scheme: unknown scheme'],
	])('%s, naming the path', async (_, fields, complaint) => {
		expect(await lines(fileOf(example(fields)))).toEqual(failed(complaint));
	});
	it.each<[string, object, string]>([
		['without a case', { case: undefined }, 'case'],
		['with a verdict that is none', { expected: { verdict: 'maybe' } }, 'expected.verdict'],
		['with an amount as a number', { expected: { amounts: { investment: 5 } } }, 'expected.amounts.investment'],
		['without expectations', { expected: undefined }, 'expected'],
	])('%s, naming the field', async (_, fields, path) => {
		const ran = await lines(fileOf(example(fields)));
		expect(ran.code).toBe(1);
		expect(ran.lines[1]).toMatch(new RegExp(`^  ${path}: `));
	});
	it('as a file that is not there or not JSON, and the others go on', async () => {
		const good = fileOf(example({}));
		const { code, lines: printed } = await lines('/nowhere/cases.json', fileOf('[{]'), good);
		expect(code).toBe(1);
		expect(printed.filter((line) => /^(ok|FAILED)/.test(line))).toHaveLength(3);
		expect(printed.slice(-2)).toEqual(['ok e1', '1 passed, 2 failed']);
	});
	it('under its place where it has no id', async () => {
		const file = fileOf([example({}), {}]);
		expect((await lines(file)).lines).toContain(`FAILED ${file}#2`);
	});
});

it('runs every example of every file', async () => {
	const good = example({ expected: right });
	const bad = example({ id: 'e2', expected: { verdict: 'incomplete' } });
	expect(await lines(fileOf([good, bad]), fileOf(good))).toEqual({
		code: 1,
		lines: ['ok e1', 'FAILED e2', '  verdict: expected incomplete, got eligible', 'ok e1', '2 passed, 1 failed'],
	});
});
it('notes names that the scheme does not have, beside the result', async () => {
	const { out, err } = await ran(main, fileOf(example({ case: short({ fax: '1' }) })));
	expect(out).toBe('ok e1\n1 passed, 0 failed');
	expect(err).toBe('note: e1: answers.fax is unknown and has no effect');
});
it('asks for a file', async () => {
	expect(await ran(main)).toEqual({ code: 2, out: '', err: 'Usage: npm run -s cases -- FILE…' });
});
it('gives a shell its lines and the exit code', () => {
	const file = fileOf([example({ expected: right }), example({ id: 'e2', expected: { verdict: 'incomplete' } })]);
	const { status, stdout } = spawnSync(process.execPath, ['src/cli/run.js', 'cases', file], {
		encoding: 'utf8',
		timeout: 30_000,
	});
	expect({ status, last: stdout.trim().split('\n').at(-1) }).toEqual({ status: 1, last: '1 passed, 1 failed' });
});
