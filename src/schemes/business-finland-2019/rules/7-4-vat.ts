import { duty, must, note } from '#engine/rules.ts';
import { all, any, atLeast, atMost, everyRow, is, known, not, nothing } from '#engine/words.ts';
import {
	allowedVat,
	eligibleAmount,
	eligibleWithStatement,
	vatShareToVatItem,
} from '#schemes/business-finland-2019/amounts/vat.ts';
import { asItem, asTotal, byClasses, byRows, withVat } from '#schemes/business-finland-2019/facts/entry.ts';
import { amountItem, isPlainPaid } from '#schemes/business-finland-2019/facts/paid-item.ts';
import { decision, isAgency, onSimple } from '#schemes/business-finland-2019/facts/recipient.ts';
import { otherRows, serviceRows } from '#schemes/business-finland-2019/facts/tables.ts';
import {
	isFinalCost,
	isNotLiable,
	reportsWithVat,
	toForeignItem,
	toTradeItem,
	vat,
	vatClaimed,
	vatHasGround,
} from '#schemes/business-finland-2019/facts/vat.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const grants = (paragraph: number) => terms('7.4 a', { paragraph });
const agencies = (paragraph: number, item?: number) => terms('7.4 b', { paragraph, ...(item && { item }) });
const stage = 'costs';
const granteeClaims = all(vatClaimed, not(isAgency));

const { serviceItems } = serviceRows;
const { travelItems, materialItems } = otherRows;
/** AMB-07: VAT counts only as far as it stays a cost; a missing statement leaves it waiting. */
const noRefusedVat = any(
	not(withVat),
	all(
		everyRow(serviceItems, atMost(serviceItems.columns.vatAmount, allowedVat(serviceItems.columns.vatAmount))),
		any(
			onSimple,
			all(
				everyRow(travelItems, atMost(travelItems.columns.vatAmount, allowedVat(travelItems.columns.vatAmount))),
				everyRow(materialItems, atMost(materialItems.columns.vatAmount, allowedVat(materialItems.columns.vatAmount))),
			),
		),
	),
);

/** Of class sums only the whole can be told: all of the VAT stays a cost, or some of it does not. */
const vatIsCost = any(
	reportsWithVat,
	all(not(isAgency), vatHasGround, not(vat.stateVatCompensation), atMost(vat.vatRecoverableShare, nothing('percent'))),
);

export const valueAddedTax = [
	note('bf-vat-1', { source: grants(1), applies: all(granteeClaims, isNotLiable), stage }),
	note('bf-vat-2', { source: grants(1), applies: all(granteeClaims, isFinalCost), stage }),
	must('bf-vat-3', {
		source: grants(3),
		applies: all(granteeClaims, vatHasGround),
		met: not(vat.stateVatCompensation),
		stage,
	}),
	duty('bf-vat-4', {
		source: grants(2),
		applies: all(granteeClaims, vatHasGround),
		met: vat.vatExplanation,
		failed: 'incomplete',
		unknown: 'incomplete',
		stage,
	}),
	note('bf-vat-5', {
		source: grants(1),
		applies: isPlainPaid,
		met: known(eligibleAmount),
		unknown: 'incomplete',
		stage,
	}),
	must('bf-vat-6', {
		source: terms('7.2', { paragraph: 2, item: 3 }),
		applies: any(byRows, byClasses, isPlainPaid),
		met: any(
			all(byRows, noRefusedVat),
			all(byClasses, any(not(withVat), vatIsCost)),
			all(asItem, atMost(amountItem.costAmount, eligibleWithStatement)),
		),
		limits: eligibleAmount,
		rows: byRows,
		stage,
	}),
	note('bf-vat-7', {
		source: agencies(1, 1),
		applies: toTradeItem,
		met: known(vatShareToVatItem),
		unknown: 'incomplete',
		stage,
	}),
	note('bf-vat-8', {
		source: agencies(1, 2),
		applies: toForeignItem,
		met: known(vatShareToVatItem),
		unknown: 'incomplete',
		stage,
	}),
	note('bf-vat-9', {
		source: agencies(2),
		applies: all(reportsWithVat, not(asTotal), any(not(asItem), isPlainPaid)),
		met: any(all(not(asItem), withVat), all(asItem, atLeast(amountItem.costAmount, eligibleWithStatement))),
		stage,
	}),
	note('bf-vat-10', {
		source: agencies(3),
		applies: isAgency,
		met: is(decision.appropriation, '32.20.40', '32.01.42', '24.30.66', '32.20.42', 'other'),
		unknown: 'incomplete',
		stage,
	}),
];
