import { writeFile } from 'node:fs/promises';
import { suomifiDesignTokens as tokens, type TypographyToken, type ValueUnit } from 'suomifi-design-tokens';

const file = 'src/ui/styles/tokens.css';

export async function main(): Promise<number> {
	await writeFile(file, tokensCss());
	return 0;
}

/** The design tokens of Suomi.fi as CSS custom properties, named as in its own style sheets. */
export function tokensCss(): string {
	const properties = [
		...family('color', tokens.colors),
		...family('font', { family: fontFamily(tokens.values.typography.bodyText) }),
		...family('text', changed(tokens.values.typography, fontShorthand)),
		...family('spacing', changed(tokens.values.spacing, length)),
		...family('radius', tokens.radiuses),
		...family('shadow', tokens.shadows),
		...family('transition', tokens.transitions),
	];
	return `/* Made by \`npm run tokens\` from suomifi-design-tokens (MIT); not edited by hand. */
:root {
${properties.map((property) => `\t${property}\n`).join('')}}
`;
}

function family(name: string, values: object): string[] {
	return Object.entries(values).map(([key, value]) => `--suomifi-${name}-${kebab(key)}: ${value};`);
}

function changed<V>(values: object, change: (value: V) => string): Record<string, string> {
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

/** One text style, as the value of the property `font`. */
function fontShorthand({ fontWeight, fontSize, lineHeight }: TypographyToken): string {
	return `${fontWeight} ${length(fontSize)}/${length(lineHeight)} var(--suomifi-font-family)`;
}

function fontFamily(style: TypographyToken): string {
	return style.fontFamily.replaceAll(`'Arial'`, 'Arial');
}

/** Pixels become rem, so that they grow with the reader's own text size. */
function length({ value, unit }: ValueUnit): string {
	return unit === 'px' ? `${Number(value) / 16}rem` : `${value}`;
}

function kebab(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
