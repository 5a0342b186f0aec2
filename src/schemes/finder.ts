import type { TrackInFinder } from '#engine/finder.ts';
import { choice, count, facts, money, onlyWhen, page, several } from '#engine/facts.ts';
import type { Source } from '#engine/law.ts';
import type { Rate } from '#engine/nodes.ts';
import { amount, any, type Form, includes, is, not, percentOf, roundDown, smallest } from '#engine/words.ts';

const who = facts({
	applicant: choice(
		...(['municipality', 'jointAuthority', 'ministry', 'agency', 'institution', 'otherState'] as const),
		...(['university', 'otherPublic', 'company', 'association', 'person'] as const),
	),
});
/** A private person applies for nothing here, so nothing more is asked. */
const isBody = not(is(who.applicant, 'person'));
const company = facts({
	together: onlyWhen(isBody, choice('alone', 'municipalities', 'others')),
});
const together = facts({
	municipalities: onlyWhen(is(company.together, 'municipalities'), count({ min: '1' })),
});
const project = facts({
	aims: onlyWhen(
		isBody,
		several(['digital', 'productivity', 'lowerCosts', 'curbGrowth', 'statutoryTask', 'none'], 'none'),
	),
	field: onlyWhen(
		isBody,
		choice(
			...(['other', 'socialHealth', 'built', 'archiving'] as const),
			...(['visas', 'borders', 'borderSystems', 'frontex', 'operating', 'crime', 'crises'] as const),
		),
	),
	readiness: onlyWhen(isBody, choice('ready', 'trial', 'planOnly', 'finished')),
	costs: onlyWhen(isBody, money()),
	decided: onlyWhen(
		isBody,
		several(['businessFinland', 'experimentIn', 'experimentJoining', 'otherEu', 'none'], 'none'),
	),
});

/** The few questions that tell the schemes apart, at most eight for anyone. */
export const finderFacts = { ...who, ...company, ...together, ...project };
export const finderPage = page('find', 'find', finderFacts);

const { applicant, field, decided } = finderFacts;
export const isPublic = is(
	applicant,
	...(['municipality', 'jointAuthority', 'ministry', 'agency', 'institution'] as const),
	...(['otherState', 'otherPublic'] as const),
);
export const isSecurity = is(
	field,
	...(['visas', 'borders', 'borderSystems', 'frontex', 'operating', 'crime', 'crises'] as const),
);
export const inExperiment = any(includes(decided, 'experimentIn'), includes(decided, 'experimentJoining'));

/** A limit of the law, with what it comes to for the costs that the finder asks for. */
export const paysAtMost = (
	limit: { share: Form<'percent'> & Rate } | { cap: Form<'money'> & Rate },
	source: Source,
): TrackInFinder => ({
	...limit,
	most: amount(
		'most',
		source,
		roundDown('share' in limit ? percentOf(limit.share, finderFacts.costs) : smallest(finderFacts.costs, limit.cap)),
	),
});
