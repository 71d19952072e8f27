import type * as obsidian from 'obsidian';
import { TFile, TFolder, partsOf } from './files.mts';
import type { TAbstractFile } from './files.mts';
import { parentPath } from './paths.mts';

/** The files and folders of a vault by path, with the text of each file. Knows no events. */
export class FileTree {
	readonly root: TFolder;
	private readonly vault: obsidian.Vault;
	private readonly byPath = new Map<string, TAbstractFile>();
	private readonly byFolded = new Map<string, string>();
	private readonly texts = new WeakMap<obsidian.TFile, string>();

	constructor(vault: obsidian.Vault) {
		this.vault = vault;
		this.root = new TFolder(vault, '/');
		this.root.name = '';
		this.byPath.set('/', this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	/** The path that a disk without regard to case would hold to be the same. */
	twinOf(path: string): string | null {
		return this.byFolded.get(path.toLowerCase()) ?? null;
	}

	holds(file: TAbstractFile): boolean {
		return this.byPath.get(file.path) === file;
	}

	text(file: obsidian.TFile): string {
		return this.texts.get(file) ?? '';
	}

	/** A byte order mark counts for the size, but is not part of the text. */
	setText(file: TFile, text: string, times: { ctime: number; mtime: number }): void {
		this.texts.set(file, withoutMark(text));
		file.stat = { ...times, size: byteLength(text) };
	}

	addFile(path: string, text: string, times: { ctime: number; mtime: number }): TFile {
		const file = new TFile(this.vault, path, { ...times, size: 0 });
		this.setText(file, text, times);
		this.attach(file);
		return file;
	}

	/** Makes the folders on the way too, outermost first; those that are new are given back. */
	addFolders(path: string): TFolder[] {
		const made: TFolder[] = [];
		for (let at = path; !this.byPath.has(at); at = parentPath(at)) made.unshift(new TFolder(this.vault, at));
		for (const folder of made) this.attach(folder);
		return made;
	}

	remove(item: TAbstractFile): void {
		this.forget(item.path);
		const siblings = item.parent?.children;
		const at = siblings?.indexOf(item) ?? -1;
		if (at >= 0) siblings?.splice(at, 1);
	}

	move(item: TAbstractFile, path: string): void {
		this.remove(item);
		const { name, basename, extension } = partsOf(path);
		item.path = path;
		item.name = name;
		if (item instanceof TFile) {
			item.basename = basename;
			item.extension = extension;
		}
		this.attach(item);
	}

	/** Folders come before what is in them. */
	within(item: TAbstractFile): TAbstractFile[] {
		const all: TAbstractFile[] = [item];
		if (item instanceof TFolder) for (const child of item.children) all.push(...this.within(child));
		return all;
	}

	private attach(item: TAbstractFile): void {
		const parent = this.byPath.get(parentPath(item.path));
		if (!(parent instanceof TFolder)) throw new Error(`ENOENT: no such file or directory, open '${item.path}'`);
		item.parent = parent;
		parent.children.push(item);
		this.byPath.set(item.path, item);
		this.byFolded.set(item.path.toLowerCase(), item.path);
	}

	private forget(path: string): void {
		this.byPath.delete(path);
		if (this.byFolded.get(path.toLowerCase()) === path) this.byFolded.delete(path.toLowerCase());
	}
}

export function withoutMark(text: string): string {
	return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function byteLength(text: string): number {
	let bytes = 0;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit < 0x80) bytes += 1;
		else if (unit < 0x800) bytes += 2;
		else if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length) {
			bytes += 4;
			at += 1;
		} else bytes += 3;
	}
	return bytes;
}
