import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import CalendarDates from '#ui/result/CalendarDates.svelte';
import { renderIn } from '#tests/support/in-texts.ts';
import { resultOf } from '#tests/support/result-of.ts';

const dated = { awardDate: '2019-01-31', projectEnd: '2019-06-30' };

test.each([
	['fi', 'Lataa kalenteritiedosto'],
	['sv', 'Ladda ner kalenderfil'],
] as const)('the dates of a project can be taken along, %s', async (language, name) => {
	const { texts, scheme, assessment } = resultOf('vm-05', language, dated);
	const ondownload = vi.fn();
	renderIn(texts, CalendarDates, { scheme, assessment, ondownload });
	await userEvent.click(screen.getByRole('button', { name }));
	expect(ondownload).toHaveBeenCalledOnce();
});
test('without dates there is nothing to take along', () => {
	const { texts, scheme, assessment } = resultOf('vm-05');
	renderIn(texts, CalendarDates, { scheme, assessment, ondownload: vi.fn() });
	expect(screen.queryByRole('button')).toBeNull();
});
