import type { Handle } from '@sveltejs/kit';

/** Every page names its language in `<html lang>`; the pages outside a language are in Finnish. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', event.params['lang'] ?? 'fi') });
