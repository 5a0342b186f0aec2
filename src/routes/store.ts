import { type CaseStore, openStore } from '#casefile/storage.ts';

let opened: Promise<CaseStore> | undefined;
/** One store for every page: where the browser keeps nothing, the cases in memory must be the same ones everywhere. */
export const theStore = (): Promise<CaseStore> => (opened ??= openStore());
/** When a case is saved, by the clock of this device. */
export const timeOfSaving = (): string => new Date().toISOString();
