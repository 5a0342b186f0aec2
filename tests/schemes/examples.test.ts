import { describe, expect, it } from 'vitest';
import { outcomeOf } from '#cli/example-run.ts';
import { all } from '#tests/support/examples.ts';

describe.each(all)('$scheme.id', ({ scheme, examples }) => {
	it.each(examples)('$id', async (example) => {
		const { differences, notes } = await outcomeOf(example);
		expect([...differences, ...notes]).toEqual([]);
	});
	it('has examples of its own, each under a name of its own and with its arithmetic', () => {
		expect(examples.length).toBeGreaterThan(0);
		expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
		expect(examples.filter((example) => example.case.scheme !== scheme.id || !example.derivation)).toEqual([]);
	});
});
