import {
	choice,
	count,
	facts,
	instant,
	money,
	ofTheWorld,
	onlyWhen,
	page,
	planned,
	table,
	text,
	wayOfEntry,
	yesNo,
} from '#engine/facts.ts';
import { is, not } from '#engine/words.ts';

const kind = facts({ object: planned(choice('trial', 'method', 'influencer', 'none')) });
export const onTrial = is(kind.object, 'trial');
export const onMethod = is(kind.object, 'method');
export const onInfluencer = is(kind.object, 'influencer');

export const applicant = facts({
	applicantType: choice('municipality', 'jointAuthority', 'company', 'association', 'state', 'other'),
	participation: choice('in', 'joining', 'no'),
	...kind,
});
export const trial = facts({
	strengthensImpact: onlyWhen(onTrial, yesNo()),
	usableWholeField: onlyWhen(onTrial, yesNo()),
});
export const method = facts({
	methodFromStudy: onlyWhen(onMethod, yesNo()),
	methodReference: onlyWhen(onMethod, text()),
});
export const influencer = facts({
	influencerRegistered: onlyWhen(onInfluencer, yesNo()),
	supportsPromoterRole: onlyWhen(onInfluencer, yesNo()),
});
export const purpose = facts({
	costAim: choice('lowerCosts', 'curbGrowth', 'none'),
	renews: choice('yes', 'partly', 'no'),
	renewsText: text(),
	commonChallenge: yesNo(),
	supportsDigitalisation: yesNo(),
	supportsProductivity: yesNo(),
	supportsSavings: yesNo(),
	challengeDescription: text(),
	municipalitiesInvolved: count({ min: '1' }),
});

const entry = facts({ costEntry: wayOfEntry('total', 'rows') });
export const costsByRow = is(entry.costEntry, 'rows');
/** What it costs is no plan: a fix that raises the costs to suit the request would invite padding. */
const cost = () => ofTheWorld(money());
export const costs = facts({
	...entry,
	acceptableCosts: onlyWhen(not(costsByRow), cost()),
	acceptableVat: onlyWhen(not(costsByRow), cost()),
	costLines: onlyWhen(costsByRow, table('costLines', { label: text(), net: cost(), vat: cost() })),
});
export const funding = facts({ requested: money() });
export const sending = facts({ submittedAt: instant(), formUsed: planned(yesNo()) });
export const assessment = facts({ a1: text(), a2: text(), a3: text() });

/** What decides most comes first; the assessment, which never fails, last. */
export const pages = [
	page('applicant', 'applicant', applicant),
	page('trial', 'project', trial),
	page('method', 'project', method),
	page('influencer', 'project', influencer),
	page('purpose', 'project', purpose),
	page('costs', 'costs', costs),
	page('funding', 'costs', funding),
	page('sending', 'application', sending),
	page('assessment', 'application', assessment),
];
