import type about from '#locales/fi/about.json';
import type { PageLoad } from './$types';

const pages = import.meta.glob<typeof about>('#locales/*/about.json', { import: 'default' });

export const load: PageLoad = async ({ params: { lang } }) => {
	const [, about] = Object.entries(pages).find(([path]) => path.includes(`/${lang}/`)) ?? [];
	if (!about) throw new Error(`There is no page about the service in ${lang}`);
	return { about: await about() };
};
