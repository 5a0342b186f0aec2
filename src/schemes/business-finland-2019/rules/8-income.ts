import { duty, note } from '#engine/rules.ts';
import { all, any, atMost, moreThan, not, nothing } from '#engine/words.ts';
import { overfinancing } from '#schemes/business-finland-2019/amounts/funding.ts';
import { funding, hasIncome, income } from '#schemes/business-finland-2019/facts/funding.ts';
import { claimPapers } from '#schemes/business-finland-2019/facts/running.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('8', { paragraph });
const none = nothing('money');
const stage = 'costs';

export const incomeRules = [
	note('bf-income-1', { source: at(1), stage }),
	/** Where they cannot be kept apart, the income is reported instead (bf-income-3). */
	duty('bf-income-2', {
		source: at(2),
		applies: all(hasIncome, income.incomeCostsSeparable),
		met: income.incomeCostsSeparable,
		stage: 'running',
	}),
	duty('bf-income-3', {
		source: at(3),
		applies: all(hasIncome, not(income.incomeCostsSeparable)),
		met: claimPapers.incomeReported,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage: 'running',
	}),
	/** AMB-23: whether income that can be told apart is deducted too; unknown answers leave the base open. */
	note('bf-income-4', {
		source: at(3),
		applies: hasIncome,
		met: any(income.incomeCostsSeparable, income.incomeFromStatutoryOrSgei, not(income.incomeFromStatutoryOrSgei)),
		unknown: 'incomplete',
		stage,
	}),
	note('bf-income-5', { source: terms('8', { paragraph: 3 }, 'recommendation'), stage }),
	note('bf-income-6', { source: at(3), applies: all(hasIncome, income.incomeFromStatutoryOrSgei), stage }),
	/** Money without anything in return is project funding, not income. */
	note('bf-income-7', {
		source: at(4),
		applies: hasIncome,
		met: income.isConsideration,
		unknown: 'incomplete',
		stage,
	}),
];
export const otherFunding = [
	duty('bf-other-1', {
		source: terms('9', { paragraph: 1 }),
		applies: moreThan(funding.otherPublicFunding, none),
		met: claimPapers.otherPublicDeclared,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage: 'running',
	}),
	note('bf-other-2', {
		source: terms('9', { paragraph: 1 }, 'recommendation'),
		met: atMost(overfinancing, none),
		unknown: 'incomplete',
		stage,
	}),
];
