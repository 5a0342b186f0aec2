import { type Case, headOf } from '#casefile/case.ts';
import type { Problem, Warning } from '#casefile/problems.ts';
import { type Opened, readCase, type Refused } from '#casefile/read.ts';
import { type CaseRecord, type CaseStore, StoreFailure } from '#casefile/storage.ts';
import { mostBytes, textIn } from '#casefile/text.ts';
import { schemeOf } from './schemes.ts';
import { theStore, timeOfSaving } from './store.ts';

/** What a list shows of a case, and where it is opened. */
export interface ListedCase {
	readonly id: string;
	readonly name: string;
	readonly scheme: string;
	readonly schemeName: string;
	readonly place: string;
	readonly updatedAt: string;
	readonly body: unknown;
}
/** What became of a file: kept as a case, or not, and why. */
export type Outcome =
	| { readonly kept: Case; readonly copied: boolean; readonly warnings: readonly Warning[] }
	| Refused
	| { readonly full: true };
interface Known {
	readonly id: string;
	readonly name: string;
	readonly firstPage: string;
}

/** The cases that this browser keeps, as a page shows them. */
export class KeptCases {
	/** Undefined until they are read. */
	records = $state.raw<readonly CaseRecord[]>();
	/** Whether the browser lets cases outlive the page. */
	kept = $state(true);
	#store: CaseStore | undefined;

	async load(): Promise<void> {
		try {
			this.#store ??= await theStore();
			this.kept = this.#store.kept;
			this.records = await this.#store.list();
		} catch {
			this.kept = false;
			this.records = [];
		}
	}
	listed(schemes: readonly Known[], unnamed: string): ListedCase[] {
		return (this.records ?? []).map(({ id, updatedAt, body }) => {
			const { name, scheme } = headOf(body);
			const known = schemes.find((row) => row.id === scheme);
			const place = known?.firstPage ?? '';
			return { id, name: name || unnamed, scheme, schemeName: known?.name ?? scheme, place, updatedAt, body };
		});
	}
	async remove(id: string): Promise<void> {
		await this.#store?.remove(id);
		await this.load();
	}
	/** Reads a file without trusting it; a sound one is kept under a name of its own, and nothing is written over. */
	async open(file: File, copyName: (name: string) => string): Promise<Outcome> {
		if (file.size > mostBytes) return { problems: [tooBig] };
		const text = textIn(new Uint8Array(await file.arrayBuffer()));
		if (typeof text !== 'string') return { problems: [text] };
		const read = await readCase(text, schemeOf);
		return 'problems' in read ? read : this.keep(read, copyName);
	}
	async keep({ case: body, warnings }: Opened, copyName: (name: string) => string): Promise<Outcome> {
		const copied = this.records?.some(({ id }) => id === body.id) ?? false;
		const named = copied ? { ...body, name: copyName(body.name) } : body;
		const kept = copied || !isUsable(body.id) ? { ...named, id: crypto.randomUUID() } : named;
		try {
			await this.#store?.save(kept, { rev: undefined, updatedAt: timeOfSaving() });
		} catch (fault) {
			if (fault instanceof StoreFailure) return { full: true };
			throw fault;
		}
		await this.load();
		return { kept, copied, warnings };
	}
}
const tooBig: Problem = { path: '', code: 'I-SIZE', detail: 'too-big' };
/** An id goes into addresses. */
const isUsable = (id: string): boolean => /^[\w-]{1,64}$/.test(id);
