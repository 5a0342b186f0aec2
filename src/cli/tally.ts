import { spawnSync } from 'node:child_process';

export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

/** Runs an npm script that passes or fails as a whole. */
export function check(title: string, script: string): Tally {
	return run(title, script, []) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs an npm script whose tests are counted from the report it leaves; a run that broke down counts as a failure. */
export function suite(title: string, script: string, options: readonly string[], report: () => Tally): Tally {
	const succeeded = run(title, script, options);
	const { passed, failed } = readOrNothing(report);
	return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

export function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce((total, { passed, failed }) => ({
		passed: total.passed + passed,
		failed: total.failed + failed,
	}));
}

function run(title: string, script: string, options: readonly string[]): boolean {
	console.log(`\n== ${title}`);
	const command = ['npm', 'run', '--silent', script, '--', ...options].join(' ');
	return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

function readOrNothing(report: () => Tally): Tally {
	try {
		return report();
	} catch {
		return { passed: 0, failed: 0 };
	}
}
