import type { Block } from '../markdown/block.ts';
import type { Label } from './label.ts';
import { isSigned } from './verdict.ts';

/**
 * Labels that nothing but their place tells: two or more short lines at the head of a group of lines, or list items of
 * a few words, side by side, with items of their own.
 */
export function findBareLabels(text: string, blocks: readonly Block[], labelOf: (index: number) => Label): ReadonlySet<number> {
	const lines: number[] = [];
	/** Alone between blank lines, over paragraphs. */
	const far: number[] = [];
	/** Labels beyond doubt between the lists. */
	const tight: number[] = [];
	const items = new Map<string, number[]>();
	const parents: number[] = [];
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'item') {
			parents.length = block.depth;
			parents[block.depth] = index;
			const next = blocks[index + 1];
			if (next?.kind === 'item' && next.depth > block.depth && block.task === null && isShort(text, block)) {
				const key = `${parents[block.depth - 1] ?? -1} ${block.depth}`;
				const beside = items.get(key);
				if (beside) beside.push(index);
				else items.set(key, [index]);
			}
			continue;
		}
		parents.length = 0;
		if (block.kind !== 'text' || block.collapsed) continue;
		if (isOverList(text, blocks, index)) {
			const { sense, pure, known } = labelOf(index);
			if (pure && known === 1 && (sense === 'strength' || sense === 'gap')) tight.push(index);
		}
		if (block.item >= 0 && !isBetween(blocks, index)) continue;
		const before = blocks[index - 1];
		const next = blocks[index + 1];
		const apart = block.item >= 0 || !before || before.kind === 'blank' || before.kind === 'heading' || before.kind === 'rule';
		if (apart && next?.kind === 'blank' && isTitle(text, block) && isProse(blocks, index)) far.push(index);
		if (apart && next && (next.kind === 'text' || next.kind === 'item') && next.line === block.line + 1 && isShort(text, block) && !(isSigned(text, block.start) && isSigned(text, next.start))) lines.push(index);
	}
	const found = new Set<number>();
	for (const group of [lines, far, tight, ...items.values()]) if (group.length >= 2) for (const index of group) found.add(index);
	return found;
}

/**
 * `hits` and `misses`, each alone on a line in the middle of others: labels beyond doubt of both kinds in one run of
 * lines, with no blank line to set them apart.
 */
export function findTightLabels(text: string, blocks: readonly Block[], labelOf: (index: number) => Label): ReadonlySet<number> {
	const found = new Set<number>();
	let run: number[] = [];
	let senses = new Set<string>();
	for (let index = 0; index <= blocks.length; index++) {
		const block = blocks[index];
		if (!block || block.kind !== 'text' || block.item >= 0 || block.collapsed) {
			if (senses.size > 1) for (const label of run) found.add(label);
			if (run.length > 0) run = [];
			if (senses.size > 0) senses = new Set();
			continue;
		}
		const next = blocks[index + 1];
		if (block.end - block.start > TIGHT || next?.kind !== 'text' || next.line !== block.line + 1 || /[.!?,;]$/u.test(text.slice(block.start, block.end))) continue;
		const { sense, pure, known } = labelOf(index);
		if (!pure || known < 1 || (sense !== 'strength' && sense !== 'gap')) continue;
		run.push(index);
		senses.add(sense);
	}
	return found;
}

const TIGHT = 24;
/** A few letters at the margin with a list right below: `Ws`, `Ls`. */
function isOverList(text: string, blocks: readonly Block[], index: number): boolean {
	const { line, start, end, indent } = blocks[index] as Block;
	const next = blocks[index + 1];
	return next?.kind === 'item' && next.line === line + 1 && next.depth === 0 && indent === 0 && end - start <= TIGHT && !/[.!?,;]$/u.test(text.slice(start, end));
}

/** A short line at the margin between the short items of two lists; Markdown takes it for a part of the item above. */
function isBetween(blocks: readonly Block[], index: number): boolean {
	const { line, start, end, indent } = blocks[index] as Block;
	const before = blocks[index - 1];
	const next = blocks[index + 1];
	return before?.kind === 'item' && before.line === line - 1 && before.end - before.start < WRAPPED && next?.kind === 'item' && next.line === line + 1 && next.depth === 0 && end - start <= TIGHT && indent === 0;
}

/** Items from this length on may go on in the next line. */
const WRAPPED = 50;
/** A line of a word or three that begins with a capital, or has none to begin with. */
function isTitle(text: string, block: Block): boolean {
	return isShort(text, block) && /^(?:\p{Lu}|\p{Lo})/u.test(text.slice(block.start, block.start + 2)) && text.slice(block.start, block.end).split(/\s+/u).length <= 3;
}

/** Whether longer lines stand below a blank one. */
function isProse(blocks: readonly Block[], index: number): boolean {
	const next = blocks[index + 2];
	return next !== undefined && next.kind === 'text' && next.item < 0 && !next.collapsed && next.end - next.start >= WRAPPED;
}

const SHORT = 42;

function isShort(text: string, { start, end }: Block): boolean {
	if (end - start > SHORT) return false;
	// `(4)`, `×4` count what is below
	const words = text.slice(start, end).replace(/[ \t]*(?:[([]\d{1,2}[)\]]|[×x*]\d{1,2})$/u, '');
	return /\p{L}/u.test(words) && !/[.!?,;:=：。，★☆○△✕]|\[\[|\d|[-–—]\s/u.test(words) && words.split(/\s+/u).length <= 6;
}
