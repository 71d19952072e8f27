/**
 * Gives the project its next version: `npm run version-bump -- 1.2.0`.
 * Writes package.json, package-lock.json and manifest.json, and versions.json when the needed
 * version of the app has changed since the last entry. Commits nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isProgram } from './is-program.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {string} a of the shape `x.y.z`
 * @param {string} b
 * @returns {boolean} whether a is the later of the two
 */
export function isLater(a, b) {
	const [left, right] = [a, b].map((version) => version.split('.').map(Number));
	for (const [place, number] of (left ?? []).entries()) {
		const other = right?.[place] ?? 0;
		if (number !== other) return number > other;
	}
	return false;
}

/**
 * @param {Readonly<Record<string, string>>} versions plugin version to the app version it needs, where that changed
 * @param {string} version of the plugin
 * @returns {string | undefined} the app version it needs
 */
export function neededAppVersion(versions, version) {
	const [last] = Object.keys(versions)
		.filter((entry) => !isLater(entry, version))
		.sort((a, b) => (isLater(a, b) ? -1 : 1));
	return last === undefined ? undefined : versions[last];
}

/**
 * @param {Readonly<Record<string, string>>} versions
 * @param {string} version the next one
 * @param {string} minAppVersion what it needs
 * @returns {Readonly<Record<string, string>>} with a new entry only where the need has changed
 */
export function withVersion(versions, version, minAppVersion) {
	return neededAppVersion(versions, version) === minAppVersion ? versions : { ...versions, [version]: minAppVersion };
}

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

/** @param {string} name @param {unknown} value */
const write = (name, value) => writeFileSync(join(root, name), `${JSON.stringify(value, null, '\t')}\n`);

/** @param {string | undefined} version @returns {string | null} null, or what is wrong */
function bump(version) {
	const manifest = read('manifest.json');
	if (version === undefined || !/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(version)) {
		return 'Name the next version as x.y.z: npm run version-bump -- 1.2.0';
	}
	if (!isLater(version, manifest.version)) return `${version} does not come after ${manifest.version}.`;

	const lock = read('package-lock.json');
	write('package.json', { ...read('package.json'), version });
	write('package-lock.json', { ...lock, version, packages: { ...lock.packages, '': { ...lock.packages[''], version } } });
	write('manifest.json', { ...manifest, version });
	write('versions.json', withVersion(read('versions.json'), version, manifest.minAppVersion));
	return null;
}

if (isProgram(import.meta.url)) {
	const version = process.argv[2];
	const problem = bump(version);
	if (problem === null) {
		console.log(`This is ${version} now. Write its part of CHANGELOG.md, commit, and tag the commit ${version}.`);
	} else {
		console.error(problem);
		process.exitCode = 2;
	}
}
