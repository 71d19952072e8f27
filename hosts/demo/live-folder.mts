import { statSync } from 'node:fs';
import type { Note } from '../../src/core/index.ts';
import { disk } from '../cli/disk.mts';
import { gather, type Disk } from '../cli/folder.mts';
import { unreadSentence } from '../cli/unread-sentence.mts';
import type { ExternalChange } from '../obsidian/index.mts';
import type { NewsMessage, UnreadFile } from './messages.mts';

interface Known {
	readonly mark: string;
	readonly bytes: Uint8Array;
}

/** The notes of a folder as they were last seen. Looking again reads only the files whose size or time has changed. */
export class LiveFolder {
	readonly root: string;
	notes: ReadonlyMap<string, Note> = new Map();
	unread: readonly UnreadFile[] = [];
	/** Folders that were looked into, as absolute paths. */
	folders: ReadonlySet<string> = new Set();
	private known = new Map<string, Known>();

	constructor(root: string) {
		this.root = root;
		this.look();
	}

	/** Looks at the disk and says what is new since the last time, or null when nothing is. */
	look(): NewsMessage | null {
		const seen = new Map<string, Known>();
		const folders = new Set<string>();
		const found = gather([this.root], this.remembering(seen, folders), true);
		const unread =
			'code' in found
				? [{ path: '.', sentence: unreadSentence('gone') }]
				: found.unread.map(({ path, reason }) => ({ path, sentence: unreadSentence(reason) }));
		const notes = new Map(('code' in found ? [] : found.notes).map((note) => [note.path, note]));
		const changes = differences(this.notes, notes);
		const sameUnread = JSON.stringify(unread) === JSON.stringify(this.unread);
		this.known = seen;
		this.folders = folders;
		this.notes = notes;
		this.unread = unread;
		return changes.length === 0 && sameUnread ? null : { changes, unread };
	}

	private remembering(seen: Map<string, Known>, folders: Set<string>): Disk {
		return {
			...disk,
			list: (folder) => {
				folders.add(folder);
				return disk.list(folder);
			},
			bytes: (file) => {
				const { size, mtimeMs, ctimeMs, ino } = statSync(file);
				const mark = [size, mtimeMs, ctimeMs, ino].join(' ');
				const before = this.known.get(file);
				const now = before?.mark === mark ? before : { mark, bytes: disk.bytes(file) };
				seen.set(file, now);
				return now.bytes;
			},
		};
	}
}

function differences(before: ReadonlyMap<string, Note>, after: ReadonlyMap<string, Note>): readonly ExternalChange[] {
	const gone = [...before.keys()].filter((path) => !after.has(path)).map((path) => ({ kind: 'delete' as const, path }));
	const written = [...after.values()]
		.filter(({ path, text }) => before.get(path)?.text !== text)
		.map(({ path, text, modified }) => ({ kind: 'write' as const, path, text, mtime: modified }));
	return [...gone, ...written];
}
