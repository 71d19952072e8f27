import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { disagreements } from '../../scripts/release-check.mjs';
import { isLater, neededAppVersion, withVersion } from '../../scripts/version-bump.mjs';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const version = v.pipe(v.string(), v.regex(/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/));
const plain = v.pipe(v.string(), v.regex(/^[\x20-\x7e]+$/), v.check((text) => !/obsidian|plugin/i.test(text)));

const Manifest = v.strictObject({
	id: v.literal('interview-debrief'),
	name: v.pipe(plain, v.literal('Interview Debrief')),
	version,
	minAppVersion: v.literal('1.13.0'),
	description: v.pipe(plain, v.minLength(10), v.maxLength(250), v.regex(/^[A-Z][A-Za-z0-9 .,!?'"-]*\.$/)),
	author: v.pipe(v.string(), v.nonEmpty()),
	authorUrl: v.optional(v.pipe(v.string(), v.url())),
	isDesktopOnly: v.literal(false),
});

const manifest = v.parse(Manifest, JSON.parse(read('manifest.json')));
const versions = v.parse(v.record(version, version), JSON.parse(read('versions.json')));
const project = v.parse(
	v.looseObject({ name: v.string(), version: v.string(), license: v.string(), dependencies: v.record(v.string(), v.string()), devDependencies: v.record(v.string(), v.string()) }),
	JSON.parse(read('package.json')),
);

describe('manifest.json', () => {
	it('agrees with package.json and versions.json', () => {
		expect(disagreements(manifest.version, { manifest, packageVersion: project.version, versions })).toEqual([]);
		expect(project.name).toBe(manifest.id);
	});

	it.each([
		['another key', { authorEmail: 'a' }],
		['a version with a v', { version: 'v1.0.0' }],
		['a description without a period', { description: 'Reads interview notes' }],
		['a description that names the app', { description: 'Reads notes of Obsidian users.' }],
	])('would be refused with %s', (_name, change) => {
		expect(v.safeParse(Manifest, { ...manifest, ...change }).success).toBe(false);
	});
});

describe('versions.json', () => {
	it('has an entry only where the needed version of the app changes', () => {
		const ordered = Object.keys(versions).sort((a, b) => (isLater(a, b) ? 1 : -1));
		const needs = ordered.map((entry) => versions[entry]);
		expect(needs.filter((need, place) => need === needs[place - 1])).toEqual([]);
	});

	it('gets an entry when the next version needs another app', () => {
		expect(withVersion({ '0.1.0': '1.13.0' }, '0.2.0', '1.13.0')).toEqual({ '0.1.0': '1.13.0' });
		expect(withVersion({ '0.1.0': '1.13.0' }, '0.2.0', '1.14.0')).toEqual({ '0.1.0': '1.13.0', '0.2.0': '1.14.0' });
	});

	it('answers for the versions between its entries', () => {
		const entries = { '0.1.0': '1.13.0', '0.10.0': '1.14.0' };
		expect(neededAppVersion(entries, '0.9.3')).toBe('1.13.0');
		expect(neededAppVersion(entries, '0.10.1')).toBe('1.14.0');
		expect(neededAppVersion(entries, '0.0.9')).toBeUndefined();
	});
});

describe('a release', () => {
	it('stops when tag, manifest, package and versions disagree, and says where', () => {
		const facts = { manifest: { version: '1.2.0', minAppVersion: '1.14.0' }, packageVersion: '1.1.0', versions: { '1.0.0': '1.13.0' } };
		expect(disagreements('v1.2.0', facts)).toEqual([
			'The tag is v1.2.0, and manifest.json says 1.2.0.',
			'package.json says 1.1.0, and manifest.json says 1.2.0.',
			'versions.json says 1.2.0 needs 1.13.0, and manifest.json says 1.14.0.',
		]);
	});
});

describe('package.json', () => {
	it('pins every package to one version', () => {
		const loose = Object.entries({ ...project.dependencies, ...project.devDependencies }).filter(([, wanted]) => !/^\d+\.\d+\.\d+$/.test(wanted));
		expect(loose).toEqual([]);
	});
});

describe('LICENSE', () => {
	it('is the MIT License with a year and a holder', () => {
		const text = read('LICENSE');
		expect(project.license).toBe('MIT');
		expect(text).toMatch(/^MIT License\n\nCopyright \(C\) 20\d\d by [^\n]+\n\nPermission is hereby granted, free of charge/);
		expect(text).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
	});
});

describe('the repository', () => {
	it('leaves what is built out', () => {
		expect(read('.gitignore').split('\n')).toEqual(expect.arrayContaining(['main.js', 'dist/', 'node_modules/']));
	});
});
