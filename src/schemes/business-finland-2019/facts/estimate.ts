import { choice, facts, money, onlyWhen, percent, table, yesNo } from '#engine/facts.ts';
import { all, any, moreThan, not } from '#engine/words.ts';
import { law } from '#schemes/business-finland-2019/law.ts';
import { asTotal, byRows, enteredClasses, sidePerPerson } from './entry.ts';
import { decisionMade, hasSpecialConditions, onFull, onSimple } from './recipient.ts';

const counted = not(asTotal);
const own = facts({
	decisionRatesSidePct: onlyWhen(all(counted, decisionMade), percent()),
	decisionRatesOverheadPct: onlyWhen(all(counted, decisionMade, onFull), percent()),
	decisionRatesOtherPct: onlyWhen(all(counted, decisionMade, onSimple), percent()),
});
const aboveTerms = any(
	moreThan(own.decisionRatesSidePct, law.sideCap),
	all(onFull, moreThan(own.decisionRatesOverheadPct, law.overheadCap)),
	all(onSimple, moreThan(own.decisionRatesOtherPct, law.otherCap)),
);
/** Before the decision both forms are compared, so both percentages are asked. */
export const shares = facts({
	sidePct: onlyWhen(all(counted, not(sidePerPerson)), percent()),
	overheadPct: onlyWhen(all(counted, any(onFull, not(decisionMade))), percent()),
	otherPct: onlyWhen(all(counted, any(onSimple, not(decisionMade))), percent()),
	...own,
	/** A special condition of the decision ranks above the terms, the cost estimate below them. */
	rateBySpecialCondition: onlyWhen(all(decisionMade, aboveTerms, hasSpecialConditions), yesNo()),
	holidayPayPaid: onlyWhen(all(counted, not(byRows)), yesNo()),
	actualSidePct: onlyWhen(counted, percent()),
	actualOverheadPct: onlyWhen(all(counted, onFull), percent()),
});
export const maximumClasses = [...enteredClasses, 'side', 'overhead', 'other'] as const;
export const maxima = facts({
	classMax: onlyWhen(
		all(counted, decisionMade),
		table('classMax', { costClass: choice(...maximumClasses), amount: money() }),
	),
	changeApproved: onlyWhen(all(counted, decisionMade), yesNo()),
});
