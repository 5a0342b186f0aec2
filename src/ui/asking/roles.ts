/** Block layout takes the roles of table elements away on a narrow screen, so they are said outright. */
export const roles = {
	table: 'table',
	group: 'rowgroup',
	row: 'row',
	columnHead: 'columnheader',
	rowHead: 'rowheader',
	cell: 'cell',
} as const;
