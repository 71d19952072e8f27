import type { Item } from '../debrief/debrief.ts';
import type { Note } from '../note.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { read } from '../read.ts';
import type { Reading } from '../reading.ts';
import type { Refusal } from '../writing/note-port.ts';
import { filingMark, type Filing } from './filing.ts';
import { endWithoutId, isMarkOf, placeOfMark } from './filed-items.ts';
import { unmarkedOffset, withoutMarks } from './find-marks.ts';
import { propertyBlock } from '../properties/entries.ts';

/** A line as a screen knows it. */
export interface LineToFile {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** See `Item.key`. */
	readonly key: string;
}

/**
 * The text of the note with the line filed, or with `null` without its mark, byte for byte as before it was filed. The
 * line is looked for by its key and refused as `changed` where it is no longer there. The result has been read back: the
 * line is an item as it was filed, or none, with the same words.
 */
export function fileLine(note: Note, line: LineToFile, filing: Filing | null, options: ReaderOptions): string | Refusal {
	const item = lineIn(read(note, options), line);
	if (!item) return { code: 'changed', params: {} };
	const block = propertyBlock(note.text);
	if (block !== null && block !== 'unclosed' && item.start < block.body) return { code: 'in-properties', params: {} };
	const { text: plain, marks } = withoutMarks(note.text, options.taxonomy);
	const own = { start: unmarkedOffset(marks, item.start), end: unmarkedOffset(marks, item.end), line: item.line };
	const mark = marks.filter(({ at }) => isMarkOf(plain, own, at)).at(-1);
	const { text } = note;
	if (filing === null) return mark ? text.slice(0, mark.start) + text.slice(mark.end) : text;
	const words = filingMark(filing);
	const at = placeOfMark(text, item.start, item.end);
	const result = mark
		? text.slice(0, text[mark.start] === '(' ? mark.start : mark.start + 1) + words + text.slice(mark.end)
		: `${text.slice(0, at)} ${words}${text.slice(at)}`;
	// a mark in code or in a text of another kind would be nothing but words
	if (withoutMarks(result, options.taxonomy).text !== plain) return { code: 'no-place', params: {} };
	return isAsFiled({ ...note, text: result }, { ...item, end: endWithoutId(text, item.start, item.end) }, filing, options) ? result : { code: 'no-place', params: {} };
}

/** The item with the words and the heading of a line; of several, the one nearest to where it was. */
function lineIn(reading: Reading, { key, start }: LineToFile): Item | null {
	const found = itemsOf(reading).filter((item) => item.key === key);
	return found.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0] ?? null;
}

function itemsOf(reading: Reading): Item[] {
	return reading.debriefs.flatMap(({ items }) => items);
}

function isAsFiled(note: Note, { start, end }: Item, { kind, competencies }: Filing, options: ReaderOptions): boolean {
	const there = itemsOf(read(note, options)).filter((item) => item.start === start && item.end === end);
	if (kind === null) return there.length === 0;
	const [item] = there;
	if (!item || there.length > 1 || item.kind !== kind || item.certainty !== 'labelled') return false;
	return competencies.length === 0 || (item.clear === competencies.length && competencies.every((id, index) => item.competencies[index] === id));
}
