// @vitest-environment node
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LiveFolder } from '../../../hosts/demo/live-folder.mts';
import { FolderWatch } from '../../../hosts/demo/watch-folders.mts';

let root = '';
const write = (file: string, text: string | Uint8Array): void => {
	mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'interview-debrief-live-'));
	write('a.md', 'A');
	write('Calls/b.md', 'B');
	write('.trash/gone.md', 'no');
	write('node_modules/x/readme.md', 'no');
});
afterEach(() => {
	rmSync(root, { recursive: true, force: true });
});

/** What a look says has changed, as `kind path`. */
const told = (folder: LiveFolder): readonly string[] => (folder.look()?.changes ?? []).map(({ kind, path: at }) => `${kind} ${at}`);

describe('a folder that is looked at again and again', () => {
	it('holds its notes, and nothing hidden or installed', () => {
		expect([...new LiveFolder(root).notes.keys()]).toEqual(['Calls/b.md', 'a.md']);
	});

	it('has nothing to tell while nothing changes', () => {
		expect(new LiveFolder(root).look()).toBeNull();
	});

	it('tells what was written, made and deleted, once', () => {
		const folder = new LiveFolder(root);
		write('a.md', 'A, longer');
		write('New/c.md', 'C');
		rmSync(path.join(root, 'Calls', 'b.md'));
		expect(told(folder)).toEqual(['delete Calls/b.md', 'write New/c.md', 'write a.md']);
		expect(folder.look()).toBeNull();
	});

	it('tells a renamed folder as notes that go and notes that come', () => {
		const folder = new LiveFolder(root);
		renameSync(path.join(root, 'Calls'), path.join(root, 'Talks'));
		expect(told(folder)).toEqual(['delete Calls/b.md', 'write Talks/b.md']);
	});

	it('says which note can no longer be read, and takes it back when it can', () => {
		const folder = new LiveFolder(root);
		write('a.md', new Uint8Array([0xff, 0xfe, 0x41, 0x00]));
		expect(folder.look()).toMatchObject({ changes: [{ kind: 'delete', path: 'a.md' }], unread: [{ path: 'a.md' }] });
		write('a.md', 'A again');
		expect(folder.look()).toMatchObject({ changes: [{ kind: 'write', path: 'a.md', text: 'A again' }], unread: [] });
	});

	it('tells all notes as deleted when the folder itself has gone', () => {
		const folder = new LiveFolder(root);
		rmSync(root, { recursive: true });
		expect(told(folder)).toEqual(['delete Calls/b.md', 'delete a.md']);
		expect(folder.unread).toHaveLength(1);
	});
});

describe('the watch over folders', () => {
	it('notices a note in a folder that was made later', async () => {
		const folder = new LiveFolder(root);
		const seen: string[] = [];
		const watch: FolderWatch = new FolderWatch(() => {
			seen.push(...told(folder));
			watch.follow(folder.folders);
		});
		watch.follow(folder.folders);
		try {
			write('Later/c.md', 'C');
			await expect.poll(() => seen, { timeout: 5_000 }).toContain('write Later/c.md');
			write('Later/d.md', 'D');
			await expect.poll(() => seen, { timeout: 5_000 }).toContain('write Later/d.md');
		} finally {
			watch.close();
		}
	});
});
