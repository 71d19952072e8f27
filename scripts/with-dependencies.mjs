/**
 * Installs from the lock file what is missing, then runs a script in this very process, so that
 * signals and the exit code are the script's own:
 *
 *   node scripts/with-dependencies.mjs scripts/test.mjs [arguments]
 *
 * Uses nothing but Node, as nothing else may be there yet.
 */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isProgram } from './is-program.mjs';

const BEAT_MS = 1_000;
const QUIET_MS = 15_000;

/**
 * @param {string} version such as `20.19.0`
 * @param {string} wanted such as `>=20.19`
 */
export function isNewEnough(version, wanted) {
	const have = version.split('.').map(Number);
	for (const [place, number] of wanted.replace(/^>=/, '').split('.').map(Number).entries()) {
		const own = have[place] ?? 0;
		if (own !== number) return own > number;
	}
	return true;
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package */

/**
 * Says whether an installed tree is the one of a lock file. Both are lists of packages by folder, as
 * package-lock.json and node_modules/.package-lock.json hold them. Optional packages may be absent, as
 * they belong to other systems, except one that names this system and asks no more than that.
 * @param {Record<string, Package>} locked
 * @param {Record<string, Package>} installed
 * @param {{ platform: string, arch: string }} system
 */
export function isSameTree(locked, installed, system) {
	for (const [folder, wanted] of Object.entries(locked)) {
		if (folder === '') continue;
		const found = installed[folder];
		if (found) {
			if (found.version !== wanted.version || found.integrity !== wanted.integrity) return false;
		} else {
			const ours = wanted.os?.includes(system.platform) && wanted.cpu?.includes(system.arch) && !wanted.libc;
			if (!wanted.optional || ours) return false;
		}
	}
	return Object.keys(installed).every((folder) => folder in locked);
}

/** @param {string} file @returns {Record<string, Package> | null} null when it is missing or cut off */
function packagesIn(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
	} catch {
		return null;
	}
}

/** @param {string} root */
function isInstalled(root) {
	const locked = packagesIn(join(root, 'package-lock.json'));
	const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
	return locked !== null && installed !== null && isSameTree(locked, installed, process);
}

/**
 * Takes the lock file, or waits until its holder is done. A holder touches the file every second;
 * one that has not done so for a while has been cut off, and its lock is taken away.
 * @param {string} file
 * @param {() => boolean} isDone
 * @returns {Promise<(() => void) | null>} gives the lock back; null when there is nothing left to do
 */
async function takeTurn(file, isDone) {
	let seen = -1;
	let quietSince = 0;
	let told = false;
	for (;;) {
		if (isDone()) return null;
		try {
			closeSync(openSync(file, 'wx'));
			const beat = setInterval(() => {
				if (statSync(file, { throwIfNoEntry: false })) utimesSync(file, new Date(), new Date());
			}, BEAT_MS);
			return () => {
				clearInterval(beat);
				rmSync(file, { force: true });
			};
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		}
		if (!told) console.error('Another command is installing what the project needs; waiting for it.');
		told = true;
		const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
		if (touched !== seen) {
			seen = touched ?? -1;
			quietSince = Date.now();
		} else if (Date.now() - quietSince > QUIET_MS) {
			rmSync(file, { force: true });
		}
		await new Promise((next) => setTimeout(next, 100 + Math.random() * 400));
	}
}

/** @param {string} root @returns {Promise<string | null>} null, or what went wrong */
function runNpm(root) {
	const own = process.env.npm_execpath ?? '';
	const [program, first] = /npm-cli\.[cm]?js$/.test(own) ? [process.execPath, [own]] : ['npm', []];
	return new Promise((done) => {
		const npm = spawn(program, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
			cwd: root,
			stdio: ['ignore', 2, 2],
			shell: program === 'npm' && process.platform === 'win32', // npm.cmd starts only through a shell
		});
		let stopped = false;
		/** @param {NodeJS.Signals} signal */
		const stop = (signal) => {
			stopped = true;
			npm.kill(signal);
		};
		const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
		for (const signal of signals) process.on(signal, stop);
		npm.on('error', (error) => done(`npm could not be started (${error.message}): install Node.js with npm, then run this again.`));
		npm.on('close', (code, signal) => {
			for (const name of signals) process.off(name, stop);
			if (code === 0) done(null);
			else if (stopped || signal) done('The installation was stopped: run this again to finish it.');
			else done(`npm ci failed with code ${code}: its own words stand above. Run this again once the cause is gone.`);
		});
	});
}

/** @param {string} root @returns {Promise<string | null>} null, or what went wrong */
export async function install(root) {
	const giveBack = await takeTurn(join(root, '.set-up.lock'), () => isInstalled(root));
	if (!giveBack) return null;
	try {
		// The one before may have finished between the look and the lock.
		if (isInstalled(root)) return null;
		console.error('Installing what the project needs from its lock file; this takes a moment.');
		return await runNpm(root);
	} finally {
		giveBack();
	}
}

/** @param {string} root @returns {Promise<string | null>} null, or what went wrong */
async function prepare(root) {
	if (packagesIn(join(root, 'package-lock.json')) === null) {
		return 'package-lock.json is missing or cannot be read: get it back from the repository.';
	}
	const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	if (!isNewEnough(process.versions.node, engines.node)) {
		return `This project needs Node.js ${engines.node.replace('>=', '')} or newer, and this is ${process.versions.node}.`;
	}
	return install(root);
}

if (isProgram(import.meta.url)) {
	const [node = process.execPath, , script, ...rest] = process.argv;
	if (script === undefined) {
		console.error('Name the script to run: node scripts/with-dependencies.mjs <script> [arguments]');
		process.exit(2);
	}
	const problem = await prepare(dirname(dirname(fileURLToPath(import.meta.url)))).catch(
		(/** @type {unknown} */ error) => `The installation could not begin: ${error instanceof Error ? error.message : error}`,
	);
	if (problem !== null) {
		console.error(problem);
		process.exit(1);
	}
	const file = resolve(script);
	process.argv = [node, file, ...rest];
	await import(pathToFileURL(file).href);
}
