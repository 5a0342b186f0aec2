import { discretion, duty } from '#engine/rules.ts';
import { afterwards } from '#schemes/business-finland-2019/facts/payment.ts';
import { rights } from '#schemes/business-finland-2019/facts/running.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

/** The heading of this chapter is lost in the source; its number follows from the sequence. */
const at = (paragraph: number) => terms('12', { paragraph });
const stage = 'payment';

export const resultRules = [
	duty('bf-result-1', { source: at(1), met: afterwards.disseminationPlan, stage }),
	discretion('bf-result-2', {
		source: at(1),
		applies: afterwards.secrecyNeeded,
		met: afterwards.secrecyJointDecision,
		unknown: 'discretionary',
		stage,
	}),
	duty('bf-result-3', { source: at(2), met: rights.ipTransferred, stage: 'running' }),
	duty('bf-result-4', { source: at(3), met: rights.ownershipAgreed, stage: 'running' }),
	duty('bf-result-5', { source: at(4), met: rights.ownershipAgreed, stage: 'running' }),
	duty('bf-result-6', {
		source: at(5),
		applies: afterwards.transferToCompany,
		met: afterwards.marketPrice,
		failed: 'discretionary',
		unknown: 'incomplete',
		stage,
	}),
	duty('bf-result-7', {
		source: at(5),
		applies: afterwards.transferToCompany,
		met: afterwards.stateAidCheck,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage,
	}),
];
