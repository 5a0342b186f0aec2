import { type Case, isObject } from './case.ts';
import { caseFields } from './schema.ts';

const longestName = 80;
const ending = '.json';

/** Name for the file of a case: letters of ASCII, digits and hyphens, with nothing of the client but the nickname. */
export function fileName({ scheme, name }: Case): string {
	const words = ['avustuspolku', scheme, name].map(plain).filter((part) => part !== '');
	const stem = words.join('-').slice(0, longestName - ending.length);
	return `${stem.replace(/-+$/, '')}${ending}`;
}
/** å becomes a; whatever else is no letter or digit becomes a hyphen. */
const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** A case as the text of its file: the same case gives the same text, in whatever order it was filled in. */
export function fileText(of: Case): string {
	const known = caseFields.map((field) => [field, inOrder(of[field as keyof Case])] as const);
	const others = Object.entries(inOrder(of) as object).filter(([field]) => !caseFields.includes(field));
	return `${JSON.stringify(Object.fromEntries([...known, ...others]), null, '\t')}\n`;
}
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (!isObject(value)) return value;
	const keys = Object.keys(value).sort();
	return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])]));
}
