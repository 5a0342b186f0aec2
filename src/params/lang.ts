import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param): param is 'fi' | 'sv' => param === 'fi' || param === 'sv') satisfies ParamMatcher;
