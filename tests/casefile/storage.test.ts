import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Backend, inBrowser, inMemory } from '#casefile/backends.ts';
import { newCase } from '#casefile/case.ts';
import { openStore, StoreConflict, StoreFailure, storeOn } from '#casefile/storage.ts';
import { scheme } from '#schemes/productivity-2018/scheme.ts';

const body = (id: string, name = '') => newCase(scheme, { id, name });
const at = (minute: number) => `2020-01-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
const failing = (name: string): Promise<never> => Promise.reject(new DOMException('', name));
const never = () => new Promise<never>(() => undefined);

describe('a store', () => {
	const store = () => storeOn(inMemory(), true);

	it('counts the revisions of a case, and gives the latest back', async () => {
		const cases = store();
		expect(await cases.save(body('a', 'one'), { rev: undefined, updatedAt: at(1) })).toBe(1);
		expect(await cases.save(body('a', 'two'), { rev: 1, updatedAt: at(2) })).toBe(2);
		expect(await cases.load('a')).toEqual({ id: 'a', rev: 2, updatedAt: at(2), body: body('a', 'two') });
	});
	it('knows nothing of a case never saved, or removed', async () => {
		const cases = store();
		await cases.save(body('a'), { rev: undefined, updatedAt: at(1) });
		await cases.remove('a');
		await cases.remove('b');
		expect(await cases.load('a')).toBeUndefined();
		expect(await cases.list()).toEqual([]);
	});
	it('lists the latest saved first; of the same moment the more often saved', async () => {
		const cases = store();
		for (const [id, minute] of [
			['a', 1],
			['b', 3],
			['c', 2],
			['d', 2],
		] as const)
			await cases.save(body(id), { rev: undefined, updatedAt: at(minute) });
		await cases.save(body('d'), { rev: 1, updatedAt: at(2) });
		expect((await cases.list()).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
	});
	it.each<[string, number | undefined]>([
		['a new case where there is one', undefined],
		['an older revision', 1],
		['a later revision', 3],
	])('refuses %s and tells what is there', async (_, rev) => {
		const cases = store();
		await cases.save(body('a', 'one'), { rev: undefined, updatedAt: at(1) });
		await cases.save(body('a', 'two'), { rev: 1, updatedAt: at(2) });
		const fault = await cases.save(body('a', 'mine'), { rev, updatedAt: at(3) }).catch((error: unknown) => error);
		expect(fault).toBeInstanceOf(StoreConflict);
		expect(fault).toMatchObject({ stored: { rev: 2, body: { name: 'two' } } });
		expect(await cases.load('a')).toMatchObject({ rev: 2, body: { name: 'two' } });
	});
	it('refuses an edit of a case that was removed meanwhile', async () => {
		const cases = store();
		const fault = await cases.save(body('a'), { rev: 4, updatedAt: at(3) }).catch((error: unknown) => error);
		expect(fault).toBeInstanceOf(StoreConflict);
		expect(fault).toMatchObject({ stored: undefined });
		expect(await cases.list()).toEqual([]);
	});
	it('lets one of two tabs win', async () => {
		const backend = inMemory();
		const tabs = [storeOn(backend, true), storeOn(backend, true)];
		const saved = await Promise.allSettled(
			tabs.map((tab) => tab.save(body('a'), { rev: undefined, updatedAt: at(1) })),
		);
		expect(saved.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});
	it('shows a damaged record as it is, and does not overwrite it', async () => {
		const backend = inMemory();
		await backend.update('a', () => 'damaged');
		const cases = storeOn(backend, true);
		expect(await cases.list()).toEqual([{ id: 'a', rev: -1, updatedAt: '', body: 'damaged' }]);
		await expect(cases.save(body('a'), { rev: undefined, updatedAt: at(1) })).rejects.toBeInstanceOf(StoreConflict);
		expect(await backend.get('a')).toBe('damaged');
	});
});

describe('a browser that fails', () => {
	const broken = (name: string): Backend => ({
		entries: () => failing(name),
		get: () => failing(name),
		update: () => failing(name),
		remove: () => failing(name),
	});
	it.each([
		['SecurityError', 'denied'],
		['QuotaExceededError', 'quota'],
		['UnknownError', 'failed'],
		['InvalidStateError', 'failed'],
		['AbortError', 'failed'],
	])('with %s is told as %s, whatever was asked of it', async (name, kind) => {
		const cases = storeOn(broken(name), true);
		const asked = [
			cases.list(),
			cases.load('a'),
			cases.save(body('a'), { rev: undefined, updatedAt: at(1) }),
			cases.remove('a'),
		];
		for (const answer of asked) {
			const fault = await answer.catch((error: unknown) => error);
			expect(fault).toBeInstanceOf(StoreFailure);
			expect(fault).toMatchObject({ kind });
		}
	});
});

describe('opening', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});
	const thrown = (): never => {
		throw new DOMException('', 'SecurityError');
	};
	it('gives the store of the browser', async () => {
		const store = await openStore(inMemory);
		expect(store.kept).toBe(true);
		expect(vi.getTimerCount()).toBe(0);
	});
	it.each<[string, () => Backend]>([
		['has no database', inBrowser],
		['refuses it', () => ({ ...inMemory(), get: () => failing('SecurityError') })],
		['refuses even to name it', thrown],
		['is out of order', () => ({ ...inMemory(), get: () => failing('UnknownError') })],
	])('gives a store in memory where the browser %s', async (_, backend) => {
		const store = await openStore(backend);
		expect(store.kept).toBe(false);
		expect(await store.save(body('a'), { rev: undefined, updatedAt: at(1) })).toBe(1);
		expect(await store.list()).toHaveLength(1);
	});
	it('gives a store in memory where the browser does not answer within three seconds', async () => {
		const opened = openStore(() => ({ ...inMemory(), get: never }));
		const state = vi.fn();
		void opened.then(state);
		await vi.advanceTimersByTimeAsync(2999);
		expect(state).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect((await opened).kept).toBe(false);
	});
});

describe('the database of the browser', () => {
	afterEach(() => vi.unstubAllGlobals());

	/** As much of IndexedDB as one transaction needs; the test says when it is complete. */
	function database(values: Map<string, unknown>) {
		const transaction: { oncomplete?: () => void; onabort?: () => void; error?: unknown } = {};
		const request = (result: unknown) => {
			const made: { result: unknown; onsuccess?: () => void } = { result };
			queueMicrotask(() => made.onsuccess?.());
			return made;
		};
		const store = {
			transaction,
			get: (id: string) => request(values.get(id)),
			put: (value: unknown, id: string) => values.set(id, value),
		};
		const open = () => request({ transaction: () => ({ objectStore: () => store }) });
		return { indexedDB: { open }, transaction };
	}
	const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

	it('has a case saved only once its transaction is complete', async () => {
		const { indexedDB, transaction } = database(new Map());
		vi.stubGlobal('indexedDB', indexedDB);
		const saved = vi.fn();
		const saving = storeOn(inBrowser(), true)
			.save(body('a'), { rev: undefined, updatedAt: at(1) })
			.then(saved);
		await settled();
		expect(saved).not.toHaveBeenCalled();
		transaction.oncomplete?.();
		await saving;
		expect(saved).toHaveBeenCalledWith(1);
	});
	it('tells of a lack of room that shows only at the end', async () => {
		const { indexedDB, transaction } = database(new Map());
		vi.stubGlobal('indexedDB', indexedDB);
		const saving = storeOn(inBrowser(), true).save(body('a'), { rev: undefined, updatedAt: at(1) });
		const fault = saving.catch((error: unknown) => error);
		await settled();
		transaction.error = new DOMException('', 'QuotaExceededError');
		transaction.onabort?.();
		expect(await fault).toMatchObject({ kind: 'quota' });
	});
	it('writes nothing in a conflict', async () => {
		const record = { id: 'a', rev: 2, updatedAt: at(1), body: body('a') };
		const values = new Map<string, unknown>([['a', record]]);
		vi.stubGlobal('indexedDB', database(values).indexedDB);
		const saving = storeOn(inBrowser(), true).save(body('a', 'mine'), { rev: 1, updatedAt: at(2) });
		await expect(saving).rejects.toBeInstanceOf(StoreConflict);
		expect(values.get('a')).toBe(record);
	});
});
