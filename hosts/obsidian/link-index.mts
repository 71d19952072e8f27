import type { TAbstractFile } from './files.mts';
import { TFile } from './files.mts';
import { parentPath } from './paths.mts';
import type { Vault } from './vault.mts';

function byLength(a: TFile, b: TFile): number {
	return a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

/** Finds files by how links name them, without regard to case. Keeps up with the vault by itself. */
export class LinkIndex {
	private readonly byName = new Map<string, Set<TFile>>();

	constructor(vault: Vault) {
		vault.on('create', (file: TAbstractFile) => this.add(file));
		vault.on('delete', (file: TAbstractFile) => this.remove(file, file.path));
		vault.on('rename', (file: TAbstractFile, oldPath: string) => {
			this.remove(file, oldPath);
			this.add(file);
		});
	}

	/** The path from the root counts most, then a file beside the linking note or below its folder, then the shortest path. */
	find(linkpath: string, sourcePath: string): TFile | null {
		const source = parentPath(sourcePath);
		const isRelative = /^\.\.?\//u.test(linkpath);
		const wanted = (isRelative ? joined(source, linkpath) : linkpath.replace(/^\/+/u, '')).normalize('NFC').toLowerCase();
		const name = wanted.slice(wanted.lastIndexOf('/') + 1);
		for (const extension of ['', '.md']) {
			const named = this.byName.get(name + extension);
			if (named === undefined) continue;
			const exact = wanted + extension;
			const isWhole = isRelative || linkpath.startsWith('/');
			const fitting = [...named].filter(({ path }) => {
				const lower = path.toLowerCase();
				return lower === exact || (!isWhole && lower.endsWith(`/${exact}`));
			});
			if (fitting.length > 0) return best(fitting, exact, source);
		}
		return null;
	}

	/** How many files bear this name. */
	count(name: string): number {
		return this.byName.get(name.toLowerCase())?.size ?? 0;
	}

	private add(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const key = file.name.toLowerCase();
		const named = this.byName.get(key);
		if (named) named.add(file);
		else this.byName.set(key, new Set([file]));
	}

	private remove(file: TAbstractFile, path: string): void {
		if (!(file instanceof TFile)) return;
		const key = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
		const named = this.byName.get(key);
		named?.delete(file);
		if (named?.size === 0) this.byName.delete(key);
	}
}

function best(fitting: readonly TFile[], exact: string, source: string): TFile | null {
	const whole = fitting.find(({ path }) => path.toLowerCase() === exact);
	if (whole) return whole;
	const sorted = [...fitting].sort(byLength);
	const below = source === '/' ? undefined : sorted.find(({ path }) => path.startsWith(`${source}/`));
	return below ?? sorted[0] ?? null;
}

export function joined(folder: string, linkpath: string): string {
	const parts = folder === '/' ? [] : folder.split('/');
	for (const part of linkpath.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}
