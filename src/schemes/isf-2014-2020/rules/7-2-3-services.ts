import { duty, must, note } from '#engine/rules.ts';
import { all, always, atMost, countRows, everyRow, is, moreThan, not, nothing } from '#engine/words.ts';
import { auditEntered, isAudit, isService } from '#schemes/isf-2014-2020/amounts/budget.ts';
import { either } from '#schemes/isf-2014-2020/amounts/conditions.ts';
import { finalClaimLastDay } from '#schemes/isf-2014-2020/amounts/time.ts';
import { isLumpSum } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { conditionsByLine, costsByLine } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { conditions, costs } from '#schemes/isf-2014-2020/facts/costs.ts';
import { annex, guide } from '#schemes/isf-2014-2020/law.ts';

const at = guide('7.2.3');
const none = nothing('money');
const { costLines, services } = costs;
const { costItem, costDate, serviceInApplication } = costLines.columns;
const buysServices = either(
	costsByLine,
	moreThan(countRows(costLines, isService), nothing('count')),
	moreThan(services, none),
);

export const serviceRules = [
	note('isf-serv-1', { source: at, stage: 'costs' }),
	must('isf-serv-2', {
		source: at,
		applies: buysServices,
		met: either(
			conditionsByLine,
			everyRow(costLines, serviceInApplication, isService),
			conditions.serviceInApplication,
		),
		stage: 'costs',
	}),
	must('isf-serv-3', {
		source: at,
		applies: either(costsByLine, always, buysServices),
		met: either(costsByLine, everyRow(costLines, not(is(costItem, 'bud-37'))), not(conditions.serviceIsManagement)),
		rows: costsByLine,
		stage: 'costs',
	}),
	duty('isf-serv-4', { source: at, applies: not(isLumpSum), met: always, stage: 'running' }),
	note('isf-serv-5', {
		source: at,
		applies: not(isLumpSum),
		met: moreThan(auditEntered, none),
		unknown: 'incomplete',
		stage: 'costs',
	}),
	must('isf-serv-6', {
		source: annex,
		applies: isLumpSum,
		met: atMost(auditEntered, none),
		rows: true,
		stage: 'costs',
	}),
	/** isf-amb-70: done and invoiced by the final claim. */
	note('isf-serv-7', {
		source: guide('7.2.3', {}, 'recommendation'),
		applies: all(not(isLumpSum), conditionsByLine),
		met: everyRow(costLines, atMost<'date', 'costLines'>(costDate, finalClaimLastDay), isAudit),
		stage: 'costs',
	}),
];
