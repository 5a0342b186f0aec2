import { choice, facts, money, onlyWhen, several, table, wayOfEntry } from '#engine/facts.ts';
import { any, is, not, all } from '#engine/words.ts';
import { unfitKinds } from './obstacles.ts';

const way = facts({ costEntry: wayOfEntry('rows', 'classes', 'total', 'item') });
export const byRows = is(way.costEntry, 'rows');
/** One sum a cost class, before its class maximum. */
export const byClasses = is(way.costEntry, 'classes');
/** One total, accepted already. */
export const asTotal = is(way.costEntry, 'total');
/** One single cost is looked at. */
export const asItem = is(way.costEntry, 'item');
/** Whether the conditions of single costs are still to be tested. */
export const costsToTest = any(byRows, byClasses, asItem);

const ways = facts({
	wageEntry: onlyWhen(any(byRows, asItem), wayOfEntry('estimate', 'claim', 'accepted')),
	sideEntry: onlyWhen(byRows, wayOfEntry('one', 'perPerson')),
	vatEntry: onlyWhen(not(any(asTotal, asItem)), wayOfEntry('net', 'gross')),
});
export const entry = facts({ ...way, ...ways });
export const wagesEstimated = is(ways.wageEntry, 'estimate');
export const wagesClaimed = is(ways.wageEntry, 'claim');
export const wagesGiven = is(ways.wageEntry, 'accepted');
export const sidePerPerson = all(byRows, is(ways.sideEntry, 'perPerson'));
export const withVat = is(ways.vatEntry, 'gross');

export const serviceClasses = [
	'servicesSme',
	'servicesResearch',
	'servicesOtherDomestic',
	'servicesInternalMarket',
	'servicesOutside',
] as const;
/** Classes of which a sum is entered; side costs, overhead and other costs are percentages. */
export const enteredClasses = [
	'wages',
	'travel',
	'materials',
	'equipment',
	'rents',
	'services',
	...serviceClasses,
] as const;
export type ServiceClass = (typeof serviceClasses)[number];
export type EnteredClass = (typeof enteredClasses)[number];

export const sums = facts({
	classClaimed: onlyWhen(byClasses, table('classClaimed', { costClass: choice(...enteredClasses), amount: money() })),
	totalAcceptedCosts: onlyWhen(asTotal, money()),
	unfitCosts: onlyWhen(byClasses, several([...unfitKinds, 'none'], 'none')),
});
