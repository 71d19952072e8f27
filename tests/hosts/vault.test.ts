import { beforeEach, describe, expect, it } from 'vitest';
import { TFile, TFolder } from '../../hosts/obsidian/files.mts';
import type { TAbstractFile } from '../../hosts/obsidian/files.mts';
import { Vault } from '../../hosts/obsidian/vault.mts';

let now = 0;
let vault: Vault;
let seen: string[];

function record(target: Vault): string[] {
	const lines: string[] = [];
	for (const name of ['create', 'modify', 'delete']) target.on(name, (file: TAbstractFile) => lines.push(`${name} ${file.path}`));
	target.on('rename', (file: TAbstractFile, oldPath: string) => lines.push(`rename ${oldPath} → ${file.path}`));
	return lines;
}

function fileAt(path: string): TFile {
	const file = vault.getFileByPath(path);
	if (file === null) throw new Error(`No ${path}`);
	return file;
}

beforeEach(() => {
	now = 1000;
	vault = new Vault({ name: 'Invented', configDir: 'conf', clock: () => now });
	vault.load([
		{ path: 'Interviews/Acme/R1.md', text: 'One', ctime: 10, mtime: 20 },
		{ path: 'Interviews/Acme/R2.md', text: 'Two', ctime: 10, mtime: 30 },
		{ path: 'Home.md', text: 'Home' },
	]);
	seen = record(vault);
});

describe('opening a vault', () => {
	it('fires create for every folder and file that is already there', () => {
		const opened = new Vault();
		const lines = record(opened);
		opened.load([{ path: 'A/b.md', text: '' }], ['Empty']);
		expect(lines).toEqual(['create Empty', 'create A', 'create A/b.md']);
	});

	it('leaves out files and folders whose name starts with a dot', () => {
		vault.load([{ path: '.trash/a.md', text: '' }, { path: 'A/.b.md', text: '' }]);
		expect(vault.getFileByPath('.trash/a.md')).toBeNull();
		expect(vault.getFolderByPath('A')).toBeNull();
	});

	it('knows its name and the folder of its configuration', () => {
		expect(vault.getName()).toBe('Invented');
		expect(vault.configDir).toBe('conf');
	});
});

describe('files and folders', () => {
	it('are found by their exact path and by their kind', () => {
		expect(vault.getFileByPath('Home.md')).toBeInstanceOf(TFile);
		expect(vault.getFileByPath('home.md')).toBeNull();
		expect(vault.getFileByPath('Interviews')).toBeNull();
		expect(vault.getFolderByPath('Interviews')).toBeInstanceOf(TFolder);
		expect(vault.getFolderByPath('Home.md')).toBeNull();
		expect(vault.getAbstractFileByPath('Interviews/Acme')).toBe(vault.getFolderByPath('Interviews/Acme'));
	});

	it('know their names, their parent and their vault', () => {
		const file = fileAt('Interviews/Acme/R1.md');
		expect([file.name, file.basename, file.extension]).toEqual(['R1.md', 'R1', 'md']);
		expect(file.parent).toBe(vault.getFolderByPath('Interviews/Acme'));
		expect(file.vault).toBe(vault);
		expect(file.parent?.children.map((child) => child.name)).toEqual(['R1.md', 'R2.md']);
	});

	it('have the root above them, whose path is a slash', () => {
		const root = vault.getRoot();
		expect([root.path, root.name, root.isRoot(), root.parent]).toEqual(['/', '', true, null]);
		expect(vault.getFolderByPath('/')).toBe(root);
		expect(fileAt('Home.md').parent).toBe(root);
	});

	it('are all met when the children of a folder are walked', () => {
		const met: string[] = [];
		Vault.recurseChildren(vault.getRoot(), (item) => met.push(item.path));
		expect(met.sort()).toEqual(['/', 'Home.md', 'Interviews', 'Interviews/Acme', 'Interviews/Acme/R1.md', 'Interviews/Acme/R2.md']);
	});

	it('cannot be listed in one call, which the review of the store would report', () => {
		expect(() => Reflect.get(vault, 'getMarkdownFiles') as unknown).toThrow('Vault.getMarkdownFiles is not built');
		expect(() => Reflect.get(vault, 'getFiles') as unknown).toThrow('Vault.getFiles is not built');
		expect(() => Reflect.get(vault, 'adapter') as unknown).toThrow('Vault.adapter is not built');
	});
});

describe('creating', () => {
	it('gives back the file after its event', async () => {
		const file = await vault.create('Interviews/New.md', 'Grüße');
		expect(seen).toEqual(['create Interviews/New.md']);
		expect(file).toBe(fileAt('Interviews/New.md'));
		expect(file.stat).toEqual({ ctime: 1000, mtime: 1000, size: 7 });
	});

	it('rejects when the path exists, and the file stays as it is', async () => {
		await expect(vault.create('Home.md', 'Other')).rejects.toThrow(new Error('File already exists.'));
		await expect(vault.create('Interviews', '')).rejects.toThrow('File already exists.');
		expect(await vault.read(fileAt('Home.md'))).toBe('Home');
		expect(seen).toEqual([]);
	});

	it('lets only one of two win that come at once', async () => {
		const outcomes = await Promise.allSettled([vault.create('X.md', 'a'), vault.create('X.md', 'b')]);
		expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected']);
		expect(await vault.read(fileAt('X.md'))).toBe('a');
	});

	it('rejects in a folder that is not there', async () => {
		await expect(vault.create('Nowhere/A.md', '')).rejects.toThrow('ENOENT');
	});

	it('rejects names that no disk takes', async () => {
		await expect(vault.create('Round 1: PM.md', '')).rejects.toThrow('File name cannot contain');
	});

	it('takes names that differ in case only where the disk does', async () => {
		await vault.create('HOME.md', 'Other');
		const usual = new Vault({ ignoresCase: true });
		await usual.create('Home.md', '');
		await expect(usual.create('HOME.md', '')).rejects.toThrow('File already exists.');
	});

	it('of a folder makes those on the way and rejects the second time', async () => {
		const folder = await vault.createFolder('A/B');
		expect(folder.path).toBe('A/B');
		expect(seen).toEqual(['create A', 'create A/B']);
		await expect(vault.createFolder('A/B')).rejects.toThrow(new Error('Folder already exists.'));
	});
});

describe('writing', () => {
	it('by modify fires modify once the text and the times are new', async () => {
		const file = fileAt('Home.md');
		const atEvent: unknown[] = [];
		vault.on('modify', (changed: TFile) => atEvent.push(changed.stat.mtime, changed.stat.size));
		now = 2000;
		await vault.modify(file, 'Newer');
		expect(await vault.cachedRead(file)).toBe('Newer');
		expect(file.stat).toEqual({ ctime: 1000, mtime: 2000, size: 5 });
		expect(atEvent).toEqual([2000, 5]);
		expect(seen).toEqual(['modify Home.md']);
	});

	it('by append adds at the end', async () => {
		await vault.append(fileAt('Home.md'), ' sweet');
		expect(await vault.read(fileAt('Home.md'))).toBe('Home sweet');
	});

	it('by process gives back what was written', async () => {
		await expect(vault.process(fileAt('Home.md'), (text) => `${text}!`)).resolves.toBe('Home!');
		expect(await vault.read(fileAt('Home.md'))).toBe('Home!');
	});

	it('by process loses none of two changes that come at once', async () => {
		const file = fileAt('Home.md');
		await Promise.all([vault.process(file, (text) => `${text} a`), vault.process(file, (text) => `${text} b`)]);
		expect(await vault.read(file)).toBe('Home a b');
	});

	it('by process rejects when its function throws, and nothing is written', async () => {
		const file = fileAt('Home.md');
		const step = vault.process(file, () => {
			throw new Error('Changed meanwhile');
		});
		await expect(step).rejects.toThrow('Changed meanwhile');
		expect(await vault.read(file)).toBe('Home');
		expect(file.stat.mtime).toBe(1000);
		expect(seen).toEqual([]);
	});

	it('by process leaves a text alone that stays the same', async () => {
		now = 2000;
		await vault.process(fileAt('Home.md'), (text) => text);
		expect(fileAt('Home.md').stat.mtime).toBe(1000);
		expect(seen).toEqual([]);
	});

	it('keeps times that are handed over', async () => {
		await vault.modify(fileAt('Home.md'), 'x', { mtime: 5 });
		expect(fileAt('Home.md').stat.mtime).toBe(5);
	});

	it('goes on after one change has failed', async () => {
		await expect(vault.create('Home.md', '')).rejects.toThrow();
		await vault.modify(fileAt('Home.md'), 'Fine');
		expect(await vault.read(fileAt('Home.md'))).toBe('Fine');
	});

	it('does not give a byte order mark to those who read', async () => {
		vault.load([{ path: 'Marked.md', text: '\ufeffText' }]);
		expect(await vault.read(fileAt('Marked.md'))).toBe('Text');
		expect(fileAt('Marked.md').stat.size).toBe(7);
	});
});

describe('renaming', () => {
	it('keeps the file, its text and its times', async () => {
		const file = fileAt('Home.md');
		await vault.rename(file, 'Interviews/House.md');
		expect(fileAt('Interviews/House.md')).toBe(file);
		expect([file.name, file.basename, file.parent?.path, file.stat.mtime]).toEqual(['House.md', 'House', 'Interviews', 1000]);
		expect(vault.getFileByPath('Home.md')).toBeNull();
		expect(await vault.read(file)).toBe('Home');
		expect(seen).toEqual(['rename Home.md → Interviews/House.md']);
	});

	it('of a folder fires for the folder and once for each file in it', async () => {
		const folder = vault.getFolderByPath('Interviews');
		if (folder === null) throw new Error('No folder');
		await vault.rename(folder, 'Debriefs');
		expect(seen).toEqual([
			'rename Interviews → Debriefs',
			'rename Interviews/Acme → Debriefs/Acme',
			'rename Interviews/Acme/R1.md → Debriefs/Acme/R1.md',
			'rename Interviews/Acme/R2.md → Debriefs/Acme/R2.md',
		]);
		expect(fileAt('Debriefs/Acme/R2.md').parent?.path).toBe('Debriefs/Acme');
		expect(vault.getFolderByPath('Interviews')).toBeNull();
		expect(vault.getFolderByPath('Debriefs/Acme')?.children).toHaveLength(2);
	});

	it('rejects onto something that is there, into itself and into a missing folder', async () => {
		const folder = vault.getFolderByPath('Interviews');
		if (folder === null) throw new Error('No folder');
		await expect(vault.rename(fileAt('Home.md'), 'Interviews/Acme/R1.md')).rejects.toThrow('Destination file already exists!');
		await expect(vault.rename(folder, 'Interviews/Acme/Inner')).rejects.toThrow('ENOENT');
		await expect(vault.rename(fileAt('Home.md'), 'Nowhere/Home.md')).rejects.toThrow('ENOENT');
		expect(seen).toEqual([]);
	});

	it('may change nothing but the case', async () => {
		const usual = new Vault({ ignoresCase: true });
		const file = await usual.create('home.md', '');
		await usual.rename(file, 'Home.md');
		expect(usual.getFileByPath('Home.md')).toBe(file);
	});
});

describe('deleting', () => {
	it('takes the file away before its event', async () => {
		const file = fileAt('Home.md');
		let found: unknown = file;
		vault.on('delete', (gone: TFile) => (found = vault.getFileByPath(gone.path)));
		await vault.trash(file, true);
		expect(found).toBeNull();
		expect(seen).toEqual(['delete Home.md']);
		await expect(vault.read(file)).rejects.toThrow('ENOENT');
		await expect(vault.modify(file, 'Back')).rejects.toThrow('ENOENT');
	});

	it('of a folder fires for all that was in it', async () => {
		const folder = vault.getFolderByPath('Interviews/Acme');
		if (folder === null) throw new Error('No folder');
		await expect(vault.delete(folder)).rejects.toThrow('ENOTEMPTY');
		await vault.delete(folder, true);
		expect([...seen].sort()).toEqual(['delete Interviews/Acme', 'delete Interviews/Acme/R1.md', 'delete Interviews/Acme/R2.md']);
		expect(vault.getFolderByPath('Interviews')?.children).toEqual([]);
	});
});

describe('changes from outside', () => {
	it('fire the same events and bring their own times', async () => {
		await vault.applyExternal({ kind: 'write', path: 'Home.md', text: 'Synced', mtime: 77 });
		await vault.applyExternal({ kind: 'write', path: 'Sub/New.md', text: 'New', mtime: 78 });
		await vault.applyExternal({ kind: 'delete', path: 'Interviews/Acme' });
		expect(seen.slice(0, 3)).toEqual(['modify Home.md', 'create Sub', 'create Sub/New.md']);
		expect(seen.at(-1)).toBe('delete Interviews/Acme');
		expect([fileAt('Home.md').stat.mtime, fileAt('Sub/New.md').stat.mtime]).toEqual([77, 78]);
	});

	it('that bring nothing new pass unseen', async () => {
		await vault.applyExternal({ kind: 'write', path: 'Home.md', text: 'Home', mtime: 99 });
		await vault.applyExternal({ kind: 'delete', path: 'Never there.md' });
		expect(seen).toEqual([]);
	});
});

describe('a vault with a disk behind it', () => {
	it('tells the disk of each change before its event', async () => {
		const lines: string[] = [];
		const backed = new Vault({
			clock: () => 5,
			backing: {
				onWrite: (path, text, times) => void lines.push(`write ${path} ${text} ${times.mtime}`),
				onCreateFolder: (path) => void lines.push(`folder ${path}`),
				onRename: (from, to) => void lines.push(`move ${from} ${to}`),
				onDelete: (path, how) => void lines.push(`${how} ${path}`),
			},
		});
		backed.on('create', (file: TAbstractFile) => lines.push(`event ${file.path}`));
		const folder = await backed.createFolder('A');
		const file = await backed.create('A/b.md', 'x');
		await backed.process(file, () => 'y');
		await backed.rename(folder, 'C');
		await backed.trash(file, false);
		expect(lines).toEqual(['folder A', 'event A', 'write A/b.md x 5', 'event A/b.md', 'write A/b.md y 5', 'move A C', 'trash C/b.md']);
	});

	it('rejects and stays the same when the disk does', async () => {
		const backed = new Vault({ backing: { onWrite: () => Promise.reject(new Error('Disk full')) } });
		backed.load([{ path: 'a.md', text: 'a' }]);
		const file = backed.getFileByPath('a.md');
		if (file === null) throw new Error('No file');
		await expect(backed.modify(file, 'b')).rejects.toThrow('Disk full');
		await expect(backed.create('c.md', 'c')).rejects.toThrow('Disk full');
		expect(await backed.read(file)).toBe('a');
		expect(backed.getFileByPath('c.md')).toBeNull();
	});
});
