import type { Block } from '../markdown/block.ts';
import { skipSpace, trimEnd } from '../markdown/inline.ts';
import { firstWord, type HeadDress, type PartHead } from './part-heads.ts';
import { partLabel } from './part-label.ts';
import { mayOpenPart, type PartWord } from './part-words.ts';
import { pattern } from '../vocabulary/pattern.ts';

const NONE: PartHead[] = [];
/** `Story 2: Pump three`, behind what the story before ends with. */
const NUMBERED_TITLE = pattern(/(?:^|[.!?;。！？；|][\s*_]+)((?:\*\*|__)?(?:star|car|story|example|case|故事|案例|例子|사례|이야기|스토리)\s*[#＃]?\s*\d{1,2}(?![\p{L}\p{N}])[^.!?。！？\n]{0,70})$/iu);

/** Labels within a line: `Situation: … Task: …`. A line that begins with none needs three of them. */
export function inlineHeads(text: string, blocks: readonly Block[], index: number, from: number, dress: HeadDress | null, nextSign: NextSign): PartHead[] {
	const block = blocks[index] as Block;
	const cuts: { from: number; body: number; words: readonly PartWord[] }[] = [];
	for (let sign = nextSign(from, block.end); sign; sign = nextSign(sign.at + 1, block.end)) {
		const label = labelBefore(text, Math.max(from, cuts[cuts.length - 1]?.body ?? from), sign, dress);
		if (!label) continue;
		let body = sign.end;
		while (body < block.end && '*_'.includes(text[body] as string)) body++;
		cuts.push({ from: label.from, body: skipSpace(text, body, block.end), words: label.words });
	}
	if (cuts.length < (dress !== null || blocks[index + 1]?.line === block.line ? 1 : 3)) return NONE;
	const leads = cuts.map(({ from: start }, place) => leadOf(text, place === 0 ? (dress === null ? block.start : from) : (cuts[place - 1]?.body ?? from), start, place === 0 && dress === null));
	return cuts.map(({ from: start, body, words }, place) => {
		const end = endBefore(text, body, leads[place + 1] ?? block.end);
		return { block: index, from: start, body: Math.min(body, block.end), end: Math.max(end, Math.min(body, block.end)), words, dress: dress ?? 'plain', whole: false, lead: leads[place] ?? start };
	});
}

/** Where the title begins that stands right before a label; the label itself where none does. */
function leadOf(text: string, from: number, label: number, first: boolean): number {
	const before = text.slice(from, trimEnd(text, from, label));
	const title = NUMBERED_TITLE.exec(before)?.[1];
	if (title !== undefined) return from + before.length - title.length;
	return first ? from : label;
}

/** Where the words before the next label end, without the sign that parts them. */
export function endBefore(text: string, start: number, next: number): number {
	let end = trimEnd(text, start, next);
	while (end > start && '|•·'.includes(text[end - 1] as string)) end = trimEnd(text, start, end - 1);
	return end;
}

/** What may part a label from its words. */
export interface Sign {
	readonly at: number;
	readonly end: number;
	/** Emphasis that closes or a dash: only a label that begins a sentence stands before one. */
	readonly weak: boolean;
}

export type NextSign = (from: number, end: number) => Sign | null;

const WEAK = /[*_]{2}(?=[ \t\u3000])|[ \t](?:[–—-]|->|=>|→)(?=[ \t])/gu;

/** The next colon, dash or closing emphasis of a block; looks at no part of the note twice while the blocks move on. */
export function signFinder(text: string): NextSign {
	const later = (known: number, from: number, find: (from: number) => number): number => (known >= from ? known : find(from));
	let plain = -1;
	let wide = -1;
	let weak = -1;
	let length = 0;
	const search = (sign: string) => (from: number): number => {
		const at = text.indexOf(sign, from);
		return at < 0 ? Infinity : at;
	};
	const searchWeak = (from: number): number => {
		WEAK.lastIndex = from;
		const found = WEAK.exec(text);
		length = found?.[0].length ?? 0;
		return found?.index ?? Infinity;
	};
	return (from, end) => {
		plain = later(plain, from, search(':'));
		wide = later(wide, from, search('：'));
		weak = later(weak, from, searchWeak);
		const at = Math.min(plain, wide, weak);
		return at < end ? { at, end: at + (at === weak ? length : 1), weak: at === weak } : null;
	};
}

/** The label that ends at a sign: behind the end of a sentence, or with a capital. */
function labelBefore(text: string, from: number, { at: sign, weak }: Sign, dress: HeadDress | null): { from: number; words: readonly PartWord[] } | null {
	const least = Math.max(from, sign - 40);
	let start = sign;
	let spaces = 0;
	while (start > least) {
		const c = text[start - 1] as string;
		if (/[.!?;,|。；！？，、•→\n()]/u.test(c)) break;
		if (c === ' ' && ++spaces > 5) break;
		start--;
	}
	const behindSign = start > from && /[.!?;|。；！？•→]/u.test(text[start - 1] as string);
	// the longest run of words that is a label
	for (let at = skipSpace(text, start, sign); at < sign; ) {
		const words = mayOpenPart(firstWord(text, at, sign)?.text ?? '') ? partLabel(text.slice(at, sign)) : null;
		const capital = /\p{Lu}|[\u3400-\ud7a3]/u.test(text[at] as string) || '*_'.includes(text[at] as string);
		const first = behindSign && skipSpace(text, start, sign) === at;
		if (words && (weak ? first && capital && !words.some(({ letter }) => letter && dress !== 'bold' && dress !== 'letter') : capital || first)) {
			const letters = words.every(({ letter }) => letter);
			if (!letters || dress === null || dress === 'letter' || dress === 'bold') return { from: at, words };
		}
		const space = text.slice(at, sign).indexOf(' ');
		if (space < 0) return null;
		at = skipSpace(text, at + space, sign);
	}
	return null;
}
