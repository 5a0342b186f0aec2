import type { Assessment } from '#engine/assess.ts';
import { type Change, sameInAnyOf, singleMoves } from '#engine/changes.ts';
import { truthOf } from '#engine/judge.ts';
import { num } from '#engine/numbers.ts';
import type { Rule } from '#engine/rules.ts';
import type { Scheme } from '#engine/scheme.ts';
import { negated } from '#engine/truth.ts';
import type { World } from '#engine/world.ts';
import type { Texts } from '#i18n/texts.ts';
import { kinds, labelOf, yearsText } from './fix-texts.ts';
import { pause } from './fixes-found.ts';
import { numberFactOf, unitOfChange, wayOf } from './fixes-shown.ts';

/** How far one answer may still move before a condition fails; nothing where it stands at the limit. */
export interface Room {
	readonly change: Change;
	readonly way: 'down' | 'up';
	/** Without sign, in the unit of the fact. */
	readonly by: string;
	/** The whole table, where every row may move as far. */
	readonly table?: string;
}
export interface Margin {
	readonly rule: Rule;
	readonly rooms: readonly Room[];
}

/** For every met condition that a headline number belongs to, one after the other. */
export async function* foundMargins(scheme: Scheme, { findings, world }: Assessment): AsyncGenerator<Margin> {
	const rules = new Set([...scheme.headline, ...(scheme.gaps ?? [])].flatMap(({ rule }) => rule ?? []));
	for (const { rule, status } of findings) {
		if (status !== 'met' || rule.force !== 'must' || !rules.has(rule.id)) continue;
		await pause();
		const rooms = roomsOf(rule, world);
		if (rooms.length > 0) yield { rule, rooms };
	}
}
/** The nearest value of each answer that would fail, less one step. */
export const roomsOf = ({ met }: Rule, world: World): Room[] =>
	sameInEveryRow(sameInAnyOf(singleMoves([met], (w) => negated(truthOf(met)(w)), world.answers)).flatMap(roomBefore));
function roomBefore(change: Change): Room[] {
	const fact = change.spots[0] && numberFactOf(change.spots[0].fact);
	const way = wayOf(change);
	if (!fact || fact.unit === 'instant' || change.by === undefined || way === 'choice') return [];
	return [{ change, way, by: num(change.by).abs().minus(fact.step).toFixed(num(fact.step).decimalPlaces()) }];
}
/** Rows that may move equally far are told as one: their table. */
function sameInEveryRow(rooms: readonly Room[]): Room[] {
	const known = new Map<string, Room>();
	for (const [i, room] of rooms.entries()) {
		const table = room.change.spots[0]?.fact.table;
		const key = table === undefined ? String(i) : `${table} ${room.way} ${room.by}`;
		const same = known.get(key);
		known.set(key, same && table !== undefined ? { ...same, table } : room);
	}
	return [...known.values()];
}

export function roomText(context: { texts: Texts; scheme: Scheme; assessment: Assessment }, room: Room): string {
	const { texts, scheme, assessment } = context;
	const { change, way, by, table } = room;
	const unit = unitOfChange(change) ?? 'number';
	const kind = change.spots.length > 1 ? 'years' : kinds[unit];
	const own = labelOf({ texts, scheme, answers: assessment.world.answers }, change.spots);
	const label = table === undefined ? own : texts.s.fact(table, 'label');
	if (num(by).isZero())
		return texts.t(`result.margins.${kind}.${way === 'down' ? 'noDown' : 'noUp'}`, {
			label,
			years: yearsText(texts, change.spots),
		});
	if (kind === 'date') return texts.t(`result.margins.date.${way}`, { label, count: Number(by) });
	return texts.t(`result.margins.${kind}.${way}`, {
		...{ label, years: yearsText(texts, change.spots), by: texts.formats.byUnit(unit, by) },
	});
}
