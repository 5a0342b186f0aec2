import { assign, fromPromise, setup } from 'xstate';
import { assess } from '#engine/assess.ts';
import { pathAt, withAnswerAt } from '#engine/at.ts';
import {
	type Typed,
	typedWithRowsMoved,
	withRowAdded,
	withRowCopied,
	withRowRemoved,
	withRowsPasted,
} from './edits.ts';
import type { Context, Entered, Event, Input, Kept, Of, Work } from './events.ts';
import { World } from '#engine/world.ts';
import { asksOn, isPlace, nextPlace, type Place, result, review } from './places.ts';

/** A complaint stays until its field can be read. */
const changed = (context: Context, change: Partial<Work>, before?: Entered): Partial<Context> => {
	const work = { ...context.work, ...change };
	return { work, complaints: context.complaints.filter((path) => path in work.typed), before };
};
const withoutText = (typed: Typed, path: string): Typed =>
	Object.fromEntries(Object.entries(typed).filter(([p]) => p !== path));
/** The texts that could not be read in answer to what is asked on the page, by path. */
const unreadableOn = ({ scheme, work, place }: Context): readonly string[] => {
	const page = scheme.pages.find(({ id }) => id === place);
	const asked = page ? asksOn(page, new World(work.answers)).map(({ id }) => id) : [];
	return Object.keys(work.typed).filter((path) => asked.includes(path.split('.')[0] ?? ''));
};

/** One conversation for every scheme: what is asked next comes from the engine, never from arrows of its own. */
export const conversation = setup({
	types: { context: {} as Context, events: {} as Event, input: {} as Input },
	actors: { keepWork: fromPromise<Kept, Work>(() => Promise.resolve('in-memory')) },
	delays: { pause: 300 },
	guards: {
		isHere: ({ context }, { from }: { from: Place }) => context.place === from,
		isReadable: ({ context }, { from }: { from: Place }) =>
			context.place === from && unreadableOn(context).length === 0,
		isQuestions: (_, { place }: { place: Place }) => place !== review && place !== result,
		isReview: (_, { place }: { place: Place }) => place === review,
		isResult: (_, { place }: { place: Place }) => place === result,
		isKnown: ({ context }, { place }: { place: Place }) => isPlace(context.scheme, place) && place !== context.place,
		canUndo: ({ context }) => context.before !== undefined,
	},
	actions: {
		takeAnswer: assign(({ context }, { at, value }: Of<'answer.given'>) =>
			changed(context, {
				answers: withAnswerAt(context.work.answers, at, value),
				typed: withoutText(context.work.typed, pathAt(at)),
			}),
		),
		keepText: assign(({ context }, { at, text }: Of<'answer.unreadable'>) =>
			changed(context, {
				answers: withAnswerAt(context.work.answers, at, null),
				typed: { ...context.work.typed, [pathAt(at)]: text },
			}),
		),
		addRow: assign(({ context }, { table, row }: Of<'row.added'>) =>
			changed(context, { answers: withRowAdded(context.work.answers, table, row) }),
		),
		copyRow: assign(({ context }, { table, index }: { table: string; index: number }) =>
			changed(context, {
				answers: withRowCopied(context.work.answers, table, index),
				typed: typedWithRowsMoved(context.work.typed, table, index + 1, 1),
			}),
		),
		removeRow: assign(({ context }, { table, index }: { table: string; index: number }) =>
			changed(
				context,
				{
					answers: withRowRemoved(context.work.answers, table, index),
					typed: typedWithRowsMoved(context.work.typed, table, index, -1),
				},
				context.work,
			),
		),
		pasteRows: assign(({ context }, { table, from, rows }: Of<'rows.pasted'>) =>
			changed(context, { answers: withRowsPasted(context.work.answers, table, from, rows) }, context.work),
		),
		undo: assign(({ context }) => changed(context, { ...context.before })),
		passPage: assign(({ context }) => {
			const passed = [...new Set([...context.work.passed, context.place])];
			const { answers, stage } = context.work;
			return {
				...changed(context, { passed }),
				place: nextPlace(context.scheme, assess(context.scheme, answers, { stage }), passed),
			};
		}),
		complain: assign({ complaints: ({ context }) => unreadableOn(context) }),
		goTo: assign((_, { place }: { place: Place }) => ({ place, complaints: [], trial: undefined })),
		chooseStage: assign(({ context }, { stage }: Of<'stage.chosen'>) => changed(context, { stage })),
		chooseDay: assign(({ context }, { asOf }: Of<'day.chosen'>) => changed(context, { asOf })),
		tryAnswers: assign({ trial: (_, { answers }: Of<'fix.tried'>) => answers }),
		leaveTrial: assign({ trial: undefined }),
		adoptTrial: assign(({ context }) => ({
			...changed(context, { answers: context.trial ?? context.work.answers }, context.work),
			trial: undefined,
		})),
	},
}).createMachine({
	id: 'conversation',
	type: 'parallel',
	context: ({ input }) => ({ ...input, complaints: [], before: undefined, trial: undefined }),
	states: {
		talking: {
			initial: 'arriving',
			states: {
				arriving: {
					always: [
						{ guard: { type: 'isReview', params: ({ context }) => ({ place: context.place }) }, target: 'reviewing' },
						{ guard: { type: 'isResult', params: ({ context }) => ({ place: context.place }) }, target: 'concluding' },
						{ target: 'asking' },
					],
				},
				asking: {
					on: {
						'page.passed': [
							{ guard: { type: 'isReadable', params: ({ event }) => event }, target: 'passing' },
							{ guard: { type: 'isHere', params: ({ event }) => event }, actions: 'complain' },
						],
					},
				},
				passing: { entry: 'passPage', always: 'arriving' },
				reviewing: {},
				concluding: {
					initial: 'showing',
					states: {
						showing: {
							on: {
								'fix.tried': { actions: { type: 'tryAnswers', params: ({ event }) => event }, target: 'trying' },
							},
						},
						trying: {
							on: {
								'fix.tried': { actions: { type: 'tryAnswers', params: ({ event }) => event } },
								'fix.adopted': { actions: 'adoptTrial', target: 'showing' },
								'fix.left': { actions: 'leaveTrial', target: 'showing' },
							},
						},
					},
				},
			},
			on: {
				'place.opened': {
					guard: { type: 'isKnown', params: ({ event }) => event },
					actions: { type: 'goTo', params: ({ event }) => event },
					target: '.arriving',
				},
				'answer.given': { actions: { type: 'takeAnswer', params: ({ event }) => event } },
				'answer.unreadable': { actions: { type: 'keepText', params: ({ event }) => event } },
				'row.added': { actions: { type: 'addRow', params: ({ event }) => event } },
				'row.copied': { actions: { type: 'copyRow', params: ({ event }) => event } },
				'row.removed': { actions: { type: 'removeRow', params: ({ event }) => event } },
				'rows.pasted': { actions: { type: 'pasteRows', params: ({ event }) => event } },
				'change.undone': { guard: 'canUndo', actions: 'undo' },
				'stage.chosen': { actions: { type: 'chooseStage', params: ({ event }) => event } },
				'day.chosen': { actions: { type: 'chooseDay', params: ({ event }) => event } },
			},
		},
		keeping: {
			initial: 'resting',
			states: {
				resting: {},
				waiting: { after: { pause: 'saving' }, on: { 'saving.hurried': 'saving' } },
				saving: {
					invoke: {
						src: 'keepWork',
						input: ({ context }) => context.work,
						onDone: [{ guard: ({ event }) => event.output === 'stored', target: 'stored' }, { target: 'inMemory' }],
						onError: 'failed',
					},
				},
				stored: {},
				inMemory: {},
				failed: { on: { 'saving.retried': 'saving' } },
			},
			on: {
				'answer.given': '.waiting',
				'answer.unreadable': '.waiting',
				'row.added': '.waiting',
				'row.copied': '.waiting',
				'row.removed': '.waiting',
				'rows.pasted': '.waiting',
				'change.undone': '.waiting',
				'page.passed': '.saving',
				'stage.chosen': '.waiting',
				'day.chosen': '.waiting',
				'fix.adopted': '.waiting',
			},
		},
	},
});
