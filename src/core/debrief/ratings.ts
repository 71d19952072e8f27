import type { Block } from '../markdown/block.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Kind } from './debrief.ts';
import type { Outline } from './outline.ts';
import { readLabel } from './label.ts';
import { kindOfScore } from './score-kind.ts';

/** An answer that was rated as a whole. */
export interface Rated {
	readonly kind: Kind;
	/** Where the words begin that say why, within the block's unit. */
	readonly start: number;
}

/** `Rating 8/10`, `4 of 5`, `★★☆☆☆`: the whole line. */
const ALONE = pattern(/^[\s*_([]*(?:(?:my |self[- ]?|own )?(?:rating|score|grade|marks?|rated|points?|verdict|how (?:it|that) went|felt|自评|评分|打分|得分|점수|평가|자평)[*_]*\s*[:：=–-]?[*_]*\s*)?(?:(\d{1,2}(?:[.,]\d)?)\s*(?:\/|out of|of|von)\s*(10|5|4|3|7)|(★{1,5})(☆{0,4})|([①②③④⑤]))[\s*_)\].!]*$/iu);
/** `How would you …? 3/10`, `Scaling question (2/5)`. */
const BEHIND = pattern(/[\s([–—:-]+(\d{1,2}(?:[.,]\d)?)\s*\/\s*(10|5|4|3|7)[\s*_)\].!]*$/u);
/** `Mark 2. Clear yes first …` */
const MARK = pattern(/^[*_]{0,2}(?:mark|note|grade|score|rating|points?|점수|得分)[*_]{0,2}[ \t]*:?[ \t]*(\d{1,2}(?:[.,]\d)?)[.:;–—-][*_]{0,2}[ \t]+(?=\S)/iu);
/** `Leadership - 6`, `**CAT tools**: **5**` */
const GRADED = pattern(/^[^\n|]{3,80}?[\s*_]*[-–—:][\s*_]*(\d{1,2}(?:[.,]\d)?)[\s*_]*$/u);
const STATED = /(?:scores?|scored|marks?|grades?|graded|scale|ratings?|points?|schulnoten|noten|점수|评分|打分)[^.\n|]{0,40}?(?:[01] ?(?:-|–|to|bis|~) ?|out of |\/ ?)(\d{1,2})(?!\d)/iu;
/** The best mark is 1. */
const DOWN = /(?:^|[^\d])1 ?(?:=|is|:)? ?(?:the )?(?:best|sehr gut|very good|excellent|top)|schulnoten|(?:^|[^\d])([4-6]) ?(?:=|is) ?(?:the )?(?:worst|ungenügend|insufficient|fail)/iu;
const SEARCHED = 3000;

/** The scale that a note states for marks without one. */
function scaleOf(text: string): { readonly most: number; readonly down: boolean } | null {
	const head = text.slice(0, SEARCHED);
	const down = DOWN.exec(head);
	if (down) return { most: Number(down[1] ?? /(?:^|[^\d])([56]) ?(?:=|is)/u.exec(head)?.[1] ?? 6), down: true };
	const stated = STATED.exec(head);
	return stated && Number(stated[1]) > 2 ? { most: Number(stated[1]), down: false } : null;
}

const POINTER = pattern(/^[\^↑]+[ \t]*(\p{L}[^,.;:!?(]{0,24})/u);
const NUMBERED = pattern(/^[\s*_]*(?:(?:q(?:uestion)?|frage|문항|질문|问题)?\s*\d{1,2}\s*[.):、）]|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[题问])/iu);
const ASKS = pattern(/[?？]/u);

export interface Ratings {
	/** By block. */
	readonly answers: ReadonlyMap<number, Rated>;
	/** Blocks that bear the rating. */
	readonly rated: ReadonlySet<number>;
	/** Lines that only say of the one above how it went: `^ very good`. */
	readonly pointers: ReadonlySet<number>;
}

/**
 * Answers that are rated as a whole: the lines right below a line that is a rating and nothing else, where
 * the note has two or more of them; and those below a question that ends in a rating or in a sign which a legend explains.
 * What was rated is no point; why it was is.
 */
export function readRatings(outline: Outline): Ratings {
	const { text, blocks } = outline;
	const found = new Map<number, Rated>();
	const alone: { readonly block: number; readonly kind: Kind | null }[] = [];
	const behind: typeof alone = [];
	const pointers = new Set<number>();
	for (const [index, block] of blocks.entries()) {
		if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'heading') continue;
		const code = outline.codes.get(index);
		if (code) {
			const kind = outline.runInKinds.get(index);
			if (code.explained && code.start > code.body && isQuestion(block, text.slice(block.start, code.stop))) behind.push({ block: index, kind: kind ?? null });
			continue;
		}
		const size = block.end - block.start;
		if (size <= 40) {
			const rating = ALONE.exec(text.slice(block.start, block.end));
			if (rating) {
				alone.push({ block: index, kind: rated(rating) });
				continue;
			}
		}
		if (size > 300) continue;
		const rating = BEHIND.exec(text.slice(block.end - Math.min(size, 16), block.end));
		if (rating && isQuestion(block, text.slice(block.start, block.end - rating[0].length))) behind.push({ block: index, kind: rated(rating) });
	}
	for (const [index, { kind, start, end, line }] of blocks.entries()) {
		if (kind !== 'text' || end - start > 60 || (text[start] !== '^' && text[start] !== '↑')) continue;
		const pointer = POINTER.exec(text.slice(start, end));
		const above = blocks[index - 1];
		if (!pointer || above?.line !== line - 1 || (above.kind !== 'text' && above.kind !== 'item') || ASKS.test(text.slice(above.end - 1, above.end))) continue;
		const at = start + pointer[0].length - (pointer[1] as string).length;
		const { sense, lean } = readLabel(outline.words(at, at + (pointer[1] as string).length), false);
		const judged = sense === 'strength' || sense === 'gap' ? sense : Math.abs(lean) >= 1 ? (lean > 0 ? 'strength' : 'gap') : null;
		pointers.add(index);
		if (judged) found.set(index - 1, { kind: judged, start: above.start });
	}
	const scale = behind.length + alone.length > 1 ? null : scaleOf(text);
	if (scale) {
		const marks: typeof behind = [];
		for (const [index, { kind, start, end }] of blocks.entries()) {
			if ((kind !== 'text' && kind !== 'item' && kind !== 'heading') || end - start > 400) continue;
			const words = text.slice(start, end);
			const mark = MARK.exec(words);
			const value = Number((mark ?? GRADED.exec(words))?.[1]?.replace(',', '.') ?? NaN);
			if (!(value <= scale.most)) continue;
			marks.push({ block: index, kind: scale.down ? kindOfScore(scale.most - value, scale.most - 1) : kindOfScore(value, scale.most) });
		}
		if (marks.length > 2) {
			for (const mark of marks) {
				const { start, end } = blocks[mark.block] as Block;
				const head = MARK.exec(text.slice(start, end));
				if (head && mark.kind) found.set(mark.block, { kind: mark.kind, start: start + head[0].length });
			}
			for (const mark of marks) behind.push(mark);
		}
	}
	const ratings = new Set([...(alone.length > 1 ? alone : []), ...behind].map(({ block }) => block));
	for (const { block, kind } of [...(alone.length > 1 ? alone : []), ...behind]) if (kind) govern(block, kind);
	return { answers: found, rated: ratings, pointers };

	function govern(rating: number, kind: Kind): void {
		const own = blocks[rating] as Block;
		let begun = false;
		for (let index = rating + 1; index < blocks.length; index++) {
			const block = blocks[index] as Block;
			if (block.kind === 'blank' && !begun && own.kind === 'heading') continue;
			if (ratings.has(index) || (block.kind !== 'text' && block.kind !== 'item') || block.quote !== own.quote) return;
			if (outline.runIns[index] || (outline.scopes[index]?.block === index && index !== rating)) return;
			if (block.kind === 'item' && own.kind === 'item' && block.depth <= own.depth) return;
			if (block.kind === 'text' && NUMBERED.test(text.slice(block.start, block.start + 8))) return;
			begun = true;
			// further lines of the question's own item are read with it
			if (own.kind === 'item' && block.kind === 'text' && block.item === rating) {
				if (!found.has(rating)) found.set(rating, { kind, start: block.start });
				continue;
			}
			found.set(index, { kind, start: block.start });
		}
	}

	function isQuestion({ kind }: Block, words: string): boolean {
		return kind === 'heading' || kind === 'item' || ASKS.test(words) || NUMBERED.test(words);
	}

	function rated([, value, scale, full, empty]: readonly string[]): Kind | null {
		if (full) return kindOfScore(full.length, full.length + (empty ?? '').length);
		return value && scale ? kindOfScore(Number(value.replace(',', '.')), Number(scale)) : null;
	}
}
