import type * as obsidian from 'obsidian';
import { Events } from './events.mts';
import { TFile } from './files.mts';
import type { TAbstractFile } from './files.mts';
import { guard } from './guard.mts';
import { LinkIndex } from './link-index.mts';
import { readNote } from './metadata/read-note.mts';
import type { Vault } from './vault.mts';

export interface MetadataCacheOptions {
	/**
	 * The app has seen this vault before: what is there when it opens is known at once and fires no `changed`.
	 * Otherwise all is read bit by bit, as at the very first start.
	 */
	readonly remembered?: boolean;
}

type Built = 'fileToLinktext' | 'getCache' | 'getFileCache' | 'getFirstLinkpathDest' | 'off' | 'offref' | 'on' | 'trigger';

const notesPerSlice = 64;

/**
 * Reads notes a little after they changed, some at a time. `changed` comes for each, then `resolve`,
 * and `resolved` when none is left. A deleted note fires `deleted` at once; a renamed one keeps what is known of it.
 */
export class MetadataCache extends Events implements Pick<obsidian.MetadataCache, Built> {
	private readonly vault: Vault;
	private readonly links: LinkIndex;
	private readonly remembered: boolean;
	private readonly caches = new WeakMap<obsidian.TFile, obsidian.CachedMetadata>();
	private readonly known = new Set<obsidian.TFile>();
	private readonly waiting = new Set<TFile>();
	private timer: ReturnType<typeof setTimeout> | null = null;
	private readonly settled: (() => void)[] = [];

	constructor(vault: Vault, options: MetadataCacheOptions = {}) {
		super();
		this.vault = vault;
		this.remembered = options.remembered ?? false;
		this.links = new LinkIndex(vault);
		vault.on('create', (file: TAbstractFile) => this.take(file));
		vault.on('modify', (file: TAbstractFile) => this.take(file));
		vault.on('rename', (file: TAbstractFile) => {
			if (file instanceof TFile && !this.caches.has(file) && !this.known.has(file)) this.take(file);
		});
		vault.on('delete', (file: TAbstractFile) => this.drop(file));
		vault.on('loaded', () => this.start());
		guard(this, 'MetadataCache');
	}

	getFileCache(file: obsidian.TFile): obsidian.CachedMetadata | null {
		if (file.extension !== 'md') return null;
		if (this.known.delete(file)) this.caches.set(file, readNote(this.vault.textNow(file)));
		return this.caches.get(file) ?? null;
	}

	getCache(path: string): obsidian.CachedMetadata | null {
		const file = this.vault.getFileByPath(path);
		return file && this.getFileCache(file);
	}

	/** An empty path is the linking note itself. */
	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		return linkpath === '' ? this.vault.getFileByPath(sourcePath) : this.links.find(linkpath, sourcePath);
	}

	/** The name alone where no other file bears it, else the path from the root. */
	fileToLinktext(file: obsidian.TFile, _sourcePath: string, omitMdExtension = true): string {
		const text = this.links.count(file.name) === 1 ? file.name : file.path;
		return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
	}

	/** Resolves once nothing waits to be read. Not in the app. */
	settle(): Promise<void> {
		return this.timer === null ? Promise.resolve() : new Promise((resolve) => this.settled.push(resolve));
	}

	private take(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		if (this.remembered && this.vault.isLoading) this.known.add(file);
		else {
			this.known.delete(file);
			this.waiting.add(file);
			this.start();
		}
	}

	private drop(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const before = this.getFileCache(file);
		this.waiting.delete(file);
		this.caches.delete(file);
		this.trigger('deleted', file, before);
	}

	private start(): void {
		this.timer ??= setTimeout(() => this.slice(), 0);
	}

	private slice(): void {
		for (const file of Array.from(this.waiting).slice(0, notesPerSlice)) {
			if (!this.waiting.delete(file) || file.extension !== 'md') continue;
			const text = this.vault.textNow(file);
			const cache = readNote(text);
			this.caches.set(file, cache);
			this.trigger('changed', file, text, cache);
			this.trigger('resolve', file);
		}
		this.timer = null;
		if (this.waiting.size > 0) {
			this.start();
			return;
		}
		this.trigger('resolved');
		for (const tell of this.settled.splice(0)) tell();
	}
}
