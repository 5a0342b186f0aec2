import { assess } from '#engine/assess.ts';
import type { Scheme } from '#engine/scheme.ts';
import type { Answers } from '#engine/world.ts';
import { newCase } from '#casefile/case.ts';
import { theStore, timeOfSaving } from '#routes/store.ts';
import { nextPlace, type Place } from '#wizard/places.ts';

/** A new case of a scheme with what the finder knows already; where it goes on. */
export async function beginCase(scheme: Scheme, answers: Answers): Promise<{ readonly id: string; place: Place }> {
	const body = { ...newCase(scheme, { id: crypto.randomUUID() }), answers };
	const place = nextPlace(scheme, assess(scheme, answers), []);
	const store = await theStore();
	try {
		await store.save(body, { rev: undefined, updatedAt: timeOfSaving() });
	} catch {
		/* Where there is no room the case lasts as long as the page, and its own bar says so. */
		const { resumeTalk } = await import('#routes/[lang=lang]/[scheme]/case/open-talks.ts');
		resumeTalk(scheme, store, place, { body });
	}
	return { id: body.id, place };
}
