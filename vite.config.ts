import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { localeParts } from './src/cli/locale-parts.ts';

export default defineConfig({
	plugins: [localeParts(), sveltekit()],
	test: {
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
					setupFiles: ['tests/setup/matchers.ts'],
				},
			},
		],
	},
});
