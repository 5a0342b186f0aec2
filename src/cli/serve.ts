// Serves the built site on this machine: on PORT, or on 4173 or the next port that is free.
import { siteServer } from './site.ts';

const fixedPort = process.env['PORT'];
const firstPort = Number(fixedPort ?? 4173);
const lastPort = fixedPort === undefined ? firstPort + 50 : firstPort;

listen(firstPort);

function listen(port: number): void {
	const server = siteServer();
	server.once('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EADDRINUSE' && port < lastPort) return listen(port + 1);
		console.error(`Cannot serve the site on port ${port}: ${error.message}`);
		process.exit(1);
	});
	server.listen(port, '127.0.0.1', () => console.log(`Avustuspolku: http://localhost:${port}/`));
}
