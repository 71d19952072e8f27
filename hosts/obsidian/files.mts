import type * as obsidian from 'obsidian';
import { guard } from './guard.mts';

/** The `extension` is in lower case and without its dot; a name that only starts with a dot has none. */
export function partsOf(path: string): { name: string; basename: string; extension: string } {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const dot = name.lastIndexOf('.');
	const hasExtension = dot > 0 && dot < name.length - 1;
	return {
		name,
		basename: hasExtension ? name.slice(0, dot) : name,
		extension: hasExtension ? name.slice(dot + 1).toLowerCase() : '',
	};
}

export abstract class TAbstractFile implements obsidian.TAbstractFile {
	vault: obsidian.Vault;
	path: string;
	name: string;
	parent: TFolder | null = null;

	constructor(vault: obsidian.Vault, path: string) {
		this.vault = vault;
		this.path = path;
		this.name = partsOf(path).name;
		guard(this, 'TAbstractFile');
	}
}

export class TFile extends TAbstractFile implements obsidian.TFile {
	/** Times in milliseconds since the epoch, size in bytes. */
	stat: obsidian.FileStats;
	basename: string;
	extension: string;

	constructor(vault: obsidian.Vault, path: string, stat: obsidian.FileStats) {
		super(vault, path);
		const { basename, extension } = partsOf(path);
		this.basename = basename;
		this.extension = extension;
		this.stat = stat;
		guard(this, 'TFile');
	}
}

export class TFolder extends TAbstractFile implements obsidian.TFolder {
	children: TAbstractFile[] = [];

	constructor(vault: obsidian.Vault, path: string) {
		super(vault, path);
		guard(this, 'TFolder');
	}

	isRoot(): boolean {
		return this.path === '/';
	}
}
