import { asksCandidate, endsAsking } from '../debrief/asking.ts';
import type { Block } from '../markdown/block.ts';
import type { PartHead } from './part-heads.ts';
import type { PartWord } from './part-words.ts';
import { isQuestionLine } from './question-line.ts';
import { PARTS, type PartName } from './story.ts';

/** A label that has found its place in a story. */
export interface PlacedHead {
	readonly head: PartHead;
	readonly parts: readonly PartName[];
	readonly weight: number;
	/** A list holds its words; otherwise its place or one of its words tells the part. */
	readonly listed: boolean;
}

/** Labels that belong to one telling, in the order written. */
export interface Frame {
	readonly heads: readonly PlacedHead[];
	/** Rank of its labels where they are headings, else 0. */
	readonly level: number;
}

interface Draft {
	readonly heads: PlacedHead[];
	readonly parts: Map<PartName, number>;
	level: number;
	readonly letters: boolean;
}

const ORDER = new Map(PARTS.map((part, index) => [part, index]));

/**
 * Puts labels together that tell one story: each part once, with nothing between that opens another. `endsStory` knows the
 * headings that stand over something else, such as strengths.
 */
export function framesOf(text: string, blocks: readonly Block[], heads: readonly PartHead[], endsStory: (block: number) => boolean): Frame[] {
	const frames: Frame[] = [];
	const levels = headingLevels(heads, blocks);
	let draft: Draft | null = null;
	let previous: PartHead | null = null;
	const isHead = new Set(heads.map(({ block }) => block));
	for (const [at, head] of heads.entries()) {
		const block = blocks[head.block] as Block;
		const letter = head.words.every((word) => word.letter);
		if (asksInstead(text, head)) continue;
		if (draft && !draft.letters && letter && head.dress !== 'heading') {
			// `A:` under words for labels is an answer, `S:` begins a story with letters; `**S/T:**` stands beside `**Result:**`
			if (head.dress !== 'bold' || previous?.dress !== 'bold' || head.words.length === 1) {
				if (head.words[0]?.part !== 'situation') continue;
				frames.push(draft);
				draft = null;
			}
		}
		// letters begin with the situation: `A:` alone is an answer
		if (!draft && letter && head.dress !== 'heading' && head.words[0]?.part !== 'situation' && !areAllLetters(heads, at)) continue;
		// a line like `Result: …` inside a part whose story has headings for labels
		if (draft && draft.level > 0 && head.dress !== 'heading' && levels.has(head.block)) continue;
		let parts: readonly PartName[] = draft ? partsOf(head.words, draft.parts) : partsOf(head.words, new Map());
		if (draft && previous && parted(draft, previous, head, parts)) {
			frames.push(draft);
			draft = null;
			if (letter && head.dress !== 'heading' && head.words[0]?.part !== 'situation' && !areAllLetters(heads, at)) continue;
			parts = partsOf(head.words, new Map());
		}
		draft ??= { heads: [], parts: new Map(), level: head.dress === 'heading' ? block.level : 0, letters: letter };
		if (head.dress === 'heading' && draft.level === 0) draft.level = block.level;
		for (const part of parts) if (!draft.parts.has(part)) draft.parts.set(part, draft.heads.length);
		draft.heads.push({ head, parts, weight: Math.max(...head.words.map(({ weight }) => weight)), listed: true });
		previous = head;
	}
	if (draft) frames.push(draft);
	return frames;

	function parted(own: Draft, before: PartHead, head: PartHead, parts: readonly PartName[]): boolean {
		const last = own.heads[own.heads.length - 1] as PlacedHead;
		const repeats = parts.some((part) => own.parts.has(part) && !last.parts.includes(part)) || (parts.some((part) => last.parts.includes(part)) && parts.includes('situation') && own.heads.length > 1);
		if (repeats) return true;
		const block = blocks[head.block] as Block;
		const first = blocks[before.block] as Block;
		if (block.quote !== first.quote) return true;
		const back = Math.min(...parts.map(orderOf)) < Math.max(...[...own.parts.keys()].map(orderOf));
		const again = parts.some((part) => last.parts.includes(part));
		if (head.dress === 'heading' && own.level > 0 && block.level !== own.level) return true;
		if (head.dress === 'heading' && own.level === 0) return true;
		for (let index = before.block + 1; index < head.block; index++) {
			const between = blocks[index] as Block;
			if (between.kind === 'blank') continue;
			if (between.kind === 'heading' && !isHead.has(index)) {
				if (own.level === 0) return true;
				if (endsStory(index) || between.level < own.level || (between.level === own.level && (back || again || own.parts.has('result')))) return true;
			} else if (between.kind === 'rule') {
				if (own.level === 0 && (back || again)) return true;
			} else if (between.kind === 'item' && block.kind === 'item' && between.depth < block.depth) return true;
			else if ((back || again) && (again || own.parts.size > 1) && opensStory(text, between)) return true;
			else if (own.level === 0 && isQuestionLine(text, between) && (between.kind === 'text' || /\d/u.test(between.marker)) && own.parts.size > 1) return true;
		}
		return again && own.parts.size === 1 && own.level === 0 && parts.includes('situation');
	}
}

/** From here on stand the letters of a whole story close together, in whatever order: `R: … A: … S: …`. */
function areAllLetters(heads: readonly PartHead[], at: number): boolean {
	const told = new Set<PartName>();
	let last = heads[at]?.block ?? 0;
	for (const { words, block } of heads.slice(at, at + 6)) {
		const [word] = words;
		if (!word?.letter || block - last > 3 || told.has(word.part)) break;
		told.add(word.part);
		last = block;
	}
	return told.has('situation') && told.has('action') && told.has('result');
}

function orderOf(part: PartName): number {
	return ORDER.get(part) ?? 0;
}

/** Which parts the words name beside those already told. */
function partsOf(words: readonly PartWord[], told: ReadonlyMap<PartName, number>): PartName[] {
	const parts: PartName[] = [];
	const has = (part: PartName): boolean => told.has(part) || parts.includes(part);
	for (const word of words) {
		let { part } = word;
		if (word.late !== null && (word.letter ? has(word.part) || (part === 'task' && has('action')) : has('action') || has('task'))) part = word.late;
		else if (word.shifts && part === 'situation' && has('situation') && !has('task') && !has('action')) part = 'task';
		else if (word.shifts && part === 'task' && has('task')) part = 'situation';
		if (!parts.includes(part)) parts.push(part);
	}
	return parts;
}

/** Blocks below headings that are labels, where at least two of these stand side by side. */
function headingLevels(heads: readonly PartHead[], blocks: readonly Block[]): ReadonlySet<number> {
	const covered = new Set<number>();
	let level = 0;
	for (const [index, head] of heads.entries()) {
		if (head.dress === 'heading') {
			level = blocks[head.block]?.level ?? 0;
			const beside = heads.slice(Math.max(0, index - 7), index + 8).some((other) => other !== head && other.dress === 'heading' && blocks[other.block]?.level === level);
			if (!beside) level = 0;
		} else if (level > 0) covered.add(head.block);
	}
	return covered;
}

/** `问题：请讲一次…`: the question, not the problem. */
function asksInstead(text: string, { words, body, end }: PartHead): boolean {
	if (words.length !== 1 || !words[0]?.shifts) return false;
	const said = text.slice(body, end);
	return said.length < 160 && (endsAsking(said) || asksCandidate(said));
}

/** A line that looks like the title of a story or the question it answers. */
function opensStory(text: string, block: Block): boolean {
	if (block.kind === 'heading') return true;
	if (block.end - block.start > 120) return false;
	const words = text.slice(block.start, block.end);
	return /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/u.test(words) || isQuestionLine(text, block) || isNumberedTitle(words);
}

const NUMBERED = /^[^\p{L}\p{N}]*(?:star|car|story|example|stories|case|故事|案例|例子|事例|사례|이야기|스토리|경험)\s*(?:story|example|答案)?\s*[#＃]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-e](?![\p{L}]))/iu;

export function isNumberedTitle(words: string): boolean {
	return NUMBERED.test(words);
}
