import { must } from '#engine/rules.ts';
import { is, not } from '#engine/words.ts';
import { conditions } from '#schemes/business-finland-2019/facts/conditions.ts';
import { aboutCosts, everyCost, everyKind } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import { byRows, costsToTest } from '#schemes/business-finland-2019/facts/entry.ts';
import { item } from '#schemes/business-finland-2019/facts/item.ts';
import type { Unfit } from '#schemes/business-finland-2019/facts/obstacles.ts';
import { people, withWages } from '#schemes/business-finland-2019/facts/people.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';
import { chargesWithinPrice } from './7-12-rents.ts';
import { againstProcurement } from './7-5-procurement.ts';

const at = (paragraph: number) => terms('7.14', { paragraph });
/** A kind of cost that no class takes: told by the kind of the one cost, or by the obstacle of a row. */
const barred = (n: number, paragraph: number, kind: Extract<Unfit, (typeof item.costKind.options)[number]>) =>
	must(`bf-inel-${n}`, {
		source: at(paragraph),
		applies: costsToTest,
		met: everyKind(not(is(item.costKind, kind)), kind),
		rows: byRows,
		stage: 'costs',
	});

export const notEligible = [
	barred(1, 1, 'representation'),
	barred(2, 1, 'donation'),
	barred(3, 1, 'scholarship'),
	barred(4, 2, 'commercial'),
	barred(5, 3, 'marketing'),
	barred(6, 4, 'financing'),
	barred(7, 5, 'researchShare'),
	must('bf-inel-8', {
		source: at(6),
		...aboutCosts,
		met: everyCost(not(conditions.otherSupportForbidsCumulation), 'cumulationBarred'),
	}),
	/** AMB-22: the whole wage of the subsidised time is out, not its subsidised part alone. */
	must('bf-inel-9', {
		source: at(7),
		applies: withWages,
		met: everyCost(not(people.wageSubsidyReceived), 'wageSubsidy'),
		rows: byRows,
		stage: 'costs',
	}),
	must('bf-inel-10', { source: at(9), ...chargesWithinPrice }),
	must('bf-inel-11', { source: at(10), ...againstProcurement }),
	must('bf-inel-12', { source: at(11), ...aboutCosts, met: everyCost(conditions.inProjectPlan, 'notInPlan') }),
];
