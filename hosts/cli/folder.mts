import path from 'node:path';
import type { Note } from '../../src/core/index.ts';
import type { UnreadableKey } from '../../src/i18n/keys.ts';

export type Kind = 'file' | 'folder' | 'link' | 'other';

/** The little of a file system that is needed. All but `kind` throw as Node's own functions do. */
export interface Disk {
	/** What stands at a path, links followed; null where nothing does. */
	readonly kind: (file: string) => Kind | null;
	/** Names in a folder with their kinds, links not followed. */
	readonly list: (folder: string) => readonly { readonly name: string; readonly kind: Kind }[];
	readonly bytes: (file: string) => Uint8Array;
	/** Milliseconds since the epoch. */
	readonly modified: (file: string) => number;
	/** The place a path leads to when every link is followed. */
	readonly real: (file: string) => string;
}

export interface Unread {
	readonly path: string;
	readonly reason: string;
}

/** The notes below the places named, sorted by path, and what could not be read. */
export interface Gathered {
	/** Absolute path of the folder that all note paths are relative to. */
	readonly root: string;
	readonly notes: readonly Note[];
	readonly unread: readonly Unread[];
}

export type PathProblem = { readonly code: 'missing' | 'notFolder' | 'notNote'; readonly path: string };

/**
 * Reads every note below the folders and files named. Note paths are relative to the one folder named, or else to
 * the folder that holds everything named. Folders and files that begin with a dot and `node_modules` are left out; a
 * link inside a folder is not followed, and is reported where it leads out of the folder.
 */
export function gather(named: readonly string[], disk: Disk, foldersOnly: boolean): Gathered | PathProblem {
	const places: { readonly at: string; readonly kind: Kind }[] = [];
	for (const one of named) {
		const kind = disk.kind(one);
		if (kind === null) return { code: 'missing', path: one };
		if (kind !== 'folder' && foldersOnly) return { code: 'notFolder', path: one };
		if (kind !== 'folder' && (kind !== 'file' || !isNoteName(one))) return { code: 'notNote', path: one };
		places.push({ at: path.resolve(one), kind });
	}
	const root = commonFolder(places.map(({ at, kind }) => (kind === 'folder' ? at : path.dirname(at))));
	const notes = new Map<string, Note>();
	const unread = new Map<string, Unread>();
	const nameOf = (file: string): string => path.relative(root, file).split(path.sep).join('/');

	const take = (file: string): void => {
		const name = nameOf(file);
		if (notes.has(name) || unread.has(name)) return;
		const outcome = attempt(() => ({ text: decode(disk.bytes(file)), modified: disk.modified(file) }));
		if ('failed' in outcome) unread.set(name, { path: name, reason: outcome.failed });
		else if ('unreadable' in outcome.done.text) unread.set(name, { path: name, reason: outcome.done.text.unreadable });
		else notes.set(name, { path: name, text: outcome.done.text.decoded, modified: outcome.done.modified });
	};
	const walk = (folder: string, top: string): void => {
		const listed = attempt(() => disk.list(folder));
		if ('failed' in listed) {
			unread.set(nameOf(folder), { path: nameOf(folder) || '.', reason: listed.failed });
			return;
		}
		for (const { name, kind } of listed.done) {
			if (name.startsWith('.') || name === 'node_modules') continue;
			const at = path.join(folder, name);
			if (kind === 'folder') walk(at, top);
			else if (kind === 'file' && isNoteName(name)) take(at);
			else if (kind === 'link' && leadsOut(at, top, disk)) unread.set(nameOf(at), { path: nameOf(at), reason: LINK_OUT });
		}
	};
	for (const { at, kind } of places) {
		if (kind === 'folder') walk(at, at);
		else take(at);
	}
	return { root, notes: byPath([...notes.values()]), unread: byPath([...unread.values()]) };
}

const LINK_OUT: UnreadableKey = 'link-out';

function isNoteName(name: string): boolean {
	return name.toLowerCase().endsWith('.md');
}

/** Only links that would have brought notes count: a folder, or a file that looks like a note. */
function leadsOut(link: string, top: string, disk: Disk): boolean {
	const kind = disk.kind(link);
	if (kind !== 'folder' && !(kind === 'file' && isNoteName(link))) return false;
	const target = attempt(() => path.relative(disk.real(top), disk.real(link)));
	return 'done' in target && (target.done === '..' || target.done.startsWith(`..${path.sep}`) || path.isAbsolute(target.done));
}

function commonFolder(folders: readonly string[]): string {
	return folders.reduce((common, folder) => {
		let shared = common;
		while (folder !== shared && !folder.startsWith(shared.endsWith(path.sep) ? shared : shared + path.sep)) {
			const above = path.dirname(shared);
			if (above === shared) return shared;
			shared = above;
		}
		return shared;
	});
}

/** By code units, so that the order is the same on every machine. */
function byPath<T extends { readonly path: string }>(list: readonly T[]): readonly T[] {
	return [...list].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function decode(bytes: Uint8Array): { readonly decoded: string } | { readonly unreadable: UnreadableKey } {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { unreadable: 'utf-16' };
	try {
		return { decoded: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch {
		return { unreadable: 'not-utf8' };
	}
}

const REASONS: Readonly<Record<string, UnreadableKey>> = {
	EACCES: 'permission',
	EPERM: 'permission',
	ENOENT: 'gone',
	EISDIR: 'is-folder',
	ERR_FS_FILE_TOO_LARGE: 'too-big',
	ERR_STRING_TOO_LONG: 'too-big',
};

function attempt<T>(action: () => T): { readonly done: T } | { readonly failed: string } {
	try {
		return { done: action() };
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		return { failed: REASONS[code] ?? (error instanceof Error ? error.message : String(error)) };
	}
}
