import type { Assessment, Finding } from '#engine/assess.ts';
import type { Amount, Rate } from '#engine/nodes.ts';
import { unitOf } from '#engine/nodes.ts';
import type { Gap, Scheme } from '#engine/scheme.ts';
import type { Texts } from '#i18n/texts.ts';
import { deciding, grouped } from './findings-grouped.ts';

interface Context {
	readonly texts: Texts;
	readonly scheme: Scheme;
	readonly assessment: Assessment;
}
/** The number that a rule is judged by, as it is shown. */
export const figureOf = ({ texts, scheme, assessment }: Context, rule: string): string | undefined => {
	const named = scheme.headline.filter((one) => one.rule === rule).at(-1)?.amount;
	const amount = named ?? scheme.gaps?.find((gap) => gap.rule === rule)?.of[0];
	return amount && textOfAmount(texts, assessment, amount);
};
/** An amount or a number of the law with its unit; absent while it is open. */
export function textOfAmount(texts: Texts, { amounts }: Assessment, of: Amount | Rate): string | undefined {
	if (of.kind === 'rate') return texts.formats.byUnit(of.unit, of.value);
	const text = amounts.find(({ amount }) => amount === of)?.text;
	return text === undefined ? undefined : withUnit(texts, of, text);
}
/** A contract string of an amount; a bare number takes the words that the scheme gives it ("3,40 vuotta"). */
export function withUnit({ formats, s }: Texts, amount: Amount, text: string): string {
	const value = formats.byUnit(unitOf(amount), text);
	return s.amount(amount.id, 'shown', { value }) ?? value;
}

/** A clause with the number and its limit, for the rules that have one: "takaisinmaksuaika on 3,40 vuotta, raja on 3 vuotta". */
export function clauseOf(context: Context, rule: string): string | undefined {
	const figure = figureOf(context, rule);
	return figure === undefined ? undefined : context.texts.s.rule(rule, 'figure', { figure });
}
/** Why a condition does not hold: with its number, or else in words. */
function reasonOf(context: Context, { rule }: Finding): string | undefined {
	if (rule.force !== 'must') return undefined;
	return clauseOf(context, rule.id) ?? context.texts.s.rule(rule.id, 'because');
}

/** The result in one sentence, with the number that decides and its limit where there is one. */
export function headOf(context: Context): string {
	const { texts, scheme, assessment } = context;
	const { t } = texts;
	const { verdict, missing } = assessment;
	const decisive = deciding(scheme, assessment);
	const [first] = decisive;
	const tasks = decisive.filter(({ status }) => status === 'failed').length;
	if (verdict === 'incomplete' && missing.length > 0) return t('result.head.missing', { count: questions(assessment) });
	if (verdict === 'incomplete')
		return tasks > 0 ? t('result.head.tasks', { count: tasks }) : t('result.head.undecided');
	const reason = first ? reasonOf(context, first) : clauseOf(context, ruleOfInterest(context));
	if (reason !== undefined) return t('result.head.because', { verdict: t(`frame.verdicts.${verdict}`), reason });
	if (verdict === 'discretionary') return t('result.head.points', { count: decisive.length });
	return t(`frame.verdicts.${verdict}`);
}
/** Each question once, though several of its years or rows may be open. */
export const questions = ({ missing }: Assessment): number =>
	new Set(missing.map(({ fact }) => fact.table ?? fact.id)).size;
/** Of a plan that meets everything: the condition with the foremost number. */
const ruleOfInterest = ({ scheme, assessment }: Context): string => {
	const met = new Set(
		assessment.findings.flatMap(({ status, rule }) => (status === 'met' && rule.force === 'must' ? [rule.id] : [])),
	);
	return scheme.headline.find(({ rule }) => rule !== undefined && met.has(rule))?.rule ?? '';
};

/** How many conditions hold, fail and wait, beside what the heading says. */
export function countsOf({ scheme, assessment }: Context) {
	const of = (status: Finding['status']) =>
		grouped(scheme, assessment)
			.conditions.filter((group) => group.status === status)
			.flatMap(({ findings }) => findings.filter(({ rule }) => rule.force === 'must')).length;
	return { met: of('met'), failed: of('failed'), open: of('unknown') };
}

/** The subtraction behind a failed condition: two lines and what they leave. */
export interface GapText {
	readonly lines: readonly { readonly label: string; readonly text: string }[];
	readonly leaves?: { readonly label: string; readonly text: string };
}
export function gapText({ texts, scheme, assessment }: Context, rule: string): GapText | undefined {
	const gap = scheme.gaps?.find((one) => one.rule === rule);
	if (!gap) return undefined;
	const lines = gap.of.map((of) => ({ label: nameOf(texts, of), text: textOfAmount(texts, assessment, of) }));
	const known = lines.filter((line): line is { label: string; text: string } => line.text !== undefined);
	const left = gap.leaves && textOfAmount(texts, assessment, gap.leaves);
	if (known.length < lines.length || (gap.leaves && left === undefined)) return undefined;
	return { lines: known, ...(gap.leaves && left !== undefined && { leaves: leftOver(texts, gap, left) }) };
}
const leftOver = ({ s }: Texts, { leaves }: Gap, text: string) => ({
	label: leaves ? s.amount(leaves.id, 'label') : '',
	text,
});
const nameOf = ({ s }: Texts, of: Amount | Rate): string =>
	of.kind === 'rate' ? s.rate(of.id) : s.amount(of.id, 'label');
