import type { Assessment, Finding, Status } from '#engine/assess.ts';
import type { Fact, Page } from '#engine/facts.ts';
import { pathOf, type Spot } from '#engine/open.ts';
import { type Scheme, stageOf } from '#engine/scheme.ts';
import type { Texts } from '#i18n/texts.ts';
import { dueFindings } from './resting.ts';

/** A question that still waits for an answer, with the first place in it that does. */
export interface Waiting {
	readonly fact: string;
	readonly spot: Spot;
	readonly path: string;
}
/** Each question once, in the order to ask them. */
export function questionsIn(spots: readonly Spot[]): Waiting[] {
	const waiting = new Map<string, Waiting>();
	for (const spot of spots) {
		const id = spot.fact.table ?? spot.fact.id;
		if (!waiting.has(id)) waiting.set(id, { fact: id, spot, path: pathOf(spot) });
	}
	return [...waiting.values()];
}

/** How the conditions of the stage stand. */
export interface Situation {
	readonly met: number;
	readonly failed: readonly Finding[];
	readonly open: number;
	/** Points of any force that the funder decides. */
	readonly funder: readonly Finding[];
	readonly conditions: number;
}
export function situationOf(scheme: Scheme, assessment: Assessment): Situation {
	const due = dueFindings(scheme, assessment);
	const musts = due.filter(({ rule, status }) => rule.force === 'must' && status !== 'not-applicable');
	const count = (status: Status) => musts.filter((finding) => finding.status === status).length;
	return {
		met: count('met'),
		failed: due.filter(({ effect }) => effect === 'ineligible'),
		open: count('unknown'),
		funder: due.filter(({ status, effect }) => status === 'funder-decides' && effect === 'discretionary'),
		conditions: musts.length,
	};
}
/** What an announcement is about: it is made when this changes. */
export const signatureOf = (scheme: Scheme, assessment: Assessment): string =>
	[assessment.verdict, ...dueFindings(scheme, assessment).map(({ status }) => status)].join(' ');

/** The page on which a question stands. */
export const pageOfFact = (scheme: Scheme, fact: Fact): Page | undefined =>
	scheme.pages.find((page) => page.facts.some(({ id }) => id === (fact.table ?? fact.id)));
export const isLater = (scheme: Scheme, page: Page, stage: string): boolean =>
	scheme.stages.indexOf(stageOf(scheme, page)) > scheme.stages.indexOf(stage);

/** How things stand, in one sentence beside the verdict. */
export function sentenceOf({ t }: Texts, { verdict }: Assessment, { failed, open, funder }: Situation): string {
	if (verdict === 'ineligible') return t('asking.panel.someFailed', { count: failed.length });
	if (verdict === 'discretionary') return t('asking.panel.decides', { count: funder.length });
	if (verdict === 'eligible') return t('asking.panel.eligible');
	return open === 0 ? t('asking.panel.documents') : t('asking.panel.noneFailed', { count: open });
}
