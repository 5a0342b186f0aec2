import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_VERSION, newCase } from '#casefile/case.ts';
import { fileText } from '#casefile/file.ts';
import { type Opened, readCase, type Refused } from '#casefile/read.ts';
import { scheme } from '#schemes/productivity-2018/scheme.ts';

const schemeOf = (id: string) => (id === scheme.id ? scheme : undefined);
const good = { ...newCase(scheme, { id: 'case-1', name: 'Talo', track: 'ready' }), extra: { kept: [1, 'x'] } };
const withAnswers = (answers: object) => ({ ...good, answers });
const text = (of: object) => JSON.stringify(of);
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

async function open(input: unknown): Promise<Opened> {
	const read = await readCase(input, schemeOf);
	if ('problems' in read) throw new Error(JSON.stringify(read.problems));
	return read;
}
async function refuse(input: unknown): Promise<Refused> {
	const read = await readCase(input, schemeOf);
	if (!('problems' in read)) throw new Error('opened');
	return read;
}
const complaints = async (input: unknown) =>
	(await refuse(input)).problems.map(({ path, code, detail }) => `${path} ${code} ${detail}`);

describe('refuses a file that', () => {
	it.each<[string, string, string]>([
		['is empty', '', ' I-NOTJSON not-json'],
		['is a picture', '\u0089PNG\r\n', ' I-NOTJSON not-json'],
		['is a bare number', '5', ' I-NOTJSON not-json'],
		['is cut off', text(good).slice(0, -5), ' I-DAMAGED broken-json'],
		['has a comma too many', '{"a":1,}', ' I-DAMAGED broken-json'],
		['holds two documents', '{"a":1}{"b":2}', ' I-DAMAGED broken-json'],
		['holds NaN', '{"a":NaN}', ' I-DAMAGED broken-json'],
		['ends within a text', '{"a":"\\', ' I-DAMAGED broken-json'],
		['is a list', '[]', ' I-NOTOURS not-a-case'],
		['is only a text', '"avustuspolku-case"', ' I-NOTOURS not-a-case'],
		['is of another program', '{"a":1}', 'format I-NOTOURS not-a-case'],
		['is one byte too large', `${text(good)}${' '.repeat(2 * 1024 * 1024)}`, ' I-SIZE too-big'],
		['is too large in bytes only', `"${'ä'.repeat(1024 * 1024)}"`, ' I-SIZE too-big'],
		['is nested 33 deep', nested(33), `${'a.'.repeat(31)}a I-DAMAGED too-deep`],
		[
			'has 70 000 keys',
			text(Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [i, 1]))),
			'66666 I-DAMAGED too-many-parts',
		],
		['has a key twice', '{"a":[{"b":1},{"c":1,"c":2}]}', 'a.1.c I-DAMAGED key-twice'],
		['has a key twice, spelled otherwise', '{"name":1,"n\\u0061me":2}', 'name I-DAMAGED key-twice'],
	])('%s', async (_, input, complaint) => {
		expect(await complaints(input)).toEqual([complaint]);
	});
	it('is nested a million deep, at once', async () => {
		expect((await refuse('['.repeat(1_000_000))).problems[0]?.detail).toBe('too-deep');
	});
	it('is the same, already parsed', async () => {
		let deep: unknown = 1;
		for (let i = 0; i < 40; i++) deep = [deep];
		expect((await refuse({ ...good, deep })).problems.map(({ code }) => code)).toEqual(['I-DAMAGED']);
	});
	it('reaches, but does not pass, 32 levels', async () => {
		expect(await complaints(nested(32))).toEqual(['format I-NOTOURS not-a-case']);
	});
});

describe('refuses a case with', () => {
	it.each<[string, object, string[]]>([
		['a newer version', { version: CASE_VERSION + 1 }, [`version I-NEWER newer-version`]],
		['no version', { version: undefined }, ['version I-VALUE unknown-version']],
		['a version that never was', { version: 0 }, ['version I-VALUE unknown-version']],
		['a version in words', { version: '1' }, ['version I-VALUE unknown-version']],
		['no scheme', { scheme: undefined }, ['scheme I-VALUE missing']],
		['a scheme that is no text', { scheme: 5 }, ['scheme I-VALUE not-a-text']],
		['an unknown scheme', { scheme: 'toString' }, ['scheme I-VALUE unknown-scheme']],
		['a name that is no text', { name: ['x'] }, ['name I-VALUE not-a-text']],
		['no answers', { answers: undefined }, ['answers I-VALUE missing']],
		['a list for answers', { answers: [] }, ['answers I-VALUE not-an-object']],
		['an unknown track', { track: 'joint', answers: {} }, ['track I-VALUE unknown-track']],
		[
			'a track that its answers contradict',
			{ track: 'poc', answers: { track: 'ready' } },
			['track I-VALUE contradicts-track'],
		],
		['an unknown stage', { stage: 'later' }, ['stage I-VALUE unknown-stage']],
		['a day for a moment', { asOf: '2018-11-15' }, ['asOf I-VALUE not-an-instant']],
		['a moment without its offset', { asOf: '2018-11-15T14:00:00' }, ['asOf I-VALUE not-an-instant']],
		['a control character', { name: 'a\u0000b' }, ['name E-CHARS forbidden-characters']],
		['half a character', { name: 'a\ud800' }, ['name E-CHARS forbidden-characters']],
		['a turn of the reading direction', { notes: { a: ['x', '\u202e'] } }, ['notes.a.1 E-CHARS forbidden-characters']],
		['a bad character in a key', { notes: { 'a\u0007': 1 } }, ['notes E-CHARS forbidden-characters']],
		['a text of 4 001 characters', { extra: 'x'.repeat(4001) }, ['extra E-TEXT-LONG text-too-long']],
		[
			'a number that JSON does not keep',
			{ extra: [2 ** 53, -0, Infinity] },
			['extra.0', 'extra.1', 'extra.2'].map((path) => `${path} I-VALUE number-not-kept`),
		],
		[
			'several faults',
			{ stage: 'x', asOf: 'y', answers: { totalCost: 'z' } },
			['stage I-VALUE unknown-stage', 'asOf I-VALUE not-an-instant', 'answers.totalCost I-VALUE not-a-number'],
		],
	])('%s', async (_, fields, expected) => {
		expect(await complaints({ ...good, ...fields })).toEqual(expected);
	});
	it.each<[string, object, string]>([
		['a number for an amount', { totalCost: 0.1 }, 'answers.totalCost not-a-number'],
		['a number in words', { totalCost: '1e3' }, 'answers.totalCost not-a-number'],
		['a third decimal', { totalCost: '0.005' }, 'answers.totalCost too-precise'],
		['an amount below nothing', { totalCost: '-1' }, 'answers.totalCost too-small'],
		['an endless amount', { totalCost: '10000000000.01' }, 'answers.totalCost too-large'],
		['a day that does not exist', { awardDate: '2019-02-29' }, 'answers.awardDate not-a-date'],
		['a moment without offset', { receivedAtMoF: '2018-11-15T14:00' }, 'answers.receivedAtMoF not-an-instant'],
		['yes in words', { readyToStart: 'yes' }, 'answers.readyToStart not-yes-or-no'],
		['an option that is none', { applicantType: 'king' }, 'answers.applicantType not-an-option'],
		['one option for several', { technologies: 'ai' }, 'answers.technologies not-a-list'],
		['none of these and one of these', { technologies: ['none', 'ai'] }, 'answers.technologies excludes-others'],
		['a number for a text', { processName: 5 }, 'answers.processName not-a-text'],
		['a seventh year', { grossBenefit: ['1', '2', '3', '4', '5', '6', '7'] }, 'answers.grossBenefit too-many-years'],
		['a wrong year', { grossBenefit: ['1', 'x'] }, 'answers.grossBenefit.1 not-a-number'],
		['a row that is none', { oneOffCosts: [{}, 'x'] }, 'answers.oneOffCosts.1 not-a-row'],
		['a wrong cell', { oneOffCosts: [{ amount: 'x' }] }, 'answers.oneOffCosts.0.amount not-a-number'],
		[
			'a wrong year in a row',
			{ benefitLines: [{ amountPerYear: ['1', '0', 'x'] }] },
			'answers.benefitLines.0.amountPerYear.2 not-a-number',
		],
	])('%s as an answer', async (_, answers, expected) => {
		const { problems } = await refuse(withAnswers(answers));
		expect(problems.map(({ path, detail }) => `${path} ${detail}`)).toEqual([expected]);
		expect(problems[0]?.code).toBe('I-VALUE');
	});
	it('an amount too large, and says how large it may be', async () => {
		expect((await refuse(withAnswers({ totalCost: '99999999999' }))).problems[0]?.limit).toBe('10000000000');
	});
	it('the limit that a bad character breaks, by its number', async () => {
		expect((await refuse({ ...good, name: '\u0001\u0001\ufffe' })).problems[0]?.limit).toBe('U+0001, U+FFFE');
	});
});

describe('offers the rest of a case whose answers are partly wrong', () => {
	it('without the wrong ones', async () => {
		const answers = {
			totalCost: 'x',
			readyToStart: true,
			grossBenefit: ['1', 'y'],
			oneOffCosts: [5, { label: 'a', amount: 'z' }],
		};
		const { problems, rest } = await refuse(withAnswers(answers));
		expect(problems).toHaveLength(4);
		expect(rest?.answers).toMatchObject({
			totalCost: null,
			readyToStart: true,
			grossBenefit: ['1', null],
			oneOffCosts: [{}, { label: 'a', amount: null }],
		});
	});
	it('only where nothing else is wrong', async () => {
		expect((await refuse({ ...withAnswers({ totalCost: 'x' }), stage: 'x' })).rest).toBeUndefined();
	});
});

describe('opens a case and', () => {
	it('gives it back as it was', async () => {
		const { case: body, answers, warnings } = await open(fileText(good));
		expect(body).toEqual(good);
		expect(answers).toBe(body.answers);
		expect(warnings).toEqual([{ path: 'extra', detail: 'unknown-field' }]);
	});
	it('fills in what a file may leave out', async () => {
		const { case: body } = await open({ format: good.format, version: 1, scheme: scheme.id, answers: {} });
		expect(body).toMatchObject({
			id: '',
			name: '',
			track: null,
			stage: 'application',
			asOf: '2018-11-15T14:00:00+02:00',
			notes: {},
		});
	});
	it('takes ways of entry that are left out from the scheme, and the track from the case', async () => {
		const { answers } = await open(withAnswers({ benefitEntry: 'lines' }));
		expect(answers).toEqual({ track: 'ready', benefitEntry: 'lines', costEntry: 'total', trialTimeEntry: 'months' });
	});
	it('leaves "not known yet" as it is', async () => {
		const { answers } = await open(withAnswers({ track: null, costEntry: null, totalCost: null }));
		expect(answers).toMatchObject({ track: null, costEntry: null, totalCost: null });
	});
	it('keeps facts and columns that the scheme does not have, and names them', async () => {
		const { answers, warnings } = await open({
			...good,
			extra: undefined,
			answers: { fax: '1', oneOffCosts: [{ colour: 'red' }] },
		});
		expect(answers).toMatchObject({ fax: '1', oneOffCosts: [{ colour: 'red' }] });
		expect(warnings.map(({ path }) => path)).toEqual(['extra', 'answers.fax', 'answers.oneOffCosts.0.colour']);
	});
	it('treats names of the language as unknown facts, and changes nothing by them', async () => {
		const input = text(good).replace(
			'"answers":{',
			'"answers":{"__proto__":{"totalCost":"1"},"constructor":"x","toString":"y",',
		);
		const before = Reflect.ownKeys(Object.prototype);
		const { answers, warnings, case: body } = await open(input);
		expect(warnings.map(({ path }) => path)).toEqual([
			'extra',
			'answers.__proto__',
			'answers.constructor',
			'answers.toString',
		]);
		expect(answers['totalCost']).toBeUndefined();
		expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
		expect(fileText(body)).toContain('"__proto__"');
		expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
	});
	it('brings texts into one form, with the lines of long ones', async () => {
		expect((await open({ ...good, name: 'a\u0308iti\n\tja' })).case.name).toBe('äiti\n\tja');
	});
	it('takes a byte order mark', async () => {
		expect((await open(`\uFEFF${text(good)}`)).case.id).toBe('case-1');
	});
	it('waits for a scheme that has to be loaded', async () => {
		expect(await readCase(text(good), (id) => Promise.resolve(schemeOf(id)))).toMatchObject({ scheme });
	});
	it('does not take a scheme that fails to load for an unknown one', async () => {
		await expect(readCase(text(good), () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
	});
});

describe('whatever a file holds', () => {
	const before = Reflect.ownKeys(Object.prototype);
	const answered = async (input: unknown) => {
		expect(await readCase(input, schemeOf)).toBeTypeOf('object');
		expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
	};
	it('it is opened or refused, if it is JSON', async () => {
		await fc.assert(fc.asyncProperty(fc.json(), answered), { numRuns: 500 });
	});
	it('it is opened or refused, if it is a case with one part replaced by any value', async () => {
		const fields = ['version', 'id', 'name', 'scheme', 'track', 'stage', 'asOf', 'answers', 'notes', '__proto__'];
		const parts = fc.record({ field: fc.constantFrom(...fields), value: fc.jsonValue() });
		const replaced = ({ field, value }: { field: string; value: unknown }) =>
			answered(text({ ...good, [field]: value }));
		await fc.assert(fc.asyncProperty(parts, replaced), { numRuns: 500 });
	});
	it('it is opened or refused, if it is a case with any answers', async () => {
		const ids = scheme.pages.flatMap(({ facts }) => facts.map(({ id }) => id));
		const answers = fc.dictionary(fc.constantFrom(...ids), fc.jsonValue(), { maxKeys: 5 });
		const withAny = (any: object) => answered(text(withAnswers(any)));
		await fc.assert(fc.asyncProperty(answers, withAny), { numRuns: 500 });
	});
	it('it is opened or refused, if it is a case cut or changed anywhere', async () => {
		const whole = fileText(good);
		const spoilt = ([from, length, put]: [number, number, string]) =>
			answered(whole.slice(0, from) + put + whole.slice(from + length));
		const places = fc.tuple(fc.nat(whole.length), fc.nat(5), fc.string({ maxLength: 5 }));
		await fc.assert(fc.asyncProperty(places, spoilt), { numRuns: 500 });
	});
});
