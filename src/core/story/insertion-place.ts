/** What stands at the cursor, and what is written there. */
export interface Insertion {
	readonly text: string;
	/** Where the cursor goes, counted from the start of `text`. */
	readonly cursor: number;
}

const LEAD = /^((?:[ \t]*>)*[ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?)?/u;

/**
 * What to write at `ch` of a line so that `lines` stand there: in a list below its item, in a callout or quote behind
 * its sign, in a table within the cell. Several lines begin on a line of their own, unless theirs is empty.
 */
export function insertionAt(line: string, ch: number, lines: readonly string[]): Insertion {
	const before = line.slice(0, ch);
	const after = line.slice(ch);
	if (isRow(line)) {
		const inCell = lines.map((one) => escapedPipes(one.trim())).join('<br>');
		return spaced(before, inCell, after);
	}
	const [, lead = '', marker = ''] = LEAD.exec(line) ?? [];
	const [first = '', ...rest] = listed(lines, marker !== '');
	// an embed shows only on a line of its own
	if (rest.length === 0 && !first.startsWith('!')) return spaced(before, first, after);
	const isInLead = ch < lead.length + marker.length;
	const own = before.slice(lead.length + marker.length).trim() !== '';
	const step = lead.includes('\t') ? '\t' : ' '.repeat(marker.length === 0 ? 0 : marker.replace(/\[.\][ \t]+$/u, '').length);
	const inner = isInLead ? before : lead + step;
	// below an item with words, the link is an item of its own; the parts stand under it
	const head = own ? `\n${inner}${marker === '' ? '' : '- '}${first}` : first;
	const below = own && marker !== '' ? `${inner}${lead.includes('\t') ? '\t' : '  '}` : inner;
	const text = head + rest.map((one) => `\n${one === '' ? below.trimEnd() : below + one}`).join('');
	const more = after.trim() === '' ? '' : `\n${inner}`;
	return { text: text + more, cursor: text.length };
}

/** Plain words below the link become items: a paragraph of its own below a question would be one more question. */
function listed(lines: readonly string[], inList: boolean): readonly string[] {
	const [first = '', ...rest] = lines;
	if (rest.every((line) => /^\s*-[ \t]|^[ \t]/u.test(line))) return lines;
	return [inList ? first : `- ${first}`, ...rest.map((line) => (inList ? `- ${line}` : `  - ${line}`))];
}

/** Words that follow each other without a space, as in Chinese. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/u;

function spaced(before: string, text: string, after: string): Insertion {
	const last = before.slice(-1);
	const next = after.slice(0, 1);
	const gapBefore = last === '' || /[\s([{"“‘'|]/u.test(last) || WIDE.test(last) ? '' : ' ';
	const gapAfter = /^[\p{L}\p{N}[(]/u.test(next) && !WIDE.test(next) ? ' ' : '';
	return { text: gapBefore + text + gapAfter, cursor: gapBefore.length + text.length };
}

/** A `|` would end the cell. */
function escapedPipes(text: string): string {
	return text.replace(/\\?\|/gu, '\\|');
}

function isRow(line: string): boolean {
	return /^[ \t>]*\|.*\|[ \t]*$/u.test(line);
}
