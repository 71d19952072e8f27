/**
 * Finds a Chromium that playwright-core can start:
 *
 *   const browser = await chromium.launch(findChromium());
 *
 * First what CHROMIUM_PATH names (a program file, or the word `npm`), then an installed Chrome,
 * Chromium or Edge, then the headless Chromium packed in the npm package @sparticuz/chromium.
 * That package's code is never run: it unpacks into a folder shared by all versions and users.
 * Run by itself this prints the program it found.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { isProgram } from './is-program.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The pages are our own; quiet start, and nothing asked of the network. */
const ARGS = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The packed build has no graphics driver, and its sandbox needs rights that many machines withhold. */
const PACKED_ARGS = [...ARGS, '--no-sandbox', '--disable-gpu', '--disable-quic'];

/** Names the bundled font alone, next to this file, so that text measures the same everywhere. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** Raised with one sentence that says what to do. */
export class NoChromium extends Error {}

/**
 * @typedef {object} Surroundings
 * @property {string} platform as in process.platform
 * @property {string} arch as in process.arch
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} exists
 */

/** @type {Surroundings} */
const here = { platform: process.platform, arch: process.arch, env: process.env, exists: existsSync };

/**
 * @param {Surroundings} surroundings
 * @returns {string[]} where an installed browser usually is, best first
 */
export function usualPlaces({ platform, env }) {
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
		const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
		return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
	}
	if (platform === 'darwin') {
		const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
		const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
		return programs.flatMap((program) => folders.map((folder) => posix.join(folder, `${program}.app`, 'Contents', 'MacOS', program)));
	}
	const folders = new Set([...(env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/')), '/usr/bin', '/usr/local/bin', '/snap/bin']);
	const programs = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
	return [
		...programs.flatMap((program) => [...folders].map((folder) => posix.join(folder, program))),
		'/opt/google/chrome/chrome',
		'/opt/microsoft/msedge/msedge',
	];
}

/**
 * @param {Surroundings} surroundings
 * @returns {{ found: string } | { packed: true }} the program to start, or that the packed one is to be unpacked
 * @throws {NoChromium}
 */
export function chooseChromium(surroundings) {
	const { env, exists, platform, arch } = surroundings;
	const wanted = env.CHROMIUM_PATH;
	if (wanted && wanted !== 'npm') {
		if (exists(wanted)) return { found: wanted };
		throw new NoChromium(`CHROMIUM_PATH names ${wanted}, and there is no such file: let it name the program of a Chrome, Chromium or Edge.`);
	}
	const found = wanted === 'npm' ? undefined : usualPlaces(surroundings).find(exists);
	if (found !== undefined) return { found };
	if (platform === 'linux' && arch === 'x64') return { packed: true };
	throw new NoChromium(
		wanted === 'npm'
			? 'CHROMIUM_PATH asks for the packed Chromium, which runs on Linux x64 only: let it name the program of a Chrome, Chromium or Edge.'
			: 'No Chrome, Chromium or Edge was found: install one, or let CHROMIUM_PATH name its program.',
	);
}

/**
 * @param {Surroundings} [surroundings]
 * @returns {{ executablePath: string, args: string[], env: Record<string, string> }} launch options of playwright-core
 * @throws {NoChromium}
 */
export function findChromium(surroundings = here) {
	const env = Object.fromEntries(Object.entries(surroundings.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
	const choice = chooseChromium(surroundings);
	if ('found' in choice) return { executablePath: choice.found, args: [...ARGS], env };

	const home = unpacked();
	const libraries = [join(home, 'al2023', 'lib'), ...(env.LD_LIBRARY_PATH ? [env.LD_LIBRARY_PATH] : [])];
	return {
		executablePath: join(home, 'chromium'),
		args: [...PACKED_ARGS],
		env: { ...env, LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
	};
}

/**
 * Unpacks once per version. Several processes may do so at once: each fills a folder of its own
 * and the first to rename it wins.
 * @returns {string} the folder with the browser
 */
function unpacked() {
	const source = join(root, 'node_modules', '@sparticuz', 'chromium');
	if (!existsSync(join(source, 'bin', 'chromium.br'))) {
		throw new NoChromium('The packed Chromium is not installed: run npm ci, or let CHROMIUM_PATH name the program of a Chrome, Chromium or Edge.');
	}
	const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
	const cache = join(root, 'node_modules', '.cache');
	const home = join(cache, `chromium-${version}`);
	if (existsSync(home)) return home;

	/** @param {string} name */
	const read = (name) => brotliDecompressSync(readFileSync(join(source, 'bin', name)));
	mkdirSync(cache, { recursive: true });
	const draft = mkdtempSync(join(cache, 'unpacking-'));
	try {
		writeFileSync(join(draft, 'chromium'), read('chromium.br'));
		chmodSync(join(draft, 'chromium'), 0o755);
		for (const name of ['al2023', 'fonts']) {
			mkdirSync(join(draft, name));
			const tar = spawnSync('tar', ['-x', '-C', join(draft, name)], { input: read(`${name}.tar.br`) });
			if (tar.status !== 0) throw new NoChromium(`The packed Chromium could not be unpacked (tar: ${tar.error?.message ?? tar.stderr}): let CHROMIUM_PATH name the program of another one.`);
		}
		writeFileSync(join(draft, 'fonts.conf'), FONTS);
		renameSync(draft, home);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		if (!existsSync(home)) throw error;
	}
	return home;
}

if (isProgram(import.meta.url)) {
	try {
		console.log(findChromium().executablePath);
	} catch (error) {
		if (!(error instanceof NoChromium)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
