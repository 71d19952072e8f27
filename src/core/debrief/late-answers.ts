import type { Block } from '../markdown/block.ts';

/** Lists of more prompts than this are lists of questions. */
const MOST = 12;

/**
 * Answers that come after all the prompts: `1. What went well? 2. What did not?`, then `1. I kept calm. 2. …`.
 * Gives the prompt of each answer, both by their index. `isPrompt` says whether an item waits for an answer.
 */
export function lateAnswers(text: string, blocks: readonly Block[], isPrompt: (index: number) => boolean): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	for (let index = 0; index < blocks.length; index++) {
		if (!isOpen(blocks[index])) continue;
		const prompts = run(index);
		index += prompts.length - 1;
		const waiting = prompts.findIndex((at) => !ends(text, blocks[at] as Block));
		// a list that is numbered anew may follow without a blank line
		const first = waiting > 0 ? prompts.slice(0, waiting) : prompts;
		const lettered = byLetter(first);
		if (lettered) {
			for (const [at, prompt] of lettered) found.set(at, prompt);
			continue;
		}
		let next = (first[first.length - 1] as number) + 1;
		while (blocks[next]?.kind === 'blank') next++;
		if (first.length < 2 || first.length > MOST || !first.some(isPrompt) || !isOpen(blocks[next])) continue;
		const answers = waiting > 0 ? prompts.slice(waiting) : run(next);
		if (answers.length !== first.length || answers.some((at) => ends(text, blocks[at] as Block))) continue;
		for (const [position, at] of answers.entries()) found.set(at, first[position] as number);
	}
	return found;

	/** `c) …`, `b) …` further down, in whatever order, where the prompts bear letters. */
	function byLetter(prompts: readonly number[]): Map<number, number> | null {
		const keyed = new Map(prompts.map((at) => [letterOf(blocks[at] as Block), at]));
		if (prompts.length < 3 || prompts.length > MOST || keyed.has('') || keyed.size < prompts.length || !prompts.some(isPrompt)) return null;
		const answers = new Map<number, number>();
		for (let at = (prompts[prompts.length - 1] as number) + 1; at < blocks.length && blocks[at]?.kind !== 'heading'; at++) {
			const block = blocks[at] as Block;
			const prompt = isOpen(block) && !ends(text, block) ? keyed.get(letterOf(block)) : undefined;
			if (prompt !== undefined) answers.set(at, prompt);
		}
		return answers.size > 1 ? answers : null;
	}

	/** Items of one list, one below the other. */
	function run(from: number): number[] {
		const items: number[] = [];
		for (let index = from; isOpen(blocks[index]) && items.length <= 2 * MOST; index++) items.push(index);
		return items;
	}
}

function isOpen(block: Block | undefined): boolean {
	return block !== undefined && block.kind === 'item' && block.depth === 0 && block.task === null;
}

function letterOf({ marker }: Block): string {
	return /^[a-h]/u.test(marker) ? (marker[0] as string) : '';
}

/** Ends as a prompt does. */
function ends(text: string, block: Block): boolean {
	return /[?:？：][*_\s]*$/u.test(text.slice(Math.max(block.start, block.end - 6), block.end));
}
