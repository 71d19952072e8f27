import { posix } from 'node:path';
import { importsOf, type ImportFact } from './imports.ts';

export interface SourceFile {
	/** From the project's root, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

interface Layer {
	readonly name: string;
	/** A path that starts so belongs here; the first layer that fits counts. */
	readonly prefix: string;
	/** Files and folders of the project it may import. */
	readonly may: readonly string[];
	/** Packages it may import, with their parts (`preact` allows `preact/hooks`). `*` allows all but obsidian. */
	readonly packages: readonly string[];
	/** The same, by type alone. */
	readonly typePackages: readonly string[];
	readonly rule: string;
}

const FACE = 'src/core/index.ts';
const SCREEN = ['preact', '@preact/signals'];

const LAYERS: readonly Layer[] = [
	{
		name: 'core',
		prefix: 'src/core/',
		may: ['src/core/'],
		packages: ['valibot', 'date-fns', 'minisearch', 'stemmer', 'ts-fsrs', '@preact/signals-core'],
		typePackages: [],
		rule: 'core imports nothing but itself and its few allowed packages',
	},
	{
		name: 'i18n',
		prefix: 'src/i18n/',
		may: ['src/i18n/'],
		packages: [],
		typePackages: [],
		rule: 'i18n is a leaf and imports nothing',
	},
	{
		name: 'ui',
		prefix: 'src/ui/',
		may: ['src/ui/', 'src/i18n/', FACE],
		packages: SCREEN,
		typePackages: [],
		rule: 'ui imports itself, i18n, core/index.ts, preact and signals',
	},
	{
		name: 'obsidian',
		prefix: 'src/obsidian/',
		may: ['src/obsidian/', 'src/ui/', 'src/i18n/', FACE],
		packages: ['obsidian', '@codemirror/state', '@codemirror/view', ...SCREEN],
		typePackages: ['moment'],
		rule: 'obsidian imports itself, ui, i18n, core/index.ts, the app, preact and signals',
	},
	{
		name: 'main.ts',
		prefix: 'src/main.ts',
		may: ['src/obsidian/', 'src/ui/', FACE],
		packages: ['obsidian'],
		typePackages: [],
		rule: 'main.ts only wires obsidian, ui and core/index.ts',
	},
	{
		name: 'hosts/cli',
		prefix: 'hosts/cli/',
		may: ['hosts/cli/', 'src/i18n/', FACE],
		packages: ['*'],
		typePackages: [],
		rule: 'hosts/cli imports of src only core/index.ts and i18n',
	},
	{
		name: 'hosts/obsidian',
		prefix: 'hosts/obsidian/',
		may: ['hosts/obsidian/', FACE],
		packages: ['*'],
		typePackages: ['obsidian'],
		rule: 'hosts import of src only core/index.ts, and the real obsidian only by type, in the stand-in',
	},
	{
		name: 'hosts',
		prefix: 'hosts/',
		may: ['hosts/', FACE],
		packages: ['*'],
		typePackages: [],
		rule: 'hosts import of src only core/index.ts, and never obsidian',
	},
];

const LINES = 400;
const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);

/** Holds files against the map in docs/architecture.md: one sentence for each breach, naming file and rule. */
export function breaches(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) => [...placeBreaches(file), ...importBreaches(file)]);
}

function placeBreaches({ path, text }: SourceFile): string[] {
	const found: string[] = [];
	const outside = /^(?:hosts|bench)\//.test(path);
	if (/(?:^|\/)utils?(?:\/|\.)/.test(path)) found.push(`${path}: nothing is called utils; name the idea.`);
	if (!isCode(path)) return found;
	if (outside && !/\.m[jt]s$/.test(path)) found.push(`${path}: every source file of hosts and bench is .mts or .mjs.`);
	if (path.startsWith('src/') && !/\.tsx?$/.test(path)) found.push(`${path}: every source file of src is .ts or .tsx.`);
	const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
	if (/^(?:src|hosts)\//.test(path) && lines > LINES) found.push(`${path}: has ${lines} lines, and ${LINES} is the limit; split it by idea.`);
	return found;
}

function importBreaches({ path, text }: SourceFile): string[] {
	if (!isCode(path)) return [];
	if (!/^(?:src|hosts)\//.test(path)) return [];
	const layer = LAYERS.find(({ prefix }) => path.startsWith(prefix));
	if (!layer) return [`${path}: belongs to no layer; src holds main.ts, core, ui, i18n and obsidian.`];
	return importsOf(path, text).flatMap((fact) => {
		const reason = refusal(layer, path, fact);
		return reason === null ? [] : [`${path}: imports ${fact.target ?? 'a computed name'}, but ${reason}.`];
	});
}

function refusal(layer: Layer, path: string, { target, typeOnly }: ImportFact): string | null {
	if (target === null) return path.startsWith('src/') ? 'what is imported must stand there as a plain text' : null;
	if (!target.startsWith('.')) return mayUse(layer, target, typeOnly) ? null : layer.rule;

	const to = posix.join(posix.dirname(path), target);
	if (!/\.(?:[cm]?[jt]sx?|json|css)$/.test(to)) return 'a relative import names the file with its ending';
	if (to === 'src/main.ts') {
		const isSettingsTab = path.startsWith('src/obsidian/') && posix.basename(path) === 'settings-tab.ts';
		return isSettingsTab && typeOnly ? null : 'nothing imports main.ts except, by type, the settings tab';
	}
	return layer.may.some((place) => (place.endsWith('/') ? to.startsWith(place) : to === place)) ? null : layer.rule;
}

function mayUse({ packages, typePackages }: Layer, target: string, typeOnly: boolean): boolean {
	const allows = (name: string): boolean => target === name || target.startsWith(`${name}/`);
	if (packages.some(allows) || (typeOnly && typePackages.some(allows))) return true;
	return packages.includes('*') && target !== 'obsidian';
}
