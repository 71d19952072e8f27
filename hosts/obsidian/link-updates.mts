import type * as obsidian from 'obsidian';
import { TFile } from './files.mts';
import type { TAbstractFile } from './files.mts';
import { parseLinktext } from './link-text.mts';
import type { MetadataCache } from './metadata-cache.mts';
import { Vault } from './vault.mts';
import { getFrontMatterInfo } from './yaml.mts';

/** The words that lead from a note to a file, in the form the user has chosen. */
export type NameLink = (target: TFile, sourcePath: string, isMarkdown: boolean) => string;

interface Use {
	readonly target: TFile;
	readonly reference: obsidian.Reference;
	/** Missing for a link in the properties. */
	readonly at?: number;
}

/** The links that lead to what is about to move: gathered before, written after. */
export class LinkUpdates {
	private readonly vault: Vault;
	private readonly cache: MetadataCache;
	private readonly uses = new Map<TFile, Use[]>();

	constructor(vault: Vault, cache: MetadataCache, moved: TAbstractFile) {
		this.vault = vault;
		this.cache = cache;
		const targets = new Set<TAbstractFile>();
		if (moved instanceof TFile) targets.add(moved);
		else Vault.recurseChildren(moved as obsidian.TFolder, (item) => targets.add(item as TAbstractFile));
		Vault.recurseChildren(vault.getRoot(), (item) => {
			if (item instanceof TFile) this.gather(item, targets);
		});
	}

	async write(nameLink: NameLink): Promise<void> {
		for (const [source, uses] of this.uses) {
			const edits = uses.flatMap((use) => {
				const { path, subpath } = parseLinktext(use.reference.link);
				if (this.cache.getFirstLinkpathDest(path, source.path) === use.target && !movesWithPath(path, use.target)) return [];
				const isMarkdown = !use.reference.original.includes('[[');
				const text = renamed(use.reference, nameLink(use.target, source.path, isMarkdown), subpath, isMarkdown);
				return text === use.reference.original ? [] : [{ ...use, text }];
			});
			if (edits.length > 0) await this.vault.process(source, (text) => edited(text, edits));
		}
	}

	private gather(source: TFile, targets: ReadonlySet<TAbstractFile>): void {
		const cache = this.cache.getFileCache(source);
		if (cache === null) return;
		const note = (reference: obsidian.Reference, at?: number): void => {
			const target = this.cache.getFirstLinkpathDest(parseLinktext(reference.link).path, source.path);
			if (target === null || !targets.has(target) || reference.link.startsWith('#')) return;
			this.uses.set(source, [...(this.uses.get(source) ?? []), { target, reference, ...(at !== undefined && { at }) }]);
		};
		for (const link of [...(cache.links ?? []), ...(cache.embeds ?? [])]) note(link, link.position.start.offset);
		for (const link of cache.frontmatterLinks ?? []) note(link);
	}
}

/** A link by path that still leads there by its last part alone is written anew all the same. */
function movesWithPath(path: string, target: TFile): boolean {
	const plain = path.replace(/^\/+/u, '').replace(/\.md$/iu, '');
	return path.includes('/') && plain !== target.path.replace(/\.md$/iu, '');
}

function renamed(reference: obsidian.Reference, linktext: string, subpath: string, isMarkdown: boolean): string {
	const { original } = reference;
	const embed = original.startsWith('!') ? '!' : '';
	if (isMarkdown) {
		const target = encodeURI(linktext + subpath).replace(/[()]/gu, (sign) => (sign === '(' ? '%28' : '%29'));
		return original.slice(0, original.lastIndexOf('](') + 2) + target + ')';
	}
	const bar = /\\?\|[^\]]*\]\]$/u.exec(original)?.[0] ?? ']]';
	return `${embed}[[${linktext}${subpath}${bar}`;
}

/** Puts in what still stands where it was read; anything else has changed meanwhile and stays. */
function edited(text: string, edits: readonly (Use & { readonly text: string })[]): string {
	let result = text;
	const inBody = edits.filter(({ at }) => at !== undefined).sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
	for (const { at = 0, reference, text: put } of inBody) {
		if (!result.startsWith(reference.original, at)) continue;
		result = result.slice(0, at) + put + result.slice(at + reference.original.length);
	}
	const { to } = getFrontMatterInfo(result);
	let properties = result.slice(0, to);
	for (const { at, reference, text: put } of edits) if (at === undefined) properties = properties.split(reference.original).join(put);
	return properties + result.slice(to);
}
