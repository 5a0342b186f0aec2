import {
	all,
	amount,
	any,
	type Cond,
	type Form,
	is,
	lessThan,
	minus,
	not,
	nothing,
	smallest,
	sum,
	sumOver,
	when,
} from '#engine/words.ts';
import { type ServiceClass, withVat } from '#schemes/business-finland-2019/facts/entry.ts';
import { sellerItem } from '#schemes/business-finland-2019/facts/purchases.ts';
import { people } from '#schemes/business-finland-2019/facts/people.ts';
import { affiliatedRows, otherRows, serviceRows } from '#schemes/business-finland-2019/facts/tables.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';
import { affiliatedSum, inClass } from './affiliates.ts';
import { refusedVat } from './vat.ts';

const none = nothing('money');
const { serviceItems } = serviceRows;
const { travelItems, materialItems } = otherRows;
const services = serviceItems.columns;
const travel = travelItems.columns;
const materials = materialItems.columns;

interface Seller<R extends string> {
	readonly isIndividual: Cond<R>;
	readonly isFinnish: Cond<R>;
	readonly isEeaOrSwiss: Cond<R>;
	readonly isResearch: Cond<R>;
	readonly isSmallCompany: Cond<R>;
}
/** bf-serv-5: work compensation first, then the country, then what the Finnish seller is. */
const classesOf = <R extends string>(s: Seller<R>): Readonly<Record<ServiceClass, Cond<R>>> => {
	const domestic = all(not(s.isIndividual), s.isFinnish);
	const foreign = all(not(s.isIndividual), not(s.isFinnish));
	return {
		servicesSme: any(s.isIndividual, all(s.isFinnish, s.isSmallCompany)),
		servicesResearch: all(s.isFinnish, s.isResearch),
		servicesOtherDomestic: all(domestic, not(s.isResearch), not(s.isSmallCompany)),
		servicesInternalMarket: all(foreign, s.isEeaOrSwiss),
		servicesOutside: all(foreign, not(s.isEeaOrSwiss)),
	};
};
export const classOfItem = classesOf({
	isIndividual: any(people.isWorkCompensation, is(sellerItem.sellerKind, 'individual')),
	isFinnish: is(sellerItem.sellerCountry, 'FI'),
	isEeaOrSwiss: sellerItem.sellerIsEEAorCH,
	isResearch: is(sellerItem.sellerKind, 'publicResearchOrg'),
	isSmallCompany: all(is(sellerItem.sellerKind, 'company'), lessThan(sellerItem.sellerEmployees, law.smeEmployees)),
});
export const classOfRow = classesOf({
	isIndividual: is(services.sellerKind, 'individual'),
	isFinnish: is(services.sellerCountry, 'FI'),
	isEeaOrSwiss: services.sellerIsEEAorCH,
	isResearch: is(services.sellerKind, 'publicResearchOrg'),
	isSmallCompany: all(is(services.sellerKind, 'company'), lessThan(services.sellerEmployees, law.smeEmployees)),
});
const affiliated = affiliatedRows.affiliatedPurchases.columns;
const classOfAffiliated = classesOf({
	isIndividual: is(affiliated.sellerKind, 'individual'),
	isFinnish: affiliated.sellerDomestic,
	isEeaOrSwiss: affiliated.sellerIsEEAorCH,
	isResearch: is(affiliated.sellerKind, 'publicResearchOrg'),
	isSmallCompany: all(is(affiliated.sellerKind, 'company'), lessThan(affiliated.sellerEmployees, law.smeEmployees)),
});

/** A cost that an obstacle takes out counts nothing; one above the usual level counts up to it. */
interface Obstructed<R extends string> {
	readonly isFree: Cond<R>;
	readonly isAbove: Cond<R>;
	readonly usualLevelAmount: Form<'money', R>;
}
export const counted = <R extends string>(o: Obstructed<R>, value: Form<'money', R>): Form<'money', R> =>
	when(o.isFree, value, when(o.isAbove, smallest(value, o.usualLevelAmount), none));
const obstructed = <R extends string>(
	usualLevelAmount: Form<'money', R>,
	isFree: Cond<R>,
	isAbove: Cond<R>,
): Obstructed<R> => ({ usualLevelAmount, isFree, isAbove });

const inServices = obstructed(
	services.usualLevelAmount,
	is(services.obstacle, 'none'),
	is(services.obstacle, 'aboveUsualLevel'),
);
const inTravel = obstructed(
	travel.usualLevelAmount,
	is(travel.obstacle, 'none'),
	is(travel.obstacle, 'aboveUsualLevel'),
);
const inMaterials = obstructed(
	materials.usualLevelAmount,
	is(materials.obstacle, 'none'),
	is(materials.obstacle, 'aboveUsualLevel'),
);
const serviceLine = amount('serviceLine', terms('7.13', { paragraph: 1 }), counted(inServices, services.costAmount));
const travelLine = amount('travelLine', terms('7.9', { paragraph: 1 }), counted(inTravel, travel.costAmount));
const { internalCharge, invoiceAmount, costAmount, costPrice } = materials;
/** External material by its invoice, internal at cost price (bf-mat-1, -2). */
const materialClaim = when(internalCharge, costAmount, invoiceAmount);
const materialLine = amount(
	'materialLine',
	terms('7.10'),
	counted(inMaterials, when(internalCharge, smallest(costAmount, costPrice), invoiceAmount)),
);

/** The VAT that stays out is taken off only where sums are entered with VAT. */
const lessVat = (total: Form<'money'>, refused: Form<'money'>): Form<'money'> =>
	when(withVat, minus(total, refused), total);
const isService = (where: Cond<'serviceItems'>): Form<'money'> =>
	lessVat(
		sumOver(serviceItems, serviceLine, where),
		refusedVat(serviceItems, services.vatAmount, all(inServices.isFree, where)),
	);
export const servicesOfRows = (of: ServiceClass): Form<'money'> =>
	sum(isService(classOfRow[of]), affiliatedSum(all(inClass('services'), classOfAffiliated[of])));
/** Simple form: one line, affiliated sellers included. */
export const allServicesOfRows = sum(isService(all()), affiliatedSum(all()));
export const travelOfRows = lessVat(
	sumOver(travelItems, travelLine),
	refusedVat(travelItems, travel.vatAmount, inTravel.isFree),
);
export const materialsOfRows = sum(
	lessVat(sumOver(materialItems, materialLine), refusedVat(materialItems, materials.vatAmount, inMaterials.isFree)),
	affiliatedSum(inClass('materials')),
);
export const affiliatedEquipment = affiliatedSum(inClass('equipment'));

/** What the rows claim before anything is cut. */
export const purchasesClaimed = sum(
	sumOver(serviceItems, services.costAmount),
	sumOver(affiliatedRows.affiliatedPurchases, affiliated.pricePaid),
);
export const otherClaimedInRows = sum(sumOver(travelItems, travel.costAmount), sumOver(materialItems, materialClaim));
