import type { Assessment, Finding } from '#engine/assess.ts';
import type { Fact } from '#engine/facts.ts';
import { truthOf } from '#engine/judge.ts';
import type { Condition } from '#engine/nodes.ts';
import { missing, pathOf, restsOn, type Spot } from '#engine/open.ts';
import type { Rule } from '#engine/rules.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { World } from '#engine/world.ts';
import type { Texts } from '#i18n/texts.ts';
import { clauseOf } from './headline.ts';

interface Context {
	readonly texts: Texts;
	readonly scheme: Scheme;
	readonly assessment: Assessment;
}

/** Why a finding is what it is, in short: the figure, the answer, what is missing, or the words of the rule. */
export function reasonOf(context: Context, { rule, status }: Finding): string | undefined {
	const { texts } = context;
	const { s } = texts;
	if (status === 'funder-decides') return s.rule(rule.id, 'decides') ?? s.rule(rule.id, 'failed');
	if (status === 'unknown') return openText(context, rule) ?? s.rule(rule.id, 'unknown');
	if (status === 'failed') return s.rule(rule.id, 'failed');
	if (status === 'not-applicable') return undefined;
	const clause = clauseOf(context, rule.id);
	return clause === undefined ? answersText(context, rule) : capital(clause);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words in which a finding tells that it fails, that the funder weighs it, or what keeps it open. */
export function wordsOf({ s }: Texts, { rule, status }: Finding): string | undefined {
	if (status === 'unknown') return s.rule(rule.id, 'unknown');
	return (status === 'funder-decides' ? s.rule(rule.id, 'decides') : undefined) ?? s.rule(rule.id, 'failed');
}

function openText({ texts, assessment: { world } }: Context, { applies, met }: Rule): string | undefined {
	const first = applies ? missing(applies, world) : [];
	const names = labels(texts, first.length > 0 ? first : missing(met, world));
	return names.length > 0 ? texts.t('result.findings.openPoints', { list: texts.formats.list(names) }) : undefined;
}
export const labels = ({ s }: Texts, spots: readonly Spot[]): string[] => [
	...new Set(spots.map(({ fact }) => s.fact(fact.table ?? fact.id, 'label'))),
];

/** At most two answers tell enough in a line; of more the figures tell. */
function answersText({ texts, assessment: { world } }: Context, { met }: Rule): string | undefined {
	const spots = new Map(restsOn(settling(met, world), world).map((spot) => [pathOf(spot), spot]));
	const given = [...spots.values()].flatMap((spot) => {
		const answer = spot.row || spot.year !== undefined ? undefined : world.answers[spot.fact.id];
		const text = answerText(texts, spot.fact, answer);
		return text === undefined ? [] : [text];
	});
	return given.length > 0 && given.length <= 2 ? [...new Set(given)].join('; ') : undefined;
}
/** Of several ways to meet a condition the one that does. */
function settling(met: Condition, world: World): Condition {
	if (met.kind !== 'any' && met.kind !== 'or-else') return met;
	const way = met.of.find((part) => truthOf(part)(world) === 'yes');
	return way ? settling(way, world) : met;
}
export function answerText({ t, s, formats }: Texts, fact: Fact, answer: unknown): string | undefined {
	if (typeof answer === 'boolean') return t(answer ? 'asking.yes' : 'asking.no');
	if (fact.kind === 'table')
		return Array.isArray(answer) && answer.length > 0
			? t('result.findings.rows', { count: answer.length })
			: Array.isArray(answer)
				? t('result.findings.none')
				: undefined;
	if (Array.isArray(answer)) {
		const chosen = answer.filter((option): option is string => typeof option === 'string');
		return fact.kind === 'several' && chosen.length > 0
			? formats.list(chosen.map((option) => s.option(fact.id, option)))
			: undefined;
	}
	if (typeof answer !== 'string') return undefined;
	if (fact.kind === 'choice') return s.option(fact.id, answer);
	return fact.kind === 'number' ? formats.byUnit(fact.unit, answer) : undefined;
}
