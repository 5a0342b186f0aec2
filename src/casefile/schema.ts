import * as v from 'valibot';
import type { Answers, Row } from '#engine/world.ts';
import { isObject } from './case.ts';

/** The outer shape of a case file; what its texts and answers may be depends on the scheme. Fields of others are kept. */
export const caseSchema = v.looseObject({
	id: v.nullish(v.string(), ''),
	name: v.nullish(v.string(), ''),
	scheme: v.string(),
	track: v.nullish(v.string(), null),
	stage: v.nullish(v.string()),
	asOf: v.nullish(v.string()),
	answers: v.custom<Answers>(isObject),
	notes: v.nullish(v.custom<Row>(isObject), {}),
});
export const caseFields: readonly string[] = ['format', 'version', ...Object.keys(caseSchema.entries)];
