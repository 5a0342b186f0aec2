// Everything that must hold before a change is done, closed by one line that adds it all up.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, howToInstall, installChromium } from './chromium.ts';
import { check, suite, sum, type Tally } from './tally.ts';

const reports = mkdtempSync(join(tmpdir(), 'avustuspolku-'));
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'journeys.json');
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = journeyReport;

const checks = [check('format', 'format:check'), check('lint', 'lint'), check('types', 'check')];
const units = unitTests();
const build = check('build', 'build');
const { passed, failed } = sum([
	...checks,
	units,
	build,
	build.passed ? journeys() : notTravelled('The build failed.'),
]);

rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function unitTests(): Tally {
	const options = ['--reporter=default', '--reporter=json', `--outputFile.json="${unitReport}"`];
	return suite('unit tests', 'test:unit', options, () => {
		const { numPassedTests, numFailedTests } = readJson(unitReport);
		return { passed: numPassedTests, failed: numFailedTests };
	});
}

function journeys(): Tally {
	if (findChromium() === undefined) installChromium();
	if (findChromium() === undefined) return notTravelled(howToInstall);
	return suite('journeys', 'test:journeys', ['--reporter=list,json'], () => {
		const { expected, unexpected } = readJson(journeyReport).stats;
		return { passed: expected, failed: unexpected };
	});
}

function notTravelled(reason: string): Tally {
	console.error(`\n== journeys\n${reason}`);
	return { passed: 0, failed: 1 };
}

function readJson(file: string) {
	return JSON.parse(readFileSync(file, 'utf8'));
}
