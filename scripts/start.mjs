/**
 * Builds the plugin and the demo, then shows it: `npm start`, or `npm start -- --help`.
 */
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, demoServerFile } from '../esbuild.config.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns {Promise<number>} the exit code */
async function start() {
	try {
		await build();
	} catch (error) {
		// esbuild has printed its own errors with their places.
		if (!(error instanceof Error && 'errors' in error)) console.error(error instanceof Error ? error.message : error);
		console.error('The build failed, so there is nothing to show.');
		return 1;
	}
	/** @type {{ main: (project: string, argv: readonly string[]) => Promise<number> }} */
	const { main } = await import(pathToFileURL(demoServerFile).href);
	return main(root, process.argv.slice(2));
}

process.exitCode = await start();
