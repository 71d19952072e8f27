import type { Block } from '../markdown/block.ts';

/**
 * Labels that nothing but their place tells: two or more short lines at the head of a group of lines, or list items of
 * a few words, side by side, with items of their own.
 */
export function findBareLabels(text: string, blocks: readonly Block[]): ReadonlySet<number> {
	const lines: number[] = [];
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
		if (block.kind !== 'text' || block.item >= 0 || block.collapsed) continue;
		const before = blocks[index - 1];
		const next = blocks[index + 1];
		const apart = !before || before.kind === 'blank' || before.kind === 'heading' || before.kind === 'rule';
		if (apart && next && (next.kind === 'text' || next.kind === 'item') && next.line === block.line + 1 && isShort(text, block)) lines.push(index);
	}
	const found = new Set<number>();
	for (const group of [lines, ...items.values()]) if (group.length >= 2) for (const index of group) found.add(index);
	return found;
}

const SHORT = 42;

function isShort(text: string, { start, end }: Block): boolean {
	if (end - start > SHORT) return false;
	const words = text.slice(start, end);
	return /\p{L}/u.test(words) && !/[.!?,;:=：。，]|\[\[|\d|[-–—]\s/u.test(words) && words.split(/\s+/u).length <= 6;
}
