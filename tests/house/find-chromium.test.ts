import { describe, expect, it } from 'vitest';
import { chooseChromium, findChromium, NoChromium } from '../../scripts/find-chromium.mjs';

interface Machine {
	readonly platform: string;
	readonly arch?: string;
	readonly env?: Record<string, string>;
	readonly files?: readonly string[];
}

const on = ({ platform, arch = 'x64', env = {}, files = [] }: Machine) => ({ platform, arch, env, exists: (path: string) => files.includes(path) });

describe('the Chromium for the browser tests', () => {
	it('is the one CHROMIUM_PATH names, whatever else is installed', () => {
		const machine = on({ platform: 'linux', env: { CHROMIUM_PATH: '/opt/own/chrome' }, files: ['/opt/own/chrome', '/usr/bin/chromium'] });
		expect(chooseChromium(machine)).toEqual({ found: '/opt/own/chrome' });
	});

	it('is the packed one when CHROMIUM_PATH says npm, even beside an installed one', () => {
		const machine = on({ platform: 'linux', env: { CHROMIUM_PATH: 'npm' }, files: ['/usr/bin/chromium'] });
		expect(chooseChromium(machine)).toEqual({ packed: true });
	});

	it.each([
		['Chrome on Linux', on({ platform: 'linux', files: ['/usr/bin/google-chrome-stable'] }), '/usr/bin/google-chrome-stable'],
		['Chrome off the path on Linux', on({ platform: 'linux', files: ['/opt/google/chrome/chrome'] }), '/opt/google/chrome/chrome'],
		['Chromium in a folder of the path', on({ platform: 'linux', env: { PATH: '/home/a/bin:/usr/bin' }, files: ['/home/a/bin/chromium'] }), '/home/a/bin/chromium'],
		['Edge on Linux', on({ platform: 'linux', files: ['/usr/bin/microsoft-edge'] }), '/usr/bin/microsoft-edge'],
		[
			'Chrome on macOS',
			on({ platform: 'darwin', files: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'] }),
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		],
		[
			"Edge in a person's own applications on macOS",
			on({ platform: 'darwin', env: { HOME: '/Users/a' }, files: ['/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'] }),
			'/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		],
		[
			'Chrome of one person on Windows',
			on({ platform: 'win32', env: { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }, files: ['C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'] }),
			'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
		],
		[
			'Edge on Windows',
			on({ platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'] }),
			'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
		],
	])('is %s', (_name, machine, found) => {
		expect(chooseChromium(machine)).toEqual({ found });
	});

	it('is the packed one where none is installed on Linux x64', () => {
		expect(chooseChromium(on({ platform: 'linux' }))).toEqual({ packed: true });
	});

	it.each([
		['on Linux with another processor', on({ platform: 'linux', arch: 'arm64' })],
		['on macOS', on({ platform: 'darwin', arch: 'arm64' })],
		['on Windows', on({ platform: 'win32' })],
		['where CHROMIUM_PATH names no file', on({ platform: 'linux', env: { CHROMIUM_PATH: '/nowhere/chrome' } })],
		['where the packed one cannot run', on({ platform: 'darwin', env: { CHROMIUM_PATH: 'npm' } })],
	])('is missing with one sentence that names CHROMIUM_PATH %s', (_name, machine) => {
		expect(() => chooseChromium(machine)).toThrow(NoChromium);
		expect(() => chooseChromium(machine)).toThrow(/^[^\n]*CHROMIUM_PATH[^\n]*\.$/);
	});

	it('starts an installed browser in the surroundings it was found in', () => {
		const machine = on({ platform: 'linux', env: { HOME: '/home/a' }, files: ['/usr/bin/chromium'] });
		expect(findChromium(machine)).toMatchObject({ executablePath: '/usr/bin/chromium', env: { HOME: '/home/a' } });
	});
});
