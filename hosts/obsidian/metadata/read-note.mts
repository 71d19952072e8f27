import type * as obsidian from 'obsidian';
import { frontmatterOf, getFrontMatterInfo } from '../yaml.mts';
import { blockTokens } from './block-tokens.mts';
import type { BlockToken } from './block-tokens.mts';
import { linksOfProperties, scanInline } from './inline-scan.mts';
import type { Found } from './inline-scan.mts';
import { Lines } from './lines.mts';

const sectionTypes: Readonly<Record<string, string>> = {
	app_comment: 'comment',
	app_math: 'math',
	blockquote_open: 'blockquote',
	bullet_list_open: 'list',
	code_block: 'code',
	fence: 'code',
	heading_open: 'heading',
	hr: 'thematicBreak',
	html_block: 'html',
	ordered_list_open: 'list',
	paragraph_open: 'paragraph',
	table_open: 'table',
};

interface OpenItem {
	readonly cache: obsidian.ListItemCache;
	hasList: boolean;
}

/** Gathers the parts of one note while its blocks go by in order. */
class Reader {
	readonly sections: obsidian.SectionCache[] = [];
	readonly headings: obsidian.HeadingCache[] = [];
	readonly listItems: obsidian.ListItemCache[] = [];
	readonly found: Found = { links: [], embeds: [], tags: [] };
	private readonly named = new Map<string, { readonly id: string; readonly target: obsidian.CacheItem }>();
	private readonly lines: Lines;
	private readonly items: OpenItem[] = [];
	private readonly lists: number[] = [];
	private heading: obsidian.HeadingCache | null = null;

	constructor(lines: Lines) {
		this.lines = lines;
	}

	/** `from` and `to` are lines of the whole note, `to` exclusive. */
	take(token: BlockToken, from: number, to: number): void {
		const { lines } = this;
		if (token.level === 0 && token.nesting >= 0) this.section(token, from, to);
		if (token.type.endsWith('_list_open')) this.openList(from);
		else if (token.type === 'list_item_open') this.openItem(from, to);
		else if (token.type === 'tr_open') scanInline(lines, lines.start(from), lines.end(to - 1), this.found);
		else if (token.type === 'inline' && token.map !== null) this.inline(token, from, to);
	}

	close(token: BlockToken): void {
		if (token.type.endsWith('_list_close')) this.lists.pop();
		if (token.type === 'list_item_close') this.items.pop();
	}

	private section(token: BlockToken, from: number, to: number): void {
		const { lines } = this;
		const type = sectionTypes[token.type];
		if (type === undefined) return;
		const first = lines.of(from);
		const start = lines.start(from) + (token.type === 'code_block' ? 0 : first.length - first.trimStart().length);
		const position = lines.pos(start, lines.end(lines.lastFilled(from, to)));
		this.sections.push({ type: exactType(type, first), position });
		if (type !== 'heading') return;
		this.heading = { heading: '', level: Number(token.tag.slice(1)), position };
		this.headings.push(this.heading);
	}

	private openList(from: number): void {
		const outer = this.items.at(-1);
		if (outer !== undefined && !outer.hasList) {
			outer.hasList = true;
			const { start } = outer.cache.position;
			const last = from > start.line ? this.lines.lastFilled(start.line, from) : start.line;
			outer.cache.position = this.lines.pos(start.offset, this.lines.end(last));
		}
		this.lists.push(from);
	}

	private openItem(from: number, to: number): void {
		const { lines } = this;
		const outer = this.items.at(-1)?.cache;
		const lead = /^[\s>]*/u.exec(lines.of(from))?.[0].length ?? 0;
		const sameLine = outer?.position.start.line === from ? outer.position.start : null;
		const rest = lines.text.slice(sameLine?.offset ?? 0);
		const start = sameLine === null ? lines.start(from) + lead : sameLine.offset + (/^(?:[-+*]|\d+[.)])\s+/u.exec(rest)?.[0].length ?? 0);
		const task = /^(?:[-+*]|\d+[.)])\s+\[(.)\](?:\s|$)/u.exec(lines.text.slice(start, lines.end(from)))?.[1];
		const cache: obsidian.ListItemCache = {
			position: lines.pos(start, lines.end(lines.lastFilled(from, to))),
			parent: outer?.position.start.line ?? (-(this.lists.at(-1) ?? 0) || -1),
			...(task !== undefined && { task }),
		};
		this.listItems.push(cache);
		this.items.push({ cache, hasList: false });
	}

	private inline(token: BlockToken, from: number, to: number): void {
		const { lines } = this;
		if (this.heading?.heading === '' && this.heading.position.start.line === from) this.heading.heading = token.content.trim();
		const last = lines.lastFilled(from, to);
		scanInline(lines, lines.start(from), lines.end(last), this.found);
		const line = lines.of(last);
		const id = line.includes('^') ? /(?:^|[\s>])\^([A-Za-z0-9-]+)\s*$/u.exec(line)?.[1] : undefined;
		if (id !== undefined) this.name(id, token, last);
	}

	/** A block id names the list item or block it ends, or, alone in a paragraph, the block before. */
	private name(id: string, token: BlockToken, line: number): void {
		const isAlone = token.level === 1 && token.content.trim() === `^${id}` && this.sections.length > 1;
		const section = this.sections.at(isAlone ? -2 : -1);
		const target = this.items.at(-1)?.cache ?? section;
		if (target === undefined || (target === section && !isAlone && target.position.end.line !== line)) return;
		target.id = id;
		this.named.set(id.toLowerCase(), { id, target });
	}

	/** Asked for at the end: an item gets shorter when items below it come. */
	blocks(): Record<string, obsidian.BlockCache> {
		return Object.fromEntries(Array.from(this.named, ([key, { id, target }]) => [key, { id, position: target.position }]));
	}
}

function exactType(type: string, firstLine: string): string {
	if (type === 'blockquote' && /^\s*>\s*\[![^\]]+\]/u.test(firstLine)) return 'callout';
	if (type === 'paragraph' && /^\s*\[\^[^\]\s]+\]:/u.test(firstLine)) return 'footnoteDefinition';
	return type;
}

function orNothing<K extends string, T>(key: K, values: readonly T[]): Partial<Record<K, T[]>> {
	return values.length === 0 ? {} : ({ [key]: [...values] } as Record<K, T[]>);
}

/** What the app keeps of a note: nothing that is empty, and no properties where their YAML cannot be read. */
export function readNote(text: string): obsidian.CachedMetadata {
	const lines = new Lines(text);
	const info = getFrontMatterInfo(text);
	const reader = new Reader(lines);
	const bodyLine = info.exists ? lines.at(info.to) + 1 : 0;
	const frontmatterPosition = lines.pos(0, info.exists ? lines.end(bodyLine - 1) : 0);
	if (info.exists) reader.sections.push({ type: 'yaml', position: frontmatterPosition });
	for (const token of blockTokens(text.slice(info.contentStart))) {
		if (token.nesting < 0) reader.close(token);
		else reader.take(token, bodyLine + (token.map?.[0] ?? 0), bodyLine + (token.map?.[1] ?? 0));
	}
	const { links, embeds, tags } = reader.found;
	const blocks = reader.blocks();
	const frontmatter = info.exists ? frontmatterOf(info.frontmatter) : null;
	return {
		...orNothing('links', links),
		...orNothing('embeds', embeds),
		...orNothing('tags', tags),
		...orNothing('headings', reader.headings),
		...orNothing('sections', reader.sections),
		...orNothing('listItems', reader.listItems),
		...(frontmatter !== null && { frontmatter, frontmatterPosition, ...orNothing('frontmatterLinks', linksOfProperties(frontmatter)) }),
		...(Object.keys(blocks).length > 0 && { blocks }),
	};
}
