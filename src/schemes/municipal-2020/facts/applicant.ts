import { choice, facts, names, onlyWhen, planned, text, yesNo } from '#engine/facts.ts';
import { is } from '#engine/words.ts';

const who = facts({
	applicantType: choice('municipality', 'jointAuthority', 'municipalUnit', 'company', 'association', 'state', 'other'),
});
export const jointAuthorityApplies = is(who.applicantType, 'jointAuthority');
export const applicant = facts({
	...who,
	municipalities: names('municipalities'),
	jointAuthorities: names('jointAuthorities'),
	municipalitiesNamed: onlyWhen(jointAuthorityApplies, names('municipalitiesNamed')),
});
export const administration = facts({ administrator: text(), administratorCommitted: planned(yesNo()) });
