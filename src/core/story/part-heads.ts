import type { Block } from '../markdown/block.ts';
import { isSpaceCode, skipSpace } from '../markdown/inline.ts';
import { endBefore, inlineHeads, signFinder, type NextSign } from './inline-heads.ts';
import { letterLines } from './letter-lines.ts';
import { partLabel, plainLetters } from './part-label.ts';
import { mayOpenPart, type PartWord } from './part-words.ts';

export type HeadDress = 'heading' | 'callout' | 'bold' | 'plain' | 'letter';

/** A label at the head of a block, or inside a line that was written in one go. */
export interface PartHead {
	readonly block: number;
	/** Where the label begins, its dress included. */
	readonly from: number;
	/** Where what it labels begins; that is the end of its block where nothing stands behind it. */
	readonly body: number;
	/** Where what the block has to say to it ends: the next label of the same line, or the end of the block. */
	readonly end: number;
	readonly words: readonly PartWord[];
	readonly dress: HeadDress;
	/** Nothing stands behind the label in its block. */
	readonly whole: boolean;
	/** Where words before the label in its block may begin that name the story. */
	readonly lead: number;
}

/** Longer ones are sentences. */
const LONGEST = 64;
const EMPHASIS = '*_`~=<>/#"“”\'[(（【「⭐';

/** All labels of parts, in order. Costs a look at the first word of each line where there are none. */
export function partHeads(text: string, blocks: readonly Block[]): PartHead[] {
	const heads: PartHead[] = [];
	const nextColon = signFinder(text);
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index] as Block;
		if (block.kind === 'blank' || block.kind === 'rule' || block.kind === 'row') continue;
		if (block.task !== null && block.kind === 'item' && block.task === ' ') {
			// `- [ ] Result: …` waits to be written as much as to be done
			if (!isBare(text, block)) continue;
		}
		const first = headOf(text, block);
		if (first) for (const head of split(text, blocks, index, first, nextColon)) heads.push(head);
		else if (block.kind !== 'heading' && block.end - block.start > 40) for (const head of inlineHeads(text, blocks, index, block.start, null, nextColon)) heads.push(head);
	}
	const lines = letterLines(text, blocks, new Set(heads.map(({ block }) => block)));
	return lines.length === 0 ? heads : [...heads, ...lines].sort((a, b) => a.from - b.from);
}

function isBare(text: string, block: Block): boolean {
	return block.end - block.start <= LONGEST && partLabel(text.slice(block.start, block.end)) !== null;
}

interface Found {
	readonly body: number;
	readonly words: readonly PartWord[];
	readonly bold: boolean;
	readonly whole: boolean;
}

function headOf(text: string, block: Block): Found | null {
	const { start, end, callout } = block;
	if (callout !== '') {
		const typed = partLabel(callout.replaceAll('-', ' '));
		if (typed && !typed.some(({ letter }) => letter)) return { body: start, words: typed, bold: false, whole: start >= end };
	}
	const word = firstWord(text, start, end);
	if (word === null || !mayOpenPart(word.text)) return null;
	const limit = Math.min(end, start + LONGEST + 8);
	const bold = /^[^\p{L}\p{N}]*(?:\*\*|__|<b>|<strong>|==)/u.test(text.slice(start, word.at));
	if (end - start <= LONGEST) {
		const whole = partLabel(text.slice(start, end));
		if (whole && (whole.some(({ letter }) => !letter) || bold || block.kind === 'heading' || end - start <= 3)) return { body: end, words: whole, bold: bold || block.kind === 'heading', whole: true };
	}
	let best: Found | null = null;
	for (let at = word.at + 1; at < limit; at++) {
		const length = separator(text, at, end, word.at + word.text.length);
		if (length === 0) continue;
		const words = partLabel(text.slice(start, at));
		if (words) {
			let body = skipSpace(text, at + length, end);
			while (body < end && '*_`:：—–'.includes(text[body] as string) && !(text[body] === '*' && text[body + 1] !== '*' && !isSpaceCode(text.charCodeAt(body + 1)))) body++;
			best = { body: skipSpace(text, body, end), words, bold, whole: false };
		} else if (best) break;
	}
	return best && best.body >= end ? { ...best, body: end, whole: true } : best;
}

/** How long the sign is that parts a label from its text; 0 for none. */
function separator(text: string, at: number, end: number, wordEnd: number): number {
	const c = text[at] as string;
	if (c === ':' || c === '：') {
		const next = text[at + 1];
		if (next === '/' || (next !== undefined && c === ':' && /\d/u.test(next))) return 0;
		return next === ':' ? 2 : 1;
	}
	if (c === '*' || c === '_' || c === '=') return text[at + 1] === c ? 2 : c === '=' ? 0 : 1;
	if (c === '<') return /^<\/(?:b|strong|u|i|em)>/iu.exec(text.slice(at, at + 9))?.[0].length ?? 0;
	if (c === ' ' || c === '\t') {
		const dash = /^[ \t]+(?:[–—-]|->|=>|→|=|\||»|>)[ \t]+/u.exec(text.slice(at, Math.min(end, at + 6)));
		return dash ? dash[0].length : c === '\t' ? 1 : 0;
	}
	if (c === ']' && text[at + 1] !== '(' && text[at + 1] !== ']') {
		const open = text.lastIndexOf('[', at);
		if (open >= wordEnd - 24 && text[open - 1] !== '[') return 1;
	}
	if (c === '→' || c === '】' || c === '」' || c === '—' || c === '–') return 1;
	if ((c === ')' || c === '）' || c === '.' || c === ']' || c === '-') && at - wordEnd <= 1) return isSpaceCode(text.charCodeAt(at + 1)) ? 1 : 0;
	return 0;
}

/** So many tags and letters of a list may stand before a word. */
const MOST_DRESS = 4;

/** The first word behind emphasis, numbers and signs, in lower case; of Han and Hangul the first character. */
export function firstWord(text: string, start: number, end: number, dressed = 0): { readonly text: string; readonly at: number } | null {
	let at = start;
	for (const limit = Math.min(end, start + 16); at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code >= 97 && code <= 122) break;
		if (code >= 65 && code <= 90) break;
		if (code >= 0xc0 && code <= 0x52f) break;
		if (code >= 0x3040 && code <= 0xd7a3) break;
		if (code >= 48 && code <= 57) continue;
		if (isSpaceCode(code) || code === 46 || code === 41 || code === 58 || EMPHASIS.includes(text[at] as string) || code >= 0x2000) continue;
		return null;
	}
	if (at >= end || dressed > MOST_DRESS) return null;
	// `(d) Result`, `iv. Result`
	const listed = at + 4 < end ? /^(?:[a-h]|[ivx]{1,3})[.)][ \t]+(?=\p{L})/u.exec(text.slice(at, at + 8)) : null;
	const behind = listed ? firstWord(text, at + listed[0].length, end, dressed + 1) : null;
	if (behind && behind.text.length > 1 && mayOpenPart(behind.text)) return behind;
	if (text.startsWith('<', at - 1)) {
		// inside a tag
		const close = text.slice(at, Math.min(end, at + 8)).indexOf('>');
		return close >= 0 ? firstWord(text, at + close + 1, end, dressed + 1) : null;
	}
	if (text.charCodeAt(at) >= 0x250) return { text: (text[at] as string).toLowerCase(), at };
	let stop = at + 1;
	while (stop < end && stop - at < 16) {
		const code = text.charCodeAt(stop);
		if (((code | 32) < 97 || (code | 32) > 122) && (code < 0xc0 || code > 0x24f)) break;
		stop++;
	}
	return { text: plainLetters(text.slice(at, stop).toLowerCase()), at };
}

function split(text: string, blocks: readonly Block[], index: number, first: Found, nextColon: NextSign): PartHead[] {
	const block = blocks[index] as Block;
	const dress: HeadDress = block.kind === 'heading' ? 'heading' : block.callout !== '' ? 'callout' : first.words.every(({ letter }) => letter) && !first.bold ? 'letter' : first.bold ? 'bold' : 'plain';
	const head: PartHead = { block: index, from: block.start, body: first.body, end: block.end, words: first.words, dress, whole: first.whole, lead: block.start };
	if (first.whole || block.kind === 'heading') return [head];
	const further = inlineHeads(text, blocks, index, first.body, dress, nextColon);
	return further.length === 0 ? [head] : [{ ...head, end: endBefore(text, first.body, (further[0] as PartHead).lead) }, ...further];
}
