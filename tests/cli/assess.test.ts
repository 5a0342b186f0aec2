import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/assess.ts';
import { caseOf, fileOf, ran } from '#tests/cli/run-main.ts';

interface Printed {
	readonly verdict: string;
	readonly findings: readonly { rule: string; force: string; status: string; source: string }[];
	readonly amounts: Record<string, string>;
	readonly missing: readonly string[];
	readonly stages: Record<string, string>;
	readonly fixes: readonly { rule: string | null; changes: readonly object[]; breaks: readonly string[] }[];
}
async function assessed(body: object): Promise<Printed> {
	const { code, out, err } = await ran(main, fileOf(body));
	expect({ code, err }).toEqual({ code: 0, err: '' });
	return JSON.parse(out) as Printed;
}

describe('the assessment of a case', () => {
	it('holds its parts, and no others', async () => {
		const printed = await assessed(caseOf());
		expect(Object.keys(printed)).toEqual(['verdict', 'findings', 'amounts', 'missing', 'stages', 'fixes']);
		expect(printed).toMatchObject({ verdict: 'eligible', missing: [], fixes: [], stages: { application: 'eligible' } });
	});
	it('names each finding with its force, its status and its place', async () => {
		const { findings } = await assessed(caseOf());
		expect(findings).toContainEqual({
			rule: 'prod-ready-2',
			force: 'must',
			status: 'met',
			source: 'letter 4.1, requirement 2',
		});
	});
	it('gives amounts as exact texts, those of other readings too', async () => {
		const { amounts } = await assessed(caseOf());
		expect(amounts).toMatchObject({
			centralShare: '1000000.00',
			paybackYears: '2.642858',
			'alternatives.centralShareOnlyLenient.investment': '1000000.00',
		});
		expect(amounts).not.toHaveProperty('overCap');
	});
	it.each<[string, object, string[]]>([
		['a fact', { readyToStart: undefined }, ['readyToStart']],
		['a year', { grossBenefit: ['0.00', null, '0.00', '0.00', '0.00', '0.00'] }, ['grossBenefit.1']],
		['a cell', { costEntry: 'rows', oneOffCosts: [{ amount: '9.00' }, {}] }, ['oneOffCosts.1.amount']],
		['a table', { costEntry: 'rows' }, ['oneOffCosts']],
	])('names %s that is missing by its path', async (_, answers, missing) => {
		expect(await assessed(caseOf(answers))).toMatchObject({ verdict: 'incomplete', missing });
	});
	it('leaves findings of later stages out until the case is there', async () => {
		const rules = async (stage: string) => (await assessed(caseOf({}, { stage }))).findings.map(({ rule }) => rule);
		expect(await rules('application')).not.toContain('prod-agree-1');
		expect(await rules('running')).toContain('prod-agree-1');
	});
	it('takes the default stage where the case names none', async () => {
		expect((await assessed(caseOf({}, { stage: undefined }))).findings.map(({ rule }) => rule)).not.toContain(
			'prod-agree-1',
		);
	});
});

describe('fixes', () => {
	it('name the fact, both values and the distance, in the decimals of the new value', async () => {
		const { fixes } = await assessed(caseOf({ totalCost: '1250000.1' }));
		expect(fixes).toContainEqual({
			rule: 'prod-cap-1',
			changes: [{ facts: ['ownAndOtherFunding'], from: '250000.00', to: '250000.10', by: '0.10' }],
			breaks: [],
		});
		expect(fixes).toContainEqual({
			rule: 'prod-cap-1',
			changes: [{ facts: ['totalCost'], from: '1250000.1', to: '1250000.00', by: '-0.10' }],
			breaks: [],
		});
	});
	it('say "so much more in any of these" without a value to go to', async () => {
		const { fixes } = await assessed(
			caseOf({ grossBenefit: ['0.00', '0.00', '1249990.00', '0.00', '0.00', '1250010.00'] }),
		);
		expect(fixes).toContainEqual({
			rule: 'prod-ready-2',
			changes: [{ facts: ['grossBenefit.0', 'grossBenefit.1', 'grossBenefit.2'], from: null, to: null, by: '10.00' }],
			breaks: [],
		});
	});
	it('name the rules that they would break', async () => {
		const { fixes } = await assessed(caseOf({ readyToStart: false }));
		expect(fixes).toContainEqual({
			rule: 'prod-ready-1',
			changes: [{ facts: ['track'], from: 'ready', to: 'poc', by: null }],
			breaks: ['prod-cap-2'],
		});
	});
	it('end with a set for the whole plan where more than one rule fails', async () => {
		const one = await assessed(caseOf({ totalCost: '1250000.01' }));
		expect(one.fixes.every(({ rule }) => rule !== null)).toBe(true);
		const two = await assessed(
			caseOf({ totalCost: '1250000.01', grossBenefit: ['0.00', '0.00', '1249990.00', '0.00', '0.00', '1250010.02'] }),
		);
		expect(two.fixes.at(-1)?.rule).toBeNull();
		expect(two.fixes.at(-1)?.changes.length).toBeGreaterThan(0);
	});
});

describe('input that is no good', () => {
	it.each<[string, unknown, RegExp[]]>([
		['no JSON', 'hello', [/^the file: is not JSON$/]],
		['of another program', { a: 1 }, [/^format: must be "avustuspolku-case"/]],
		['of a newer version', caseOf({}, { version: 2 }), [/^version: is newer than 1/]],
		['of an unknown scheme', caseOf({}, { scheme: 'x' }), [/^scheme: unknown scheme$/]],
		['of an unknown track', caseOf({}, { track: 'x' }), [/^track: unknown track$/]],
		['of two tracks', caseOf({ track: 'poc' }), [/^track: contradicts the answers$/]],
		[
			'with two wrong answers',
			caseOf({ totalCost: 5, grossBenefit: ['x'] }),
			[/^answers\.totalCost: must be a decimal number/, /^answers\.grossBenefit\.0: must/],
		],
		[
			'with an answer too large',
			caseOf({ ministryHandlingDays: '71' }),
			[/^answers\.ministryHandlingDays: must be at most 70$/],
		],
		['that would steer the terminal', '{"a\\u001b[2J":1,"a\\u001b[2J":2}', [/^a\ufffd\[2J: stands twice$/]],
	])('is refused: %s', async (_, content, lines) => {
		const { code, out, err } = await ran(main, fileOf(content));
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err.split('\n')).toHaveLength(lines.length);
		lines.forEach((line, i) => expect(err.split('\n')[i]).toMatch(line));
	});
	it('is only noted where the scheme does not have the fact', async () => {
		const { code, out, err } = await ran(main, fileOf(caseOf({ fax: '1' }, { colour: 'red' })));
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ verdict: 'eligible' });
		expect(err.split('\n')).toEqual([
			'note: colour is unknown and has no effect',
			'note: answers.fax is unknown and has no effect',
		]);
	});
	it.each<[string, string[]]>([
		['without a file', []],
		['with two files', ['a.json', 'b.json']],
		['with a file that is not there', ['/nowhere/case.json']],
	])('is refused with the usage: %s', async (_, args) => {
		const { code, out, err } = await ran(main, ...args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('Usage: npm run -s assess -- FILE');
	});
});

it('gives a shell its JSON alone, and the exit code', () => {
	const run = (file: string) =>
		spawnSync(process.execPath, ['src/cli/run.js', 'assess', file], { encoding: 'utf8', timeout: 30_000 });
	const good = run(fileOf(caseOf()));
	expect({ status: good.status, verdict: JSON.parse(good.stdout).verdict }).toEqual({ status: 0, verdict: 'eligible' });
	const bad = run(fileOf(caseOf({ totalCost: 'x' })));
	expect({ status: bad.status, stdout: bad.stdout }).toEqual({ status: 2, stdout: '' });
	expect(bad.stderr).toContain('answers.totalCost');
});
