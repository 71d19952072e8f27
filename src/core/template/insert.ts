import { propertyBlock } from '../properties/entries.ts';
import type { Refusal } from '../writing/note-port.ts';
import { mergeProperties } from './merge-properties.ts';
import { placeIn } from './place-in.ts';
import type { Rendered } from './render.ts';

export interface Inserted {
	readonly text: string;
	/** Where the template wants the cursor, else behind what came in: an offset into the new text. */
	readonly cursor: number;
}

/**
 * Puts a rendered template into a note: the body at the cursor, the properties into those of the note. One line of words
 * goes to the very place; anything longer gets lines of its own, behind the list, quote, table or code that the cursor
 * is in, so that none of them is cut. Every other byte of the note stays, and its line breaks are used.
 */
export function insertTemplate(text: string, at: number, { text: template, cursor }: Pick<Rendered, 'text' | 'cursor'>): Inserted | Refusal {
	const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
	const bodyStart = bodyOf(template);
	const whole = template.slice(bodyStart);
	const lead = /^(?:[ \t]*\r?\n)*/.exec(whole)?.[0].length ?? 0;
	// lines that wait for words below the last one stay where the cursor is to go there
	const body = whole.slice(lead, Math.max(whole.trimEnd().length, cursor === null ? 0 : cursor - bodyStart, lead));
	const asHere = (part: string): string => part.replace(/\r?\n/g, newline);
	// bullets that wait for words keep the space behind their sign
	const waiting = /^(?:[-*+]|\d+[.)])(?: \[ \])?$/u.test(body.slice(body.lastIndexOf('\n') + 1).trim()) ? ' ' : '';
	const words = body === '' ? '' : asHere(body) + waiting;
	const isInline = words !== '' && !/[\r\n]/.test(words) && !/^(?:#{1,6} |[-*+] |[>|] ?|\d+[.)] |`{3}|~{3}|%%)/u.test(words);

	let start: number;
	let put: string;
	let offset: number; // of the words within what is put
	if (isInline) {
		start = Math.max(at, bodyOf(text));
		put = words;
		offset = 0;
	} else if (words === '') {
		start = Math.max(at, bodyOf(text));
		put = '';
		offset = 0;
	} else {
		start = placeIn(text, Math.max(at, bodyOf(text)), bodyOf(text));
		const before = text.slice(bodyOf(text), start);
		const after = text.slice(start);
		const above = before === '' || /(?:^|\n)[ \t]*\r?\n$/.test(before) || /^[ \t]*\r?\n$/.test(before) ? '' : before.endsWith('\n') ? newline : newline + newline;
		const below = after === '' || /^[ \t]*(?:\r?\n|$)/.test(after) ? newline : newline + newline;
		put = above + words + below;
		offset = above.length;
	}
	const mark = cursor === null ? words.length : Math.min(words.length, asHere(template.slice(bodyStart + lead, Math.max(cursor, bodyStart + lead))).length);
	const inserted = text.slice(0, start) + put + text.slice(start);
	const merged = mergeProperties(inserted, template);
	if (typeof merged !== 'string') return merged;
	return { text: merged, cursor: start + offset + mark + merged.length - inserted.length };
}

/** Where the text behind the properties begins, or behind a byte order mark. */
export function bodyOf(text: string): number {
	const block = propertyBlock(text);
	return block === null || block === 'unclosed' ? (text.charCodeAt(0) === 0xfeff ? 1 : 0) : block.body;
}
