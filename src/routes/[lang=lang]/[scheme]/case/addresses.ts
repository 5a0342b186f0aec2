import { addresses } from '#routes/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import type { HrefOf } from '#ui/talking.ts';

/** The addresses of one case: its places, and the rules of its scheme. */
export function addressesOf(
	language: Language,
	{ scheme, id }: { readonly scheme: { readonly id: string }; readonly id: string },
): { hrefOf: HrefOf; ruleHref: (rule: string) => string } {
	const to = addresses(language);
	const hash = (anchor?: string) => (anchor === undefined ? '' : `#${anchor}`);
	return {
		hrefOf: (place, anchor) => to.case(scheme.id, place, id) + hash(anchor),
		ruleHref: (rule) => to.rules(scheme.id) + hash(rule),
	};
}
