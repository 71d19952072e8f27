import type { Competency } from '../competency/competency.ts';
import { readFrontmatter } from '../markdown/frontmatter.ts';
import { readFiling, type Filing } from './filing.ts';

/** A mark in a note. */
export interface PlacedMark {
	readonly filing: Filing;
	/** In the note: from the space before the mark to behind its bracket. */
	readonly start: number;
	readonly end: number;
	/** In the text without marks: where it stood. */
	readonly at: number;
}

/** A text without its marks, in which every other character is as it was. */
export interface Unmarked {
	readonly text: string;
	readonly marks: readonly PlacedMark[];
}

const MARK = /[ \t]?\((strength|gap|about)::([^()\r\n]*)\)/giu;

export function withoutMarks(text: string, taxonomy: readonly Competency[]): Unmarked {
	if (!text.includes('::')) return { text, marks: [] };
	const body = readFrontmatter(text).body;
	const marks: PlacedMark[] = [];
	let plain = '';
	let from = 0;
	for (const match of text.matchAll(MARK)) {
		const start = match.index;
		const filing = start < body ? null : readFiling(match[1] ?? '', match[2] ?? '', taxonomy);
		if (!filing || !followsWords(text, start)) continue;
		plain += text.slice(from, start);
		from = start + match[0].length;
		marks.push({ filing, start, end: from, at: plain.length });
	}
	return marks.length === 0 ? { text, marks } : { text: plain + text.slice(from), marks };
}

/** Whether there are words before it in its line, and it is no part of inline code. */
function followsWords(text: string, at: number): boolean {
	const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
	return /[\p{L}\p{N}]/u.test(before) && (before.match(/`/gu)?.length ?? 0) % 2 === 0;
}

/** Offsets of the text without marks, in the note. A start behind a mark comes after it, an end before a mark stays before it. */
export function placesIn(marks: readonly PlacedMark[]): { start(offset: number): number; end(offset: number): number } {
	const moved = (offset: number, counts: (mark: PlacedMark) => boolean): number => {
		let low = 0;
		let high = marks.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (counts(marks[middle] as PlacedMark)) low = middle + 1;
			else high = middle;
		}
		const last = marks[low - 1];
		return last ? offset - last.at + last.end : offset;
	};
	return { start: (offset) => moved(offset, ({ at }) => at <= offset), end: (offset) => moved(offset, ({ at }) => at < offset) };
}

/** The other way round: an offset of the note in the text without marks; one inside a mark is where the mark stood. */
export function unmarkedOffset(marks: readonly PlacedMark[], offset: number): number {
	let gone = 0;
	for (const { start, end } of marks) {
		if (start >= offset) break;
		gone += Math.min(end, offset) - start;
	}
	return offset - gone;
}
