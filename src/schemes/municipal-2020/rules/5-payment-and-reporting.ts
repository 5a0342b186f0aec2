import { duty, must, note } from '#engine/rules.ts';
import { all, atMost, countRows, equal, everyRow, given } from '#engine/words.ts';
import { finalGrant } from '#schemes/municipal-2020/amounts/afterwards.ts';
import { decided, finalReport, interim, payment } from '#schemes/municipal-2020/facts/afterwards.ts';
import { time } from '#schemes/municipal-2020/facts/application.ts';
import { costRows } from '#schemes/municipal-2020/facts/costs.ts';
import { decision, law } from '#schemes/municipal-2020/law.ts';

const { costs } = costRows;
const { net, vat } = costs.columns;
const { effects, changedMethods, workDone, results, totalCost } = finalReport;
const paragraph = (n: number) => decision('5', { paragraph: n });
const reportInTime = atMost(time.finalReportDate, law.endDate);

export const account = [
	duty('muni-report-7', { source: paragraph(11), met: given(finalReport.resultsAccount), stage: 'payment' }),
	duty('muni-report-6', {
		source: paragraph(11),
		met: finalReport.auditorStatement,
		stage: 'payment',
		failed: 'incomplete',
	}),
];
export const paying = [
	duty('muni-pay-1', { source: paragraph(13), met: given(payment.instalmentPlan), stage: 'payment' }),
	note('muni-pay-1', {
		source: paragraph(13),
		met: equal(countRows(payment.instalmentPlan), law.instalments),
		stage: 'payment',
	}),
	duty('muni-pay-2', { source: paragraph(13), met: finalReport.finalReportDone, stage: 'payment' }),
	/** The limit binds the recipient; a plan that ends later is shown as too long. */
	must('muni-end-1', { source: paragraph(13), met: all(atMost(time.projectEnd, law.endDate), reportInTime) }),
	note('muni-pay-3', { source: decision('5', { paragraph: 13 }, 'recommendation'), stage: 'payment' }),
	duty('muni-pay-4', { source: paragraph(13), met: atMost(payment.paid, finalGrant), stage: 'payment' }),
];
export const reporting = [
	duty('muni-report-1', { source: paragraph(14), met: given(decided.decisionDate), stage: 'running' }),
	duty('muni-report-2', {
		source: paragraph(14),
		met: all(given(interim.progress), given(interim.effectStage), given(interim.costsToDate)),
		stage: 'running',
	}),
	duty('muni-report-3', { source: paragraph(14), met: everyRow(costs, all(given(net), given(vat))), stage: 'running' }),
	duty('muni-report-4', { source: paragraph(15), met: reportInTime, stage: 'payment' }),
	duty('muni-report-5', {
		source: paragraph(16),
		met: all(given(effects), given(changedMethods), given(workDone), given(results), given(totalCost)),
		stage: 'payment',
	}),
	note('muni-report-8', { source: paragraph(16) }),
];
