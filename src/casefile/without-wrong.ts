import type { Problem } from '#engine/answers.ts';
import type { Answers, Row } from '#engine/world.ts';

interface Wrong {
	readonly path: readonly string[];
	readonly blank: unknown;
}
/** The answers with each wrong one taken back to "not known yet". */
export function withoutWrong(answers: Answers, problems: readonly Problem[]): Answers {
	const wrongs = problems.map(({ path, fault }) => ({
		path: path.split('.'),
		blank: fault === 'not-a-row' ? {} : null,
	}));
	return wrongs.length === 0 ? answers : (cleared(answers, wrongs) as Answers);
}

function cleared(home: unknown, wrongs: readonly Wrong[]): unknown {
	const [first] = wrongs;
	if (first?.path.length === 0) return first.blank;
	const within = new Map<string, Wrong[]>();
	for (const { path, blank } of wrongs) {
		const [key = '', ...rest] = path;
		const known = within.get(key);
		if (known) known.push({ path: rest, blank });
		else within.set(key, [{ path: rest, blank }]);
	}
	const clear = (key: string, item: unknown) => {
		const found = within.get(key);
		return found ? cleared(item, found) : item;
	};
	if (Array.isArray(home)) return home.map((item, i) => clear(String(i), item));
	return Object.fromEntries(Object.entries(home as Row).map(([key, item]) => [key, clear(key, item)]));
}
