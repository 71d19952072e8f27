import type { Block } from './block.ts';

/** Index of the last block that begins at or before an offset; 0 where none does. */
export function blockAt(blocks: readonly Block[], offset: number): number {
	let low = 0;
	let high = blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((blocks[middle]?.from ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
