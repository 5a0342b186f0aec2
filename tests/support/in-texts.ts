import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Texts } from '#i18n/texts.ts';
import InTexts from './InTexts.svelte';

/** Renders a component as a page does, with its texts around it. */
export function renderIn<P>(texts: Texts, of: (internals: never, props: P) => unknown, props: NoInfer<P>) {
	const component = of as unknown as Component<Record<string, unknown>>;
	return render(InTexts, { props: { texts, of: component, props: props as Record<string, unknown> } });
}
