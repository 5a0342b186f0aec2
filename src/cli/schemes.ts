import type { Scheme } from '#engine/scheme.ts';

const modules = import.meta.glob<{ readonly scheme: Scheme }>('#schemes/*/scheme.ts');
const idIn = (path: string) => path.split('/').at(-2);
const loaders = new Map(Object.entries(modules).map(([path, load]) => [idIn(path), load]));

/** The scheme of that id, loaded when it is asked for; undefined where there is none. */
export const schemeOf = async (id: string): Promise<Scheme | undefined> => (await loaders.get(id)?.())?.scheme;
