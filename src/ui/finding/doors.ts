import type { Door, Finder } from '#engine/finder.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { Texts } from '#i18n/texts.ts';

/** One scheme among the results of the finder, with texts of its own. */
export interface SchemeFound {
	readonly scheme: Scheme;
	readonly finder: Finder;
	readonly texts: Texts;
	readonly doors: readonly Door[];
}
export const isOpen = ({ verdict }: Door): boolean => verdict !== 'ineligible';

/** What a track pays at most: of the costs told, or in the words of its limit. */
export function mostText({ t, formats }: Texts, door: Door, { tracks }: Finder): string {
	const { share, cap } = tracks[door.track] ?? {};
	if (door.most !== undefined) return t('find.most', { sum: formats.moneyShort(door.most) });
	if (share) return t('find.share', { share: formats.percent(share.value) });
	return cap ? t('find.cap', { cap: formats.moneyShort(cap.value) }) : t('find.inDecision');
}
