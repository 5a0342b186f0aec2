import * as v from 'valibot';
import { isObject } from '#casefile/case.ts';
import type { Row } from '#engine/world.ts';

const ids = v.optional(v.array(v.string()));

/** A case, and what must follow from it; what `expected` leaves out is not compared. */
export const exampleSchema = v.object({
	id: v.string(),
	case: v.custom<Row>(isObject),
	expected: v.object({
		verdict: v.optional(v.picklist(['ineligible', 'incomplete', 'discretionary', 'eligible'])),
		failedRules: ids,
		funderDecides: ids,
		missing: ids,
		/** Null: not shown. */
		amounts: v.optional(v.record(v.string(), v.nullable(v.string()))),
	}),
	/** The verdict is over these rules only; `decided`: over those that the answers decide. */
	scope: v.optional(v.union([v.array(v.string()), v.literal('decided')])),
});
export type Example = v.InferOutput<typeof exampleSchema>;
