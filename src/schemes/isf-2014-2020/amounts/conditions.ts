import { all, any, type Cond, not } from '#engine/words.ts';

/** As the first while `test` holds, as the second while it does not. */
export const either = <R extends string = never>(test: Cond<R>, first: Cond<R>, second: Cond<R>): Cond<R> =>
	any(all(test, first), all(not(test), second));
