import { amount, any, excess, type Form, not, nothing, sum, when } from '#engine/words.ts';
import {
	asItem,
	asTotal,
	byRows,
	type EnteredClass,
	serviceClasses,
} from '#schemes/business-finland-2019/facts/entry.ts';
import { shares } from '#schemes/business-finland-2019/facts/estimate.ts';
import { onFull, onSimple } from '#schemes/business-finland-2019/facts/recipient.ts';
import { law, terms } from '#schemes/business-finland-2019/law.ts';
import { affiliatedEquipment, allServicesOfRows, materialsOfRows, servicesOfRows, travelOfRows } from './purchases.ts';
import { equipmentOfRows } from './equipment.ts';
import { rentsOfRows } from './rents.ts';
import { cutToMaximum, enteredFor } from './classes.ts';
import { highestRate, overhead, share, sideAccepted, wagesAccepted } from './staff.ts';

const estimate = terms('7.3', { paragraph: 1 });

/** A class before its maximum: of the rows, or as entered. */
const before = (of: EnteredClass, rows: Form<'money'>): Form<'money'> => when(byRows, rows, enteredFor(of));
const placeOfClass = { travel: '7.9', materials: '7.10', equipment: '7.11', rents: '7.12' } as const;
const claimedIn = (of: keyof typeof placeOfClass, rows: Form<'money'>) =>
	amount(`${of}Claimed`, terms(placeOfClass[of]), before(of, rows));
export const classesClaimed = {
	travel: claimedIn('travel', travelOfRows),
	materials: claimedIn('materials', materialsOfRows),
	equipment: claimedIn('equipment', sum(equipmentOfRows, affiliatedEquipment)),
	rents: claimedIn('rents', rentsOfRows),
};
const acceptedIn = (of: keyof typeof placeOfClass) =>
	amount(of, terms(placeOfClass[of]), cutToMaximum(of, classesClaimed[of]));
export const travel = acceptedIn('travel');
export const materials = acceptedIn('materials');
export const equipment = acceptedIn('equipment');
export const rents = acceptedIn('rents');

export const serviceClassesClaimed = serviceClasses.map((of) => ({
	of,
	before: amount(`${of}Claimed`, terms('7.13'), before(of, servicesOfRows(of)), onFull),
}));
export const serviceAmounts = serviceClassesClaimed.map(({ of, before: uncut }) =>
	amount(of, terms('7.13'), cutToMaximum(of, uncut), onFull),
);
/** All services, as the simple form claims them. */
export const servicesClaimed = amount(
	'servicesClaimed',
	terms('7.13'),
	when(byRows, allServicesOfRows, sum(enteredFor('services'), ...serviceClasses.map(enteredFor))),
);
/** A sum of services that is not told by class counts too. */
export const servicesUntold = when(byRows, nothing('money'), enteredFor('services'));
const servicesInFive = sum(...serviceAmounts, cutToMaximum('services', servicesUntold));
const servicesInOne = cutToMaximum('services', servicesClaimed);
export const services = amount('services', terms('7.13'), when(onSimple, servicesInOne, servicesInFive));

const lump = terms('7.3', { paragraph: 5 });
export const otherRate = highestRate(law.otherCap, shares.decisionRatesOtherPct);
export const otherBase = amount('otherBase', lump, sum(wagesAccepted, servicesInOne), onSimple);
const otherShare = share(shares.otherPct, otherRate, otherBase);
export const otherClaimed = amount('otherClaimed', lump, otherShare.claimed, onSimple);
export const otherMax = amount('otherMax', lump, otherShare.max, onSimple);
export const otherExcess = amount('otherExcess', lump, excess(otherClaimed, otherMax), onSimple);
export const otherBeforeMaximum = otherShare.accepted;
export const otherCosts = amount('otherCosts', lump, cutToMaximum('other', otherBeforeMaximum), onSimple);

/** The same costs under both forms; the form itself is the funder's choice. */
export const totalSimple = amount(
	'totalSimple',
	terms('7.3', { paragraph: 3 }),
	sum(wagesAccepted, sideAccepted, servicesInOne, otherCosts),
	not(any(asItem, asTotal)),
);
export const totalFull = amount(
	'totalFull',
	estimate,
	sum(wagesAccepted, sideAccepted, overhead, travel, materials, equipment, rents, servicesInFive),
	not(any(asItem, asTotal)),
);
