import { type Problem, problem } from './problems.ts';

export const deepest = 32;
const mostParts = 200_000;

/** An object or array that the scan is in: where it stands, and the keys it has had. */
interface Level {
	at: string | number;
	readonly keys: Set<string> | undefined;
}

/**
 * Looks through a JSON text once, without recursion, for what no parser should be given: deep nesting, a flood of parts,
 * and a key that stands twice. Whether it is JSON at all is left to the parser.
 */
export function flawIn(text: string): Problem | undefined {
	const levels: Level[] = [];
	const damaged = (detail: 'too-deep' | 'too-many-parts' | 'key-twice', limit?: number) =>
		problem(levels.map(({ at }) => at).join('.'), 'I-DAMAGED', detail, limit?.toString());
	let parts = 0;
	let latest = '';
	for (let i = 0; i < text.length; i++) {
		const level = levels.at(-1);
		const c = text[i];
		if (c === '"') {
			const end = endOfString(text, i);
			latest = text.slice(i, end + 1);
			i = end;
		} else if (c === '{' || c === '[') {
			if (levels.length === deepest) return damaged('too-deep', deepest);
			levels.push(c === '{' ? { at: '', keys: new Set() } : { at: 0, keys: undefined });
		} else if (c === '}' || c === ']') {
			levels.pop();
		} else if (c === ':' && level?.keys) {
			level.at = nameIn(latest);
			if (level.keys.has(level.at)) return damaged('key-twice');
			level.keys.add(level.at);
		} else if (c === ',' && typeof level?.at === 'number') {
			level.at++;
		}
		if (isPart(c) && ++parts > mostParts) return damaged('too-many-parts', mostParts);
	}
	return undefined;
}
const isPart = (c: string | undefined) => c === ',' || c === ':' || c === '[' || c === '{' || c === '"';

function endOfString(text: string, start: number): number {
	let i = start + 1;
	while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
	return i;
}
/** A key by another spelling is the same key. */
function nameIn(quoted: string): string {
	try {
		return String(JSON.parse(quoted));
	} catch {
		return quoted;
	}
}
