import { type Backend, inBrowser, inMemory } from './backends.ts';
import { type Case, isObject } from './case.ts';

/** One case as stored; `body` is whatever was written once, and is read with `readCase`. */
export interface CaseRecord {
	readonly id: string;
	/** Counts the savings of this case from 1. */
	readonly rev: number;
	/** When it was saved, ISO, by the clock of the caller. */
	readonly updatedAt: string;
	readonly body: unknown;
}
/** The revision that an edit rests on (undefined: a case not saved yet), and the time now. */
export interface Edit {
	readonly rev: number | undefined;
	readonly updatedAt: string;
}
/** Cases in this browser. Every promise that fails does so with a `StoreFailure`, or `save` with a `StoreConflict`. */
export interface CaseStore {
	/** Whether cases outlive the page. */
	readonly kept: boolean;
	/** The latest saved first. */
	list(): Promise<readonly CaseRecord[]>;
	load(id: string): Promise<CaseRecord | undefined>;
	/** The new revision, once it is safely stored. */
	save(body: Case, edit: Edit): Promise<number>;
	remove(id: string): Promise<void>;
}

export type FailureKind = 'denied' | 'quota' | 'failed';
/** Nothing was changed: the browser does not let us, has no room, or could not. */
export class StoreFailure extends Error {
	readonly kind: FailureKind;
	constructor(kind: FailureKind, cause: unknown) {
		super(`The store could not be used: ${kind}`, { cause });
		this.name = 'StoreFailure';
		this.kind = kind;
	}
}
/** Nothing was changed, because someone else saved or removed the case meanwhile. */
export class StoreConflict extends Error {
	/** What is stored now; undefined where it was removed. */
	readonly stored: CaseRecord | undefined;
	constructor(stored: CaseRecord | undefined) {
		super('The case was changed elsewhere');
		this.name = 'StoreConflict';
		this.stored = stored;
	}
}

/** How long opening may take before the store counts as denied. */
const patience = 3000;

/** The store of this browser, or one that lasts as long as the page where that one cannot be opened. */
export async function openStore(backend: () => Backend = inBrowser): Promise<CaseStore> {
	try {
		const opened = backend();
		await within(patience, opened.get(''));
		return storeOn(opened, true);
	} catch {
		return storeOn(inMemory(), false);
	}
}
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('No answer')), milliseconds);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export function storeOn(backend: Backend, kept: boolean): CaseStore {
	return {
		kept,
		list: () =>
			typed(async () => (await backend.entries()).map(([id, value]) => recordIn(id, value)).sort(latestFirst)),
		load: (id) =>
			typed(async () => {
				const value = await backend.get(id);
				return value === undefined ? undefined : recordIn(id, value);
			}),
		save: (body, { rev = 0, updatedAt }) =>
			typed(async () => {
				await backend.update(body.id, (old): CaseRecord => {
					const stored = old === undefined ? undefined : recordIn(body.id, old);
					if ((stored?.rev ?? 0) !== rev) throw new StoreConflict(stored);
					return { id: body.id, rev: rev + 1, updatedAt, body };
				});
				return rev + 1;
			}),
		remove: (id) => typed(() => backend.remove(id)),
	};
}

/** A record that is none of ours, or damaged, is shown as it is: it can still be looked at, and is never overwritten. */
function recordIn(id: string, value: unknown): CaseRecord {
	if (isObject(value) && typeof value['rev'] === 'number' && typeof value['updatedAt'] === 'string')
		return { id, rev: value['rev'], updatedAt: value['updatedAt'], body: value['body'] };
	return { id, rev: -1, updatedAt: '', body: value };
}
const latestFirst = (a: CaseRecord, b: CaseRecord): number =>
	inOrder(b.updatedAt, a.updatedAt) || b.rev - a.rev || inOrder(a.id, b.id);
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

async function typed<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw error instanceof StoreConflict ? error : new StoreFailure(kindOf(error), error);
	}
}
const kinds = new Map<string, FailureKind>([
	['SecurityError', 'denied'],
	['QuotaExceededError', 'quota'],
]);
const kindOf = (error: unknown): FailureKind => (error instanceof Error && kinds.get(error.name)) || 'failed';
