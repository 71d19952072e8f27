import type * as obsidian from 'obsidian';
import { TFile, TFolder } from './files.mts';
import type { TAbstractFile } from './files.mts';
import { guard } from './guard.mts';
import { LinkUpdates } from './link-updates.mts';
import type { MetadataCache } from './metadata-cache.mts';
import { parentPath } from './paths.mts';
import type { Vault } from './vault.mts';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml.mts';

/** What the user has chosen under Files and links. */
export interface LinkChoices {
	readonly useMarkdownLinks?: boolean;
	readonly newLinkFormat?: 'absolute' | 'relative' | 'shortest';
	/** The root of the vault, the folder of the current note, or a folder named in `newFileFolder`. */
	readonly newFileLocation?: 'current' | 'folder' | 'root';
	readonly newFileFolder?: string;
	readonly updatesLinks?: boolean;
}

type Built = 'generateMarkdownLink' | 'getNewFileParent' | 'processFrontMatter' | 'renameFile' | 'trashFile';

export class FileManager implements Pick<obsidian.FileManager, Built> {
	/** May be changed while the app runs, as its settings may. Not in the app. */
	choices: LinkChoices;
	private readonly vault: Vault;
	private readonly cache: MetadataCache;

	constructor(vault: Vault, cache: MetadataCache, choices: LinkChoices = {}) {
		this.vault = vault;
		this.cache = cache;
		this.choices = choices;
		guard(this, 'FileManager');
	}

	getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
		const { newFileLocation = 'root', newFileFolder = '/' } = this.choices;
		const path = { root: '/', current: parentPath(sourcePath), folder: newFileFolder }[newFileLocation];
		return this.vault.getFolderByPath(path) ?? this.vault.getRoot();
	}

	generateMarkdownLink(file: obsidian.TFile, sourcePath: string, subpath = '', alias = ''): string {
		const embed = file.extension === 'md' ? '' : '!';
		if (this.choices.useMarkdownLinks === true) {
			const path = this.linktext(file, sourcePath, false);
			const target = file.path === sourcePath && subpath !== '' ? subpath : path + subpath;
			return `${embed}[${alias === '' ? file.basename : alias}](${encoded(target)})`;
		}
		const path = file.path === sourcePath && subpath !== '' ? '' : this.linktext(file, sourcePath, true);
		const target = path + subpath;
		return `${embed}[[${target}${alias === '' || alias === target ? '' : `|${alias}`}]]`;
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		await this.vault.trash(file, true);
	}

	/** Moves a file or a folder and writes the new names into the links of other notes. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		await this.cache.settle();
		const updates = this.choices.updatesLinks === false ? null : new LinkUpdates(this.vault, this.cache, file);
		await this.vault.rename(file, newPath);
		await updates?.write((target, source, isMarkdown) => this.linktext(target, source, !isMarkdown));
	}

	/** Writes the whole block anew: comments, quotes and the shape of lists are lost. Throws on YAML that cannot be read. */
	async processFrontMatter(file: obsidian.TFile, fn: (frontmatter: never) => void, options?: obsidian.DataWriteOptions): Promise<void> {
		const own = this.vault.getFileByPath(file.path);
		if (own === null) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
		await this.vault.process(own, (text) => withProperties(text, fn), options);
	}

	private linktext(file: obsidian.TFile, sourcePath: string, omitMdExtension: boolean): string {
		const { newLinkFormat = 'shortest' } = this.choices;
		if (newLinkFormat === 'shortest') return this.cache.fileToLinktext(file, sourcePath, omitMdExtension);
		const path = newLinkFormat === 'absolute' ? file.path : relative(parentPath(sourcePath), file.path);
		return omitMdExtension && file.extension === 'md' ? path.slice(0, -'.md'.length) : path;
	}
}

function withProperties(text: string, fn: (frontmatter: never) => void): string {
	const info = getFrontMatterInfo(text);
	const parsed: unknown = info.exists ? parseYaml(info.frontmatter) : null;
	const properties: object = typeof parsed === 'object' && parsed !== null ? parsed : {};
	fn(properties as never);
	const body = text.slice(info.contentStart);
	return Object.keys(properties).length === 0 ? body : `---\n${stringifyYaml(properties)}---\n${body}`;
}

function encoded(target: string): string {
	return encodeURI(target).replace(/[()]/gu, (sign) => (sign === '(' ? '%28' : '%29'));
}

function relative(folder: string, path: string): string {
	const from = folder === '/' ? [] : folder.split('/');
	const to = path.split('/');
	let shared = 0;
	while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
	return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
