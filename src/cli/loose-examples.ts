import { isObject } from '#casefile/case.ts';
import type { SchemeOf } from '#casefile/read.ts';
import { factsOf } from '#engine/scheme.ts';
import type { Row } from '#engine/world.ts';
import { givenIn, type Home } from './loose-answers.ts';
import { inputsOfBusinessFinland } from './loose-business-finland.ts';
import { figuresOfFund, inputsOfFund } from './loose-security-fund.ts';

/** The looser form of the working papers: `inputs` and `expected.computed`, names as in the catalogue. */
export interface Loose extends Row {
	readonly inputs: Row;
}
export const isLoose = (example: unknown): example is Loose =>
	isObject(example) && !('case' in example) && isObject(example['inputs']);

const objects: Record<string, string> = { '1': 'trial', '2': 'method', '3': 'influencer' };
const supports: Record<string, string> = {
	P75: 'project',
	S90: 'special-action',
	N100: 'border-systems',
	O100: 'operating',
};
/** What a cost line says where an example of the Ministry leaves it out. */
const ministryLine: Row = { causedByProject: true, exclusiveUse: true, kind: 'other', isInternalCharge: false };
/** What an example of municipalities leaves unsaid does not stand against the project. */
const municipalProject: Row = {
	promotesDigitalisation: true,
	renewsOperations: true,
	improvesQualityAndEffect: true,
	operationalChange: 'described',
	rootingPlan: 'described',
	onlyPlanning: false,
	onlyCooperation: false,
	systemPurchase: false,
};

/** By the scheme it names, or by its shape: Business Finland has a form, the Internal Security Fund a coded track. */
function homeOf({ scheme, track, form, inputs }: Loose): Home {
	const named = typeof track === 'string' ? track : '';
	if (scheme === 'prod')
		return { scheme: 'productivity-2018', track: named || null, facts: {}, ofEveryRow: ministryLine };
	if (scheme === 'muni')
		return { scheme: 'municipal-2020', track: 'joint', facts: municipalProject, ofEveryRow: ministryLine };
	if (scheme === 'exp') {
		const object = /\d/.exec(named)?.[0] ?? String(inputs['object']);
		return { scheme: 'experiment-2017', track: objects[object] ?? null, facts: {}, ofEveryRow: {} };
	}
	if (form === undefined) return coded(named.split('/'));
	const costForm = form === 'simple' || form === 'full' ? form : null;
	return { scheme: 'business-finland-2019', track: costForm, facts: {}, ofEveryRow: {} };
}
/** `LS/P75/F17/AC`: a lump sum of the project support by the 17 % model with actual wages. */
function coded(codes: readonly string[]): Home {
	const [support] = codes.flatMap((code) => supports[code] ?? []);
	const costModel = codes.find((code) => /^F\d+$/.test(code));
	const wageModel = codes.find((code) => /^[AU]C$/.test(code));
	const facts = {
		...(costModel !== undefined && { costModel }),
		...(wageModel !== undefined && { wageModel }),
		isLumpSum: codes.includes('LS'),
	};
	return { scheme: 'isf-2014-2020', track: support ?? null, facts, ofEveryRow: {} };
}

/** A loose example in the form of the contract. */
export async function fromLoose(loose: Loose, schemeOf: SchemeOf): Promise<object> {
	const home = homeOf(loose);
	const { evaluate, ...given } = loose.inputs;
	const ofFund = home.scheme === 'isf-2014-2020';
	const scheme = await schemeOf(home.scheme);
	const bySums = scheme !== undefined && factsOf(scheme).some(({ id }) => id === 'classClaimed');
	const inputs = ofFund ? inputsOfFund(given, home.track) : bySums ? inputsOfBusinessFinland(given) : given;
	const answers = scheme ? givenIn(scheme, home, inputs) : inputs;
	const expected = isObject(loose['expected']) ? loose['expected'] : {};
	const figures = ofFund ? figuresOfFund(amountsIn(expected)) : amountsIn(expected);
	const speaksOfAll = 'missingInputs' in expected;
	return {
		id: loose['id'],
		case: { scheme: home.scheme, track: home.track, answers },
		expected: {
			verdict: expected['verdict'],
			failedRules: expected['failedRules'],
			funderDecides: expected['flaggedRules'],
			missing: expected['missingInputs'],
			amounts: { ...figures, ...alternativesIn(loose['alternatives'] ?? expected['alternatives']) },
		},
		...(evaluate !== undefined ? { scope: evaluate } : !speaksOfAll && { scope: 'decided' }),
	};
}
const amountsIn = ({ computed, dates }: Row): Row => ({ ...(computed as object), ...(dates as object) });
function alternativesIn(alternatives: unknown): Row {
	const named = Object.entries(isObject(alternatives) ? alternatives : {});
	return Object.fromEntries(
		named.flatMap(([id, figures]) =>
			Object.entries(isObject(figures) ? figures : {}).map(([name, value]) => [
				`alternatives.${id}.${name}`,
				typeof value === 'boolean' ? String(value) : value,
			]),
		),
	);
}
