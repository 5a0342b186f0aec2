// Placeholder of the skeleton: the pages of the site replace it.
export const entries = () => [{ lang: 'fi' }, { lang: 'sv' }];
