import type { Assessment } from '#engine/assess.ts';
import type { Fact, Page } from '#engine/facts.ts';
import { truthOf } from '#engine/judge.ts';
import type { Spot } from '#engine/open.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { World } from '#engine/world.ts';

/** Where the user is: on a page of questions, at the check of the answers, or at the result. */
export type Place = string;
export const review = 'review';
export const result = 'result';

/** A question is asked once it is sure that it concerns the applicant. */
export const isAsked = (fact: Fact, world: World): boolean => !fact.onlyWhen || truthOf(fact.onlyWhen)(world) === 'yes';
export const asksOn = (page: Page, world: World): readonly Fact[] => page.facts.filter((fact) => isAsked(fact, world));
/** The pages that have a question for this applicant. */
export const pagesFor = (scheme: Scheme, world: World): readonly Page[] =>
	scheme.pages.filter((page) => asksOn(page, world).length > 0);

export const isPlace = (scheme: Scheme, place: Place): boolean =>
	place === review || place === result || scheme.pages.some(({ id }) => id === place);
export const pageOf = (scheme: Scheme, { fact }: Spot): Page | undefined =>
	scheme.pages.find((page) => page.facts.some(({ id }) => id === (fact.table ?? fact.id)));

/** Nobody answered yet; "don't know yet" is an answer. */
const isUntouched = ({ fact, row, year }: Spot, world: World): boolean => {
	const answer = (row?.of ?? world.answers)[fact.id];
	if (year === undefined) return answer === undefined;
	return Array.isArray(answer) ? answer[year - 1] === undefined : answer === undefined;
};

/** The pages not yet passed whose untouched questions can still change a finding. */
export function waitingPages(
	scheme: Scheme,
	{ missing, alsoOpen, world }: Assessment,
	passed: readonly string[],
): readonly Page[] {
	const untouched = [...missing, ...alsoOpen].filter((spot) => isUntouched(spot, world));
	const waiting = new Set(untouched.map((spot) => pageOf(scheme, spot)?.id));
	return pagesFor(scheme, world).filter(({ id }) => waiting.has(id) && !passed.includes(id));
}
/** The first page that still waits; then the check of the answers. */
export const nextPlace = (scheme: Scheme, assessment: Assessment, passed: readonly string[]): Place =>
	waitingPages(scheme, assessment, passed)[0]?.id ?? review;
/** Where "back" leads: the nearest earlier page with a question, or undefined at the first. */
export function previousPlace(scheme: Scheme, world: World, place: Place): Place | undefined {
	const pages = pagesFor(scheme, world).filter(({ stage }) => stage === undefined);
	if (place === result) return review;
	if (place === review) return pages.at(-1)?.id;
	const order = scheme.pages.map(({ id }) => id);
	return pages.findLast(({ id }) => order.indexOf(id) < order.indexOf(place))?.id;
}
