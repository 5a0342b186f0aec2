import { createStore, del, entries, get, update } from 'idb-keyval';

/** What the case store needs of a database: values under ids. */
export interface Backend {
	entries(): Promise<readonly (readonly [string, unknown])[]>;
	get(id: string): Promise<unknown>;
	/** Reads and writes in one transaction, and answers once it is complete; when `change` throws, nothing is written. */
	update(id: string, change: (old: unknown) => unknown): Promise<void>;
	remove(id: string): Promise<void>;
}

/** IndexedDB, in a database of its own. */
export function inBrowser(): Backend {
	const cases = createStore('avustuspolku', 'cases');
	return {
		entries: () => entries<string, unknown>(cases),
		get: (id) => get<unknown>(id, cases),
		update: (id, change) => update<unknown>(id, change, cases),
		remove: (id) => del(id, cases),
	};
}

/** Lasts as long as the page. */
export function inMemory(): Backend {
	const values = new Map<string, unknown>();
	return {
		entries: async () => [...values],
		get: async (id) => values.get(id),
		update: async (id, change) => {
			values.set(id, change(values.get(id)));
		},
		remove: async (id) => {
			values.delete(id);
		},
	};
}
