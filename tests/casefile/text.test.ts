import { expect, it } from 'vitest';
import { mostBytes, textIn } from '#casefile/text.ts';

const bytes = (...of: number[]) => new Uint8Array(of);

it('reads UTF-8, with or without a byte order mark', () => {
	expect(textIn(new TextEncoder().encode('{"ä":1}'))).toBe('{"ä":1}');
	expect(textIn(bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toBe('{}');
});
it.each([
	['broken UTF-8', bytes(0x7b, 0xff, 0x7d)],
	['UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00)],
])('refuses %s', (_, input) => {
	expect(textIn(input)).toEqual({ path: '', code: 'I-NOTJSON', detail: 'not-utf-8' });
});
it('refuses a file of more than two mebibytes unread', () => {
	expect(textIn(new Uint8Array(mostBytes + 1))).toEqual({
		path: '',
		code: 'I-SIZE',
		detail: 'too-big',
		limit: '2097152',
	});
	expect(textIn(new Uint8Array(mostBytes))).toHaveLength(mostBytes);
});
