// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../hosts/demo/arguments.mts';
import { opener } from '../../../hosts/demo/open-page.mts';

describe('the arguments of npm start', () => {
	it('show the invented vault on the usual port when there are none', () => {
		expect(parseArguments([])).toEqual({ help: false, vault: null, port: 4170, writes: false, opens: true });
	});

	it('name a folder, a port and what to do', () => {
		expect(parseArguments(['--vault', 'my notes', '--port=0', '--write', '--no-open'])).toEqual({ help: false, vault: 'my notes', port: 0, writes: true, opens: false });
	});

	it.each([
		['a wrong flag', ['--vualt', 'x'], '--vualt'],
		['a folder without its flag', ['notes'], '--vault'],
		['a flag without its value', ['--vault'], '--vault'],
		['a flag in the place of a value', ['--vault', '--write'], '--vault'],
		['a port that is no number', ['--port', 'http'], 'http'],
		['a port that no machine has', ['--port', '70000'], '70000'],
		['a value where none is taken', ['--write=yes'], '--write'],
		['the same flag twice', ['--port', '1', '--port', '2'], '--port'],
	])('are refused in one sentence for %s', (_name, argv, named) => {
		const parsed = parseArguments(argv);
		expect(parsed).toHaveProperty('wrong');
		const sentence = 'wrong' in parsed ? parsed.wrong : '';
		expect(sentence).toContain(named);
		expect(sentence).not.toContain('\n');
	});
});

describe('opening the page', () => {
	const desktop = { platform: 'linux', env: { DISPLAY: ':0' }, isTerminal: true };

	it.each([
		['Linux', desktop, 'xdg-open'],
		['Wayland', { ...desktop, env: { WAYLAND_DISPLAY: 'wayland-0' } }, 'xdg-open'],
		['macOS', { ...desktop, platform: 'darwin', env: {} }, 'open'],
		['Windows', { ...desktop, platform: 'win32', env: {} }, 'cmd'],
	])('takes the usual program of %s', (_name, where, program) => {
		expect(opener(where)?.program).toBe(program);
	});

	it.each([
		['in CI', { ...desktop, env: { DISPLAY: ':0', CI: '1' } }],
		['without a terminal', { ...desktop, isTerminal: false }],
		['without a screen', { ...desktop, env: {} }],
	])('is left out %s', (_name, where) => {
		expect(opener(where)).toBeNull();
	});
});
