import { choice, facts, money, ofTheWorld, table, text, yesNo } from '#engine/facts.ts';

/** What it costs is no plan: a fix that raises a cost to suit the request would invite padding. */
const sum = () => ofTheWorld(money());

/** `gross` is a sum of which it is not known whether it contains VAT; it is shown, never computed with. */
export const costRows = facts({
	costs: table('costs', {
		description: text(),
		category: choice(
			'personnel',
			'travel',
			'rent',
			'services',
			'other',
			'softwareLicence',
			'equipment',
			'tangibleInvestment',
		),
		net: sum(),
		vat: sum(),
		gross: sum(),
		causedByProject: yesNo(),
		exclusiveUse: yesNo(),
		kind: choice('materialsSupplies', 'other'),
		directlyCaused: yesNo(),
		necessary: yesNo(),
		reason: text(),
		isInternalCharge: yesNo(),
		basedOnActualBookkeeping: yesNo(),
	}),
});
