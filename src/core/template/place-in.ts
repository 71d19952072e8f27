interface Line {
	readonly start: number;
	/** Behind its line break. */
	readonly end: number;
	readonly words: string;
	/** Between the two lines of a code block, a comment or a formula, these included. */
	readonly closed: boolean;
}

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u;
const INDENTED = /^(?: {2,}|\t)/u;
const QUOTE = /^ {0,3}>/u;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/u;

/**
 * Where lines of their own can go for a cursor at `at`: the beginning of a line, or the end of the text. Behind the list,
 * quote, callout, table, code block or comment that it is in; before a line at whose beginning it stands, where that
 * opens something.
 */
export function placeIn(text: string, at: number, body: number): number {
	const lines = linesOf(text, body);
	const index = lines.findIndex(({ end }, number) => at < end || number === lines.length - 1);
	const line = lines[index];
	if (!line) return text.length;
	const above = lines[index - 1];
	const isFirst = above === undefined || isBlank(above);
	if (isBlank(line) && !line.closed && !isInList(lines, index)) return line.start;
	if (at === line.start && isFirst && !line.closed && !isInList(lines, index - 1)) return line.start;
	let last = index;
	if (line.closed) while (lines[last + 1]?.closed === true && !opens(lines[last + 1])) last++;
	else if (isInList(lines, index)) while (isInList(lines, last + 1)) last++;
	else if (QUOTE.test(line.words) || isLazy(lines, index)) while (isQuoted(lines, last + 1)) last++;
	else if (isRow(line)) while (isRow(lines[last + 1])) last++;
	else if (UNDERLINE.test(lines[last + 1]?.words ?? '')) last++;
	return lines[last]?.end ?? text.length;
}

function isBlank(line: Line | undefined): boolean {
	return line !== undefined && line.words.trim() === '';
}

function isRow(line: Line | undefined): boolean {
	return line !== undefined && /^[ \t]*\|/.test(line.words);
}

/** A block that ends where another one begins: both are closed. */
function opens(line: Line | undefined): boolean {
	return line !== undefined && firstOf.has(line);
}

const firstOf = new WeakSet<Line>();

/** An item, what is indented below one, or a line that goes on with it. */
function isInList(lines: readonly Line[], index: number): boolean {
	const line = lines[index];
	if (!line) return false;
	if (!line.closed && ITEM.test(line.words)) return true;
	if (isBlank(line)) {
		let next = index + 1;
		while (isBlank(lines[next])) next++;
		const after = lines[next];
		return after !== undefined && (INDENTED.test(after.words) || ITEM.test(after.words)) && isInListAbove(lines, index);
	}
	if (INDENTED.test(line.words)) return isInListAbove(lines, index);
	if (line.closed || HEADING.test(line.words) || QUOTE.test(line.words) || UNDERLINE.test(line.words) || isRow(line)) return false;
	return !isBlank(lines[index - 1]) && isInListAbove(lines, index);
}

/** Whether the lines above lead up to an item without anything else between. */
function isInListAbove(lines: readonly Line[], index: number): boolean {
	let wasBlank = false;
	for (let at = index - 1; at >= 0; at--) {
		const line = lines[at] as Line;
		if (isBlank(line)) {
			wasBlank = true;
			continue;
		}
		if (ITEM.test(line.words)) return true;
		if (INDENTED.test(line.words)) {
			wasBlank = false;
			continue;
		}
		if (wasBlank || line.closed || HEADING.test(line.words) || QUOTE.test(line.words) || isRow(line)) return false;
	}
	return false;
}

/** Below a quote, a line without sign goes on with it. */
function isLazy(lines: readonly Line[], index: number): boolean {
	for (let at = index; at >= 0; at--) {
		const line = lines[at] as Line;
		if (QUOTE.test(line.words)) return true;
		if (isBlank(line) || line.closed || HEADING.test(line.words) || ITEM.test(line.words) || isRow(line)) return false;
	}
	return false;
}

function isQuoted(lines: readonly Line[], index: number): boolean {
	const line = lines[index];
	return line !== undefined && !isBlank(line) && isLazy(lines, index);
}

function linesOf(text: string, body: number): readonly Line[] {
	const lines: Line[] = [];
	let close: RegExp | null = null;
	for (let start = body; start <= text.length; ) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline + 1;
		const words = text.slice(start, end).replace(/\r?\n$/, '');
		const opening: RegExp | null = close === null ? closingOf(words) : null;
		const line = { start, end, words, closed: close !== null || opening !== null };
		if (opening) firstOf.add(line);
		lines.push(line);
		if (opening) close = opening;
		else if (close?.test(words) === true) close = null;
		if (newline < 0) break;
		start = end;
	}
	return lines;
}

/** What ends the block that a line opens; null where it opens none that goes on. */
function closingOf(words: string): RegExp | null {
	const fence = /^[ \t]*(`{3,}|~{3,})/u.exec(words)?.[1];
	if (fence !== undefined) return fence.startsWith('`') && words.trim().slice(fence.length).includes('`') ? null : new RegExp(`^[ \\t]*${fence}${fence[0] as string}*[ \\t]*$`, 'u');
	if (/^[ \t]*%%(?!.*%%)/u.test(words)) return /%%/u;
	if (/^[ \t]*<!--(?!.*-->)/u.test(words)) return /-->/u;
	return /^[ \t]*\$\$(?!.*\$\$)/u.test(words) ? /\$\$/u : null;
}
