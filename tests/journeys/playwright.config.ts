import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findChromium, howToInstall } from '#cli/chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = '4273';
const executablePath = findChromium();
if (executablePath === undefined) throw new Error(howToInstall);

export default defineConfig({
	testDir: '.',
	testMatch: '*.journey.ts',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'fi-FI',
		timezoneId: 'Europe/Helsinki',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		command: `"${process.execPath}" src/cli/serve.ts`,
		cwd: root,
		env: { PORT: port },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	},
});
