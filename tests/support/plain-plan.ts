/**
 * Payback and double benefit of the 2018 scheme once more, as one would work them out on paper: whole cents, fractions of
 * whole numbers, and nothing of the engine.
 */
export type Q = readonly [number: bigint, over: bigint];
const add = (a: Q, b: Q): Q => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const subtract = (a: Q, b: Q): Q => add(a, [-b[0], b[1]]);
const isAtLeast = (a: Q, b: Q) => a[0] * b[1] >= b[0] * a[1];
const whole = (n: bigint): Q => [n, 1n];

export interface Plan {
	readonly investment: bigint;
	/** Undefined: not answered. */
	readonly ownStaff: bigint | undefined;
	/** Sums from the award to the end of each of the six award-years. */
	readonly net: readonly Q[];
	readonly gross: readonly Q[];
	readonly runningEntered: boolean;
}
export interface Outcome {
	readonly statuses: readonly [payback: string, dip: string, double: string];
	readonly verdict: string;
	/** Undefined: not shown. */
	readonly amounts: Readonly<Record<string, string | undefined>>;
}

const cutDown = ([n, d]: Q, places: number): bigint => (n * 10n ** BigInt(places)) / d;
const cutUp = ([n, d]: Q, places: number): bigint => (n * 10n ** BigInt(places) + d - 1n) / d;
export function text(n: bigint, places: number): string {
	const digits = String(n < 0n ? -n : n).padStart(places + 1, '0');
	return `${n < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
const short = (n: bigint) => text(n, 6).replace(/0{1,4}$/, '');
const euros = (cents: bigint) => text(cents, 2);

const paysBack = (investment: bigint, sums: readonly Q[]) =>
	sums.slice(0, 3).some((sum) => isAtLeast(sum, whole(investment)));
const isDouble = (investment: bigint, sums: readonly Q[]): boolean | undefined =>
	investment > 0n ? isAtLeast(sums[5] as Q, whole(2n * investment)) : undefined;
function dips(investment: bigint, sums: readonly Q[]): boolean {
	let crossed = false;
	for (const sum of sums.slice(0, 3)) {
		if (isAtLeast(sum, whole(investment))) crossed = true;
		else if (crossed) return true;
	}
	return false;
}
function paybackYears(investment: bigint, sums: readonly Q[]): Q | undefined {
	const year = sums.findIndex((sum) => isAtLeast(sum, whole(investment)));
	if (year < 0) return undefined;
	const before = year === 0 ? whole(0n) : (sums[year - 1] as Q);
	const [needed, gained] = [subtract(whole(investment), before), subtract(sums[year] as Q, before)];
	return gained[0] === 0n ? undefined : add(whole(BigInt(year)), [needed[0] * gained[1], needed[1] * gained[0]]);
}

/** The readings that may turn an outcome, as far as the plan enters them. */
function readings({ investment, ownStaff, net, gross, runningEntered }: Plan): [bigint, readonly Q[]][] {
	const rest = ownStaff !== undefined && ownStaff > 0n && ownStaff < investment ? investment - ownStaff : undefined;
	return [
		...(runningEntered ? [[investment, gross] as [bigint, readonly Q[]]] : []),
		...(rest === undefined ? [] : [[rest, net] as [bigint, readonly Q[]]]),
		...(rest === undefined || !runningEntered ? [] : [[rest, gross] as [bigint, readonly Q[]]]),
	];
}
function status(plan: Plan, test: (investment: bigint, sums: readonly Q[]) => boolean | undefined): string {
	const passes = test(plan.investment, plan.net);
	if (passes === undefined) return 'unknown';
	if (readings(plan).some(([investment, sums]) => test(investment, sums) === !passes)) return 'funder-decides';
	return passes ? 'met' : 'failed';
}

export function outcomeOf(plan: Plan): Outcome {
	const { investment, net } = plan;
	const statuses = [
		status(plan, paysBack),
		dips(investment, net) ? 'funder-decides' : 'met',
		status(plan, isDouble),
	] as const;
	const verdicts = [
		['failed', 'ineligible'],
		['unknown', 'incomplete'],
		['funder-decides', 'discretionary'],
	] as const;
	const verdict = verdicts.find(([of]) => statuses.includes(of))?.[1] ?? 'eligible';
	return { statuses, verdict, amounts: amountsOf(plan) };
}
function amountsOf({ investment, net }: Plan): Outcome['amounts'] {
	const cents = net.map(([n, d]) => n / d);
	const years = paybackYears(investment, net);
	const [, , three = 0n, , , six = 0n] = cents;
	const ratio: Q | undefined = investment === 0n ? undefined : [(net[5] as Q)[0], (net[5] as Q)[1] * investment];
	return {
		investment: euros(investment),
		...Object.fromEntries(
			cents.map((sum, i) => [i === 5 ? 'netBenefit72' : `cumulativeNet${12 * (i + 1)}`, euros(sum)]),
		),
		...Object.fromEntries(
			cents.map((sum, i) => [`netBenefit${i + 1}`, euros(sum - (i === 0 ? 0n : (cents[i - 1] ?? 0n)))]),
		),
		paybackYears: years && short(cutUp(years, 6)),
		paybackYearsShown: years && text(cutUp(years, 2), 2),
		ratio: ratio && short(cutDown(ratio, 6)),
		ratioShown: ratio && text(cutDown(ratio, 2), 2),
		missingForPayback: paysBack(investment, net) ? undefined : euros(investment - three),
		missingForDouble: isDouble(investment, net) === false ? euros(2n * investment - six) : undefined,
	};
}

/** Sums up to the end of each year. */
export function running(years: readonly bigint[]): Q[] {
	let sum = 0n;
	return years.map((year) => whole((sum += year)));
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The same from calendar years: the first wholly after the award, the last of each window by days. */
export function byCalendar(award: string, years: readonly bigint[]): Q[] {
	const [year = 0, month = 0, day = 0] = award.split('-').map(Number);
	return [1, 2, 3, 4, 5, 6].map((n) => {
		const months = lengths(year + n);
		const days = months.slice(0, month - 1).reduce((a, b) => a + b, 0) + Math.min(day, months[month - 1] ?? 0) - 1;
		const full = years.slice(0, n).reduce((a, b) => a + b, 0n);
		return add(whole(full), [(years[n] ?? 0n) * BigInt(days), isLeap(year + n) ? 366n : 365n]);
	});
}
