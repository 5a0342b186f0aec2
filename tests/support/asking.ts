import userEvent from '@testing-library/user-event';
import { createActor } from 'xstate';
import type { At } from '#engine/at.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { Answers, Row } from '#engine/world.ts';
import type { Language } from '#i18n/languages.ts';
import type { Talking } from '#ui/talking.ts';
import { conversation } from '#wizard/conversation.ts';
import { ReactiveActor } from '#wizard/reactive-actor.svelte.ts';
import { schemeIn } from '#tests/i18n/scheme-in.ts';
import Asked from './Asked.svelte';
import { askingScheme, askingTexts } from './asking-scheme.ts';
import { renderIn } from './in-texts.ts';

interface Beginning {
	readonly place: string;
	readonly answers?: Answers;
	readonly typed?: Readonly<Record<string, string>>;
	readonly language?: Language;
	readonly scheme?: Scheme;
	/** Events wait for timers only where a test moves them itself. */
	readonly advanceTimers?: (ms: number) => unknown;
}
export const askingTextsIn = (language: Language) => schemeIn(language, askingTexts, askingScheme.rates);

/** Opens a page of questions as the site does, with a real conversation behind it. */
export function ask({
	place,
	answers = {},
	typed = {},
	language = 'fi',
	scheme = askingScheme,
	advanceTimers,
}: Beginning) {
	const work = { stage: 'application', asOf: '2020-01-31T16:15:00+02:00', answers, typed, passed: [] };
	const ref = createActor(conversation, { input: { scheme, work, place } }).start();
	const talking: Talking = {
		answer: (at: At, value: unknown) => ref.send({ type: 'answer.given', at, value }),
		unreadable: (at: At, text: string) => ref.send({ type: 'answer.unreadable', at, text }),
		addRow: (table: string, row?: Row) => ref.send({ type: 'row.added', table, ...(row && { row }) }),
		copyRow: (table: string, index: number) => ref.send({ type: 'row.copied', table, index }),
		removeRow: (table: string, index: number) => ref.send({ type: 'row.removed', table, index }),
		pasteRows: (table: string, from: number, rows: readonly Row[]) =>
			ref.send({ type: 'rows.pasted', table, from, rows }),
		undo: () => ref.send({ type: 'change.undone' }),
		tryAnswers: () => undefined,
		adoptTrial: () => undefined,
		leaveTrial: () => undefined,
	};
	const onpass = () => ref.send({ type: 'page.passed', from: place });
	const page = renderIn(askingTextsIn(language), Asked, { actor: new ReactiveActor(ref), talking, onpass });
	return {
		...page,
		user: userEvent.setup(advanceTimers ? { advanceTimers } : {}),
		work: () => ref.getSnapshot().context.work,
		answer: (fact: string) => ref.getSnapshot().context.work.answers[fact],
		place: () => ref.getSnapshot().context.place,
		talking,
	};
}
