import { choice, facts, onlyWhen, planned, several, text, wayOfEntry } from '#engine/facts.ts';
import { all, any, is, not } from '#engine/words.ts';
import { onOperating } from './applicant.ts';

/** How the budget is entered: sums by class or line by line, conditions for all lines at once or line by line. */
export const ways = facts({
	wageEntry: wayOfEntry('total', 'oneTask', 'tasks'),
	costEntry: wayOfEntry('totals', 'lines'),
});
export const wagesByTask = is(ways.wageEntry, 'tasks');
export const costsByLine = is(ways.costEntry, 'lines');
const more = facts({
	assetEntry: onlyWhen(not(costsByLine), wayOfEntry('inTotals', 'rows')),
	conditionEntry: onlyWhen(any(costsByLine, wagesByTask), wayOfEntry('together', 'byLine')),
	fundingEntry: wayOfEntry('totals', 'sources'),
});
export const { assetEntry, conditionEntry, fundingEntry } = more;
export const assetsByRow = any(costsByLine, is(assetEntry, 'rows'));
const lineByLine = is(conditionEntry, 'byLine');
/** The conditions of each cost line are asked in its row; otherwise once for all costs. */
export const conditionsByLine = all(costsByLine, lineByLine);
export const conditionsByTask = all(wagesByTask, lineByLine);
export const fundingBySource = is(fundingEntry, 'sources');

const chosen = facts({
	costModel: planned(choice('F17', 'F15', 'F0', 'mixed')),
	wageModel: planned(choice('UC', 'AC', 'mixed')),
});
export const { costModel, wageModel } = chosen;
export const simplifiedWages = is(wageModel, 'UC');
/** Wages of one task or of several, counted from hourly rates. */
export const wagesByHour = all(simplifiedWages, is(ways.wageEntry, 'oneTask', 'tasks'));
export const wagesInOneSum = any(is(ways.wageEntry, 'total'), all(is(ways.wageEntry, 'oneTask'), not(simplifiedWages)));
export const models = {
	...chosen,
	...facts({
		wageModelReason: onlyWhen(all(not(onOperating), is(wageModel, 'AC')), text()),
		travelReason: onlyWhen(is(costModel, 'F15', 'F0'), text()),
		callAllowedModels: several(['F17', 'F15', 'F0', 'LS']),
	}),
};
