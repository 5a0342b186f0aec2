import { type Assessment, type Result, resultOf } from '#engine/assess.ts';
import { columnsOf, type TableFact } from '#engine/facts.ts';
import { truthOf } from '#engine/judge.ts';
import { rowsIn } from '#engine/nodes.ts';
import { factsOf, type Scheme } from '#engine/scheme.ts';

/** Every amount that is shown, under its id; of another reading once its facts are entered, of a row by the row's name. */
export function figuresOf(scheme: Scheme, assessment: Assessment): [string, string][] {
	const { amounts, world } = assessment;
	const entered = (scheme.alternatives ?? []).filter((other) => truthOf(other.entered)(world) === 'yes');
	const ofOthers = entered.flatMap((other) => Object.values(other.amounts).map((amount) => resultOf(amount, world)));
	const ofPlan = [...amounts, ...ofOthers].flatMap(({ amount, text }) => named(amount.id, text));
	return [...ofRows(scheme, assessment), ...ofPlan];
}
const named = (id: string, text: Result['text']): [string, string][] => (text === undefined ? [] : [[id, text]]);

/** An amount of a row is named by itself and by the first text of the row: `wageP1`. */
function ofRows(scheme: Scheme, { world }: Assessment): [string, string][] {
	const tables = new Map(
		factsOf(scheme).flatMap((fact): [string, TableFact][] => (fact.kind === 'table' ? [[fact.id, fact]] : [])),
	);
	return (scheme.rowAmounts ?? []).flatMap((amount) =>
		[...rowsIn(amount)].flatMap((id) => {
			const table = tables.get(id);
			const name = table && columnsOf(table).find(({ kind }) => kind === 'text');
			if (!table || !name) return [];
			return (world.rowsOf(table) ?? []).flatMap((row) => {
				const label = row[name.id];
				return typeof label === 'string'
					? named(
							`${amount.id}${label}`,
							world.at(id, row, () => resultOf(amount, world).text),
						)
					: [];
			});
		}),
	);
}
