import { note } from '#engine/rules.ts';
import { all, everyRow } from '#engine/words.ts';
import { counts } from '#schemes/productivity-2018/amounts/benefits.ts';
import { benefits, benefitsByLine, onReady } from '#schemes/productivity-2018/facts.ts';
import { letter } from '#schemes/productivity-2018/law.ts';

const ours = letter('4.1', { requirement: 2 }, 'recommendation');
const derived = letter('4.1', { requirement: 3 }, 'derivation');

/** How payback and the double benefit are computed; the amounts themselves stand in amounts.ts. */
export const calculation = [
	note('prod-calc-1', { source: ours, applies: onReady }),
	note('prod-calc-2', { source: ours, applies: onReady }),
	note('prod-calc-3', { source: derived, applies: onReady }),
	note('prod-calc-4', { source: ours, applies: onReady }),
	note('prod-calc-5', { source: derived, applies: onReady }),
	note('prod-calc-6', { source: ours, applies: onReady }),
	note('prod-calc-7', {
		source: letter('4.1', { viewpoint: 2 }, 'recommendation'),
		applies: all(onReady, benefitsByLine),
		met: everyRow(benefits.benefitLines, counts),
		rows: true,
	}),
	note('prod-calc-8', { source: ours, applies: onReady }),
	note('prod-calc-9', { source: derived, applies: onReady }),
];
