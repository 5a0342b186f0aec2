// Runs `main` of src/cli/<name>.ts in Vite's module runner, where #imports and import.meta.glob work as on the site.
import './require-node.js';

const { createServer, createServerModuleRunner } = await import('vite');
const { fileURLToPath } = await import('node:url');

const [name, ...args] = process.argv.slice(2);
const vite = await createServer({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	configFile: false,
	appType: 'custom',
	logLevel: 'error',
	server: { middlewareMode: true, hmr: false, ws: false, watch: null },
	optimizeDeps: { noDiscovery: true },
});
const runner = createServerModuleRunner(vite.environments.ssr, { hmr: false });

try {
	const { main } = await runner.import(`/src/cli/${name}.ts`);
	process.exitCode = await main(args);
} finally {
	await runner.close();
	await vite.close();
}
