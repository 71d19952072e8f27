import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breaches, type SourceFile } from './boundaries.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function filesOf(folder: string): SourceFile[] {
	if (!existsSync(`${root}${folder}`)) return [];
	return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length))
		.map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}

const judged = (path: string, text: string): string[] => breaches([{ path, text }]);

describe('the house', () => {
	it('keeps its boundaries', () => {
		const files = ['src', 'hosts', 'bench', 'tests'].flatMap(filesOf).filter(({ path }) => !path.startsWith('tests/fixtures/'));
		expect(files.some(({ path }) => path === 'src/core/note.ts')).toBe(true);
		expect(breaches(files)).toEqual([]);
	});
});

describe('the boundary check', () => {
	it('names the file, the import and the rule', () => {
		expect(judged('src/core/library.ts', "import { App } from 'obsidian';")).toEqual([
			'src/core/library.ts: imports obsidian, but core imports nothing but itself and its few allowed packages.',
		]);
	});

	it.each([
		['an import by type', "import type { App } from 'obsidian';"],
		['a type written in place', "export let app: import('obsidian').App;"],
		['an import when it runs', "export const app = import('obsidian');"],
		['a call of require', "export const app = require('obsidian');"],
		['a re-export', "export { App } from 'obsidian';"],
		['a re-export of all', "export * from 'obsidian';"],
		['a re-export by type', "export type { App } from 'obsidian';"],
		['an import for its effect', "import 'obsidian';"],
		['an old import', "import app = require('obsidian');"],
	])('sees %s', (_name, text) => {
		expect(judged('src/ui/row.tsx', text)).toHaveLength(1);
	});

	it('is not misled by comments and texts', () => {
		expect(judged('src/core/note.ts', "// import 'obsidian'\nexport const text = \"import 'obsidian'\";")).toEqual([]);
	});

	it.each([
		['core from ui', 'src/core/library.ts', '../ui/dashboard.tsx'],
		['core from i18n', 'src/core/library.ts', '../i18n/index.ts'],
		['core from Node', 'src/core/library.ts', 'node:fs'],
		['core from preact', 'src/core/library.ts', 'preact'],
		['i18n from core', 'src/i18n/en.ts', '../core/index.ts'],
		['ui from obsidian', 'src/ui/dashboard.tsx', '../obsidian/view.ts'],
		['ui from inside core', 'src/ui/dashboard.tsx', '../core/note.ts'],
		['ui from valibot', 'src/ui/dashboard.tsx', 'valibot'],
		['obsidian from inside core', 'src/obsidian/view.ts', '../core/note.ts'],
		['obsidian from hosts', 'src/obsidian/view.ts', '../../hosts/obsidian/index.mts'],
		['main.ts from inside core', 'src/main.ts', './core/note.ts'],
		['hosts from src/obsidian', 'hosts/demo/page.mts', '../../src/obsidian/view.ts'],
		['hosts from src/ui', 'hosts/demo/page.mts', '../../src/ui/dashboard.tsx'],
		['hosts from inside core', 'hosts/cli/main.mts', '../../src/core/note.ts'],
		['hosts from i18n, but for the command line', 'hosts/demo/page.mts', '../../src/i18n/index.ts'],
		['hosts from the app', 'hosts/demo/page.mts', 'obsidian'],
		['a file without its ending', 'src/ui/dashboard.tsx', './row'],
	])('refuses %s', (_name, path, target) => {
		expect(judged(path, `import { thing } from '${target}';`)).toHaveLength(1);
	});

	it.each([
		['core from itself', 'src/core/library.ts', './debrief/debrief.ts'],
		['core from an allowed package', 'src/core/settings.ts', 'valibot'],
		['ui from the face of core', 'src/ui/dashboard.tsx', '../core/index.ts'],
		['ui from hooks of preact', 'src/ui/dashboard.tsx', 'preact/hooks'],
		['obsidian from ui', 'src/obsidian/view.ts', '../ui/dashboard.tsx'],
		['obsidian from the app', 'src/obsidian/view.ts', 'obsidian'],
		['main.ts from obsidian', 'src/main.ts', './obsidian/view.ts'],
		['the command line from i18n', 'hosts/cli/main.mts', '../../src/i18n/index.ts'],
		['the demo from the stand-in', 'hosts/demo/page.mts', '../obsidian/index.mts'],
	])('allows %s', (_name, path, target) => {
		expect(judged(path, `import { thing } from '${target}';`)).toEqual([]);
	});

	it('lets the settings tab alone know main.ts, and by type alone', () => {
		const byType = "import type Plugin from '../main.ts';";
		expect(judged('src/obsidian/settings-tab.ts', byType)).toEqual([]);
		expect(judged('src/obsidian/view.ts', byType)).toHaveLength(1);
		expect(judged('src/obsidian/settings-tab.ts', "import Plugin from '../main.ts';")).toHaveLength(1);
		expect(judged('src/obsidian/settings-tab.ts', "import { type Settings } from '../main.ts';")).toHaveLength(1);
	});

	it('lets the stand-in know the real app by type alone', () => {
		expect(judged('hosts/obsidian/vault.mts', "import type { Vault } from 'obsidian';")).toEqual([]);
		expect(judged('hosts/obsidian/vault.mts', "import { Vault } from 'obsidian';")).toHaveLength(1);
	});

	it('refuses in src what cannot be read off the text', () => {
		expect(judged('src/ui/row.tsx', 'export const load = (name: string) => import(name);')).toHaveLength(1);
	});

	it('refuses a folder or file called utils anywhere', () => {
		expect(judged('tests/utils/vault.ts', '')).toHaveLength(1);
		expect(judged('src/core/utils.ts', '')).toHaveLength(1);
	});

	it('wants .mts or .mjs in hosts and bench, and neither in src', () => {
		expect(judged('hosts/cli/main.ts', '')).toHaveLength(1);
		expect(judged('bench/read.mts', '')).toEqual([]);
		expect(judged('src/core/note.mts', '')).toHaveLength(1);
		expect(judged('hosts/demo/page.css', '')).toEqual([]);
	});

	it('refuses a file beside the layers', () => {
		expect(judged('src/helpers/date.ts', '')).toHaveLength(1);
	});

	it('allows 400 lines and not one more', () => {
		const lines = (count: number): string => 'export {};\n'.repeat(count);
		expect(judged('src/core/note.ts', lines(400))).toEqual([]);
		expect(judged('src/core/note.ts', lines(401))).toEqual(['src/core/note.ts: has 401 lines, and 400 is the limit; split it by idea.']);
		expect(judged('tests/core/note.test.ts', lines(401))).toEqual([]);
	});
});
