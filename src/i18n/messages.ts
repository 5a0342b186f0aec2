import type { Unit } from '#engine/nodes.ts';
import { num } from '#engine/numbers.ts';
import type { Misreading } from './parse.ts';
import type { Texts, UiKey } from './texts.ts';

/** What a field asks for, and what stands in it; `time` is the clock beside the date of an instant. */
export interface Field {
	readonly unit: Unit | 'time';
	readonly text: string;
}
const words = {
	amount: {
		ambiguous: 'errors.amountAmbiguous',
		negative: 'errors.amountNegative',
		'too-small': 'errors.amountMin',
		'too-large': 'errors.amountMax',
	},
	number: {
		ambiguous: 'errors.numberAmbiguous',
		negative: 'errors.numberNegative',
		'too-small': 'errors.numberMin',
		'too-large': 'errors.numberMax',
	},
	date: {
		ambiguous: 'errors.dateFormat',
		negative: 'errors.dateFormat',
		'too-small': 'errors.dateMin',
		'too-large': 'errors.dateMax',
	},
} as const satisfies Record<string, Record<string, UiKey>>;
const forms: Partial<Record<Field['unit'], UiKey>> = {
	money: 'errors.amountFormat',
	count: 'errors.countFormat',
	date: 'errors.dateFormat',
	instant: 'errors.dateFormat',
	time: 'errors.timeFormat',
};

/** What is wrong with the text of a field and how to put it right. */
export function messageFor(texts: Texts, misreading: Misreading, { unit, text }: Field): string {
	const { t, formats } = texts;
	const typed = text.trim();
	const { fault } = misreading;
	const own = words[unit === 'money' ? 'amount' : unit === 'date' ? 'date' : 'number'];
	switch (fault) {
		case 'format':
			return t(forms[unit] ?? 'errors.numberFormat');
		case 'no-such-date':
			return t('errors.dateInvalid', { date: typed });
		case 'no-such-time':
			return t('errors.timeInvalid', { time: typed });
		case 'negative':
			return t(own[fault]);
		case 'ambiguous': {
			const [a, b] = misreading.readings;
			return t(own[fault], { text: typed, a: formats.decimal(a), b: formats.decimal(b) });
		}
		case 'too-precise':
			return tooPrecise(texts, unit, misreading.limit);
		case 'too-small':
		case 'too-large': {
			const limit = unit === 'time' ? misreading.limit : formats.byUnit(unit, misreading.limit, 'short');
			return t(own[fault], { limit });
		}
	}
}

/** The grid in words: whole, so many decimals, or a multiple of the step. */
function tooPrecise({ t, formats }: Texts, unit: Field['unit'], step: string): string {
	const decimals = num(step).decimalPlaces();
	if (unit === 'money') return t(decimals === 0 ? 'errors.amountWhole' : 'errors.amountDecimals');
	if (num(step).eq(1)) return t('errors.numberWhole');
	const isTenth = num(step).eq(num(10).pow(-decimals));
	return isTenth
		? t('errors.numberDecimals', { count: decimals })
		: t('errors.numberStep', { step: formats.decimal(step) });
}
