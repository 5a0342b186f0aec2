/**
 * What a spreadsheet puts on the clipboard: cells between tabs, rows on lines; a cell with a line break or tab stands in
 * quotes, and holds a space instead.
 */
export function gridOf(text: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /(?:^|(?<=[\t\n]))"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/g;
	const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
	for (let at = 0; at <= plain.length;) {
		cell.lastIndex = at;
		const match = cell.exec(plain);
		const [all = '', quoted, bare = ''] = match ?? [];
		rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"').replace(/[\t\n]+/g, ' '));
		at += all.length;
		if (plain[at] === '\n') rows.push([]);
		at += 1;
	}
	return rows;
}
/** A single cell is pasted as any text is. */
export const isGrid = (text: string): boolean => /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));
