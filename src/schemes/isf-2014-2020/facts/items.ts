/**
 * Items of a budget as annex 1 and chapters 7.2 to 7.5 sort them (isf-bud-1 to -53), but those that have a table of
 * their own: wages, assets, rents and leases, depreciation.
 */
export const serviceItems = [
	...(['bud-9', 'bud-29', 'bud-30', 'bud-31', 'bud-32', 'bud-33', 'bud-34', 'bud-35'] as const),
] as const;
export const auditItem = 'bud-36';
export const supplyItems = ['bud-12', 'bud-13', 'bud-14', 'bud-16', 'bud-20'] as const;
export const travelItem = 'bud-38';
/** Paid by the flat rate, or not at all. */
export const indirectItems = [
	...(['bud-10', 'bud-11', 'bud-15', 'bud-26', 'bud-27', 'bud-39', 'bud-40', 'bud-41'] as const),
	...(['bud-42', 'bud-43', 'bud-44', 'bud-45', 'bud-46', 'bud-47'] as const),
] as const;
export const excludedItems = [
	...(['bud-6', 'bud-7', 'bud-8', 'bud-25', 'bud-28', 'bud-37'] as const),
	...(['bud-48', 'bud-49', 'bud-50', 'bud-51', 'bud-52'] as const),
] as const;
export const lineItems = [
	...serviceItems,
	auditItem,
	...supplyItems,
	travelItem,
	...indirectItems,
	...excludedItems,
] as const;
/** What sums by class may contain and should not, or what the funder weighs in them. */
export const mixedIn = [
	...indirectItems,
	...excludedItems,
	'bud-20',
	'assets',
	'service-travel',
	'compensated',
	'none',
] as const;
