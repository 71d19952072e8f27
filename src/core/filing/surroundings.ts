import { readFrontmatter } from '../markdown/frontmatter.ts';
import type { Span } from '../note.ts';

/** What stands right before and after a line; '' where nothing does. */
export interface Surroundings {
	readonly before: string;
	readonly after: string;
}

/** At most so many characters on either side. */
const LONGEST = 140;
/** Looked at no further than this. */
const REACH = 600;

/**
 * The words around a stretch of a note: those of its own line, or else the next line with words. Signs of lists, quotes and
 * headings are left out, and long ones are cut between words.
 */
export function surroundings(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Surroundings {
	const body = readFrontmatter(text).body;
	const before = text.slice(Math.max(body, start - REACH), Math.max(body, start)).split('\n').map(words).filter(Boolean).at(-1) ?? '';
	const after = text.slice(end, end + REACH).split('\n').map(words).find(Boolean) ?? '';
	return { before: cutBefore(before), after: cutAfter(after) };
}

function words(line: string): string {
	const plain = line.replace(/^[\s>]*(?:#{1,6}\s+|(?:[-*+•]|\d{1,3}[.)])\s+(?:\[.\]\s+)?)?/u, '').replace(/\s*\((?:gap|strength|about)::[^()\n]*\)/gu, '').trim();
	return /[\p{L}\p{N}]/u.test(plain) ? plain : '';
}

function cutBefore(line: string): string {
	if (line.length <= LONGEST) return line;
	const rest = line.slice(-LONGEST);
	return `…${rest.slice(rest.search(/\s/u) + 1)}`;
}

function cutAfter(line: string): string {
	if (line.length <= LONGEST) return line;
	const rest = line.slice(0, LONGEST);
	const space = rest.search(/\s\S*$/u);
	return `${space > 0 ? rest.slice(0, space) : rest}…`;
}
