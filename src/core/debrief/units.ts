import type { Block } from '../markdown/block.ts';
import type { RunIn } from '../markdown/inline.ts';
import type { Span } from '../note.ts';
import type { Outline, Scope } from './outline.ts';

/** What is said in one go: a list item with its further lines and nested items, a paragraph, or a table's row. */
export interface Unit extends Span {
	readonly kind: 'item' | 'paragraph' | 'row';
	/** Index of its first block. */
	readonly block: number;
	readonly marker: string;
	readonly task: string | null;
	readonly depth: number;
	readonly runIn: RunIn | null;
	/** One of several lines that stand right below each other, each for itself. */
	readonly listed: boolean;
	readonly children: readonly Unit[];
}

/** `Δ`, `✅`: begins a line of its own, even right below a list. */
const SIGN = /^(?:Δ|\p{Extended_Pictographic})\ufe0f?\s/u;

interface Draft extends Omit<Unit, 'children' | 'end' | 'listed'> {
	end: number;
	listed: boolean;
	children: Draft[];
}

/** Editors that break lines do so from about this width on. */
const WRAPPED = 60;

/** The units directly under a scope, nested list items inside their parents. */
export function unitsOf(outline: Outline, scope: Scope): Unit[] {
	const { blocks, runIns } = outline;
	const units: Draft[] = [];
	const open: Draft[] = [];
	let lastIndex = -1;
	let since = 0; // between this block and the last one nothing stands that belongs to another label
	for (const index of scope.content) {
		const block = blocks[index] as Block;
		const draft: Draft = {
			kind: block.kind === 'item' ? 'item' : block.kind === 'row' ? 'row' : 'paragraph',
			start: block.start, end: block.end, line: block.line, block: index,
			marker: block.marker, task: block.task, depth: block.depth, runIn: runIns[index] ?? null, listed: false, children: [],
		};
		const previous = lastIndex >= 0 ? (blocks[lastIndex] as Block) : null;
		const together = previous === null || onlyBlank(blocks, lastIndex, index);
		if (!together) since = index;
		const adjacent = previous !== null && lastIndex === index - 1 && previous.line >= block.line - 1;
		const owner = block.kind === 'text' && block.item >= 0 ? open.find((item) => item.block === block.item) ?? open[open.length - 1] : undefined;
		if (block.kind === 'item') {
			while (open.length > 0 && (open[open.length - 1] as Draft).depth >= block.depth) open.pop();
			const parent = open[open.length - 1];
			(parent ? parent.children : units).push(draft);
			open.push(draft);
		} else if (owner && owner.block >= since && !block.collapsed && !SIGN.test(outline.text.slice(block.start, block.start + 4))) {
			if (adjacent || owner.children.length === 0) owner.end = Math.max(owner.end, block.end);
		} else if (owner && outline.scopes[block.item] !== scope) {
			// it belongs to an item under another label
		} else {
			open.length = 0;
			const last = units[units.length - 1];
			if (last && last.kind === 'paragraph' && block.kind === 'text' && adjacent && !block.collapsed && previous && !draft.runIn && continues(outline, index)) last.end = block.end;
			else {
				if (last && last.kind === 'paragraph' && draft.kind === 'paragraph' && adjacent && !block.collapsed) last.listed = draft.listed = true;
				units.push(draft);
			}
		}
		lastIndex = index;
	}
	return units;
}

/** Whether nothing with words stands between two blocks; what does may be an item of its own. */
function onlyBlank(blocks: readonly Block[], after: number, before: number): boolean {
	for (let index = after + 1; index < before; index++) if (blocks[index]?.kind !== 'blank') return false;
	// lines of a comment or of code have no blocks
	return (blocks[before] as Block).line - (blocks[after] as Block).line <= before - after;
}

/**
 * Whether a paragraph's next line goes on with the sentence of the line before it: after a comma or a small word, or
 * where an editor has broken all lines of the paragraph at about the same width.
 */
function continues(outline: Outline, index: number): boolean {
	const { text, blocks } = outline;
	const previous = blocks[index - 1] as Block;
	const block = blocks[index] as Block;
	if (previous.quote !== block.quote || SIGN.test(text.slice(block.start, block.start + 4))) return false;
	const last = text[previous.end - 1] as string;
	if (/[.!?:;。！？：]/u.test(last)) return false;
	if (/[,–—-]/u.test(last)) return true;
	if (!/^\p{Lu}/u.test(text[block.start] as string) && /\s(?:the|a|an|of|to|and|or|but|for|with|in|on|at|that|which|my|their|is|was|i)$/iu.test(text.slice(Math.max(previous.start, previous.end - 7), previous.end))) return true;
	return /^[\p{Ll}(“"'\p{N}]/u.test(text[block.start] as string) && isWrapped(blocks, index);
}

/** At least three lines, all but the last about as long as the longest one. */
function isWrapped(blocks: readonly Block[], index: number): boolean {
	let first = index;
	let last = index;
	const isText = (at: number): boolean => blocks[at]?.kind === 'text' && blocks[at]?.item === -1;
	while (isText(first - 1) && index - first < 40) first--;
	while (isText(last + 1) && last - first < 40) last++;
	if (last - first < 2) return false;
	const lengths = blocks.slice(first, last).map(({ start, end }) => end - start);
	const widest = Math.max(...lengths);
	return widest >= WRAPPED && widest <= 110 && Math.min(...lengths) >= widest - 20;
}
