/**
 * Builds, then runs every test once: `npm test`, or `npm test -- <what vitest run takes>`.
 * Leaves dist/test-report.json, vitest's own report of the run, for scripts/test-totals.mjs.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, NoChromium } from './find-chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const report = join('dist', 'test-report.json');
const wishes = process.argv.slice(2);

/**
 * @param {readonly string[]} args of node
 * @returns {Promise<number>} the exit code, as a shell counts it when a signal ended the process
 */
function run(args) {
	const child = spawn(process.execPath, [...args], { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } });
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
	return new Promise((done) => {
		child.on('error', (error) => {
			console.error(error.message);
			done(1);
		});
		child.on('close', (code) => done(code ?? 1));
	});
}

/** @returns {string | null} why no browser test can run */
function browserProblem() {
	try {
		findChromium();
		return null;
	} catch (error) {
		if (error instanceof NoChromium) return error.message;
		throw error;
	}
}

/** @returns {Promise<number>} */
async function test() {
	rmSync(join(root, report), { force: true });
	if ((await run(['esbuild.config.mjs'])) !== 0) {
		console.error('The build failed, so no test was run.');
		return 1;
	}
	const vitest = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	if (wishes.length > 0) return run([...vitest, ...wishes]);

	const problem = browserProblem();
	if (problem === null) return run(vitest);
	const code = await run([...vitest, '--project=core', '--project=app']);
	console.error(`The tests in the browser were not run. ${problem}`);
	return code === 0 ? 1 : code;
}

process.exitCode = await test();
