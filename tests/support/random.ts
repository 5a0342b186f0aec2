/** Chance that can be repeated: the same seed, the same choices. */
export class Random {
	#state: number;
	constructor(seed: number) {
		this.#state = seed >>> 0;
	}
	/** From 0 up to, but not including, 1 (mulberry32). */
	share(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let t = this.#state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}
	/** Whole number from 0 to `max`, both included. */
	upTo(max: number): number {
		return Math.floor(this.share() * (max + 1));
	}
	happens(share: number): boolean {
		return this.share() < share;
	}
	pick<T>(...of: readonly T[]): T {
		return of[this.upTo(of.length - 1)] as T;
	}
	/** Up to so many of them. */
	list<T>(max: number, make: () => T): T[] {
		return Array.from({ length: this.upTo(max) }, make);
	}
}
