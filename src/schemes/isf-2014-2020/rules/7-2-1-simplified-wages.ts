import { discretion, duty, must, note } from '#engine/rules.ts';
import { all, everyRow, moreThan, nothing, someRow } from '#engine/words.ts';
import { comparable, fullYear, hasReference, usableReferences } from '#schemes/isf-2014-2020/amounts/staff.ts';
import { onProjectSupport } from '#schemes/isf-2014-2020/facts/applicant.ts';
import { wagesByHour, wagesByTask } from '#schemes/isf-2014-2020/facts/budget-ways.ts';
import { staff } from '#schemes/isf-2014-2020/facts/staff.ts';
import { guide } from '#schemes/isf-2014-2020/law.ts';

const at = guide('7.2.1');
const { references, tasks } = staff;
const { refDocs, refConsent } = references.columns;
const applies = all(onProjectSupport, wagesByHour);
/** A reference that cannot be used is left out of the average while another is left. */
const rows = moreThan(usableReferences, nothing('count'));
const attached = { failed: 'incomplete', unknown: 'incomplete' } as const;
const costs = { stage: 'costs' } as const;

export const simplifiedWageRules = [
	note('isf-staff-7', { source: at, applies, ...costs }),
	note('isf-staff-8', { source: at, applies, ...costs }),
	note('isf-staff-9', { source: at, applies, ...costs }),
	duty('isf-staff-10', { source: at, applies, met: everyRow(references, refDocs), rows, ...attached, ...costs }),
	must('isf-staff-11', { source: at, applies, met: everyRow(references, fullYear), rows, ...costs }),
	duty('isf-staff-12', { source: at, applies, met: everyRow(references, refConsent), rows, ...attached, ...costs }),
	must('isf-staff-13', { source: at, applies, met: someRow(references, comparable), ...costs }),
	/** isf-amb-75: a task without a reference, in a project that may use one wage model only. */
	discretion('isf-staff-13', {
		source: guide('7.2.1', {}, 'silent'),
		applies: all(applies, wagesByTask),
		met: everyRow(tasks, hasReference),
		unknown: 'incomplete',
		...costs,
	}),
	note('isf-staff-14', { source: at, applies, ...costs }),
];
