import { describe, expect, it } from 'vitest';
import { startingAnswers } from '#engine/beginning.ts';
import { calendarDates } from '#engine/calendar.ts';
import { truthOf } from '#engine/judge.ts';
import { type Answers, World } from '#engine/world.ts';
import cases from '#schemes/productivity-2018/cases.json' with { type: 'json' };
import { scheme } from '#schemes/productivity-2018/scheme.ts';

const answersOf = (id: string, more: Answers = {}): Answers => {
	const example = cases.find((one) => one.id === id);
	return { ...startingAnswers(scheme, example?.case.track ?? undefined), ...example?.case.answers, ...more };
};

describe('the advice on the track', () => {
	const given = (answers: Answers) =>
		scheme.advice?.find(({ when }) => truthOf(when)(new World(answers)) === 'yes')?.id;
	it.each<[string, string, Answers, string | undefined]>([
		['above a million neither track is open', 'prod-x-cap-1-double', {}, 'neitherTrack'],
		['a cent above a million', 'vm-02', {}, 'neitherTrack'],
		['at a million only the ready track', 'vm-01', {}, 'onlyReady'],
		['a cent above 50 000 only the ready track', 'vm-14', {}, 'onlyReady'],
		['at 50 000 the trial that ends in six months', 'vm-13', {}, 'suggestPoc'],
		['a small plan that is ready and passes both tests', 'vm-10', { readyToStart: true }, 'suggestReady'],
		['a small plan that cannot start at once', 'vm-10', {}, 'suggestPoc'],
		[
			'a small plan that does not pay back',
			'vm-10',
			{ readyToStart: true, grossBenefit: Array(6).fill('1.00') },
			'suggestPoc',
		],
		['a trial that takes too long', 'prod-x-months-over', {}, undefined],
		['a trial that ends on the last day', 'prod-x-dates-month-end', {}, 'suggestPoc'],
		[
			'a trial that ends a day late, though in its seventh month it has only six whole ones',
			'prod-x-dates-day-over',
			{},
			undefined,
		],
		['a trial whose length is not known', 'prod-x-months-unknown', {}, undefined],
		['a cost that is not known', 'prod-x-cap-1-cost-unknown', {}, undefined],
	])('%s', (_, id, more, advice) => {
		expect(given(answersOf(id, more))).toBe(advice);
	});
});

describe('the dates after the award', () => {
	it.each<[string, string | null, string[]]>([
		['2018-12-20', '2019-06-20', ['2019-02-20', '2019-04-20', '2019-06-20']],
		['2018-12-31', '2019-05-31', ['2019-02-28', '2019-04-28', '2019-05-31']],
		['2018-12-20', '2019-01-31', ['2019-01-31']],
		['2018-12-20', '2018-12-19', []],
		['2018-12-20', null, []],
	])('from %s to %s come every two months, and last at the end', (awardDate, projectEnd, dates) => {
		const world = new World(answersOf('vm-01', { awardDate, projectEnd }));
		expect(scheme.calendar?.map(({ rule }) => rule)).toEqual(['prod-oblig-3']);
		expect(scheme.calendar?.flatMap((entry) => calendarDates(entry, world))).toEqual(dates);
	});
});

describe('the call', () => {
	it('is that of the letter', () => {
		const { opens, closes, lastDay } = scheme.call;
		expect([opens?.value, closes?.value, lastDay.value]).toEqual([
			'2018-09-06',
			'2018-11-15T14:00:00+02:00',
			'2018-11-15',
		]);
	});
	it('sets these numbers and no others', () => {
		expect(
			Object.fromEntries(Object.entries(scheme.rates).map(([id, { value, unit }]) => [id, `${value} ${unit}`])),
		).toEqual({
			letterDate: '2018-09-06 date',
			earlierApplicants: '17 count',
			earlierFunded: '4 count',
			target: '0.5 percent',
			lowerTarget: '0.3 percent',
			callTotal: '6000000 money',
			readyCap: '1000000 money',
			pocCap: '50000 money',
			paybackYears: '3 years',
			benefitFactor: '2 number',
			periodYears: '6 years',
			pocMonths: '6 months',
			deadline: '2018-11-15T14:00:00+02:00 instant',
			lastDay: '2018-11-15 date',
			updateMonths: '2 months',
		});
	});
});
