const key = (id: string) => `avustuspolku-begun-${id}`;

/** A case that this tab began and nobody has answered yet: it is stored nowhere, but a refresh begins it again. */
export function rememberBegun(id: string): void {
	try {
		sessionStorage.setItem(key(id), '');
	} catch {
		/* Where the browser keeps nothing, a refresh loses an empty case. */
	}
}
export function wasBegun(id: string): boolean {
	try {
		return sessionStorage.getItem(key(id)) !== null;
	} catch {
		return false;
	}
}
