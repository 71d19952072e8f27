/**
 * Bundles a program of this repository that is written in TypeScript and runs it with the arguments behind its name:
 *
 *   node scripts/run.mjs bench/score.mts --set tuning
 */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const [program, ...rest] = process.argv.slice(2);
if (!program) {
	process.stderr.write('Name the program to run, such as bench/score.mts.\n');
	process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist', 'run');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(program, '.mts')}.mjs`);
await esbuild.build({ entryPoints: [join(root, program)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
process.argv = [process.argv[0] ?? 'node', outfile, ...rest];
await import(pathToFileURL(outfile).href);
