import { choice, facts, instant, money, names, onlyWhen, page, planned, table, text, yesNo } from '#engine/facts.ts';
import { cites } from '#engine/law.ts';
import { discretion, duty, must } from '#engine/rules.ts';
import type { Scheme } from '#engine/scheme.ts';
import { amount, atMost, given, is, rate, rates, smallest, sumOver } from '#engine/words.ts';

const at = cites('paper');
const law = rates({
	cap: rate('money', '1000', at('1')),
	closes: rate('instant', '2020-01-31T16:15:00+02:00', at('2')),
	lastDay: rate('date', '2020-01-31', at('2')),
});
const kind = facts({ track: planned(choice('small', 'large')), who: choice('town', 'firm') });
const first = facts({ ...kind, name: onlyWhen(is(kind.who, 'firm'), text()) });
const second = facts({ ready: yesNo(), partners: names('partners') });
const third = facts({ lines: table('lines', { label: text(), cost: money() }), request: money(), arrives: instant() });
const total = amount('total', at('3'), sumOver(third.lines, third.lines.columns.cost));
const most = amount('most', at('3'), smallest(total, law.cap));

/** Three pages and one of each force: enough for a conversation. */
export const smallScheme: Scheme = {
	id: 'small',
	documents: [{ id: 'paper', date: '2019-12-01', language: 'fi' }],
	call: { closes: law.closes, lastDay: law.lastDay },
	stages: ['application', 'running'],
	tracks: [
		{ id: 'small', when: is(kind.track, 'small') },
		{ id: 'large', when: is(kind.track, 'large') },
	],
	pages: [page('who', 'one', first), page('what', 'one', second), page('money', 'two', third)],
	rules: [
		must('who-1', { source: at('1'), met: is(kind.who, 'town') }),
		must('ready-1', { source: at('1'), met: second.ready }),
		must('cap-1', { source: at('3'), met: atMost(third.request, most), limits: most }),
		discretion('partners-1', { source: at('1'), met: given(second.partners) }),
		duty('name-1', { source: at('1'), applies: is(kind.who, 'firm'), met: given(first.name) }),
	],
	amounts: [total, most],
	rates: law,
	headline: [{ amount: total }],
};
