import type { Span } from '../note.ts';
import { skipSpace, trimEnd } from './inline.ts';

/** The cells of a table's line, trimmed, without the outer pipes. A pipe in a link or behind a backslash is text. */
export function tableCells(text: string, start: number, end: number, line: number): Span[] {
	const cells: Span[] = [];
	let from = text[start] === '|' ? start + 1 : start;
	let links = 0;
	let code = false;
	const push = (to: number): void => {
		const begin = skipSpace(text, from, to);
		cells.push({ start: begin, end: Math.max(begin, trimEnd(text, begin, to)), line });
	};
	for (let at = from; at < end; at++) {
		const c = text[at];
		if (c === '\\') at++;
		else if (c === '`') code = !code;
		else if (c === '[' && text[at + 1] === '[') links++;
		else if (c === ']' && text[at + 1] === ']') links = Math.max(0, links - 1);
		else if (c === '|' && links === 0 && !code) {
			push(at);
			from = at + 1;
		}
	}
	if (skipSpace(text, from, end) < end) push(end);
	return cells;
}

/** Whether the line at `start` is the `| --- | :-: |` below a table's head. */
export function isDelimiterRow(text: string, start: number, quote: number): boolean {
	let at = start;
	for (let signs = 0; signs <= quote && at < text.length; at++) {
		const c = text[at];
		if (c === '>') signs++;
		else if (c !== ' ' && c !== '\t') break;
	}
	let dashes = 0;
	let pipes = 0;
	for (; at < text.length; at++) {
		const c = text[at];
		if (c === '\n') break;
		if (c === '-') dashes++;
		else if (c === '|') pipes++;
		else if (c !== ':' && c !== ' ' && c !== '\t' && c !== '\r') return false;
	}
	return dashes > 0 && pipes > 0;
}
