/**
 * Builds main.js, the plugin as it is released, dist/cli.mjs, the command line, and the demo's server and page.
 * The same sources give the same bytes on every machine: no time, no path, no commit id in the output.
 */
import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { isProgram } from './scripts/is-program.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * Preact's one write to innerHTML serves dangerouslySetInnerHTML, which no screen uses.
 * @type {esbuild.Plugin}
 */
const noHtmlWrites = {
	name: 'no-html-writes',
	setup(build) {
		build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
			const parts = (await readFile(path, 'utf8')).split(/\|\|\(\w+\.innerHTML=\w+\.__html\)/);
			if (parts.length !== 2) throw new Error('Preact has changed: look at its HTML writes again.');
			return { contents: parts.join(''), loader: 'js' };
		});
	},
};

/**
 * A map inside of MiniSearch has a method called fetch, which a search for network calls takes for one.
 * @type {esbuild.Plugin}
 */
const noFetch = {
	name: 'no-fetch',
	setup(build) {
		build.onLoad({ filter: /[\\/]minisearch[\\/]dist[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			if (!/^ {4}fetch\(key, initial\) \{$/m.test(source)) throw new Error('MiniSearch has changed: look at its fetch again.');
			return { contents: source.replace(/\bfetch\(/g, 'obtain('), loader: 'js' };
		});
	},
};

/** @type {esbuild.BuildOptions} */
const plugin = {
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	format: 'cjs',
	platform: 'browser',
	target: ['es2022', 'safari15'],
	external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
	jsx: 'automatic',
	jsxImportSource: 'preact',
	minify: true,
	plugins: [noHtmlWrites, noFetch],
};

// Bundled CommonJS packages ask for Node's own modules through `require`.
const requireInModules = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/** @type {esbuild.BuildOptions} */
const forNode = { format: 'esm', platform: 'node', target: ['node20.19'] };

/** @type {esbuild.BuildOptions} */
const commandLine = {
	...forNode,
	entryPoints: ['hosts/cli/main.mts'],
	outfile: 'dist/cli.mjs',
	banner: { js: `#!/usr/bin/env node\n${requireInModules}` },
};

export const demoServerFile = join(root, 'dist', 'demo-server.mjs');

/** @type {esbuild.BuildOptions} */
const demoServer = { ...forNode, entryPoints: ['hosts/demo/main.mts'], outfile: 'dist/demo-server.mjs', banner: { js: requireInModules } };

/** @type {esbuild.BuildOptions} */
const demoPage = {
	entryPoints: ['hosts/demo/page.mts'],
	outfile: 'dist/demo-page.js',
	format: 'iife',
	platform: 'browser',
	target: ['es2022'],
	minify: true,
};

/**
 * @param {esbuild.BuildOptions} options
 * @returns {Promise<{ text: string, packages: string[] }>} the output, and the npm packages that went into it, sorted
 */
async function bundle(options) {
	const { outputFiles, metafile } = await esbuild.build({
		...options,
		absWorkingDir: root,
		bundle: true,
		write: false,
		metafile: true,
		legalComments: 'none',
		sourcemap: false,
		charset: 'utf8',
		logLevel: 'error',
	});
	const [output] = outputFiles ?? [];
	if (!output) throw new Error('The build gave no output.');
	/** @type {Set<string>} */
	const packages = new Set();
	for (const path of Object.keys(metafile?.inputs ?? {})) {
		const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
		if (name) packages.add(name);
	}
	return { text: output.text, packages: [...packages].sort() };
}

/**
 * @param {string} name of an installed package under the MIT licence
 * @returns {Promise<string>} such as `preact 11.2.0, Copyright (c) 2015-present Jason Miller`
 */
async function noticeOf(name) {
	const folder = join(root, 'node_modules', name);
	const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	if (license !== 'MIT') throw new Error(`${name} is under ${license}: decide how its notice stands in main.js.`);
	const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
	const copyright = file ? /^.*\bcopyright (?:\(c\)|©|\d{4}).*$/im.exec(await readFile(join(folder, file), 'utf8'))?.[0] : undefined;
	if (!copyright) throw new Error(`${name} has no copyright line in its licence: decide how its notice stands in main.js.`);
	const withoutAddresses = copyright.replace(/[<(]?(?:https?:\/\/|\S+@)\S+/g, '').replace(/\s+/g, ' ').trim();
	return `${name} ${version}, ${withoutAddresses}`;
}

/**
 * The licences ask for their notice in every copy: one line a package, the shared terms once.
 * @param {readonly string[]} packages
 */
async function banner(packages) {
	const own = await readFile(join(root, 'LICENSE'), 'utf8');
	const terms = own.slice(own.indexOf('Permission is hereby granted')).trim().replace(/([^\n])\n(?=[^\n])/g, '$1 ');
	const copyright = /^Copyright .*$/m.exec(own)?.[0];
	const lines = [`Interview Debrief. ${copyright}. MIT License.`];
	if (packages.length > 0) lines.push('Contains, each under the MIT License:', ...(await Promise.all(packages.map(noticeOf))));
	return `/*!\n${lines.join('\n')}\n\n${terms}\n*/\n`;
}

/** @returns {Promise<string>} the whole text of main.js */
export async function buildPlugin() {
	const { text, packages } = await bundle(plugin);
	return (await banner(packages)) + text;
}

/** @returns {Promise<string>} the whole text of dist/cli.mjs */
export async function buildCommandLine() {
	return (await bundle(commandLine)).text;
}

/** Writes all files. */
export async function build() {
	const [main, cli, server, page] = await Promise.all([buildPlugin(), buildCommandLine(), bundle(demoServer), bundle(demoPage)]);
	await mkdir(join(root, 'dist'), { recursive: true });
	await writeFile(join(root, 'main.js'), main);
	await writeFile(demoServerFile, server.text);
	await writeFile(join(root, 'dist', 'demo-page.js'), page.text);
	await writeFile(join(root, 'dist', 'cli.mjs'), cli);
	await chmod(join(root, 'dist', 'cli.mjs'), 0o755);
}

if (isProgram(import.meta.url)) {
	try {
		await build();
	} catch (error) {
		// esbuild has printed its own errors with their places.
		if (!(error instanceof Error && 'errors' in error)) console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
