import type { Fact } from '#engine/facts.ts';
import { yearsOf } from './field.ts';

/** Ways of answering that many a page does without: each is loaded before the first page that has it is shown. */
const loaders = {
	instant: () => import('./InstantField.svelte'),
	number: () => import('./NumberField.svelte'),
	rows: () => import('./RowTable.svelte'),
	/** What is wrong with texts that cannot be read; without fields for texts there are none. */
	summary: () => import('./ErrorSummary.svelte'),
	several: () => import('./SeveralOptions.svelte'),
	text: () => import('./TextField.svelte'),
	years: () => import('./YearTable.svelte'),
};
type Way = keyof typeof loaders;
type Loaded = { [W in Way]?: Awaited<ReturnType<(typeof loaders)[W]>>['default'] };
const loaded: Loaded = {};

const wayOf = (fact: Fact): Way | undefined => {
	if (yearsOf(fact) !== undefined) return 'years';
	if (fact.kind === 'number') return fact.unit === 'instant' ? 'instant' : 'number';
	if (fact.kind === 'table') return 'rows';
	return fact.kind === 'several' || fact.kind === 'text' ? fact.kind : undefined;
};
const withoutText = new Set<Way | undefined>([undefined, 'several']);
const load = async <W extends Way>(way: W): Promise<void> => {
	loaded[way] = (await loaders[way]()).default as Loaded[W];
};
/** Has what it takes to answer these facts ready; all there is where no facts are named. */
export async function loadFields(facts?: readonly Fact[]): Promise<void> {
	const ways = new Set(facts ? facts.map(wayOf) : (Object.keys(loaders) as Way[]));
	if (ways.difference(withoutText).size > 0) ways.add('summary');
	await Promise.all([...ways].map((way) => (way && !loaded[way] ? load(way) : undefined)));
}
/** The component of a way that has been loaded. */
export function fieldFor<W extends Way>(way: W): NonNullable<Loaded[W]> {
	const field = loaded[way];
	if (!field) throw new Error(`The field "${way}" has not been loaded`);
	return field;
}
