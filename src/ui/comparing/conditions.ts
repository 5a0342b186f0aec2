/** What schemes are compared by, in the order of an applicant's questions. */
export const conditions = [
	...(['who', 'what', 'partnership', 'exclusions'] as const),
	...(['share', 'cap', 'duration', 'deadline'] as const),
] as const;
export type ComparedBy = (typeof conditions)[number];

/** One scheme in the comparison; a cell is empty where nothing is said. */
export interface SchemeColumn {
	readonly id: string;
	readonly name: string;
	readonly funder: string;
	readonly cells: Readonly<Record<ComparedBy, string>>;
}
