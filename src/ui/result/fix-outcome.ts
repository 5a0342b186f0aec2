import { assess } from '#engine/assess.ts';
import type { Fix } from '#engine/fixes.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { Texts } from '#i18n/texts.ts';
import { mendable } from './findings-grouped.ts';
import { questions } from './headline.ts';

/** What a fix leaves to be done: what it would break, what would still fail, what would still be asked. */
export function outcomeOf({ t, s }: Texts, scheme: Scheme, stage: string, fix: Fix): string[] {
	const after = assess(scheme, fix.answers, { stage });
	const title = (rule: string) => s.rule(rule, 'title');
	const failed = mendable(scheme, after).filter(({ status }) => status === 'failed');
	const still = new Set(failed.map(({ rule }) => rule.id));
	const open = questions(after);
	return [
		...fix.breaks.map((rule) => t('result.fixes.breaks', { rule: title(rule) })),
		...[...still]
			.filter((rule) => !fix.breaks.includes(rule))
			.map((rule) => t('result.fixes.stillFails', { rule: title(rule) })),
		...(open > 0 ? [t('result.fixes.stillOpen', { count: open })] : []),
	];
}
