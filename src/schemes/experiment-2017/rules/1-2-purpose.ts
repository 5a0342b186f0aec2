import { discretion, must, note } from '#engine/rules.ts';
import { all, atLeast, is } from '#engine/words.ts';
import { purpose } from '#schemes/experiment-2017/facts.ts';
import { law, paragraph, release } from '#schemes/experiment-2017/law.ts';

const { commonChallenge, supportsDigitalisation, supportsProductivity, supportsSavings } = purpose;

export const aims = [
	note('exp-info-1', { source: release('title') }),
	/** The release words no exclusion here, so a no is left to the funder. */
	discretion('exp-purpose-1', {
		source: paragraph(1),
		met: all(commonChallenge, supportsDigitalisation, supportsProductivity, supportsSavings),
	}),
	discretion('exp-joint-1', {
		source: paragraph(2),
		met: atLeast(purpose.municipalitiesInvolved, law.severalMunicipalities),
	}),
	/** "Bör": an order or a strong advice. */
	discretion('exp-solution-1', { source: paragraph(2), met: is(purpose.renews, 'yes') }),
	must('exp-solution-2', { source: paragraph(2), met: is(purpose.costAim, 'lowerCosts', 'curbGrowth') }),
];
