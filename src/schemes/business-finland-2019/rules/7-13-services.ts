import { must, note } from '#engine/rules.ts';
import { all, any, type Cond, is, not, someRow } from '#engine/words.ts';
import { classOfItem, classOfRow } from '#schemes/business-finland-2019/amounts/purchases.ts';
import { conditions, procurement } from '#schemes/business-finland-2019/facts/conditions.ts';
import { everyCost, everyKind } from '#schemes/business-finland-2019/facts/cost-rows.ts';
import { byClasses, byRows, type ServiceClass } from '#schemes/business-finland-2019/facts/entry.ts';
import { isServiceItem, item } from '#schemes/business-finland-2019/facts/item.ts';
import { amountItem, isInvoiced } from '#schemes/business-finland-2019/facts/paid-item.ts';
import { isPatentItem, partnerSeller, sellerItem } from '#schemes/business-finland-2019/facts/purchases.ts';
import { decision, onFull } from '#schemes/business-finland-2019/facts/recipient.ts';
import { serviceRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { terms } from '#schemes/business-finland-2019/law.ts';

const at = (paragraph: number) => terms('7.13', { paragraph });
const ofServices = { applies: any(byRows, isServiceItem), rows: byRows, stage: 'costs' } as const;
const { serviceItems } = serviceRows;
/** Some service of the claim goes into the class; the simple form has one line for all. */
const goesInto = (of: ServiceClass): Cond =>
	all(onFull, any(all(byRows, someRow(serviceItems, classOfRow[of])), all(isServiceItem, classOfItem[of])));
const classNote = (n: number, of: ServiceClass, paragraph: number) =>
	note(`bf-serv-${n}`, { source: at(paragraph), applies: goesInto(of), stage: 'costs' });

export const serviceRules = [
	must('bf-serv-1', {
		source: at(1),
		...ofServices,
		met: everyCost(
			all(conditions.inProjectPlan, isInvoiced, procurement.procurementCompliant),
			'notInPlan',
			'procurementBreach',
		),
	}),
	must('bf-serv-2', {
		source: at(2),
		...ofServices,
		applies: any(byRows, byClasses, isPatentItem),
		met: everyKind(sellerItem.exclusiveToProject, 'sharedLicence'),
	}),
	must('bf-serv-3', {
		source: at(3),
		...ofServices,
		applies: any(byRows, byClasses, isServiceItem),
		met: everyKind(not(all(amountItem.isSoftware, is(item.claimedClass, 'services'))), 'software'),
	}),
	must('bf-serv-4', {
		source: at(4),
		...ofServices,
		applies: any(byRows, byClasses, isServiceItem),
		met: everyKind(
			any(not(decision.jointProject), not(partnerSeller.sellerFundedSameJointProject), partnerSeller.sellersBusiness),
			'partnersOwnWork',
		),
	}),
	note('bf-serv-5', { source: terms('7.13', {}, 'derivation'), applies: onFull, stage: 'costs' }),
	classNote(6, 'servicesSme', 5),
	classNote(7, 'servicesResearch', 7),
	classNote(8, 'servicesOtherDomestic', 8),
	classNote(9, 'servicesInternalMarket', 9),
	classNote(10, 'servicesOutside', 10),
];
