import { expect, test } from 'vitest';
import { folded, matches } from '#routes/[lang=lang]/[scheme]/rules/search.ts';

const texts = new Map([
	['prod-ready-2', folded('Takaisinmaksuaika  enintään 3 vuotta, luku 4.1')],
	['prod-cap-1', folded('Rahoitusosuuden katto, luku 3')],
]);

test.each([
	['takaisinmaksuaika', ['prod-ready-2']],
	['LUKU katto', ['prod-cap-1']],
	['vuotta\u00a0enintään', ['prod-ready-2']],
	['luku', ['prod-ready-2', 'prod-cap-1']],
	['avaruus', []],
])('%s is found in %j', (query, ids) => {
	expect([...(matches(query, texts) ?? [])]).toEqual(ids);
});
test('nothing is searched by spaces', () => {
	expect(matches('  ', texts)).toBeUndefined();
});
