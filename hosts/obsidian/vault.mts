import type * as obsidian from 'obsidian';
import type { Backing, ExternalChange, StoredFile } from './backing.mts';
import { Events } from './events.mts';
import { FileTree, withoutMark } from './file-tree.mts';
import { TFile, TFolder } from './files.mts';
import type { TAbstractFile } from './files.mts';
import { guard } from './guard.mts';
import { isHidden, normalizePath, parentPath } from './paths.mts';

export interface VaultOptions {
	readonly name?: string;
	readonly configDir?: string;
	/** Milliseconds since the epoch. */
	readonly clock?: () => number;
	readonly backing?: Backing;
	/** As on the usual disks of macOS and Windows, `A.md` and `a.md` cannot both be there. */
	readonly ignoresCase?: boolean;
}

type Built =
	| 'append'
	| 'cachedRead'
	| 'configDir'
	| 'create'
	| 'createFolder'
	| 'delete'
	| 'getAbstractFileByPath'
	| 'getFileByPath'
	| 'getFolderByPath'
	| 'getName'
	| 'getRoot'
	| 'modify'
	| 'off'
	| 'offref'
	| 'on'
	| 'process'
	| 'read'
	| 'rename'
	| 'trash'
	| 'trigger';

/** An in-memory vault. Changes take their turn one after the other; each fires its event before its promise resolves. */
export class Vault extends Events implements Pick<obsidian.Vault, Built> {
	/** The folder itself and all below it. */
	static readonly recurseChildren: (typeof obsidian.Vault)['recurseChildren'] = (root, cb) => {
		const waiting: obsidian.TAbstractFile[] = [root];
		for (let item = waiting.pop(); item; item = waiting.pop()) {
			cb(item);
			if (item instanceof TFolder) waiting.push(...item.children);
		}
	};

	configDir: string;
	/** Whether `load` is at work. Not in the app. */
	isLoading = false;
	private readonly title: string;
	private readonly clock: () => number;
	private readonly backing: Backing;
	private readonly ignoresCase: boolean;
	private readonly tree: FileTree;
	private turns: Promise<unknown> = Promise.resolve();

	constructor(options: VaultOptions = {}) {
		super();
		this.title = options.name ?? 'Vault';
		this.configDir = options.configDir ?? '.obsidian';
		this.clock = options.clock ?? Date.now;
		this.backing = options.backing ?? {};
		this.ignoresCase = options.ignoresCase ?? false;
		this.tree = new FileTree(this as unknown as obsidian.Vault);
		guard(this, 'Vault');
	}

	/** What the app does when it opens a vault: `create` fires for every folder and file that is already there. Not in the app. */
	load(files: Iterable<StoredFile>, folders: Iterable<string> = []): void {
		this.isLoading = true;
		for (const path of folders) this.addFolders(normalizePath(path));
		for (const file of files) this.takeIn(file);
		this.isLoading = false;
		this.trigger('loaded');
	}

	/** The text of a file without any waiting, and its last one after it was deleted. Not in the app. */
	textNow(file: obsidian.TFile): string {
		return this.tree.text(file);
	}

	/** Follows a change that was made outside of the app; it fires the same events. Not in the app. */
	applyExternal(change: ExternalChange): Promise<void> {
		return this.inTurn(() => {
			const path = normalizePath(change.path);
			if (change.kind === 'write') this.takeIn(change);
			else if (change.kind === 'folder') this.addFolders(path);
			else {
				const item = this.tree.get(path);
				if (item !== null && item !== this.tree.root) this.dropAll(item);
			}
		});
	}

	getName(): string {
		return this.title;
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const item = this.tree.get(path);
		return item instanceof TFile ? item : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const item = this.tree.get(path);
		return item instanceof TFolder ? item : null;
	}

	create(path: string, data: string, options: obsidian.DataWriteOptions = {}): Promise<TFile> {
		return this.inTurn(async () => {
			const wanted = this.freePath(path, 'File');
			if (!(this.tree.get(parentPath(wanted)) instanceof TFolder)) throw missing(wanted);
			const now = this.clock();
			const times = { ctime: options.ctime ?? now, mtime: options.mtime ?? now };
			await this.backing.onWrite?.(wanted, data, times);
			const file = this.tree.addFile(wanted, data, times);
			this.trigger('create', file);
			return file;
		});
	}

	createFolder(path: string): Promise<TFolder> {
		return this.inTurn(async () => {
			const wanted = this.freePath(path, 'Folder');
			await this.backing.onCreateFolder?.(wanted);
			this.addFolders(wanted);
			const folder = this.getFolderByPath(wanted);
			if (folder === null) throw missing(wanted);
			return folder;
		});
	}

	read(file: TFile): Promise<string> {
		return this.inTurn(() => this.textOf(file));
	}

	async cachedRead(file: TFile): Promise<string> {
		await Promise.resolve();
		return this.textOf(file);
	}

	modify(file: TFile, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
		return this.inTurn(async () => {
			this.textOf(file);
			await this.write(file, data, options);
		});
	}

	append(file: TFile, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
		return this.inTurn(() => this.write(file, this.textOf(file) + data, options));
	}

	/** A text that stays the same is not written, and no event fires. */
	process(file: TFile, fn: (data: string) => string, options?: obsidian.DataWriteOptions): Promise<string> {
		return this.inTurn(async () => {
			const before = this.textOf(file);
			const after = fn(before);
			if (after !== before) await this.write(file, after, options);
			return after;
		});
	}

	rename(file: TAbstractFile, newPath: string): Promise<void> {
		return this.inTurn(async () => {
			const wanted = normalizePath(newPath);
			const oldPath = file.path;
			this.mustHold(file);
			if (wanted === oldPath) return;
			checkName(wanted);
			const twin = this.twinOf(wanted);
			if (twin !== null && twin !== oldPath) throw new Error('Destination file already exists!');
			if (!(this.tree.get(parentPath(wanted)) instanceof TFolder) || wanted.startsWith(`${oldPath}/`)) throw missing(wanted);
			await this.backing.onRename?.(oldPath, wanted);
			for (const item of this.tree.within(file)) {
				const before = item.path;
				this.tree.move(item, wanted + before.slice(oldPath.length));
				this.trigger('rename', item, before);
			}
		});
	}

	delete(file: TAbstractFile, force = false): Promise<void> {
		return this.inTurn(async () => {
			this.mustHold(file);
			if (!force && file instanceof TFolder && file.children.length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${file.path}'`);
			await this.backing.onDelete?.(file.path, 'delete');
			this.dropAll(file);
		});
	}

	trash(file: TAbstractFile, _system: boolean): Promise<void> {
		return this.inTurn(async () => {
			this.mustHold(file);
			await this.backing.onDelete?.(file.path, 'trash');
			this.dropAll(file);
		});
	}

	private inTurn<T>(step: () => T | Promise<T>): Promise<T> {
		const turn = this.turns.then(step);
		this.turns = turn.catch(() => undefined);
		return turn;
	}

	private textOf(file: TFile): string {
		this.mustHold(file);
		return this.tree.text(file);
	}

	private mustHold(file: TAbstractFile): void {
		if (!this.tree.holds(file) || file === this.tree.root) throw missing(file.path);
	}

	private async write(file: TFile, data: string, options: obsidian.DataWriteOptions = {}): Promise<void> {
		const times = { ctime: options.ctime ?? file.stat.ctime, mtime: options.mtime ?? this.clock() };
		await this.backing.onWrite?.(file.path, data, times);
		this.tree.setText(file, data, times);
		this.trigger('modify', file);
	}

	private takeIn({ path: given, text, ctime, mtime }: StoredFile): void {
		const path = normalizePath(given);
		if (isHidden(path)) return;
		const now = this.clock();
		const there = this.tree.get(path);
		if (there instanceof TFile) {
			if (this.tree.text(there) === withoutMark(text)) return;
			this.tree.setText(there, text, { ctime: ctime ?? there.stat.ctime, mtime: mtime ?? now });
			this.trigger('modify', there);
			return;
		}
		this.addFolders(parentPath(path));
		this.trigger('create', this.tree.addFile(path, text, { ctime: ctime ?? mtime ?? now, mtime: mtime ?? now }));
	}

	private addFolders(path: string): void {
		if (isHidden(path)) return;
		for (const folder of this.tree.addFolders(path)) this.trigger('create', folder);
	}

	/** What is in a folder goes before the folder. */
	private dropAll(file: TAbstractFile): void {
		for (const item of this.tree.within(file).reverse()) {
			this.tree.remove(item);
			this.trigger('delete', item);
		}
	}

	private twinOf(path: string): string | null {
		return this.ignoresCase ? this.tree.twinOf(path) : (this.tree.get(path)?.path ?? null);
	}

	private freePath(path: string, kind: 'File' | 'Folder'): string {
		const wanted = normalizePath(path);
		if (this.twinOf(wanted) !== null) throw new Error(`${kind} already exists.`);
		checkName(wanted);
		return wanted;
	}
}

function missing(path: string): Error {
	return new Error(`ENOENT: no such file or directory, open '${path}'`);
}

function checkName(path: string): void {
	if (path.includes(':')) throw new Error('File name cannot contain any of the following characters: \\ / :');
	if (isHidden(path)) throw new Error(`${path} is hidden: such files are not built in the stand-in`);
}
