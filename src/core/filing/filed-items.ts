import type { Classify } from '../competency/competency.ts';
import type { Item, ReadItem } from '../debrief/debrief.ts';
import type { Block } from '../markdown/block.ts';
import { sentences } from '../markdown/sentences.ts';
import type { Span } from '../note.ts';
import { textMark } from '../text-mark.ts';
import type { PlacedMark } from './find-marks.ts';

/** What may stand between the end of an item and its mark. */
const CLOSERS = /^[*_~`"”’»」』)\]]*$/u;
const BLOCK_ID = /[ \t]+\^[A-Za-z0-9-]+[ \t]*$/;

/** Whether a mark at this place is the mark of an item, given in the text without marks. */
export function isMarkOf(text: string, { start, end }: Span, at: number): boolean {
	if (end <= at) return at - end < 12 && CLOSERS.test(text.slice(end, at));
	return at > start && at === endWithoutId(text, start, end);
}

/** The end of an item without the id of its block, which must stay the last thing in its line. */
export function endWithoutId(text: string, start: number, end: number): number {
	const id = BLOCK_ID.exec(text.slice(start, end));
	return id ? start + id.index : end;
}

/** Where a mark is put: behind emphasis and brackets that close, before the id of the block. */
export function placeOfMark(text: string, start: number, end: number): number {
	let at = endWithoutId(text, start, end);
	if (at < end) return at;
	while (at < text.length && at - end < 11 && CLOSERS.test(text[at] as string)) at++;
	return at;
}

/** The items with what their marks say, in the text without marks; each with its key. */
export function filedItems(items: readonly ReadItem[], marks: readonly PlacedMark[], text: string, blocks: readonly Block[], classify: Classify): Item[] {
	let filed = items;
	for (const mark of marks) filed = withMark(filed, mark, text, blocks, classify);
	if (filed !== items) filed = [...filed].sort((a, b) => a.start - b.start || a.end - b.end);
	const headings = blocks.filter(({ kind }) => kind === 'heading');
	return filed.map((item) => ({ ...item, key: keyOf(item, text, headings) }));
}

function withMark(items: readonly ReadItem[], { at, filing }: PlacedMark, text: string, blocks: readonly Block[], classify: Classify): readonly ReadItem[] {
	let marked: ReadItem | null = null;
	for (const item of items) if (isMarkOf(text, item, at) && (!marked || item.start > marked.start)) marked = item;
	const others = marked ? items.filter((item) => item !== marked) : items;
	if (filing.kind === null) return others;
	const base = marked ?? written(at, text, blocks, classify);
	if (!base) return items;
	const end = endWithoutId(text, base.start, base.end);
	const own = filing.competencies.length === 0 ? {} : { competencies: filing.competencies, clear: filing.competencies.length, because: [] };
	return [...others, { ...base, end, text: base.text.slice(0, base.text.length - (base.end - end)), kind: filing.kind, certainty: 'labelled', ...own }];
}

/** The sentence before a mark that a person wrote behind words which are no item without it. */
function written(at: number, text: string, blocks: readonly Block[], classify: Classify): ReadItem | null {
	const block = blocks.find(({ kind, start, end }) => kind !== 'blank' && kind !== 'rule' && start < at && at <= end + 11 && (at <= end || CLOSERS.test(text.slice(end, at))));
	if (!block) return null;
	const cell = block.cells.find(({ start, end }) => start < at && at <= end) ?? block;
	const span = sentences(text, cell.start, Math.min(at, cell.end), block.line).at(-1);
	if (!span) return null;
	const words = text.slice(span.start, span.end);
	return { ...span, text: words, kind: 'gap', certainty: 'labelled', label: null, evidence: [], ...classify(words, null) };
}

/** The words and the heading above them: what stays the same when a note gets another name or changes elsewhere. */
function keyOf({ start, text: words }: ReadItem, text: string, headings: readonly Block[]): string {
	let low = 0;
	let high = headings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((headings[middle] as Block).start <= start) low = middle + 1;
		else high = middle;
	}
	const above = headings[low - 1];
	return textMark(`${above ? text.slice(above.start, above.end) : ''}\n${words.replace(BLOCK_ID, '')}`.replace(/[ \t\r]+/gu, ' '));
}
