import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { isOnEveryPage } from './src/cli/chunks.ts';
import { localeParts } from './src/cli/locale-parts.ts';

export default defineConfig({
	plugins: [localeParts(), sveltekit()],
	build: {
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: 'base', test: isOnEveryPage }] } },
		},
	},
	test: {
		/** A test that takes long says something about the machine, not about the code. */
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'logic',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts'],
				},
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'components',
					environment: 'jsdom',
					include: ['tests/**/*.svelte.test.ts'],
					setupFiles: ['tests/setup/matchers.ts', 'tests/setup/fields.ts'],
				},
			},
		],
	},
});
