import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlugin } from '../../esbuild.config.mjs';
import { unwanted } from './bundle-search.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const KILOBYTE = 1000;

describe('main.js', () => {
	let code = '';

	beforeAll(async () => {
		code = await buildPlugin();
	});

	it('is the same to the byte when built again', async () => {
		expect(hash(await buildPlugin())).toBe(hash(code));
	});

	it('is the same to the byte when built in another folder', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'interview-debrief-'));
		try {
			for (const name of ['src', 'scripts', 'esbuild.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE']) {
				cpSync(join(root, name), join(folder, name), { recursive: true });
			}
			symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
			const url = pathToFileURL(join(folder, 'esbuild.config.mjs')).href;
			const elsewhere = (await import(/* @vite-ignore */ url)) as { buildPlugin: typeof buildPlugin };
			expect(hash(await elsewhere.buildPlugin())).toBe(hash(code));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});

	it('holds nothing that the review or a phone refuses', () => {
		expect(unwanted(code)).toEqual([]);
	});

	it('stays below 1005 kB, and 412 kB packed (docs/decisions says why)', () => {
		expect(Buffer.byteLength(code)).toBeLessThan(1005 * KILOBYTE);
		expect(gzipSync(code).byteLength).toBeLessThan(412 * KILOBYTE);
	});

	it('carries the notices of the libraries in it', () => {
		expect(code).toMatch(/^\/\*!\nInterview Debrief\. Copyright \(C\) \d{4} by /);
		expect(code).toMatch(/^preact \d+\.\d+\.\d+, Copyright \(c\) /m);
		expect(code).toContain('Permission is hereby granted, free of charge');
	});

	it('gives the app one class to start', () => {
		const loaded = { exports: {} as { default?: unknown } };
		const app = new Proxy({}, { get: () => class {} });
		new Function('require', 'module', 'exports', code)(() => app, loaded, loaded.exports);
		expect(loaded.exports.default).toBeTypeOf('function');
	});
});

describe('the search of main.js', () => {
	it.each([
		['/(?<=a)b/', 'a lookbehind'],
		['/(?<!a)b/', 'a lookbehind'],
		['new Function("a")', 'code made from text'],
		['eval("a")', 'code made from text'],
		['a.innerHTML=b', 'a write of HTML'],
		['document.createElement("style")', 'a created style, link or script element'],
		['atob("a")', 'base64'],
		['fetch("a")', 'the network'],
		['window.localStorage', "the browser's own storage"],
		['process.env.A', 'Node'],
		['globalThis.process.env.A', 'Node'],
		['console.log(1)', 'a line for the console'],
		['//# sourceMappingURL=main.js.map', 'a trace of the build'],
		['require("electron")', 'a module besides obsidian'],
		['"https://example.com/"', 'an address'],
		['navigator.userAgent', "the browser's navigator"],
		['navigator.clipboard;navigator.clipboard', "the browser's navigator"],
	])('finds %s', (code, name) => {
		expect(unwanted(`let a=1;${code};let b=2`)).toEqual([expect.stringContaining(`${name}: `)]);
	});

	it.each([
		'require("obsidian")',
		'(?<name>a)',
		'a.innerHTML==b',
		'navigator.clipboard.writeText(a)',
		'"http://www.w3.org/2000/svg"',
		'console.warn(a)',
		'function reprocess(a){return a}',
		'record.process.filter(a)',
	])('lets %s pass', (code) => {
		expect(unwanted(code)).toEqual([]);
	});
});

function hash(code: string): string {
	return createHash('sha256').update(code).digest('hex');
}
