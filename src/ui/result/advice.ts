import type { Assessment } from '#engine/assess.ts';
import { truthOf } from '#engine/judge.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { SchemeTexts } from '#i18n/scheme-texts.ts';

/** Of each rule the first piece of advice that holds. */
export function adviceFor({ advice = [] }: Scheme, { world }: Assessment): string[] {
	const given = new Map<string, string>();
	for (const { id, rule, when } of advice) if (!given.has(rule) && truthOf(when)(world) === 'yes') given.set(rule, id);
	return [...given.values()];
}

/** The next steps of the scheme, in their order. */
export function stepsAfter(s: SchemeTexts): string[] {
	const steps: string[] = [];
	for (let n = 1; s.has(`nextSteps.${n}`); n++) steps.push(s.t(`nextSteps.${n}`));
	return steps;
}
