import {
	byYear,
	choice,
	count,
	date,
	facts,
	instant,
	money,
	number,
	percent,
	table,
	text,
	yesNo,
} from '#engine/facts.ts';
import { cites } from '#engine/law.ts';
import type { Node, Unit } from '#engine/nodes.ts';
import { Working } from '#engine/working.ts';
import { amount, type Form, rate, rates, sum } from '#engine/words.ts';
import { type Answers, World } from '#engine/world.ts';
import { explain, type Line } from '#i18n/working.ts';
import { schemeIn } from './scheme-in.ts';

export const at = cites('letter');
export const f = facts({
	track: choice('large', 'small'),
	cost: money(),
	own: money(),
	other: money(),
	share: percent(),
	loss: money({ min: '-1000' }),
	factor: number(),
	persons: count(),
	start: date(),
	sent: instant(),
	end: date(),
	ready: yesNo(),
	benefit: byYear(3),
	lines: table('lines', { what: text(), town: text(), sum: money(), share: percent(), saved: byYear(3) }),
});
export const law = rates({
	cap: rate('money', '1000', at('3', { item: 1 })),
	smallCap: rate('money', '500', at('3', { item: 2 })),
	pct: rate('percent', '75', at('4')),
	wait: rate('months', '2', at('5')),
	days: rate('count', '30', at('5')),
	unnamed: rate('count', '4', at('5')),
});
const label = (text: string) => ({ label: text, question: `${text}?` });
const resource = {
	documents: { letter: { title: 'Kirje', short: 'Kirje' } },
	facts: {
		...{ track: label('Laji'), cost: label('Kulut'), own: label('Oma raha'), other: label('Muu raha') },
		...{ share: label('Osuus'), loss: label('Tappio'), factor: label('Kerroin'), persons: label('Henkilöt') },
		...{ start: label('Alkupäivä'), sent: label('Lähetetty'), end: label('Loppupäivä'), benefit: label('Hyöty') },
		ready: label('Valmis'),
		lines: {
			...label('Rivit'),
			columns: {
				...{ what: { label: 'Mitä' }, town: { label: 'Kunta' }, sum: { label: 'Euroa' }, share: { label: 'Osa' } },
				saved: { label: 'Säästö' },
			},
		},
	},
	amounts: {
		total: { label: 'Yhteensä', formula: 'Kaikki kulut' },
		result: { label: 'Tulos', formula: 'Näin laskemme' },
		ratio: { label: 'Suhde', formula: 'Hyöty jaettuna kuluilla', shown: '{{value}}-kertainen' },
	},
	rates: {
		...{ cap: { label: 'Enimmäismäärä' }, smallCap: { label: 'Pieni enimmäismäärä' }, pct: { label: 'Tukiosuus' } },
		...{ wait: { label: 'Odotusaika' }, days: { label: 'Määräaika' } },
	},
};
export const fi = schemeIn('fi', resource, law);
export const sv = schemeIn('sv', resource, law);

export const ordinary = (shown: string) => shown.replaceAll('\u00a0', ' ');
/** One line of text each, children indented. */
function told(line: Line, depth = 0): string[] {
	const { word, label: name, value, mark, cut, rounding, children } = line;
	const more = [...(mark ? [`${mark} −${cut ?? '?'}`] : []), ...(rounding ? [rounding] : [])];
	const own = `${'  '.repeat(depth)}${word ? `${word} ` : ''}${name}: ${[value, ...more].join('; ')}`;
	return [ordinary(own), ...children.flatMap((child) => told(child, depth + 1))];
}
export const explained = (node: Node, answers: Answers = {}, texts = fi) =>
	explain(texts, new Working(node, new World(answers)), answers);
export const linesOf = (node: Node, answers: Answers = {}, texts = fi) => told(explained(node, answers, texts));
export const result = <U extends Unit>(of: Form<U>) => amount('result', at('6'), of);
export const total = amount('total', at('2', { paragraph: 1 }), sum(f.cost, f.own));

export const some = { cost: '1200.00', own: '300.50', other: '100.00', share: '50', persons: '3', factor: '2' };
