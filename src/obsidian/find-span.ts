import type { InterviewRecord, Reading } from '../core/index.ts';
import type { SpanPlace } from '../ui/shell.ts';

interface Words {
	readonly start: number;
	readonly end: number;
	readonly line: number;
	readonly text: string;
}

/**
 * Where a place of an earlier reading is in a later reading of the same note: the place itself where its words have
 * stayed, the nearest place with the same words, or null.
 */
export function findAgain(place: SpanPlace, before: Reading | undefined, after: Reading | undefined): SpanPlace | null {
	if (before === after) return place;
	const words = wordsOf(before).find(({ start, end }) => start === place.start && end === place.end);
	const same = wordsOf(after).filter(({ text, start, end }) => text === words?.text && end - start === place.end - place.start);
	const [nearest] = same.sort((a, b) => Math.abs(a.start - place.start) - Math.abs(b.start - place.start));
	return nearest ? { path: place.path, start: nearest.start, end: nearest.end, line: nearest.line } : null;
}

function wordsOf(reading: Reading | undefined): readonly Words[] {
	return (reading?.debriefs ?? []).flatMap(wordsOfRecord);
}

function wordsOfRecord({ items, questions, toAsk, process, actions, assessment }: InterviewRecord): readonly Words[] {
	return [...items, ...items.flatMap(({ evidence }) => evidence), ...questions, ...toAsk, ...process, ...actions, ...(assessment ? [assessment] : [])];
}

/** The editor's text: as the file's, but without a byte order mark and with plain line breaks. */
export function editorText(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The offset in the editor's text of an offset in the file's. */
export function editorOffset(text: string, offset: number): number {
	return editorText(text.slice(0, offset)).length;
}

/** Text of the editor, written as the file is. */
export function fileText(typed: string, file: string): string {
	const text = file.includes('\r\n') ? typed.replace(/\n/g, '\r\n') : typed;
	return file.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}
