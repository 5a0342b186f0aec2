import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = fileURLToPath(new URL('../../build/', import.meta.url));

/** A server of the built site, as an ordinary web host would serve it: precompressed, folders with their slash. */
export function siteServer(): Server {
	if (!existsSync(folder)) throw new Error('There is no built site yet: `npm run build` makes it.');
	const serve = sirv(folder, { brotli: true, gzip: true, etag: true });
	return createServer((request, response) => {
		const path = `/${request.url ?? ''}`.replace(/[?#].*/, '').replace(/^\/+/, '/');
		response.setHeader('X-Content-Type-Options', 'nosniff');
		response.setHeader('Referrer-Policy', 'no-referrer');
		response.setHeader('Cache-Control', 'no-cache');
		if (isFolderWithoutSlash(path)) response.writeHead(308, { Location: `${path}/` }).end();
		else serve(request, response, () => sendNotFound(response));
	});
}

function isFolderWithoutSlash(path: string): boolean {
	return !path.endsWith('/') && !path.includes('..') && existsSync(`${folder}${path}/index.html`);
}

function sendNotFound(response: ServerResponse): void {
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(readFileSync(`${folder}404.html`));
}
