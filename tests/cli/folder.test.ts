import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disk } from '../../hosts/cli/disk.mts';
import { gather } from '../../hosts/cli/folder.mts';
import type { Disk, Gathered } from '../../hosts/cli/folder.mts';

let home = '';
const write = (file: string, content: string | Uint8Array): void => {
	mkdirSync(path.join(home, path.dirname(file)), { recursive: true });
	writeFileSync(path.join(home, file), content);
};

beforeAll(() => {
	home = mkdtempSync(path.join(tmpdir(), 'interview-debrief-'));
	write('vault/b.md', 'B');
	write('vault/a/z.md', 'Z');
	write('vault/a/UPPER.MD', 'U');
	write('vault/a.md', '\uFEFFwith a mark');
	write('vault/note.txt', 'no');
	write('vault/.trash/gone.md', 'no');
	write('vault/.hidden.md', 'no');
	write('vault/node_modules/x/readme.md', 'no');
	write('vault/folder.md/inside.md', 'I');
	write('vault/latin.md', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
	write('vault/wide.md', new Uint8Array([0xff, 0xfe, 0x41, 0x00]));
	write('elsewhere/far.md', 'F');
	symlinkSync(path.join(home, 'elsewhere'), path.join(home, 'vault', 'out'));
	symlinkSync(path.join(home, 'elsewhere', 'far.md'), path.join(home, 'vault', 'far.md'));
	symlinkSync(path.join(home, 'vault', 'b.md'), path.join(home, 'vault', 'again.md'));
	symlinkSync(path.join(home, 'vault'), path.join(home, 'vault', 'a', 'loop'));
	symlinkSync(path.join(home, 'nowhere'), path.join(home, 'vault', 'broken.md'));
});
afterAll(() => {
	rmSync(home, { recursive: true });
});

const gathered = (places: readonly string[], from: Disk = disk): Gathered => {
	const found = gather(places.map((place) => path.join(home, place)), from, false);
	if ('code' in found) throw new Error(found.code);
	return found;
};
const paths = (list: readonly { readonly path: string }[]): readonly string[] => list.map((one) => one.path);

describe('a folder of notes', () => {
	it('gives its notes in order, without hidden folders, packages and other files', () => {
		expect(paths(gathered(['vault']).notes)).toEqual(['a.md', 'a/UPPER.MD', 'a/z.md', 'b.md', 'folder.md/inside.md']);
	});

	it('keeps the byte order mark as a character of the text', () => {
		expect(gathered(['vault']).notes[0]?.text).toBe('\uFEFFwith a mark');
	});

	it('says of files that are no UTF-8 text that they could not be read, and of links that lead out', () => {
		expect(gathered(['vault']).unread).toEqual([
			{ path: 'far.md', reason: 'link-out' },
			{ path: 'latin.md', reason: 'not-utf8' },
			{ path: 'out', reason: 'link-out' },
			{ path: 'wide.md', reason: 'utf-16' },
		]);
	});

	it('knows when a note was changed', () => {
		expect(gathered(['vault/b.md']).notes[0]?.modified).toBeGreaterThan(0);
	});

	it('goes on after a file that cannot be read', () => {
		const refuse = (code: string): never => {
			throw Object.assign(new Error(`${code}: no`), { code });
		};
		const broken: Disk = {
			...disk,
			bytes: (file) => {
				if (file.endsWith('b.md')) return refuse('EACCES');
				return file.endsWith('z.md') ? refuse('EIO') : disk.bytes(file);
			},
			list: (folder) => (folder.endsWith('folder.md') ? refuse('EACCES') : disk.list(folder)),
		};
		const { notes, unread } = gathered(['vault'], broken);
		expect(paths(notes)).toEqual(['a.md', 'a/UPPER.MD']);
		expect(unread).toEqual(
			expect.arrayContaining([
				{ path: 'b.md', reason: 'permission' },
				{ path: 'a/z.md', reason: 'EIO: no' },
				{ path: 'folder.md', reason: 'permission' },
			]),
		);
	});

	it('reports a folder that is handed over as a file', () => {
		const mistaken: Disk = { ...disk, list: (folder) => disk.list(folder).map(({ name, kind }) => ({ name, kind: name === 'folder.md' ? 'file' : kind })) };
		expect(gathered(['vault'], mistaken).unread).toContainEqual({ path: 'folder.md', reason: 'is-folder' });
	});
});

describe('several places', () => {
	it('have paths from the folder that holds them all', () => {
		expect(paths(gathered(['vault/a', 'elsewhere']).notes)).toEqual(['elsewhere/far.md', 'vault/a/UPPER.MD', 'vault/a/z.md']);
		expect(paths(gathered(['vault/b.md', 'vault/a/z.md']).notes)).toEqual(['a/z.md', 'b.md']);
		expect(paths(gathered(['vault/b.md']).notes)).toEqual(['b.md']);
	});

	it('give a note once, however often it is named', () => {
		expect(paths(gathered(['vault/a/z.md', 'vault/a', 'vault/a/z.md']).notes)).toEqual(['UPPER.MD', 'z.md']);
	});
});

describe('a place that is no use', () => {
	const code = (place: string, foldersOnly = false): string => {
		const found = gather([path.join(home, place)], disk, foldersOnly);
		return 'code' in found ? found.code : 'fine';
	};

	it('is named for what it is', () => {
		expect(code('missing')).toBe('missing');
		expect(code('vault/note.txt')).toBe('notNote');
		expect(code('vault/note.txt/deeper')).toBe('missing');
		expect(code('vault/b.md', true)).toBe('notFolder');
		expect(code('vault/b.md')).toBe('fine');
	});
});
