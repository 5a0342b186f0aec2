/** Kleene's three values. `unknown` means that the answers so far leave it open. */
export type Truth = 'yes' | 'no' | 'unknown';

export const truth = (holds: boolean): Truth => (holds ? 'yes' : 'no');

export const negated = (a: Truth): Truth => (a === 'unknown' ? a : a === 'yes' ? 'no' : 'yes');

/** `no` as soon as one is no, `yes` when all are yes, otherwise `unknown`; of nothing: `yes`. */
export function every<T>(of: Iterable<T>, test: (item: T) => Truth): Truth {
	let open = false;
	for (const item of of) {
		const t = test(item);
		if (t === 'no') return 'no';
		if (t === 'unknown') open = true;
	}
	return open ? 'unknown' : 'yes';
}

/** `yes` as soon as one is yes, `no` when all are no, otherwise `unknown`; of nothing: `no`. */
export const some = <T>(of: Iterable<T>, test: (item: T) => Truth): Truth =>
	negated(every(of, (item) => negated(test(item))));
