/** One key of the properties with all its lines; offsets into the note. */
export interface Entry {
	readonly key: string;
	/** Where its first line begins. */
	readonly start: number;
	/** Behind the line break of its last line that holds something of the value. */
	readonly end: number;
	/** Behind the colon. */
	readonly colon: number;
	readonly value: EntryValue;
}

/** How a value is written; `start`..`end` are its own characters, without spaces and comment. */
export type EntryValue =
	| { readonly form: 'empty'; readonly start: number; readonly end: number }
	/** Quoted or plain, over one line or several. */
	| { readonly form: 'scalar'; readonly start: number; readonly end: number; readonly text: string }
	/** `[a, b]`; `last` is behind the last entry or, where there is none, behind the bracket. */
	| { readonly form: 'flow'; readonly start: number; readonly end: number; readonly entries: readonly string[]; readonly last: number }
	/** One `- ` a line; `indent` is what stands before the sign. */
	| { readonly form: 'block'; readonly start: number; readonly end: number; readonly entries: readonly string[]; readonly indent: string }
	/** A map, a text with `|`, an anchor: nothing that a value can be added to. */
	| { readonly form: 'other'; readonly start: number; readonly end: number };

/** The block of properties. `inner`..`close` is what stands between the two lines of dashes. */
export interface PropertyBlock {
	readonly open: number;
	readonly inner: number;
	readonly close: number;
	/** Behind the closing line and its line break. */
	readonly body: number;
	readonly newline: string;
	readonly entries: readonly Entry[];
}

const KEY = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#:'"[\]{}&*!|>%@`,-][^#]*?|-[^\s#:][^#]*?))[ \t]*:(?=[ \t\r]|$)/u;

/** Null where the note has no properties; `unclosed` where they begin and never end. */
export function propertyBlock(text: string): PropertyBlock | 'unclosed' | null {
	const open = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const first = /^---[ \t]*(\r?\n)/.exec(text.slice(open, open + 200));
	if (!first) return null;
	const inner = open + first[0].length;
	const closing = /^---[ \t]*(?:\r?\n|$)/gm;
	closing.lastIndex = inner;
	const end = closing.exec(text);
	if (!end) return KEY.test(lineAt(text, inner)) ? 'unclosed' : null;
	return { open, inner, close: end.index, body: end.index + end[0].length, newline: first[1] ?? '\n', entries: entriesOf(text, inner, end.index) };
}

function lineAt(text: string, at: number): string {
	const end = text.indexOf('\n', at);
	return text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
}

function nextLine(text: string, at: number, limit: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 || end >= limit ? limit : end + 1;
}

function entriesOf(text: string, from: number, to: number): readonly Entry[] {
	const entries: Entry[] = [];
	for (let at = from; at < to; ) {
		const match = KEY.exec(lineAt(text, at));
		if (!match) {
			at = nextLine(text, at, to);
			continue;
		}
		const colon = at + match[0].length;
		const value = valueAt(text, colon, to);
		const end = nextLine(text, Math.max(colon, value.end - 1), to);
		const key = match[1] !== undefined ? unescaped(`"${match[1]}"`) : (match[2]?.replaceAll("''", "'") ?? match[3] ?? '');
		entries.push({ key, start: at, end, colon, value });
		at = end;
	}
	return entries;
}

function valueAt(text: string, colon: number, to: number): EntryValue {
	let at = colon;
	while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
	const first = text[at] ?? '';
	if (at >= to || first === '\n' || first === '\r' || first === '#') return below(text, colon, to);
	if (first === '[') return flow(text, at, to);
	if (first === '"' || first === "'") {
		const end = quoteEnd(text, at, to);
		return isEmptyText(text.slice(at, end)) ? { form: 'empty', start: at, end } : { form: 'scalar', start: at, end, text: unescaped(text.slice(at, end)) };
	}
	if (/[{|>&*!%@`]/.test(first)) return { form: 'other', start: at, end: lastLineOf(text, at, to) };
	const line = lineAt(text, at);
	const comment = line.search(/[ \t]#/);
	const words = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
	const more = lastLineOf(text, at, to);
	// a plain text can go on in indented lines
	if (more > nextLine(text, at, to)) return { form: 'scalar', start: at, end: at + text.slice(at, more).trimEnd().length, text: text.slice(at, more).trim().replace(/\s+/gu, ' ') };
	if (/^(?:~|null|Null|NULL)$/.test(words)) return { form: 'empty', start: at, end: at + words.length };
	return { form: 'scalar', start: at, end: at + words.length, text: words };
}

/** What stands in the lines below a key without a value beside it. */
function below(text: string, colon: number, to: number): EntryValue {
	let at = nextLine(text, colon, to);
	while (at < to && /^[ \t]*(?:#.*)?$/.test(lineAt(text, at))) at = nextLine(text, at, to);
	const line = at < to ? lineAt(text, at) : '';
	const bullet = /^([ \t]*)-(?=[ \t]|$)/.exec(line);
	if (!bullet) {
		if (!/^[ \t]/.test(line)) return { form: 'empty', start: colon, end: colon };
		return { form: 'other', start: at, end: lastLineOf(text, at, to) };
	}
	const indent = bullet[1] ?? '';
	const entries: string[] = [];
	let end = at;
	for (let here = at; here < to; here = nextLine(text, here, to)) {
		const own = lineAt(text, here);
		if (/^[ \t]*(?:#.*)?$/.test(own)) continue;
		const isEntry = own.startsWith(`${indent}-`) && /^(?:[ \t]|$)/.test(own.slice(indent.length + 1));
		const isDeeper = /^[ \t]*/.exec(own)?.[0].length ?? 0;
		if (!isEntry && isDeeper <= indent.length) break;
		if (isEntry) entries.push(entryText(own.slice(indent.length + 1)));
		end = here + own.length;
	}
	return { form: 'block', start: at, end, entries, indent };
}

/** The end of the lines that belong to a value by their indent. */
function lastLineOf(text: string, at: number, to: number): number {
	let end = nextLine(text, at, to);
	for (let here = end; here < to; here = nextLine(text, here, to)) {
		const line = lineAt(text, here);
		if (line.trim() === '') continue;
		if (!/^[ \t]/.test(line)) break;
		end = nextLine(text, here, to);
	}
	return end;
}

function flow(text: string, start: number, to: number): EntryValue {
	const entries: string[] = [];
	let depth = 0;
	let begin = start + 1;
	let last = start + 1;
	const take = (end: number): void => {
		const entry = text.slice(begin, end);
		if (entry.trim() !== '') {
			entries.push(entryText(entry));
			last = begin + entry.trimEnd().length;
		}
		begin = end + 1;
	};
	for (let at = start; at < to; at++) {
		const sign = text[at] as string;
		if ((sign === '"' || sign === "'") && /[[{,:\s]/.test(text[at - 1] ?? '')) at = quoteEnd(text, at, to) - 1;
		else if (sign === '#' && /\s/.test(text[at - 1] ?? '')) return { form: 'other', start, end: to };
		else if (sign === '[' || sign === '{') depth++;
		else if (sign === ']' || sign === '}') {
			depth--;
			if (depth > 0) continue;
			take(at);
			return entries.length === 0 ? { form: 'empty', start, end: at + 1 } : { form: 'flow', start, end: at + 1, entries, last };
		} else if (sign === ',' && depth === 1) take(at);
	}
	return { form: 'other', start, end: to };
}

/** Behind the closing quote. */
function quoteEnd(text: string, start: number, to: number): number {
	const quote = text[start];
	for (let at = start + 1; at < to; at++) {
		if (quote === '"' && text[at] === '\\') at++;
		else if (text[at] === quote) {
			if (quote === "'" && text[at + 1] === "'") at++;
			else return at + 1;
		}
	}
	return to;
}

function isEmptyText(quoted: string): boolean {
	return quoted.slice(1, -1).trim() === '';
}

/** An entry's text without quotes and comment. */
function entryText(written: string): string {
	const trimmed = written.trim();
	if (trimmed.startsWith('"') || trimmed.startsWith("'")) return unescaped(trimmed.slice(0, quoteEnd(trimmed, 0, trimmed.length)));
	const comment = trimmed.search(/[ \t]#/);
	return (comment < 0 ? trimmed : trimmed.slice(0, comment)).trimEnd();
}

function unescaped(quoted: string): string {
	if (quoted.startsWith("'")) return quoted.slice(1, -1).replaceAll("''", "'");
	try {
		return String(JSON.parse(quoted));
	} catch {
		return quoted.slice(1, -1);
	}
}
