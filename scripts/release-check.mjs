/**
 * Stops a release whose tag, manifest.json, package.json and versions.json disagree:
 * `node scripts/release-check.mjs 1.2.0`.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isProgram } from './is-program.mjs';
import { neededAppVersion } from './version-bump.mjs';

/**
 * @param {string | undefined} tag
 * @param {{ manifest: { version: string, minAppVersion: string }, packageVersion: string, versions: Record<string, string> }} facts
 * @returns {string[]} what disagrees, a sentence each
 */
export function disagreements(tag, { manifest, packageVersion, versions }) {
	const found = [];
	if (tag !== manifest.version) found.push(`The tag is ${tag ?? 'missing'}, and manifest.json says ${manifest.version}.`);
	if (packageVersion !== manifest.version) found.push(`package.json says ${packageVersion}, and manifest.json says ${manifest.version}.`);
	const needed = neededAppVersion(versions, manifest.version);
	if (needed !== manifest.minAppVersion) {
		found.push(`versions.json says ${manifest.version} needs ${needed ?? 'nothing known'}, and manifest.json says ${manifest.minAppVersion}.`);
	}
	return found;
}

if (isProgram(import.meta.url)) {
	const root = dirname(dirname(fileURLToPath(import.meta.url)));
	/** @param {string} name */
	const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
	const found = disagreements(process.argv[2], {
		manifest: read('manifest.json'),
		packageVersion: read('package.json').version,
		versions: read('versions.json'),
	});
	for (const sentence of found) console.error(sentence);
	if (found.length > 0) process.exitCode = 1;
}
