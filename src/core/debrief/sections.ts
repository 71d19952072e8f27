import { parseTitle } from '../facts/title.ts';
import { titleSource, type TitleSource } from '../facts/head.ts';
import type { Block } from '../markdown/block.ts';
import type { Outline, Scope } from './outline.ts';

/** A stretch of a note that may be the record of one interview: blocks `from` up to `to`. */
export interface Section {
	readonly from: number;
	readonly to: number;
	readonly opener: TitleSource | null;
	/** 1 to 6 for a heading, 7 for a line of its own. */
	readonly rank: number;
}

const LINE_RANK = 7;
/** A bare line ends at a heading of this level or above, unless one stands over it. */
const BARE_ENDS = 2;

/** Headings and lines that open an interview, with what they reach over. */
export function openings(outline: Outline, dayFirst: boolean): Section[] {
	const { blocks, text } = outline;
	const found: Section[] = [];
	for (const [index, block] of blocks.entries()) {
		const isHeading = block.kind === 'heading';
		const scope = outline.scopes[index] as Scope;
		const isLine = block.kind === 'text' && block.quote === 0 && !block.collapsed && !block.callout && ((scope.block === index && scope.rank >= LINE_RANK && scope.content[0] !== index) || isBareOpener(outline, index));
		const isItem = block.kind === 'item' && block.depth === 0 && scope.block === index && scope.dress === 'item' && scope.content[0] !== index;
		if (!isHeading && !isLine && !isItem) continue;
		if (block.end - block.start > 90) continue;
		const source = titleSource('heading', text.slice(block.start, block.end), block.start, dayFirst);
		const { company, role, round, stage, date, interview } = source.parsed;
		const judging = scope.block === index && ['strength', 'gap', 'mixed', 'asked', 'ask', 'action', 'process', 'assessment', 'lesson', 'requirement', 'preparation', 'answer'].includes(scope.label.sense);
		if (judging && !(round || date)) continue;
		const named = company !== null && (role !== null || stage !== null || round !== null || interview || date !== null);
		const counted = round !== null || (date !== null && (interview || company !== null));
		if (!named && !counted && !(stage !== null && isHeading) && !(date !== null && isHeading)) continue;
		if (!isHeading && !named && !counted) continue;
		const rank = isHeading ? block.level : LINE_RANK;
		found.push({ from: index, to: endOf(blocks, index, rank), opener: source, rank });
	}
	return found;
}

/** `acme pm call` alone between blank lines, without a colon. */
function isBareOpener(outline: Outline, index: number): boolean {
	const { blocks, text } = outline;
	const block = blocks[index] as Block;
	if (block.end - block.start > 60 || block.item >= 0) return false;
	const before = blocks[index - 1];
	const after = blocks[index + 1];
	if ((before && before.kind !== 'blank' && before.kind !== 'rule') || !after) return false;
	const words = text.slice(block.start, block.end);
	if (/[.!?,]$/u.test(words) || words.split(/\s+/u).length > 8) return false;
	const parsed = parseTitle(words, false);
	return parsed.company !== null && parsed.interview && (parsed.role !== null || parsed.stage !== null || parsed.round !== null);
}

function endOf(blocks: readonly Block[], index: number, rank: number): number {
	let limit = rank;
	if (rank === LINE_RANK) {
		let above = 0;
		for (let before = index - 1; before >= 0 && above === 0; before--) if (blocks[before]?.kind === 'heading') above = (blocks[before] as Block).level;
		limit = above || BARE_ENDS;
	}
	for (let next = index + 1; next < blocks.length; next++) {
		const block = blocks[next] as Block;
		if (block.kind === 'heading' && block.level <= limit && !block.collapsed) return next;
	}
	return blocks.length;
}

/** Where sections of the same rank follow each other, each ends where the next begins. */
export function parted(sections: readonly Section[]): Section[] {
	return sections.map((section, index) => {
		const next = sections[index + 1];
		return next && next.from < section.to ? { ...section, to: next.from } : section;
	});
}
