// Runs on any Node, old ones too: it says what to do where the pinned Node did not come with `npm ci`.
const needed = '22.18';

if (!process.features.typescript) {
	console.error(
		`Avustuspolku needs Node ${needed} or newer; this is ${process.version}.\n` +
			'On Linux and Windows `npm ci` brings the right Node along as an optional package: run `npm ci` again\n' +
			'without --omit=optional, and start everything through `npm run`. Elsewhere install Node 24.',
	);
	process.exit(1);
}
