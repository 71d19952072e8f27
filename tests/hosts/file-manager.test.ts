import { describe, expect, it } from 'vitest';
import { FileManager } from '../../hosts/obsidian/file-manager.mts';
import type { LinkChoices } from '../../hosts/obsidian/file-manager.mts';
import type { TFile, TFolder } from '../../hosts/obsidian/files.mts';
import { MetadataCache } from '../../hosts/obsidian/metadata-cache.mts';
import { Vault } from '../../hosts/obsidian/vault.mts';

interface Opened {
	vault: Vault;
	files: FileManager;
	at(path: string): TFile;
	folder(path: string): TFolder;
	text(path: string): Promise<string>;
}

function open(notes: Record<string, string>, choices: LinkChoices = {}): Opened {
	const vault = new Vault({ clock: () => 1 });
	const cache = new MetadataCache(vault);
	const files = new FileManager(vault, cache, choices);
	vault.load(Object.entries(notes).map(([path, text]) => ({ path, text })));
	const at = (path: string): TFile => {
		const file = vault.getFileByPath(path);
		if (file === null) throw new Error(`No ${path}`);
		return file;
	};
	const folder = (path: string): TFolder => {
		const found = vault.getFolderByPath(path);
		if (found === null) throw new Error(`No ${path}`);
		return found;
	};
	return { vault, files, at, folder, text: (path) => vault.read(at(path)) };
}

function lines(...all: string[]): string {
	return all.join('\n');
}

describe('a generated link', () => {
	const notes = { 'A/Note.md': '', 'B/Note.md': '', 'B/Other one.md': '', 'pic.png': '' };

	it('has the name alone where that is enough, else the path', () => {
		const { files, at } = open(notes);
		expect(files.generateMarkdownLink(at('B/Other one.md'), 'A/Note.md')).toBe('[[Other one]]');
		expect(files.generateMarkdownLink(at('B/Note.md'), '')).toBe('[[B/Note]]');
	});

	it('takes a part of the note and other words', () => {
		const { files, at } = open(notes);
		expect(files.generateMarkdownLink(at('B/Other one.md'), '', '#Gaps')).toBe('[[Other one#Gaps]]');
		expect(files.generateMarkdownLink(at('B/Other one.md'), '', '', 'the one')).toBe('[[Other one|the one]]');
		expect(files.generateMarkdownLink(at('B/Other one.md'), '', '', 'Other one')).toBe('[[Other one]]');
		expect(files.generateMarkdownLink(at('A/Note.md'), 'A/Note.md', '#Gaps')).toBe('[[#Gaps]]');
	});

	it('embeds what is no note', () => {
		const { files, at } = open(notes);
		expect(files.generateMarkdownLink(at('pic.png'), '')).toBe('![[pic.png]]');
	});

	it('follows what the user has chosen', () => {
		const absolute = open(notes, { newLinkFormat: 'absolute' });
		expect(absolute.files.generateMarkdownLink(absolute.at('B/Other one.md'), 'B/Note.md')).toBe('[[B/Other one]]');
		const relative = open(notes, { newLinkFormat: 'relative', useMarkdownLinks: true });
		expect(relative.files.generateMarkdownLink(relative.at('B/Other one.md'), 'A/Note.md')).toBe('[Other one](../B/Other%20one.md)');
		const markdown = open(notes, { useMarkdownLinks: true });
		expect(markdown.files.generateMarkdownLink(markdown.at('B/Other one.md'), '', '#My gaps', 'x')).toBe('[x](Other%20one.md#My%20gaps)');
	});
});

describe('the folder for a new note', () => {
	const notes = { 'A/Note.md': '', 'New/x.md': '' };

	it('is the root unless the user has chosen otherwise', () => {
		expect(open(notes).files.getNewFileParent('A/Note.md').path).toBe('/');
		expect(open(notes, { newFileLocation: 'current' }).files.getNewFileParent('A/Note.md').path).toBe('A');
		expect(open(notes, { newFileLocation: 'folder', newFileFolder: 'New' }).files.getNewFileParent('A/Note.md').path).toBe('New');
	});

	it('is the root where the chosen one is not there', () => {
		expect(open(notes, { newFileLocation: 'folder', newFileFolder: 'Gone' }).files.getNewFileParent('A/Note.md').path).toBe('/');
	});
});

describe('trashing', () => {
	it('takes the file out of the vault', async () => {
		const { vault, files, at } = open({ 'a.md': '' });
		await files.trashFile(at('a.md'));
		expect(vault.getFileByPath('a.md')).toBeNull();
	});
});

describe('renaming', () => {
	it('writes the new name into the links of other notes and leaves the rest', async () => {
		const { files, at, text } = open({
			'Acme.md': '',
			'From.md': lines('---', 'company: "[[Acme]]" # where', '---', '[[Acme]] [[acme#Round 1|first]] ![[Acme]] [it](Acme.md) `[[Acme]]` [[Acme Corp]]'),
			'Quiet.md': 'Acme',
		});
		await files.renameFile(at('Acme.md'), 'Apex.md');
		expect(await text('From.md')).toBe(
			lines('---', 'company: "[[Apex]]" # where', '---', '[[Apex]] [[Apex#Round 1|first]] ![[Apex]] [it](Apex.md) `[[Acme]]` [[Acme Corp]]'),
		);
		expect(at('Apex.md').path).toBe('Apex.md');
	});

	it('touches no note whose links still lead there', async () => {
		const { vault, files, at } = open({ 'Acme.md': '', 'From.md': '[[Acme]]', 'Sub/x.md': '' });
		let modified = 0;
		vault.on('modify', () => (modified += 1));
		await files.renameFile(at('Acme.md'), 'Sub/Acme.md');
		expect(modified).toBe(0);
	});

	it('of a folder follows the links by path into it', async () => {
		const { files, folder, text } = open({ 'A/Same.md': '', 'B/Same.md': '', 'From.md': '[[A/Same]] [[B/Same]]' });
		await files.renameFile(folder('A'), 'C');
		expect(await text('From.md')).toBe('[[C/Same]] [[B/Same]]');
	});

	it('writes no note where the user has switched that off', async () => {
		const { files, at, text } = open({ 'Acme.md': '', 'From.md': '[[Acme]]' }, { updatesLinks: false });
		await files.renameFile(at('Acme.md'), 'Apex.md');
		expect(await text('From.md')).toBe('[[Acme]]');
	});

	it('writes no note when the rename itself is refused', async () => {
		const { files, at, text } = open({ 'Acme.md': '', 'Apex.md': '', 'From.md': '[[Acme]]' });
		await expect(files.renameFile(at('Acme.md'), 'Apex.md')).rejects.toThrow('Destination file already exists!');
		expect(await text('From.md')).toBe('[[Acme]]');
	});
});

describe('processFrontMatter', () => {
	it('writes the whole block anew: comments, quotes and inline lists are lost', async () => {
		const { files, at, text } = open({ 'a.md': lines('---', '# mine', 'tags: [a, b]', "company: 'Acme'", '---', 'Body') });
		await files.processFrontMatter(at('a.md'), (properties: Record<string, unknown>) => {
			properties['round'] = 1;
		});
		expect(await text('a.md')).toBe(lines('---', 'tags:', '  - a', '  - b', 'company: Acme', 'round: 1', '---', 'Body'));
	});

	it('throws on YAML that cannot be read, and nothing is written', async () => {
		const broken = lines('---', 'a: [', '---', 'Body');
		const { files, at, text } = open({ 'a.md': broken });
		await expect(files.processFrontMatter(at('a.md'), () => undefined)).rejects.toThrow();
		expect(await text('a.md')).toBe(broken);
	});

	it('throws what its function throws, and nothing is written', async () => {
		const { files, at, text } = open({ 'a.md': 'Body' });
		const step = files.processFrontMatter(at('a.md'), () => {
			throw new Error('No');
		});
		await expect(step).rejects.toThrow('No');
		expect(await text('a.md')).toBe('Body');
	});

	it('makes a block only where there is something to put in', async () => {
		const { files, at, text } = open({ 'a.md': 'Body', 'b.md': 'Body' });
		await files.processFrontMatter(at('a.md'), () => undefined);
		await files.processFrontMatter(at('b.md'), (properties: Record<string, unknown>) => {
			properties['score'] = 4;
		});
		expect([await text('a.md'), await text('b.md')]).toEqual(['Body', '---\nscore: 4\n---\nBody']);
	});
});
