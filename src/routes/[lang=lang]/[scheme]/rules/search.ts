/** A text as it is searched: letters small, breaks and joiners that are not seen left out. */
export const folded = (text: string): string =>
	text
		.normalize('NFC')
		.toLocaleLowerCase('fi')
		.replace(/[\u00ad\u2060]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** The ids of the texts that hold every word of the query; undefined while nothing is searched. */
export function matches(query: string, texts: ReadonlyMap<string, string>): ReadonlySet<string> | undefined {
	const words = folded(query).split(' ').filter(Boolean);
	if (words.length === 0) return undefined;
	return new Set([...texts].filter(([, text]) => words.every((word) => text.includes(word))).map(([id]) => id));
}
