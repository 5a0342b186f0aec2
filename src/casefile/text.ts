import { type Problem, problem } from './problems.ts';
import { flawIn } from './scan.ts';

export const mostBytes = 2 * 1024 * 1024;

/** A file as text: at most 2 MiB of sound UTF-8, with or without a byte order mark. */
export function textIn(bytes: Uint8Array): string | Problem {
	if (bytes.length > mostBytes) return tooBig;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return problem('', 'I-NOTJSON', 'not-utf-8');
	}
}
const tooBig = problem('', 'I-SIZE', 'too-big', String(mostBytes));

/** What a text from outside holds, parsed only after its size and shape were looked at. */
export function parsed(text: string): { readonly value: unknown } | Problem {
	if (text.length > mostBytes || new TextEncoder().encode(text).length > mostBytes) return tooBig;
	const json = text.trim();
	if (!/^[[{"]/.test(json)) return problem('', 'I-NOTJSON', 'not-json');
	const flaw = flawIn(json);
	if (flaw) return flaw;
	try {
		return { value: JSON.parse(json) };
	} catch {
		return problem('', 'I-DAMAGED', 'broken-json');
	}
}
