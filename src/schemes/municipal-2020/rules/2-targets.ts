import type { ChoiceFact } from '#engine/facts.ts';
import { discretion, duty, must } from '#engine/rules.ts';
import { all, any, atLeast, atMost, given, is, moreThan, never, not, nothing, orElse } from '#engine/words.ts';
import { jointAuthorities, municipalities } from '#schemes/municipal-2020/amounts.ts';
import { jointAuthorityApplies } from '#schemes/municipal-2020/facts/applicant.ts';
import { descriptions } from '#schemes/municipal-2020/facts/application.ts';
import { change, content, inTargetArea, limits, target } from '#schemes/municipal-2020/facts/project.ts';
import { decision, law } from '#schemes/municipal-2020/law.ts';

const none = nothing('count');
const several = atLeast(municipalities, law.severalMunicipalities);
const withJointAuthority = moreThan(jointAuthorities, none);
const listed = decision('2', { paragraph: 2 });
const round = decision('2', { paragraph: 4 });

/** The object decides, not the partner: a part of it leaves the rest to the funder, the whole fails. */
const excluded = (id: string, extent: ChoiceFact<'no' | 'part' | 'main'>) => [
	must(id, { source: round, met: is(extent, 'no', 'part') }),
	discretion(id, { source: round, applies: is(extent, 'part'), met: never, unknown: 'incomplete' }),
];

export const targets = [
	must('muni-target-1', { source: listed, met: orElse(inTargetArea, target.insideFrame) }),
	discretion('muni-target-1', {
		source: listed,
		applies: not(inTargetArea),
		met: not(target.insideFrame),
		unknown: 'incomplete',
	}),
	/** An answer left empty is no description, but one can still be written. */
	must('muni-change-1', {
		source: listed,
		met: all(given(change.operationalChange), given(change.rootingPlan)),
		failed: 'incomplete',
	}),
	discretion('muni-change-2', {
		source: decision('2', { paragraph: 3 }),
		met: is(content.mainObject, 'changeOfOperations'),
	}),
	duty('muni-doc-1', {
		source: decision('2', { paragraph: 3 }),
		met: all(given(descriptions.changePlan), given(descriptions.useAfterEnd), given(descriptions.disseminationPlan)),
		failed: 'incomplete',
	}),
	must('muni-joint-1', { source: round, met: orElse(several, withJointAuthority) }),
	/** One such project was funded, another was not. */
	discretion('muni-joint-1', {
		source: decision('2', { paragraph: 4 }, 'silent'),
		applies: not(several),
		met: any(not(withJointAuthority), all(jointAuthorityApplies, atMost(municipalities, none))),
		unknown: 'incomplete',
	}),
	/** The appropriation is for joint authorities too, the round for projects of several municipalities. */
	discretion('muni-applicant-2', {
		source: decision('2', { paragraph: 4 }, 'silent'),
		applies: jointAuthorityApplies,
		met: several,
	}),
	...excluded('muni-sote-1', limits.socialOrHealthDevelopment),
	...excluded('muni-built-1', limits.builtEnvironment),
	...excluded('muni-archive-1', limits.archivingDevelopment),
	must('muni-task-1', { source: decision('2', { paragraph: 5 }), met: limits.withinMunicipalTasks }),
];
