import type { Opened } from '#casefile/read.ts';
import { assess } from '#engine/assess.ts';
import type { Change } from '#engine/changes.ts';
import { fixesFor, fixForAll } from '#engine/fixes.ts';
import { placeOf } from '#engine/law.ts';
import { num } from '#engine/numbers.ts';
import { pathOf } from '#engine/open.ts';
import { dueFindings } from './due.ts';
import { figuresOf } from './figures.ts';

/** The assessment of a case in the form that `npm run assess` prints. */
export function assessmentOf({ case: { stage }, scheme, answers }: Opened): object {
	const assessment = assess(scheme, answers, { stage });
	const due = dueFindings(scheme, assessment);
	const failed = due.filter(({ status }) => status === 'failed');
	const plan = { scheme, answers, stage };
	const together = failed.length > 1 ? fixForAll(plan) : undefined;
	const fixes = [...failed.flatMap(({ rule }) => fixesFor(rule, plan)), ...(together ? [together] : [])];
	return {
		verdict: assessment.verdict,
		findings: due.map(({ rule: { id, force, source }, status }) => ({
			rule: id,
			force,
			status,
			source: placeOf(source),
		})),
		amounts: Object.fromEntries(figuresOf(scheme, assessment)),
		missing: assessment.missing.map(pathOf),
		stages: assessment.stages,
		fixes: fixes
			.filter(({ changes }) => changes.length > 0)
			.map(({ rule, changes, breaks }) => ({ rule, changes: changes.map(changeOf), breaks })),
	};
}

/** Several facts: so much more in any of them, whatever each holds now. */
function changeOf({ spots, from, to, by }: Change): object {
	const several = spots.length > 1;
	return {
		facts: spots.map(pathOf),
		from: several ? null : from,
		to: several ? null : to,
		by: by === undefined ? null : num(by).toFixed(decimalsOf(to)),
	};
}
/** Dates and instants have none: they differ by days and seconds. */
const decimalsOf = (value: string | boolean): number => /^-?\d+\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
