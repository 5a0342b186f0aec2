import type { Assessment, Finding, Status } from '#engine/assess.ts';
import { type Amount, unitOf } from '#engine/nodes.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { Texts } from '#i18n/texts.ts';
import { findingsOf } from './field.ts';

/** A headline figure, with what the rule that limits it says. */
export interface Figure {
	readonly id: string;
	readonly label: string;
	/** Absent while it is open. */
	readonly value?: string;
	readonly status?: Status;
	readonly limit?: string;
}

/** The figures that concern this case; one that several rules may limit stands once while it is open which. */
export const figuresOf = (texts: Texts, scheme: Scheme, assessment: Assessment): readonly Figure[] =>
	[
		...new Map(
			allOf(texts, scheme, assessment)
				.toReversed()
				.map((figure) => [figure.id, figure]),
		).values(),
	].toReversed();

const allOf = (texts: Texts, scheme: Scheme, assessment: Assessment): readonly Figure[] =>
	scheme.headline.flatMap(({ amount, rule }): Figure[] => {
		const finding = rule === undefined ? undefined : findingsOf(assessment, rule)[0];
		if (finding?.status === 'not-applicable') return [];
		const value = shown(texts, assessment, amount);
		return [
			{
				id: amount.id,
				label: texts.s.amount(amount.id, 'label'),
				...(value !== undefined && { value }),
				...(finding && { status: finding.status, limit: limitOf(texts, scheme, assessment, amount, finding) }),
			},
		];
	});

/** With its unit in words, where the scheme has them. */
function shown({ formats, s }: Texts, { amounts }: Assessment, amount: Amount): string | undefined {
	const text = amounts.find((result) => result.amount === amount)?.text;
	if (text === undefined) return undefined;
	const value = formats.byUnit(unitOf(amount), text, 'short');
	return s.amount(amount.id, 'shown', { value }) ?? value;
}
/** What the rule asks, or how much is missing from this very figure. */
function limitOf(
	texts: Texts,
	scheme: Scheme,
	assessment: Assessment,
	amount: Amount,
	{ rule, status }: Finding,
): string {
	const leaves = scheme.gaps?.find((gap) => gap.rule === rule.id && gap.of.includes(amount))?.leaves;
	const missing = status === 'failed' && leaves ? shown(texts, assessment, leaves) : undefined;
	return leaves && missing !== undefined
		? `${texts.s.amount(leaves.id, 'label')}: ${missing}`
		: texts.s.rule(rule.id, 'title');
}
