import type { Problem } from '../problems.ts';
import type { Property, PropertyValue } from './block.ts';
import { pattern } from '../vocabulary/pattern.ts';

/**
 * The properties at the head of a note, read line by line so that each value keeps its place and a note
 * whose YAML is broken is still read. Nested maps are passed over; `body` is where the text begins.
 */
export interface Frontmatter {
	readonly properties: readonly Property[];
	/** Offset and line of the first character after the properties. */
	readonly body: number;
	readonly bodyLine: number;
	readonly problems: readonly Problem[];
}

const KEY = /^(?:"([^"]+)"|'([^']+)'|([^\s#:'"[\]{}][^:]*?))[ \t]*:(?=[ \t]|$)/u;
const FENCE = /^---[ \t]*\r?$/;
const CLOSE = pattern(/^(?:---|\.\.\.)[ \t]*\r?$/);

export function readFrontmatter(text: string): Frontmatter {
	const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const none: Frontmatter = { properties: [], body: begin, bodyLine: 0, problems: [] };
	if (!text.startsWith('---', begin)) return none;
	const firstEnd = lineEnd(text, begin);
	if (!FENCE.test(text.slice(begin, firstEnd))) return none;

	const lines: { start: number; end: number }[] = [];
	let at = firstEnd + 1;
	let closed = -1;
	while (at <= text.length && firstEnd < text.length) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end);
		if (CLOSE.test(line)) {
			closed = end;
			break;
		}
		lines.push({ start: at, end: line.endsWith('\r') ? end - 1 : end });
		if (end >= text.length) break;
		at = end + 1;
	}
	const hasKey = lines.some(({ start, end }) => KEY.test(text.slice(start, end)));
	if (closed < 0) {
		const opens = lines[0] !== undefined && KEY.test(text.slice(lines[0].start, lines[0].end));
		return opens ? { ...none, problems: [{ code: 'frontmatter-not-closed', params: {}, line: 0 }] } : none;
	}
	if (!hasKey && lines.some(({ start, end }) => text.slice(start, end).trim() !== '')) return none;
	const { properties, problems } = readLines(text, lines);
	return { properties, problems, body: Math.min(text.length, closed + 1), bodyLine: lines.length + 2 };
}

function readLines(text: string, lines: readonly { start: number; end: number }[]) {
	const properties: Property[] = [];
	const problems: Problem[] = [];
	const seen = new Set<string>();
	let current: { key: string; line: number; values: PropertyValue[] } | null = null;
	let block = false; // inside a `|` or `>` text
	for (const [index, { start, end }] of lines.entries()) {
		const line = index + 1;
		const source = text.slice(start, end);
		const trimmed = source.trim();
		if (trimmed === '' || trimmed.startsWith('#')) continue;
		const indented = source[0] === ' ' || source[0] === '\t';
		if (indented || trimmed.startsWith('- ') || trimmed === '-') {
			if (!current) {
				problems.push({ code: 'frontmatter-line', params: { text: trimmed }, line });
				continue;
			}
			const bullet = /^[ \t]*-[ \t]+/.exec(source);
			if (bullet && !block) pushScalar(current.values, text, start + bullet[0].length, end, line);
			else if (block || !KEY.test(trimmed)) {
				const from = start + (source.length - source.trimStart().length);
				current.values.push({ start: from, end: start + source.trimEnd().length, line, text: trimmed });
			}
			continue;
		}
		block = false;
		const match = KEY.exec(source);
		if (!match) {
			problems.push({ code: 'frontmatter-line', params: { text: trimmed }, line });
			current = null;
			continue;
		}
		const key = (match[1] ?? match[2] ?? match[3] ?? '').trim();
		if (seen.has(key)) problems.push({ code: 'property-twice', params: { key }, line });
		seen.add(key);
		current = { key, line, values: [] };
		properties.push(current);
		const from = start + match[0].length;
		const value = text.slice(from, end).trim();
		if (/^[|>][+-]?\d?$/.test(value)) block = true;
		else if (value.startsWith('[') && !value.startsWith('[[')) pushFlow(current.values, text, from, end, line);
		else pushScalar(current.values, text, from, end, line);
	}
	return { properties, problems };
}

/** `[a, "b, c", [[d]]]` with the place of each entry. */
function pushFlow(values: PropertyValue[], text: string, from: number, end: number, line: number): void {
	const open = text.indexOf('[', from);
	let quote = '';
	let depth = 0;
	let begin = open + 1;
	for (let i = open + 1; i < end; i++) {
		const c = text[i] as string;
		if (quote) {
			if (quote === '"' && c === '\\') i++;
			else if (c === quote) quote = '';
		} else if ((c === '"' || c === "'") && text.slice(begin, i).trim() === '') quote = c;
		else if (c === '[') depth++;
		else if (c === ']' && depth > 0) depth--;
		else if (c === ',' || c === ']') {
			if (depth === 0) {
				pushScalar(values, text, begin, i, line);
				begin = i + 1;
				if (c === ']') return;
			}
		}
	}
	pushScalar(values, text, begin, end, line);
}

function pushScalar(values: PropertyValue[], text: string, from: number, to: number, line: number): void {
	let start = from;
	let end = to;
	while (start < end && isSpace(text, start)) start++;
	while (end > start && isSpace(text, end - 1)) end--;
	const first = text[start];
	if (first === '"' || first === "'") {
		const close = closing(text, start, end);
		if (close > 0) {
			const inner = text.slice(start + 1, close);
			const own = first === '"' ? inner.replace(/\\(["\\/])/gu, '$1') : inner.replaceAll("''", "'");
			if (own.trim() !== '') values.push({ start: start + 1, end: close, line, text: own });
			return;
		}
	} else {
		const comment = text.slice(start, end).search(/(?:^|[ \t])#(?=[ \t])/);
		if (comment >= 0) end = start + comment;
		while (end > start && isSpace(text, end - 1)) end--;
	}
	const value = text.slice(start, end);
	if (value === '' || value === 'null' || value === '~') return;
	values.push({ start, end, line, text: value });
}

/** Where the quotes that open at `start` close, -1 where they do not; a quote that is escaped closes nothing. */
function closing(text: string, start: number, end: number): number {
	const quote = text[start];
	for (let at = start + 1; at < end; at++) {
		if (quote === '"' && text[at] === '\\') at++;
		else if (text[at] === quote) {
			if (quote === '"' || text[at + 1] !== "'") return at;
			at++;
		}
	}
	return -1;
}

function isSpace(text: string, at: number): boolean {
	const c = text.charCodeAt(at);
	return c === 32 || c === 9 || c === 13;
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}
