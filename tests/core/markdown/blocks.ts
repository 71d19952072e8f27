import type { Block } from '../../../src/core/markdown/block.ts';
import { scan } from '../../../src/core/markdown/scan.ts';

/** The blocks of a text without the blank ones. */
export function blocksOf(text: string): Block[] {
	return scan(text).blocks.filter(({ kind }) => kind !== 'blank');
}

/** One line for a block: `h2 words`, `item0 - words`, `text words`, `row cell | cell`, `rule`. */
export function shapeOf(text: string): string[] {
	return blocksOf(text).map((block) => {
		const words = text.slice(block.start, block.end);
		if (block.kind === 'heading') return `h${block.level} ${words}`;
		if (block.kind === 'item') return `item${block.depth} ${block.marker} ${block.task === null ? '' : `[${block.task}] `}${words}`;
		if (block.kind === 'row') return `${block.header ? 'head' : 'row'} ${block.cells.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
		return block.kind === 'rule' ? 'rule' : `text ${words}`;
	});
}
