import { beforeEach, describe, expect, it } from 'vitest';
import type { CachedMetadata } from 'obsidian';
import { TFile } from '../../hosts/obsidian/files.mts';
import { MetadataCache } from '../../hosts/obsidian/metadata-cache.mts';
import { Vault } from '../../hosts/obsidian/vault.mts';

let vault: Vault;
let cache: MetadataCache;
let seen: string[];

function fileAt(path: string): TFile {
	const file = vault.getFileByPath(path);
	if (file === null) throw new Error(`No ${path}`);
	return file;
}

function open(files: Record<string, string>, remembered = false): void {
	vault = new Vault({ clock: () => 1 });
	cache = new MetadataCache(vault, { remembered });
	const lines: string[] = [];
	seen = lines;
	const known = cache;
	known.on('changed', (file: TFile, data: string, metadata: CachedMetadata) => {
		lines.push(`changed ${file.path} ${data.length} ${String(known.getFileCache(file) === metadata)}`);
	});
	known.on('deleted', (file: TFile, before: CachedMetadata | null) => lines.push(`deleted ${file.path} ${before?.headings?.[0]?.heading ?? 'unknown'}`));
	known.on('resolve', (file: TFile) => lines.push(`resolve ${file.path}`));
	known.on('resolved', () => lines.push('resolved'));
	vault.load(Object.entries(files).map(([path, text]) => ({ path, text })));
}

describe('the first time a vault is opened', () => {
	beforeEach(() => open({ 'a.md': '# A', 'b.md': 'B', 'pic.png': 'x' }));

	it('knows nothing of a note before it was read', async () => {
		expect(cache.getFileCache(fileAt('a.md'))).toBeNull();
		await cache.settle();
		expect(cache.getFileCache(fileAt('a.md'))?.headings?.[0]?.heading).toBe('A');
	});

	it('fires changed and resolve for each note and resolved once at the end', async () => {
		await cache.settle();
		expect(seen).toEqual(['changed a.md 3 true', 'resolve a.md', 'changed b.md 1 true', 'resolve b.md', 'resolved']);
	});

	it('has no cache for files that are no notes', async () => {
		await cache.settle();
		expect(cache.getFileCache(fileAt('pic.png'))).toBeNull();
	});

	it('leaves out a note that goes before it was read, and its earlier cache is null', async () => {
		await vault.trash(fileAt('b.md'), true);
		await cache.settle();
		expect(seen.filter((line) => line.includes('b.md'))).toEqual(['deleted b.md unknown']);
	});

	it('reads a note under its new path that is renamed before it was read', async () => {
		await vault.rename(fileAt('b.md'), 'c.md');
		await cache.settle();
		expect(seen).toContain('changed c.md 1 true');
		expect(seen.some((line) => line.includes('b.md'))).toBe(false);
	});

	it('lets other work go on between slices of a large vault', async () => {
		open(Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`${n}.md`, 'text'])));
		let atFirstPause = 0;
		await new Promise<void>((resolve) => {
			setTimeout(() => {
				atFirstPause = seen.length;
				resolve();
			}, 0);
		});
		await cache.settle();
		expect(atFirstPause).toBeLessThan(500);
		expect(seen).toHaveLength(1001);
	});

	it('fires resolved for an empty vault too', async () => {
		open({});
		await cache.settle();
		expect(seen).toEqual(['resolved']);
	});
});

describe('opening a vault the app remembers', () => {
	it('knows the notes at once and fires nothing but resolved', async () => {
		open({ 'a.md': '# A' }, true);
		expect(cache.getFileCache(fileAt('a.md'))?.headings).toHaveLength(1);
		await cache.settle();
		expect(seen).toEqual(['resolved']);
	});

	it('hands over the earlier cache of a note that is deleted before anyone has asked for it', async () => {
		open({ 'a.md': '# A' }, true);
		await vault.trash(fileAt('a.md'), true);
		expect(seen).toEqual(['deleted a.md A']);
	});

	it('follows changes from then on', async () => {
		open({ 'a.md': '# A' }, true);
		await vault.modify(fileAt('a.md'), '# Other');
		await cache.settle();
		expect(seen).toEqual(['changed a.md 7 true', 'resolve a.md', 'resolved']);
	});
});

describe('a note that changes', () => {
	beforeEach(async () => {
		open({ 'a.md': '# A', 'Sub/b.md': '# B' });
		await cache.settle();
		seen.length = 0;
	});

	it('fires changed with its text and its new cache after vault.modify', async () => {
		vault.on('modify', (file: TFile) => seen.push(`modify ${file.path}`));
		await vault.modify(fileAt('a.md'), '# Newer');
		expect(cache.getFileCache(fileAt('a.md'))?.headings?.[0]?.heading).toBe('A');
		await cache.settle();
		expect(seen).toEqual(['modify a.md', 'changed a.md 7 true', 'resolve a.md', 'resolved']);
		expect(cache.getFileCache(fileAt('a.md'))?.headings?.[0]?.heading).toBe('Newer');
	});

	it('is read once for several changes in a row', async () => {
		await vault.modify(fileAt('a.md'), '1');
		await vault.modify(fileAt('a.md'), '22');
		await cache.settle();
		expect(seen[seen.length - 1]).toBe('resolved');
		expect(seen.filter((line) => line.startsWith('changed'))).toContain('changed a.md 2 true');
	});

	it('fires changed when it is created', async () => {
		await vault.create('c.md', '');
		await cache.settle();
		expect(seen).toEqual(['changed c.md 0 true', 'resolve c.md', 'resolved']);
		expect(cache.getFileCache(fileAt('c.md'))).toEqual({});
	});

	it('does not fire changed when it is renamed, and keeps its cache', async () => {
		await vault.rename(fileAt('a.md'), 'z.md');
		await cache.settle();
		expect(seen).toEqual([]);
		expect(cache.getFileCache(fileAt('z.md'))?.headings?.[0]?.heading).toBe('A');
		expect(cache.getCache('a.md')).toBeNull();
	});

	it('hands over its earlier cache when it is deleted', async () => {
		const file = fileAt('a.md');
		await vault.trash(file, true);
		expect(seen).toEqual(['deleted a.md A']);
		expect(cache.getFileCache(file)).toBeNull();
	});
});

describe('links', () => {
	beforeEach(() => {
		open({ 'Note.md': '', 'A/Same.md': '', 'B/Same.md': '', 'B/Deep/Same.md': '', 'B/From.md': '', 'v1.2.md': '', 'pic.png': '' });
	});

	function dest(link: string, from = 'B/From.md'): string | null {
		return cache.getFirstLinkpathDest(link, from)?.path ?? null;
	}

	it('find a note by its name, without regard to case', () => {
		expect([dest('Note'), dest('note'), dest('Note.md'), dest('pic.png'), dest('v1.2')]).toEqual(['Note.md', 'Note.md', 'Note.md', 'pic.png', 'v1.2.md']);
	});

	it('find nothing where nothing is', () => {
		expect([dest('Nothing'), dest('C/Note'), dest('ote')]).toEqual([null, null, null]);
	});

	it('prefer what is near the linking note, then the shortest path', () => {
		expect(dest('Same')).toBe('B/Same.md');
		expect(dest('Same', 'Note.md')).toBe('A/Same.md');
		expect(dest('Same', 'B/Deep/x.md')).toBe('B/Deep/Same.md');
	});

	it('follow paths from the root, parts of paths and relative paths', () => {
		expect([dest('A/Same'), dest('/A/Same'), dest('Deep/Same', 'Note.md'), dest('../Note'), dest('./Same')]).toEqual([
			'A/Same.md',
			'A/Same.md',
			'B/Deep/Same.md',
			'Note.md',
			'B/Same.md',
		]);
	});

	it('with no path lead to the note itself', () => {
		expect(dest('')).toBe('B/From.md');
	});

	it('follow renames and deletions', async () => {
		await vault.rename(fileAt('Note.md'), 'A/Renamed.md');
		await vault.trash(fileAt('pic.png'), true);
		expect([dest('Note'), dest('Renamed'), dest('pic.png')]).toEqual([null, 'A/Renamed.md', null]);
	});

	it('are written with the name alone where it is unique, else with the path', () => {
		expect(cache.fileToLinktext(fileAt('Note.md'), '')).toBe('Note');
		expect(cache.fileToLinktext(fileAt('Note.md'), '', false)).toBe('Note.md');
		expect(cache.fileToLinktext(fileAt('A/Same.md'), '')).toBe('A/Same');
		expect(cache.fileToLinktext(fileAt('pic.png'), '')).toBe('pic.png');
	});
});
