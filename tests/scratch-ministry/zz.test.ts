import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '#engine/assess.ts';
import { calendarDates } from '#engine/calendar.ts';
import { columnsOf } from '#engine/facts.ts';
import { factsOf, type Scheme } from '#engine/scheme.ts';
import { World } from '#engine/world.ts';
import { scheme as exp } from '#schemes/experiment-2017/scheme.ts';
import { scheme as muni } from '#schemes/municipal-2020/scheme.ts';
import { scheme as prod } from '#schemes/productivity-2018/scheme.ts';

const read = (p: string) => JSON.parse(readFileSync(p, 'utf8')) as never;
const flat = (o: object, p = ''): string[] => Object.entries(o).flatMap(([k, v]) => (typeof v === 'string' ? [p + k] : flat(v as object, p + k + '\u0001')));
const key = (...p: string[]) => p.join('\u0001');
for (const [name, scheme] of [['municipal-2020', muni], ['experiment-2017', exp], ['productivity-2018', prod]] as [string, Scheme][]) {
	test(`${name} texts`, () => {
		const have = new Set(flat(read(`locales/fi/${name}.json`)));
		const want = new Set<string>();
		const w = (...p: string[]) => want.add(key(...p));
		for (const f of factsOf(scheme)) {
			w('facts', f.id, 'label'); w('facts', f.id, 'question');
			if ('options' in f) for (const o of f.options) w('facts', f.id, 'options', o);
			if (f.kind === 'table') for (const c of columnsOf(f)) { w('facts', f.id, 'columns', c.id, 'label'); if ('options' in c) for (const o of c.options) w('facts', f.id, 'columns', c.id, 'options', o); }
		}
		for (const r of scheme.rules) {
			w('rules', r.id, 'title'); w('rules', r.id, 'rule');
			if (r.force === 'must') { w('rules', r.id, 'failed'); w('rules', r.id, 'fix'); w('rules', r.id, 'unknown'); }
			if (r.force === 'discretion' && r.failed !== 'none' && !have.has(key('rules', r.id, 'decides'))) w('rules', r.id, 'failed');
		}
		for (const a of scheme.amounts) { w('amounts', a.id, 'label'); w('amounts', a.id, 'formula'); }
		for (const a of scheme.alternatives ?? []) { w('alternatives', a.id, 'label'); w('alternatives', a.id, 'about'); }
		for (const id of Object.keys(scheme.rates)) if (!/last/.test(id) || name !== 'productivity-2018') w('rates', id, 'label');
		for (const p of scheme.pages) { w('groups', p.id, 'title'); w('steps', p.step); }
		for (const s of scheme.stages) w('stages', s);
		for (const t of scheme.tracks) { w('tracks', t.id, 'name'); w('tracks', t.id, 'short'); w('tracks', t.id, 'about'); }
		for (const d of scheme.documents) { w('documents', d.id, 'title'); w('documents', d.id, 'short'); }
		for (const r of scheme.rules) w('chapters', `${r.source.document}-${r.source.at.replace(/[^\p{L}\p{N}]+/gu, '-')}`);
		expect([...want].filter((k) => !have.has(k)).map((k) => k.replaceAll('\u0001', '.'))).toEqual([]);
		const extra = [...have].filter((k) => /^(facts|rules|amounts|alternatives|rates|groups|steps|chapters)/.test(k) && !want.has(k)).filter((k) => !/(hint|lead|judged|reading|failed|fix|unknown|decides|figure|shown|noFigure)$/.test(k));
		if (name !== 'productivity-2018') expect(extra).toEqual([]);
	});
	if (name === 'productivity-2018') continue;
	test(`${name} decided findings stay`, () => {
		const cases = read(`src/schemes/${name}/cases.json`) as { id: string; case: { answers: Record<string, unknown> } }[];
		let seed = 7; const rnd = () => ((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648);
		const bad: string[] = [];
		const thin = (o: unknown): unknown => Array.isArray(o) ? o.map((r) => typeof r === 'object' && r ? Object.fromEntries(Object.entries(r).filter(() => rnd() > 0.3)) : r) : o;
		for (const c of cases) for (let i = 0; i < 30; i++) {
			const full = c.case.answers;
			const part = Object.fromEntries(Object.entries(full).filter(() => rnd() > 0.4).map(([k, v]) => [k, rnd() > 0.5 ? thin(v) : v]));
			const [a, b] = [assess(scheme, part), assess(scheme, full)];
			a.findings.forEach((f, n) => { const g = b.findings[n]; if (f.status !== 'unknown' && g && f.status !== g.status && !(f.status === 'met' && g.status === 'not-applicable')) bad.push(`${c.id} ${f.rule.id} ${f.rule.force} ${f.status}->${g.status}`); });
			if (a.verdict === 'incomplete' && a.missing.length === 0 && b.verdict !== 'incomplete') bad.push(`${c.id} incomplete without missing`);
		}
		expect([...new Set(bad)].slice(0, 20)).toEqual([]);
	});
	test(`${name} coverage`, () => {
		const cases = read(`src/schemes/${name}/cases.json`) as { case: { answers: Record<string, unknown>; stage?: string } }[];
		const seen = new Map<string, Set<string>>(); const shown = new Set<string>();
		for (const c of cases) { const r = assess(scheme, c.case.answers, { stage: c.case.stage }); for (const f of r.findings) (seen.get(`${f.rule.id} ${f.rule.force}`) ?? seen.set(`${f.rule.id} ${f.rule.force}`, new Set()).get(`${f.rule.id} ${f.rule.force}`)!).add(f.status); for (const a of r.amounts) if (a.text !== undefined) shown.add(a.amount.id); }
		for (const [k, v] of seen) {
			if (/ must$/.test(k)) for (const s of ['met', 'failed', 'unknown']) if (!v.has(s)) console.log(name, k, 'lacks', s);
			if (/ discretion$/.test(k) && !v.has('funder-decides')) console.log(name, k, 'never triggered');
		}
		console.log(name, 'not shown', scheme.amounts.map((a) => a.id).filter((id) => !shown.has(id)), 'rules', new Set(scheme.rules.map((r) => r.id)).size, 'facts', factsOf(scheme).length, 'findings', scheme.rules.length);
	});
}
test('calendar', () => {
	const w = new World({ decisionDate: '2020-12-09', noticeDate: '2020-12-14' });
	console.log((muni.calendar ?? []).map((e) => `${e.rule} ${calendarDates(e, w).join(' ')}`));
});
