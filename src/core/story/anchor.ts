import { scan } from '../markdown/scan.ts';
import { blockAt } from '../markdown/block-at.ts';
import type { Block } from '../markdown/block.ts';
import type { Refusal } from '../writing/note-port.ts';
import type { Story } from './story.ts';

/** What a link to a stretch of a note can name: a heading as written, or a block id without `^`. */
export type Anchor = { readonly kind: 'heading'; readonly heading: string } | { readonly kind: 'block'; readonly id: string };

const ID = /(?:^|[ \t])\^([A-Za-z0-9-]+)[ \t]*\r?$/u;

/** Where a link to this place of a note can lead as it is: the block id of its lines, else the nearest heading above whose words stand in no other heading. */
export function anchorAt(text: string, offset: number): Anchor | null {
	const blocks = scan(text).blocks;
	const at = blockAt(blocks, offset);
	const end = paragraphEnd(blocks, at);
	const id = ID.exec(lineOf(text, blocks[end]?.from ?? 0))?.[1];
	if (id !== undefined) return { kind: 'block', id };
	for (let index = at; index >= 0; index--) {
		const block = blocks[index] as Block;
		if (block.kind !== 'heading' || block.collapsed) continue;
		const heading = text.slice(block.start, block.end);
		const same = blocks.filter((other) => other.kind === 'heading' && text.slice(other.start, other.end) === heading);
		return same.length === 1 ? { kind: 'heading', heading } : null;
	}
	return null;
}

/** The text with a block id behind the paragraph, item, quote or table that holds a place. */
export function withAnchor(text: string, offset: number, id: string): string | Refusal {
	const blocks = scan(text).blocks;
	const block = blocks[paragraphEnd(blocks, blockAt(blocks, offset))];
	if (!block || block.kind === 'heading' || block.kind === 'blank' || block.kind === 'rule') return { code: 'no-place', params: {} };
	return withIdBehind(text, block, id);
}

/** The text with a block id behind the last line of a story. */
export function withStoryAnchor(text: string, story: Pick<Story, 'end'>, id: string): string | Refusal {
	const blocks = scan(text).blocks;
	const block = blocks[blockAt(blocks, Math.max(0, story.end - 1))];
	return block ? withIdBehind(text, block, id) : { code: 'no-place', params: {} };
}

/** Behind the words of the line; a table, a quote or a callout has its id on a line of its own below. */
function withIdBehind(text: string, block: Block, id: string): string {
	const end = lineEnd(text, block.end);
	const stop = text[end - 1] === '\r' ? end - 1 : end;
	const words = text.slice(0, stop).replace(/[ \t]+$/u, '');
	if (block.kind !== 'row' && block.quote === 0) return `${words} ^${id}${text.slice(stop)}`;
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const rest = text.slice(end + 1);
	const blank = rest.trim() === '' || /^[ \t]*\r?\n/u.test(rest) ? '' : newline;
	return `${text.slice(0, stop)}${newline}${newline}^${id}${newline}${blank}${rest}`;
}

/** The last block of the paragraph or item with its further lines. */
function paragraphEnd(blocks: readonly Block[], at: number): number {
	let end = at;
	const own = blocks[at];
	if (!own || own.kind === 'heading' || own.kind === 'blank' || own.kind === 'rule') return at;
	for (let next = blocks[end + 1]; next && next.quote === own.quote && (own.kind === 'row' ? next.kind === 'row' : own.quote > 0 ? next.kind !== 'blank' : next.kind === 'text'); next = blocks[end + 1]) end++;
	return end;
}

/** A block id made of a title, as the app allows them; with a number where the note has it already. */
export function freeBlockId(text: string, title: string): string {
	const words = title.normalize('NFKD').toLowerCase().replace(/\p{M}+/gu, '').replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
	const base = words.slice(0, 32).replace(/-[^-]*$/u, (tail) => (words.length > 32 ? '' : tail)) || 'story';
	const taken = new Set([...text.matchAll(/\^([A-Za-z0-9-]+)[ \t]*$/gmu)].map(([, id]) => id));
	for (let number = 1; ; number++) {
		const id = number === 1 ? base : `${base}-${String(number)}`;
		if (!taken.has(id)) return id;
	}
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}

function lineOf(text: string, at: number): string {
	return text.slice(at, lineEnd(text, at));
}
