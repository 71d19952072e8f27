import { describe, expect, it } from 'vitest';
import { totals } from '../../scripts/test-totals.mjs';
import { isNewEnough, isSameTree } from '../../scripts/with-dependencies.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const a = { version: '1.0.0', integrity: 'sha512-a' };

describe('the installed packages', () => {
	it('are right when every locked package is there as locked', () => {
		expect(isSameTree({ '': {}, 'node_modules/a': a }, { 'node_modules/a': { ...a } }, linux)).toBe(true);
	});

	it.each([
		['a package is missing', {}],
		['a package has another version', { 'node_modules/a': { ...a, version: '1.0.1' } }],
		['a package has other contents', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
		['a package is there that is no longer locked', { 'node_modules/a': a, 'node_modules/b': a }],
	])('are installed again when %s', (_name, installed) => {
		expect(isSameTree({ 'node_modules/a': a }, installed, linux)).toBe(false);
	});

	it('may lack what belongs to another system, but not what belongs to this one', () => {
		const build = (platform: string) => ({ ...a, optional: true, os: [platform], cpu: ['x64'] });
		expect(isSameTree({ 'node_modules/@a/win32': build('win32') }, {}, linux)).toBe(true);
		expect(isSameTree({ 'node_modules/@a/linux': build('linux') }, {}, linux)).toBe(false);
	});
});

describe('the version of Node', () => {
	it.each([
		['20.19.0', true],
		['20.20.2', true],
		['22.0.0', true],
		['20.9.9', false],
		['18.20.0', false],
	])('%s is new enough for 20.19: %s', (version, enough) => {
		expect(isNewEnough(version, '>=20.19')).toBe(enough);
	});
});

describe('the totals of a run', () => {
	const file = (status: string, ...results: string[]) => ({ status, assertionResults: results.map((result) => ({ status: result })) });

	it('count tests, and a file that could not be loaded as one failure', () => {
		const report = { numPassedTests: 3, testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')] };
		expect(totals(report)).toEqual({ passed: 3, failed: 2 });
	});
});
