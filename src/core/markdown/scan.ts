import type { Span } from '../note.ts';
import type { Problem } from '../problems.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Block, BlockKind } from './block.ts';
import { splitCollapsed } from './collapsed.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { isSpaceCode, skipSpace, trimEnd } from './inline.ts';
import { tableCells, isDelimiterRow } from './table.ts';

export interface Document {
	readonly frontmatter: Frontmatter;
	readonly blocks: readonly Block[];
	/** Comments inside lines, in order; whole commented lines give no block at all. */
	readonly comments: readonly Span[];
	readonly problems: readonly Problem[];
}

const NO_CELLS: readonly Span[] = [];
const LIST_MARKER = /^(?:[-*+•◦‣●▪○▸►·]|[–—](?=[ \t])|\d{1,3}[.)、]|[a-h][.)](?=[ \t])|[(（]\d{1,2}[)）]|[①-⑳])(?=[ \t]|$|\P{ASCII})(?:[ \t]|\ufe0f)*/u;
/** Bullets that grade: below `○ kept calm`, `✕ lost the thread` is a point of its own. */
const GRADED = /^[○●◎△▲✕✗]$/u;
const GRADED_MARKER = /^[◎△▲✕✗×][ \t]+(?=\S)/u;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}|[⸻—–─━]{1,}|~{3,})[ \t]*$/u;
const CALLOUT = /^\[!([^\]\n]{1,40})\][+-]?[ \t]*/u;
const FENCE = /^(`{3,}|~{3,})([^`\n]*)$/u;
/** Lines shorter than this are never looked at for collapsed structure. */
const COLLAPSED_FROM = 24;

/**
 * Reads a note line by line into blocks with exact places. Code, comments and HTML tags that stand alone give
 * no block. Linear in the length of the text.
 */
export function scan(text: string): Document {
	const frontmatter = readFrontmatter(text);
	const problems: Problem[] = [...frontmatter.problems];
	const blocks: Block[] = [];
	const comments: Span[] = [];
	const nesting: number[] = []; // indents of the open list items
	const open: number[] = []; // and their blocks
	let line = frontmatter.bodyLine - 1;
	let fence: { sign: string; size: number; line: number; quote: number } | null = null;
	let comment = ''; // what closes the comment we are in
	let inTable = false;
	let toggles = 0; // how many `<summary>` wait for their `</details>`
	const find = finder(text);

	const push = (kind: BlockKind, from: number, start: number, end: number, more: Partial<Block>): void => {
		blocks.push({
			kind, from, start, end, line, level: 0, indent: 0, depth: 0, marker: '', task: null, item: -1,
			quote: 0, callout: '', cells: NO_CELLS, header: false, collapsed: false, ...more,
		});
	};
	const closeLists = (): void => {
		nesting.length = 0;
		open.length = 0;
	};

	for (let lineStart = frontmatter.body; lineStart <= text.length; ) {
		line++;
		const newline = text.indexOf('\n', lineStart);
		const rawEnd = newline < 0 ? text.length : newline;
		const next = rawEnd + 1;
		let end = trimEnd(text, lineStart, rawEnd);
		let at = lineStart;
		lineStart = next;
		if (newline < 0 && at === text.length) break;

		if (comment) {
			const close = find(comment, at);
			if (close < 0 || close >= rawEnd) continue;
			at = close + comment.length;
			comment = '';
			if (skipSpace(text, at, end) >= end) continue;
		}

		// quote signs and indent
		let quote = 0;
		let indent = 0;
		const first = at;
		for (; at < end; at++) {
			const code = text.charCodeAt(at);
			if (code === 32 || code === 0xa0) indent++;
			else if (code === 9) indent += 4 - (indent % 4);
			else if (code === 62 && (indent < 4 || quote > 0)) {
				quote++;
				indent = 0;
				if (text.charCodeAt(at + 1) === 32) at++;
			} else if (!isSpaceCode(code)) break;
		}
		if (fence) {
			const closes = text.startsWith(fence.sign.repeat(fence.size), at) && text.slice(at, end).replaceAll(fence.sign, '') === '';
			if (closes || quote < fence.quote) fence = null;
			if (closes) continue;
			if (fence) continue;
		}
		if (at >= end) {
			push('blank', first, at, at, { quote });
			inTable = false;
			continue;
		}
		const char = text.charCodeAt(at);
		if (char === 96 || char === 126) {
			const match = FENCE.exec(text.slice(at, end));
			if (match) {
				fence = { sign: text[at] as string, size: (match[1] as string).length, line, quote };
				continue;
			}
		}

		// comments: `<!-- -->` and `%% %%`, over one line or many
		let known = comments.length;
		const hidden = findComments(find, at, end, line, comments);
		if (hidden) {
			comment = hidden.closes;
			if (hidden.from <= at && comment) continue;
			end = trimEnd(text, at, hidden.from);
			at = skipSpace(text, at, end);
		}
		for (let own = comments[known]; own && own.start === at && at < end; own = comments[known]) {
			at = skipSpace(text, own.end, end);
			known++;
		}
		if (at >= end) continue;

		const bare = htmlBare(text, at, end);
		const ended = bare && toggles > 0 && closesToggle(text, at, bare.start);
		if (ended) {
			closeLists();
			toggles--;
			push('rule', at, at, bare.start, { level: SUMMARY_LEVEL, quote });
		}
		if (bare && bare.start < bare.end && bare.level === SUMMARY_LEVEL) toggles++;
		if (bare && bare.start >= bare.end) continue;
		const heading = bare?.level ?? 0;
		if (bare) {
			at = bare.start;
			end = bare.end;
		}
		const from = at;
		const code = text.charCodeAt(at);

		// headings
		if (heading > 0 || (code === 35 && indent < 4)) {
			let size = heading;
			let start = at;
			if (!heading) {
				while (text.charCodeAt(at + size) === 35) size++;
				start = at + size;
				const after = text.charCodeAt(start);
				const spaced = start >= end || isSpaceCode(after);
				if (size > 6 || (!spaced && (size < 2 || (after >= 48 && after <= 57)))) size = 0;
			}
			if (size > 0) {
				closeLists();
				start = skipSpace(text, start, end);
				let stop = end;
				while (stop > start && text.charCodeAt(stop - 1) === 35) stop--;
				if (stop > start && stop < end && !isSpaceCode(text.charCodeAt(stop - 1))) stop = end;
				stop = trimEnd(text, start, stop);
				inTable = false;
				const pieces = stop - start > COLLAPSED_FROM && text.slice(start, stop).includes(' ##') ? splitCollapsed(text, from, stop) : null;
				if (pieces) pushPieces(pieces, quote, indent);
				else push('heading', from, start, stop, { level: size, quote });
				continue;
			}
		}
		if (RULE.test(text.slice(at, Math.min(end, at + 80)))) {
			const last = blocks[blocks.length - 1];
			const underlines = code === 61 || code === 45;
			if (underlines && last && last.line === line - 1 && last.kind === 'text' && !last.collapsed && last.item < 0 && last.quote === quote && standsAlone(blocks) && isTitle(text, last)) {
				blocks[blocks.length - 1] = { ...last, kind: 'heading', level: code === 61 ? 1 : 2 };
			} else push('rule', from, at, end, { quote });
			closeLists();
			inTable = false;
			continue;
		}

		// tables
		const piped = code === 124;
		const isBelowHead = !piped && !inTable && blocks[blocks.length - 1]?.header === true && isDelimiterRow(text, first, quote);
		if (piped || inTable || isBelowHead || (text.slice(at, end).includes('|') && isDelimiterRow(text, lineStart, quote))) {
			if (isDelimiterRow(text, first, quote) && blocks.length > 0) {
				inTable = true;
				continue;
			}
			if (piped || text.slice(at, end).includes('|')) {
				const cells = tableCells(text, at, end, line);
				const header = !inTable && isDelimiterRow(text, next, quote);
				if (cells.length > 0 && (inTable || header || cells.length > 1)) {
					closeLists();
					push('row', from, cells[0]?.start ?? at, cells[cells.length - 1]?.end ?? end, { cells, header, quote });
					continue;
				}
			}
			inTable = false;
		}

		// callouts
		if (quote > 0 && code === 91) {
			const callout = CALLOUT.exec(text.slice(at, Math.min(end, at + 60)));
			if (callout) {
				closeLists();
				const start = Math.min(end, at + callout[0].length);
				push('text', from, start, end, { quote, callout: (callout[1] as string).trim().toLowerCase() });
				continue;
			}
		}

		// list items
		if (bare?.item) {
			closeLists();
			push('item', bare.from, at, end, { marker: '<li>', quote });
			continue;
		}
		const previous = blocks[blocks.length - 1];
		const marker = code < 128 && (code > 57 || code === 35) && !(code <= 104 && code >= 97 && (text[at + 1] === ')' || text[at + 1] === '.')) ? null : LIST_MARKER.exec(text.slice(at, Math.min(end, at + 12)))
			?? (previous?.kind === 'item' && GRADED.test(previous.marker) ? GRADED_MARKER.exec(text.slice(at, Math.min(end, at + 12))) : null);
		if (marker && !(marker[0].startsWith('*') && text[at + 1] === '*')) {
			while (nesting.length > 0 && indent < (nesting[nesting.length - 1] as number) + 2) {
				nesting.pop();
				open.pop();
			}
			let start = at + marker[0].length;
			let task: string | null = null;
			const box = /^\[([^\]\n])\][ \t]+/u.exec(text.slice(start, Math.min(end, start + 8)));
			if (box) {
				task = box[1] as string;
				start += box[0].length;
			}
			start = Math.min(start, end);
			const depth = nesting.length;
			nesting.push(indent);
			open.push(blocks.length);
			const sign = marker[0].trimEnd().replace('\ufe0f', '');
			const pieces = end - start > COLLAPSED_FROM ? splitLine(text, start, end) : null;
			if (pieces && pieces[0]) {
				push('item', from, pieces[0].start, pieces[0].end, { indent, depth, marker: sign, task, quote, collapsed: true });
				pushPieces(pieces.slice(1), quote, indent);
			} else push('item', from, start, end, { indent, depth, marker: sign, task, quote });
			continue;
		}

		// any other text; with a deeper indent, or right under an item, it belongs to that item
		const before = blocks[blocks.length - 1];
		const afterBlank = !before || before.kind === 'blank' || before.quote !== quote;
		if (nesting.length > 0) {
			if (afterBlank || indent > 0) {
				while (nesting.length > 0 && (nesting[nesting.length - 1] as number) >= indent) {
					nesting.pop();
					open.pop();
				}
			}
		}
		const item = open[open.length - 1] ?? -1;
		const pieces = end - at > COLLAPSED_FROM ? splitLine(text, at, end) : null;
		if (pieces) {
			closeLists();
			pushPieces(pieces, quote, indent);
		} else push('text', from, at, end, { indent, quote, item, depth: item < 0 ? 0 : nesting.length - 1 });
	}
	if (fence) problems.push({ code: 'fence-not-closed', params: {}, line: fence.line });
	return { frontmatter, blocks, comments, problems };

	function pushPieces(pieces: NonNullable<ReturnType<typeof splitCollapsed>>, quote: number, indent: number): void {
		for (const piece of pieces) {
			push(piece.kind, piece.from, piece.start, piece.end, { level: piece.level, marker: piece.marker, quote, indent: piece.kind === 'item' ? indent : 0, collapsed: true });
		}
	}
}

/** Cheap signs first: most lines hold none of them. */
function splitLine(text: string, start: number, end: number): ReturnType<typeof splitCollapsed> {
	const source = text.slice(start, end);
	if (!source.includes(' ##') && !source.includes('**') && !source.includes('__') && !source.includes('•') && !source.includes(' 2. ') && !source.includes(' 2) ') && !source.includes('<b') && !source.includes('<strong')) return null;
	return splitCollapsed(text, start, end);
}

type Find = (sign: string, from: number) => number;

/** `text.indexOf`, which looks at no part of the text again while the places asked for move on. */
function finder(text: string): Find {
	const found = new Map<string, { from: number; at: number }>();
	return (sign, from) => {
		const last = found.get(sign);
		if (last && last.from <= from && (last.at < 0 || last.at >= from)) return last.at;
		const at = text.indexOf(sign, from);
		found.set(sign, { from, at });
		return at;
	};
}

/**
 * Notes comments that open and close within the line; returns where an unclosed one begins and what closes it,
 * or the place from which a comment reaches the line's end.
 */
function findComments(find: Find, start: number, end: number, line: number, comments: Span[]): { from: number; closes: string } | null {
	let at = start;
	while (at < end) {
		const html = find('<!--', at);
		const own = find('%%', at);
		const isHtml = html >= 0 && html < end && (own < 0 || html < own);
		const open = isHtml ? html : own;
		if (open < 0 || open >= end) return null;
		const closes = isHtml ? '-->' : '%%';
		const close = find(closes, open + (isHtml ? 4 : 2));
		if (close < 0) {
			if (isHtml || find('\n', open) >= 0) return isHtml ? { from: open, closes } : null;
			return null;
		}
		if (close >= end) return { from: open, closes };
		const stop = close + closes.length;
		comments.push({ start: open, end: stop, line });
		if (stop >= end) return { from: open, closes: '' };
		at = stop;
	}
	return null;
}

const TAGS = pattern(/^(?:<\/?(?:div|p|details|summary|section|article|center|span|font|br|hr|ul|ol|li|h[1-6]|strong|b|em|i|u|blockquote|table|tbody|tr|td)\b[^<>]{0,200}>|&nbsp;|\s)+/iu);
const TAGS_BEHIND = pattern(/(?:<\/?(?:div|p|details|summary|section|center|span|font|br|ul|ol|li|h[1-6]|blockquote)\b[^<>]{0,100}>|&nbsp;|\\|\s){1,12}$/iu);

/** A summary heads what it folds as a heading of this level would, up to the end of its details. */
const SUMMARY_LEVEL = 3;

function closesToggle(text: string, start: number, end: number): boolean {
	return /<\/details\b/iu.test(text.slice(start, end));
}

/** What a line says without the tags around it; a heading's or summary's tag gives a level. */
function htmlBare(text: string, start: number, end: number): { from: number; start: number; end: number; level: number; item: boolean } | null {
	const code = text.charCodeAt(start);
	const last = text.charCodeAt(end - 1);
	if (code !== 60 && code !== 38 && last !== 62 && last !== 59 && last !== 92) return null;
	let from = start;
	let level = 0;
	let item = false;
	if (code === 60 || code === 38) {
		const tags = TAGS.exec(text.slice(start, Math.min(end, start + 600)));
		if (tags) {
			const head = /<(?:h([1-6])|summary)\b/iu.exec(tags[0]);
			if (head) level = head[1] ? Number(head[1]) : SUMMARY_LEVEL;
			item = !head && /<li\b/iu.test(tags[0]);
			const emphasis = /<(?:strong|b)\b[^<>]*>\s*$/iu.exec(tags[0]);
			from = start + (emphasis && !head ? tags[0].length - emphasis[0].length : tags[0].length);
		}
	}
	const tail = from < end ? TAGS_BEHIND.exec(text.slice(Math.max(from, end - 300), end)) : null;
	const to = tail ? end - tail[0].length : end;
	if (from === start && to === end) return null;
	if (level > 0) {
		const inner = text.slice(from, to).replace(/<\/(?:strong|b|em|i|u|span|font)>\s*$/iu, '');
		return { from: start, start: from, end: from + inner.length, level, item };
	}
	return { from: start, start: from, end: Math.max(from, to), level, item };
}

/** Whether the last block is a paragraph of one line. */
function standsAlone(blocks: readonly Block[]): boolean {
	const before = blocks[blocks.length - 2];
	return !before || before.kind !== 'text' || before.line < (blocks[blocks.length - 1] as Block).line - 1;
}

/** A line over `---` is a title only when it reads like one; else the dashes part two texts. */
function isTitle(text: string, block: Block): boolean {
	return block.end - block.start <= 70 && !/[.!?。,;]$/u.test(text.slice(block.start, block.end));
}
