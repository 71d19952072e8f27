import { boldLabels, skipSpace, trimEnd } from './inline.ts';

/** A part of a collapsed line that stands for a line of its own. */
export interface Piece {
	readonly kind: 'heading' | 'item' | 'text';
	readonly level: number;
	/** With its sign; `start`..`end` is without. */
	readonly from: number;
	readonly start: number;
	readonly end: number;
	readonly marker: string;
}

const SMALL = new Set('a an and as at by for from in into is of on or that the to vs with my your & / – -'.split(' '));
const TITLE_WORDS = 10;

/**
 * Reads the structure that a paste has pressed into one line: ` ## Title - first - second`, bold run-in labels
 * one after the other, ` • ` bullets, ` 1. … 2. …`. Null where the line is an ordinary one.
 *
 * A sign counts only between white space and never inside a code span. A dash counts only after a title inside
 * the line, and not between digits, so `C# - the language`, `2024 - 2025` and `well - known` stay as they are.
 */
export function splitCollapsed(text: string, start: number, end: number): Piece[] | null {
	const code = codeSpans(text, start, end);
	const heads = inlineHeadings(text, start, end, code);
	const pieces: Piece[] = [];
	if (heads.length === 0) {
		splitText(text, start, end, code, pieces);
		return pieces.length > 1 ? pieces : null;
	}
	const first = heads[0] as { from: number };
	if (first.from > start) splitText(text, start, trimEnd(text, start, first.from), code, pieces);
	for (const [index, head] of heads.entries()) {
		const stop = trimEnd(text, head.start, heads[index + 1]?.from ?? end);
		splitSection(text, head, stop, code, pieces);
	}
	return pieces;
}

type Ranges = readonly { readonly from: number; readonly to: number }[];
interface Head {
	readonly from: number;
	readonly start: number;
	readonly level: number;
}

function codeSpans(text: string, start: number, end: number): Ranges {
	const ranges: { from: number; to: number }[] = [];
	const source = text.slice(start, end);
	let at = source.indexOf('`');
	while (at >= 0) {
		let size = 1;
		while (source[at + size] === '`') size++;
		const close = source.indexOf('`'.repeat(size), at + size);
		if (close < 0) break;
		ranges.push({ from: start + at, to: start + close + size });
		at = source.indexOf('`', close + size);
	}
	return ranges;
}

function within(ranges: Ranges, at: number): boolean {
	let low = 0;
	let high = ranges.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const range = ranges[middle] as { from: number; to: number };
		if (at < range.from) high = middle - 1;
		else if (at >= range.to) low = middle + 1;
		else return true;
	}
	return false;
}

function inlineHeadings(text: string, start: number, end: number, code: Ranges): Head[] {
	const heads: Head[] = [];
	const source = text.slice(start, end);
	let at = source.indexOf('##');
	while (at >= 0) {
		let size = 2;
		while (source[at + size] === '#') size++;
		const space = at + size;
		const opens = at === 0 || /\s/u.test(source[at - 1] as string);
		if (size <= 6 && opens && source[space] === ' ' && /[^\s#]/u.test(source[space + 1] ?? ' ') && !within(code, start + at)) {
			heads.push({ from: start + at, start: skipSpace(text, start + space, end), level: size });
		}
		at = source.indexOf('##', space);
	}
	return heads;
}

function splitSection(text: string, head: Head, end: number, code: Ranges, pieces: Piece[]): void {
	const dashed = bullets(text, head.start, end, code);
	const numbers = counted(text, head.start, end, code) ?? [];
	const marks = numbers.length > 2 && (numbers[0] as Mark).from < (dashed[0]?.from ?? end) ? numbers : dashed.length > 0 ? dashed : numbers;
	const label = boldLabels(text, head.start, end).find(({ from }) => from > head.start);
	const firstMark = marks[0]?.from ?? end;
	const before = Math.min(firstMark, label?.from ?? end);
	const lead = text.slice(head.start, before);
	const titleOnly = before < end && lead.split(/\s+/u).length <= TITLE_WORDS + 2 && !/[.!?]\s+\S/u.test(lead);
	const titleEnd = titleOnly ? trimEnd(text, head.start, before) : trimEnd(text, head.start, head.start + titleLength(text.slice(head.start, end)));
	pieces.push({ kind: 'heading', level: head.level, from: head.from, start: head.start, end: titleEnd, marker: '' });
	const rest = skipSpace(text, titleEnd, end);
	if (rest >= end) return;
	if (marks.length === 0) {
		splitText(text, rest, end, code, pieces);
		return;
	}
	if (firstMark > rest) splitText(text, rest, trimEnd(text, rest, firstMark), code, pieces);
	for (const [index, mark] of marks.entries()) {
		const stop = trimEnd(text, mark.start, marks[index + 1]?.from ?? end);
		if (stop > mark.start) pieces.push({ kind: 'item', level: 0, from: mark.from, start: mark.start, end: stop, marker: mark.marker });
	}
}

function isDigit(text: string, at: number): boolean {
	return /\p{N}/u.test(text[at] as string);
}

interface Mark {
	readonly from: number;
	readonly start: number;
	readonly marker: string;
}

/** The bullets of one part; where most begin with a capital, only those that do. */
function bullets(text: string, start: number, end: number, code: Ranges): Mark[] {
	const marks: Mark[] = [];
	// `**Homework** – Mentioning …`: the dash belongs to the label
	const labels = boldLabels(text, start, end).map(({ from, body }) => ({ from, to: body }));
	for (let at = start; at < end; at++) {
		const c = text[at];
		if (c !== '-' && c !== '•' && c !== '*' && c !== '–') continue;
		if (text[at + 1] !== ' ' || (at > start && text[at - 1] !== ' ') || within(code, at) || within(labels, at)) continue;
		const before = trimEnd(text, start, at);
		const after = skipSpace(text, at + 1, end);
		if (before > start && after < end && isDigit(text, before - 1) && isDigit(text, after)) continue;
		if (at === start && marks.length === 0 && c !== '•') continue;
		if (marks.length > 0 && /(?:^|\s)(?:well|so|half|self|long|short|high|low|non|mid|re|co|semi|follow|end|start|up|off)$/iu.test(text.slice(Math.max(start, before - 7), before)) && /\p{Ll}/u.test(text[after] ?? '')) continue;
		marks.push({ from: at, start: skipSpace(text, at + 1, end), marker: c });
	}
	return plausible(text, marks, end);
}

/**
 * Dashes that part words rather than points are no bullets: `off - by - one`, and where most bullets begin with a
 * capital, a small letter with but a word or two behind it.
 */
function plausible(text: string, marks: readonly Mark[], end: number): Mark[] {
	const wordsOf = (index: number): string[] => text.slice((marks[index] as Mark).start, marks[index + 1]?.from ?? end).trim().split(/\s+/u, 4);
	const capital = (mark: Mark): boolean => /^[\p{Lu}\p{Lo}\p{Extended_Pictographic}*_"“‘'`[\p{N}]/u.test(text.slice(mark.start, mark.start + 2));
	const capitals = marks.filter(capital).length;
	const strict = capitals >= 2 && capitals * 10 >= marks.length * 5;
	return marks.filter((mark, index) => {
		if (index === 0 || capital(mark)) return true;
		const before = wordsOf(index - 1);
		const short = (one: string): boolean => /^\p{Ll}{1,3}$/u.test(one);
		if (before.length === 1 && short(before[0] as string)) return false;
		return !strict || wordsOf(index).length >= 3;
	});
}

/** How much of `rest` is the title, where nothing but its words tells. */
function titleLength(rest: string): number {
	const colon = /^[^:：.!?]{1,70}[:：](?=\s|$)/u.exec(rest);
	if (colon && colon[0].split(/\s+/u).length <= TITLE_WORDS) return colon[0].length;
	const words = [...rest.matchAll(/\S+/gu)].slice(0, TITLE_WORDS + 1);
	const isUpper = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word);
	const titleCase = words.slice(1, 4).some(({ 0: word }) => isUpper(word) && word !== 'I' && !word.startsWith("I'")) &&
		words.slice(1, 3).every(({ 0: word }) => isUpper(word) || SMALL.has(word.toLowerCase()) || !/\p{L}/u.test(word));
	if (titleCase) {
		let lastCapital = 0;
		for (const [index, { 0: word, index: at }] of words.entries()) {
			if (index === 0) continue;
			if (isUpper(word)) lastCapital = index;
			else if (/\p{L}/u.test(word) && !SMALL.has(word.toLowerCase())) return (words[lastCapital]?.index ?? at) || at;
		}
		return words.length > TITLE_WORDS ? words[lastCapital]?.index ?? rest.length : rest.length;
	}
	const sentence = words.findIndex(({ 0: word }, index) => index > 0 && isUpper(word));
	if (sentence > 0) return words[sentence]?.index ?? rest.length;
	return words.length > TITLE_WORDS ? (words[0]?.[0].length ?? rest.length) : rest.length;
}

/** Splits at bold run-in labels, ` • ` bullets or a counted list; otherwise one piece. */
function splitText(text: string, start: number, end: number, code: Ranges, pieces: Piece[]): void {
	const from = skipSpace(text, start, end);
	if (from >= end) return;
	const titles = boldHeads(text, from, end, code);
	if (titles.length >= 2) {
		splitText(text, from, trimEnd(text, from, (titles[0] as Head).from), code, pieces);
		for (const [index, title] of titles.entries()) {
			pieces.push(textPiece(text, title.from, title.start));
			splitText(text, title.start, trimEnd(text, title.start, titles[index + 1]?.from ?? end), code, pieces);
		}
		return;
	}
	const cuts = labelCuts(text, from, end);
	if (cuts.length === 0) {
		const marks = dots(text, from, end, code) ?? counted(text, from, end, code);
		if (marks) {
			const first = (marks[0] as Mark).from;
			if (first > from) pieces.push(textPiece(text, from, first));
			for (const [index, mark] of marks.entries()) {
				const stop = trimEnd(text, mark.start, marks[index + 1]?.from ?? end);
				if (stop > mark.start) pieces.push({ kind: 'item', level: 0, from: mark.from, start: mark.start, end: stop, marker: mark.marker });
			}
			return;
		}
	}
	let at = from;
	for (const cut of [...cuts, end]) {
		if (cut > at) splitListed(text, at, cut, code, pieces);
		at = cut;
	}
}

/** `*To develop:* - first - second`: a label in emphasis with its list. */
function splitListed(text: string, from: number, to: number, code: Ranges, pieces: Piece[]): void {
	const label = LISTED.exec(text.slice(from, Math.min(to, from + 90)));
	const body = from + (label?.[0].length ?? 0);
	const marks = label ? bullets(text, body - 2, to, code).filter((mark) => mark.from >= body - 2) : [];
	const first = text.slice(body, body + 2);
	if (!label || !/^[-–•][ \t]/u.test(first)) {
		pieces.push(textPiece(text, from, to));
		return;
	}
	pieces.push(textPiece(text, from, body));
	const all = marks[0]?.from === body ? marks : [{ from: body, start: skipSpace(text, body + 1, to), marker: first[0] as string }, ...marks];
	for (const [index, mark] of all.entries()) {
		const stop = trimEnd(text, mark.start, all[index + 1]?.from ?? to);
		if (stop > mark.start) pieces.push({ kind: 'item', level: 0, from: mark.from, start: mark.start, end: stop, marker: mark.marker });
	}
}

const LISTED = /^(\*{1,3}|_{1,2})(?=\S)[^*_\n]{2,60}\1[ \t]*[:：]?[ \t]+(?=[-–•][ \t])/u;

/** ` **Strengths** • first • second **To develop** • third`: where lists follow two or more, all such titles part the line. */
function boldHeads(text: string, start: number, end: number, code: Ranges): Head[] {
	const heads: Head[] = [];
	let listed = 0;
	for (const match of text.slice(start, end).matchAll(/(\*\*|__)(?=\S)[^*_\n:：.!?]{2,50}[^*_\s:：.!?]\1[ \t]+(?=[•\p{Lu}\p{Lo}]|[-–*][ \t]|(?:\d{1,2}|[a-h])[.)][ \t])/gu)) {
		const from = start + match.index;
		if (within(code, from) || (from > start && !/\s/u.test(text[from - 1] as string))) continue;
		const body = from + match[0].length;
		if (!/\p{L}/u.test(text[body] as string) || /^[a-h][.)]/u.test(text.slice(body, body + 2))) listed++;
		heads.push({ from, start: body, level: 0 });
	}
	return listed >= 2 && !isRunIn(text, heads, end) ? heads : [];
}

/** `**Homework** – Mentioning … **Pace** – You …`: one dash behind each title, and no list. */
function isRunIn(text: string, heads: readonly Head[], end: number): boolean {
	return heads.every(({ start }, index) => {
		const part = text.slice(start, heads[index + 1]?.from ?? end);
		return /^[-–]/u.test(part) && !/[ \t][-–•*][ \t]/u.test(part.slice(1));
	});
}

function textPiece(text: string, from: number, to: number): Piece {
	return { kind: 'text', level: 0, from, start: from, end: trimEnd(text, from, to), marker: '' };
}

function labelCuts(text: string, start: number, end: number): number[] {
	const listed = listedLabels(text, start, end);
	if (listed.length >= 2) return [...new Set([...listed, ...boldLabels(text, start, end).map(({ from }) => from)])].filter((from) => from > start && /\s/u.test(text[from - 1] as string)).sort((a, b) => a - b);
	const labels = boldLabels(text, start, end);
	if (labels.length >= 2) {
		const cuts = new Set(labels.map(({ from }) => from));
		for (const from of boldTitles(text, start, end)) cuts.add(from);
		return [...cuts].filter((from) => from > start && /\s/u.test(text[from - 1] as string)).sort((a, b) => a - b);
	}
	const inside = labels.filter(({ from }) => from > start && /\s/u.test(text[from - 1] as string));
	return inside.filter(({ from }) => '.!?。！？)”"'.includes(text[trimEnd(text, start, from) - 1] ?? ' ')).map(({ from }) => from);
}

/** Labels in any emphasis right before a dash, and titles in bold right before such a label. */
function listedLabels(text: string, start: number, end: number): number[] {
	const source = text.slice(start, end);
	const found: number[] = [];
	for (const match of source.matchAll(/(\*{1,3}|__?)(?=\S)[^*_\n]{2,60}?[:：]\1[ \t]+(?=[-–•][ \t])/gu)) found.push(start + match.index);
	if (found.length < 2) return [];
	for (const match of source.matchAll(/\*\*(?=\S)[^*_\n:：]{2,60}\*\*(?=[ \t]+(?:\*|\p{Lu}))/gu)) found.push(start + match.index);
	return found;
}

/** Bold words without a colon that stand right before another bold label: a title over it. */
function boldTitles(text: string, start: number, end: number): number[] {
	const title = /(\*\*\*|\*\*|__)(?=\S)[^*_\n:：]{1,60}\1[ \t]+(?=\*\*|__)/gu;
	return [...text.slice(start, end).matchAll(title)].map(({ index }) => start + index);
}

function dots(text: string, start: number, end: number, code: Ranges): Mark[] | null {
	const marks: Mark[] = [];
	for (const { index } of text.slice(start, end).matchAll(/•/gu)) {
		const at = start + index;
		if (!within(code, at)) marks.push({ from: at, start: skipSpace(text, at + 1, end), marker: '•' });
	}
	return marks.length >= 2 || (marks.length === 1 && (marks[0] as Mark).from > start) ? marks : null;
}

/** ` 1. … 2. … 3. …` or ` a. … b. …`, counted up. */
function counted(text: string, start: number, end: number, code: Ranges): Mark[] | null {
	const marks: Mark[] = [];
	for (const match of text.slice(start, end).matchAll(/(\d{1,2}|[a-h])[.)][ \t]+(?=\S)/gu)) {
		const at = start + match.index;
		const sign = match[1] as string;
		const count = /\d/u.test(sign) ? Number(sign) : sign.charCodeAt(0) - 96;
		if (count !== marks.length + 1 || (marks.length > 0 && /\d/u.test(sign) !== /\d/u.test((marks[0] as Mark).marker)) || (at > start && !/\s/u.test(text[at - 1] as string)) || within(code, at)) continue;
		marks.push({ from: at, start: at + match[0].length, marker: `${sign}.` });
	}
	return marks.length >= 2 ? marks : null;
}
