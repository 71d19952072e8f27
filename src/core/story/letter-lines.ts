import type { Block } from '../markdown/block.ts';
import { skipSpace, trimEnd } from '../markdown/inline.ts';
import { partLabel } from './part-label.ts';
import type { PartHead } from './part-heads.ts';
import { pattern } from '../vocabulary/pattern.ts';

/** `S the pump tripped`: a letter and nothing that parts it from its words. */
const BARE = /^[STARL][ \t\u3000]+(?=[^\s:–—=>-])/u;
/** `the pump tripped (S)`, `… [Situation]`, `… ← result` */
const TAIL = pattern(/[ \t\u3000]+(?:[(（[【]([\p{L}/&+ ]{1,24})[)）\]】]|(?:←|<-)[ \t]*([\p{L} ]{1,24}))[.。]?$/u);
/** Lines between two letters that go on with what the first one says. */
const MOST_BETWEEN = 2;

/** Labels that only their company shows to be labels: single letters before or labels behind what they name, a whole story of them. */
export function letterLines(text: string, blocks: readonly Block[], taken: ReadonlySet<number>): PartHead[] {
	const found: PartHead[] = [];
	let run: PartHead[] = [];
	let between = 0;
	const close = (): void => {
		const told = new Set(run.flatMap(({ words }) => words.map(({ part }) => part)));
		if (told.size >= 3 && told.has('situation') && told.has('action') && told.has('result')) found.push(...run);
		run = [];
		between = 0;
	};
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'blank') continue;
		const head = taken.has(index) || (block.kind !== 'text' && block.kind !== 'item') ? null : headIn(text, block, index);
		if (head && run.length > 0 && (run[0]?.dress !== head.dress || head.words[0]?.part === run[0]?.words[0]?.part)) close();
		if (head) {
			run.push(head);
			between = 0;
		} else if (run.length > 0 && ++between > MOST_BETWEEN) close();
	}
	close();
	return found;
}

function headIn(text: string, block: Block, index: number): PartHead | null {
	const { start, end } = block;
	const code = text.charCodeAt(start);
	if (code >= 65 && code <= 84) {
		const bare = BARE.exec(text.slice(start, Math.min(end, start + 6)));
		const words = bare ? partLabel(text[start] as string) : null;
		if (bare && words) return { block: index, from: start, body: skipSpace(text, start + 1, end), end, words, dress: 'letter', whole: false, lead: start };
	}
	const last = text.charCodeAt(end - 1);
	if (last !== 41 && last !== 93 && last !== 0xff09 && last !== 0x3011 && !text.slice(Math.max(start, end - 28), end).includes('←')) return null;
	const tail = TAIL.exec(text.slice(Math.max(start, end - 36), end));
	const words = tail ? partLabel((tail[1] ?? tail[2]) as string) : null;
	if (!tail || !words) return null;
	return { block: index, from: start, body: start, end: trimEnd(text, start, end - tail[0].length), words, dress: 'plain', whole: false, lead: start };
}
