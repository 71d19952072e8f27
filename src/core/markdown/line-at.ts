import type { Block } from './block.ts';

/** The line of an offset that lies in one of the blocks: a unit of several lines has one block for each. */
export function lineAt(blocks: readonly Block[], offset: number): number {
	let low = 0;
	let high = blocks.length;
	while (low + 1 < high) {
		const middle = (low + high) >> 1;
		if ((blocks[middle]?.from ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return blocks[low]?.line ?? 0;
}
