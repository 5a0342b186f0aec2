import { isObject } from '#casefile/case.ts';
import { printable } from './complaints.ts';
import { type Outcome, outcomeOf } from './example-run.ts';
import { bytesOf, whyUnreadable } from './files.ts';

const usage = 'Usage: npm run -s cases -- FILE…';
const badInput = 2;

/** Runs files of worked examples against the engine. */
export async function main(files: readonly string[]): Promise<number> {
	if (files.length === 0) {
		console.error(usage);
		return badInput;
	}
	const outcomes: Outcome[] = [];
	for (const file of files)
		for (const example of examplesIn(file)) {
			const outcome =
				typeof example === 'string' ? { id: file, differences: [example], notes: [] } : await run(example);
			report(outcome);
			outcomes.push(outcome);
		}
	const failed = outcomes.filter(({ differences }) => differences.length > 0).length;
	console.log(`${outcomes.length - failed} passed, ${failed} failed`);
	return failed > 0 ? 1 : 0;
}

interface Found {
	readonly example: unknown;
	/** What to call it where it has no id. */
	readonly name: string;
}
/** The examples of a file, one or an array of them; a text tells why there are none. */
function examplesIn(file: string): (Found | string)[] {
	try {
		const json: unknown = JSON.parse(new TextDecoder().decode(bytesOf(file)));
		return [json].flat().map((example, i) => ({ example, name: `${file}#${i + 1}` }));
	} catch (error) {
		return [whyUnreadable(error)];
	}
}
async function run({ example, name }: Found): Promise<Outcome> {
	const id = isObject(example) && typeof example['id'] === 'string' ? example['id'] : name;
	try {
		return { ...(await outcomeOf(example)), id };
	} catch (error) {
		return { id, differences: [`the engine broke down: ${whyUnreadable(error)}`], notes: [] };
	}
}
function report({ id, differences, notes }: Outcome): void {
	for (const note of notes) console.error(printable(`note: ${id}: ${note}`));
	console.log(printable(differences.length === 0 ? `ok ${id}` : `FAILED ${id}`));
	for (const difference of differences) console.log(printable(`  ${difference}`));
}
