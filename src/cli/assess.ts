import { type Opened, readCase, type Refused } from '#casefile/read.ts';
import { textIn } from '#casefile/text.ts';
import { assessmentOf } from './assessment.ts';
import { complaint, printable } from './complaints.ts';
import { bytesOf, whyUnreadable } from './files.ts';
import { schemeOf } from './schemes.ts';

const usage = 'Usage: npm run -s assess -- FILE';
const badInput = 2;

/** Prints the assessment of one case file as JSON. */
export async function main(args: readonly string[]): Promise<number> {
	const [file] = args;
	if (file === undefined || args.length > 1) return refuse(usage);
	const read = await opened(file);
	if (typeof read === 'string') return refuse(`${file}: ${read}`, usage);
	if ('problems' in read) return refuse(...read.problems.map(complaint));
	for (const { path } of read.warnings) console.error(printable(`note: ${path} is unknown and has no effect`));
	console.log(JSON.stringify(assessmentOf(read), null, 2));
	return 0;
}

async function opened(file: string): Promise<Opened | Refused | string> {
	try {
		const text = textIn(bytesOf(file));
		return typeof text === 'string' ? await readCase(text, schemeOf) : { problems: [text] };
	} catch (error) {
		return whyUnreadable(error);
	}
}
function refuse(...lines: string[]): number {
	for (const line of lines) console.error(line);
	return badInput;
}
