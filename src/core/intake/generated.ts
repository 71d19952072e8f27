/*
 * A block that the plugin writes stands between two comment lines. What is between them is written anew on request and never
 * read; where the closing line was lost, the block ends with its last quoted line.
 */

export const BLOCK_OPENS = '%% interview-debrief: requirements %%';
export const BLOCK_CLOSES = '%% interview-debrief: end %%';

/** A block with both of its lines, without the line break behind the last. */
export interface GeneratedBlock {
	readonly start: number;
	readonly end: number;
}

const OPENS = /^[ \t]*%%[ \t]*interview-debrief:[ \t]*requirements[ \t]*%%[ \t]*$/iu;
const CLOSES = /^[ \t]*%%[ \t]*interview-debrief:[ \t]*end[ \t]*%%[ \t]*$/iu;

/** The blocks of a note, in order. */
export function generatedBlocks(text: string): GeneratedBlock[] {
	const found: GeneratedBlock[] = [];
	if (!text.includes('interview-debrief:')) return found;
	let open: { readonly start: number; end: number; } | null = null;
	for (let at = 0; at <= text.length; ) {
		const newline = text.indexOf('\n', at);
		const next = newline < 0 ? text.length + 1 : newline + 1;
		const end = newline < 0 ? text.length : text[newline - 1] === '\r' ? newline - 1 : newline;
		const line = text.slice(at, end);
		if (OPENS.test(line)) {
			if (open) found.push({ start: open.start, end: open.end });
			open = { start: at, end };
		} else if (open && CLOSES.test(line)) {
			found.push({ start: open.start, end });
			open = null;
		} else if (open && /^[ \t]*>/u.test(line)) open.end = end;
		else if (open) {
			// words between the callout and where its end should be are a person's own
			found.push({ start: open.start, end: open.end });
			open = null;
		}
		at = next;
	}
	if (open) found.push({ start: open.start, end: open.end });
	return found;
}

/** The text with blanks in place of what the plugin wrote: every place stays where it was. */
export function withoutGenerated(text: string): string {
	const blocks = generatedBlocks(text);
	if (blocks.length === 0) return text;
	let result = '';
	let from = 0;
	for (const { start, end } of blocks) {
		result += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/gu, (character) => ' '.repeat(character.length));
		from = end;
	}
	return result + text.slice(from);
}
