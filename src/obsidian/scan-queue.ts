import { TFile, Vault, type App } from 'obsidian';
import type { ReaderOptions } from '../core/index.ts';
import { likelihood, LIKELY } from './likely.ts';

/** The notes that the scan has yet to look at, in the order of their turns. */
export class ScanQueue {
	private readonly files: readonly TFile[];
	private position = 0;

	/** Likely interviews first; among equals the latest first. */
	constructor({ vault, metadataCache }: App, options: ReaderOptions) {
		const groups: Record<number, TFile[]> = { [LIKELY.marked]: [], [LIKELY.named]: [], [LIKELY.rest]: [] };
		Vault.recurseChildren(vault.getRoot(), (child) => {
			if (child instanceof TFile && isNote(child)) groups[likelihood(child.path, metadataCache.getFileCache(child), options)]?.push(child);
		});
		this.files = Object.values(groups).flatMap((group) => group.sort((a, b) => b.stat.mtime - a.stat.mtime));
	}

	get total(): number {
		return this.files.length;
	}

	/** Null at the end. */
	next(): TFile | null {
		const file = this.files[this.position];
		if (!file) return null;
		this.position++;
		return file;
	}
}

export function isNote(file: TFile): boolean {
	return file.extension === 'md';
}
