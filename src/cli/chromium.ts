import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The Chromium of the journeys: that of CHROMIUM_PATH, the system's, or Playwright's own. */
export function findChromium(): string | undefined {
	const wanted = process.env['CHROMIUM_PATH'];
	return [wanted, '/usr/bin/chromium', chromium.executablePath()].find((path) => path && existsSync(path));
}

export const howToInstall =
	'The journeys need Chromium. Install it (Debian and Ubuntu: `apt-get install chromium`; elsewhere:\n' +
	'`npx playwright install chromium`), or name the one you have in CHROMIUM_PATH.';

/** On Debian, root can install the package without asking anybody. */
export function installChromium(): void {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log('There is no Chromium yet: installing the package chromium.');
	const install = 'apt-get update -q && apt-get install -yq --no-install-recommends chromium';
	spawnSync(install, { shell: true, stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
