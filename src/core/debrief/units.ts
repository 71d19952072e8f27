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
	readonly children: readonly Unit[];
}

interface Draft extends Omit<Unit, 'children' | 'end'> {
	end: number;
	children: Draft[];
}

/** A line at least this long that ends without a sign goes on in the next one. */
const WRAPPED = 60;

/** The units directly under a scope, nested list items inside their parents. */
export function unitsOf(outline: Outline, scope: Scope): Unit[] {
	const { blocks, text, runIns } = outline;
	const units: Draft[] = [];
	const open: Draft[] = [];
	let lastIndex = -1;
	for (const index of scope.content) {
		const block = blocks[index] as Block;
		const draft: Draft = {
			kind: block.kind === 'item' ? 'item' : block.kind === 'row' ? 'row' : 'paragraph',
			start: block.start, end: block.end, line: block.line, block: index,
			marker: block.marker, task: block.task, depth: block.depth, runIn: runIns[index] ?? null, children: [],
		};
		const previous = lastIndex >= 0 ? (blocks[lastIndex] as Block) : null;
		const adjacent = previous !== null && lastIndex === index - 1 && previous.line >= block.line - 1;
		if (block.kind === 'item') {
			while (open.length > 0 && (open[open.length - 1] as Draft).depth >= block.depth) open.pop();
			const parent = open[open.length - 1];
			(parent ? parent.children : units).push(draft);
			open.push(draft);
		} else if (block.kind === 'text' && block.item >= 0 && open.length > 0 && !block.collapsed) {
			const owner = open.find((item) => item.block === block.item) ?? (open[open.length - 1] as Draft);
			if (adjacent || owner.children.length === 0) owner.end = Math.max(owner.end, block.end);
		} else {
			open.length = 0;
			const last = units[units.length - 1];
			if (last && last.kind === 'paragraph' && block.kind === 'text' && adjacent && !block.collapsed && previous && !draft.runIn && continues(text, previous, block)) last.end = block.end;
			else units.push(draft);
		}
		lastIndex = index;
	}
	return units;
}

/** Whether a paragraph's next line goes on with the sentence of the line before it. */
function continues(text: string, previous: Block, block: Block): boolean {
	if (previous.quote !== block.quote) return false;
	const last = text[previous.end - 1] as string;
	if (/[.!?:;。！？：]/u.test(last)) return false;
	if (/[,–—-]/u.test(last)) return true;
	return previous.end - previous.start >= WRAPPED && /^[\p{Ll}(“"'\p{N}]/u.test(text[block.start] as string);
}
