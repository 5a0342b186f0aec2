import type { Assessment, Finding } from '#engine/assess.ts';
import { truthOf } from '#engine/judge.ts';
import type { Rule } from '#engine/rules.ts';
import { isDue, type Scheme, stageOf } from '#engine/scheme.ts';
import type { World } from '#engine/world.ts';

/** The findings that count by the stage of an assessment: of its own and of earlier stages. */
export const dueFindings = (scheme: Scheme, { findings, stage }: Assessment): readonly Finding[] =>
	findings.filter(({ rule }) => isDue(scheme, stageOf(scheme, rule), stage));

/** Whether a rule is about rows of a cost table here, so that its failure leaves the plan as a whole as it is. */
export const isAboutRows = ({ rows }: Rule, world: World): boolean =>
	rows !== undefined && (rows === true || truthOf(rows)(world) === 'yes');
