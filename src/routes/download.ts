/** Hands a text over as a file of the user's own. */
export function download(name: string, text: string, type = 'application/json'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	link.click();
	URL.revokeObjectURL(address);
}
