import { date, facts, money, ofTheWorld, planned, table, text, yesNo } from '#engine/facts.ts';

const commitment = () => planned(yesNo());
const sum = () => ofTheWorld(money());

export const decided = facts({ decisionDate: date(), noticeDate: date(), separateAccounting: commitment() });
export const sharing = facts({
	cond1Accepted: commitment(),
	cond2Accepted: commitment(),
	cond3Accepted: commitment(),
	cond4Accepted: commitment(),
	cond5Accepted: commitment(),
});
export const solutions = facts({
	cond6Accepted: commitment(),
	cond7Accepted: commitment(),
	cond8Accepted: commitment(),
	cond9Accepted: commitment(),
	cond10Accepted: commitment(),
	cond11Accepted: commitment(),
	cond12Accepted: commitment(),
});
export const lawfulness = facts({
	cond13Accepted: commitment(),
	cond14Accepted: commitment(),
	cond15Accepted: commitment(),
});
export const interim = facts({ progress: text(), effectStage: text(), costsToDate: sum() });
export const payment = facts({
	granted: sum(),
	instalmentPlan: table('instalmentPlan', { amount: money() }),
	actualBase: sum(),
	paid: sum(),
});
export const finalReport = facts({
	finalReportDone: commitment(),
	auditorStatement: commitment(),
	effects: text(),
	changedMethods: text(),
	workDone: text(),
	results: text(),
	totalCost: sum(),
	resultsAccount: text(),
});
