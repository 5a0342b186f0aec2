import type { Row } from '#engine/world.ts';
import { CASE_VERSION } from './case.ts';

/** Takes the fields of a case one version further; the number itself is written by `migrated`. */
export type Migration = (old: Row) => Row;
export interface Versions {
	readonly current: number;
	/** Under each version the step to the next one. */
	readonly steps: Readonly<Record<number, Migration>>;
}
/** There has been one version so far. */
export const versions: Versions = { current: CASE_VERSION, steps: {} };

/** The fields of a case in the present version, or undefined where no way leads there. */
export function migrated(fields: Row, version: number, { current, steps }: Versions = versions): Row | undefined {
	if (version === current) return fields;
	const step = steps[version];
	return step && migrated({ ...step(fields), version: version + 1 }, version + 1, { current, steps });
}
