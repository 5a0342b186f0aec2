import { expect, it } from 'vitest';
import { newCase } from '#casefile/case.ts';
import { migrated, type Versions, versions } from '#casefile/migrations.ts';
import { readCase } from '#casefile/read.ts';
import { scheme } from '#schemes/productivity-2018/scheme.ts';

const old = { ...newCase(scheme, { id: '1' }), version: 1, title: 'Talo', name: undefined };
const history: Versions = {
	current: 3,
	steps: {
		1: ({ title, ...rest }) => ({ ...rest, name: title }),
		2: ({ name, ...rest }) => ({ ...rest, name: `${String(name)}!` }),
	},
};

it('leaves a case of the present version alone', () => {
	expect(migrated(old, versions.current)).toBe(old);
});
it('takes an old case step by step to the present version', () => {
	expect(migrated(old, 1, history)).toMatchObject({ version: 3, name: 'Talo!' });
	expect(migrated({ ...old, name: 'Koti' }, 2, history)).toMatchObject({ version: 3, name: 'Koti!' });
});
it('knows no way from a version that never was', () => {
	expect(migrated(old, 0, history)).toBeUndefined();
});
it('migrates a case when it is read', async () => {
	const read = await readCase(old, () => scheme, history);
	expect(read).toMatchObject({ case: { id: '1', name: 'Talo!' }, warnings: [] });
});
it('refuses a case whose migration breaks down, and leaves it as it was', async () => {
	const broken: Versions = {
		current: 2,
		steps: {
			1: () => {
				throw new Error('half-way');
			},
		},
	};
	const before = structuredClone(old);
	expect(await readCase(old, () => scheme, broken)).toEqual({
		problems: [{ path: '', code: 'I-DAMAGED', detail: 'not-migrated' }],
	});
	expect(old).toEqual(before);
});
