import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}
/** Runs the `main` of a command, with what it prints caught. */
export async function ran(main: (args: readonly string[]) => Promise<number>, ...args: string[]): Promise<Ran> {
	const out: string[] = [];
	const err: string[] = [];
	const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
	const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
	try {
		return { code: await main(args), out: out.join('\n'), err: err.join('\n') };
	} finally {
		log.mockRestore();
		error.mockRestore();
	}
}

const folder = mkdtempSync(join(tmpdir(), 'avustuspolku-cli-'));
let files = 0;
/** A file that holds this, as it is or as JSON. */
export function fileOf(content: unknown): string {
	const path = join(folder, `${(files += 1)}.json`);
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

/** Answers that meet every condition of the 2018 scheme. */
export const sound = {
	applicantType: 'agency',
	improvesProductivity: true,
	simplifiesOrAutomates: true,
	technologies: ['robotics'],
	totalCost: '1250000.00',
	ownAndOtherFunding: '250000.00',
	readyToStart: true,
	grossBenefit: ['200000.00', '600000.00', '700000.00', '700000.00', '700000.00', '700000.00'],
	runningCost: ['0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
	receivedAtMoF: '2018-11-14T12:00:00+02:00',
	sentVia: 'steeringMinistry',
};
export const caseOf = (answers: object = {}, fields: object = {}) => ({
	format: 'avustuspolku-case',
	version: 1,
	id: 'case-1',
	name: '',
	scheme: 'productivity-2018',
	track: 'ready',
	stage: 'application',
	asOf: '2018-11-15T14:00:00+02:00',
	answers: { ...sound, ...answers },
	notes: {},
	...fields,
});
