import { all, any, type Cond, is } from '#engine/words.ts';
import { amountItem } from './paid-item.ts';
import { assetItem } from './asset-item.ts';
import { item } from './item.ts';
import { people } from './people.ts';
import { onFull, onSimple } from './recipient.ts';

type Kind = (typeof item.costKind.options)[number];
type Class = (typeof item.claimedClass.options)[number];
const route = (kinds: readonly Kind[], classes: readonly Class[], when: Cond = all()): Cond =>
	all(is(item.costKind, ...kinds), is(item.claimedClass, ...classes), when);

/**
 * Section 4 of the catalogue: the class that each kind of cost belongs to. What is only routed (work compensation,
 * software and cloud services) is moved and does not fail here.
 */
export const properClass = any(
	route(['wage'], ['wages']),
	route(['wage'], ['services'], people.isWorkCompensation),
	route(['wage'], ['overhead'], all(onFull, people.isManagementOrAdmin)),
	route(['wage'], ['other'], all(onSimple, people.isManagementOrAdmin)),
	route(['sideCostItem'], ['side']),
	route(['overheadItem', 'premises'], ['overhead'], onFull),
	route(['premises'], ['rents'], all(onFull, assetItem.isRdPremises)),
	route(['travel'], ['travel'], onFull),
	route(['materials'], ['materials'], onFull),
	route(['device'], ['equipment'], onFull),
	route(['depreciation', 'rental'], ['rents'], onFull),
	route(['overheadItem', 'premises', 'travel', 'materials', 'device', 'depreciation', 'rental'], ['other'], onSimple),
	route(['service', 'patentOrLicence', 'information', 'projectAudit'], ['services']),
	route(['service'], ['equipment', 'rents'], all(onFull, any(amountItem.isSoftware, amountItem.isCloud))),
);
/** Kinds that no class takes (7.14). */
export const isNeverEligible = is(
	item.costKind,
	'representation',
	'donation',
	'scholarship',
	'commercial',
	'marketing',
	'financing',
	'researchShare',
);
