import type { Detail, Problem } from '#casefile/problems.ts';

/** What is wrong, for the terminal; `#` stands for the limit of the problem. */
const words: Record<Detail, string> = {
	'not-a-number': 'must be a decimal number written as text, such as "1250.00"',
	'too-precise': 'must be a multiple of #',
	'too-small': 'must be at least #',
	'too-large': 'must be at most #',
	'not-a-date': 'must be an ISO date that exists, such as "2018-11-15"',
	'not-an-instant': 'must be an ISO instant with its offset, such as "2018-11-15T14:00:00+02:00"',
	'not-yes-or-no': 'must be true or false',
	'not-an-option': 'is not one of the options',
	'excludes-others': '"#" excludes the other options',
	'not-a-text': 'must be a text',
	'not-a-list': 'must be a list',
	'not-a-row': 'must be a row: an object with the columns of the table',
	'too-many-years': 'may have at most # years',
	'unknown-fact': 'the scheme does not have this fact',
	'contradicts-track': 'contradicts the answers',
	'too-big': 'is larger than # bytes',
	'not-utf-8': 'is not UTF-8 text',
	'not-json': 'is not JSON',
	'broken-json': 'is broken JSON',
	'too-deep': 'is nested deeper than # levels',
	'too-many-parts': 'has more than # parts',
	'key-twice': 'stands twice',
	'not-a-case': 'must be "avustuspolku-case": this is not a case file',
	'newer-version': 'is newer than #, the newest that this program knows',
	'unknown-version': 'is not a version of the case file',
	'not-migrated': 'could not be brought to the present version',
	missing: 'is missing',
	'not-an-object': 'must be an object',
	'number-not-kept': 'is a number that would not be kept exactly: write it as text',
	'text-too-long': 'is longer than # characters',
	'forbidden-characters': 'holds characters that are not allowed: #',
	'unknown-scheme': 'unknown scheme',
	'unknown-track': 'unknown track',
	'unknown-stage': 'unknown stage',
};

/** One line about a problem, that begins with its path. */
export const complaint = ({ path, detail, limit = '' }: Problem): string =>
	printable(`${path === '' ? 'the file' : path}: ${words[detail].replace('#', () => limit)}`);
/** Text from a file does not steer the terminal. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\u{FFFD}');
