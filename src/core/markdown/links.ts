/** A link to another note. */
export interface NoteLink {
	/** What it points at, with heading or block id and without what it shows: `Bank#Two roadmaps`. */
	readonly target: string;
	readonly start: number;
	readonly end: number;
}

const MARKDOWN = /\]\((<[^<>\n]{1,300}>|[^()\s]{1,300})\)/gu;

/** Links and embeds of `start`..`end`, `[[Note#Heading|shown]]` and `[shown](Note.md#Heading)`, in order. Web addresses are none. */
export function linksIn(text: string, start: number, end: number): NoteLink[] {
	const found: NoteLink[] = [];
	for (let at = text.indexOf('[[', start); at >= 0 && at < end; at = text.indexOf('[[', at + 2)) {
		const close = text.indexOf(']]', at + 2);
		if (close < 0) break;
		const inner = text.slice(at + 2, close);
		if (close + 2 > end || inner.length > 400 || inner.includes('\n') || inner.includes('[[')) continue;
		// in a table the bar has a backslash before it
		const target = (inner.split('|')[0] ?? '').replace(/\\$/u, '').trim();
		if (target !== '') found.push({ target, start: at, end: close + 2 });
	}
	const first = text.indexOf('](', start);
	if (first >= 0 && first < end) {
		const wiki = found.length;
		MARKDOWN.lastIndex = first;
		for (let match = MARKDOWN.exec(text); match && match.index < end; match = MARKDOWN.exec(text)) {
			const target = decoded((match[1] as string).replace(/^<|>$/gu, ''));
			const open = text.lastIndexOf('[', match.index);
			if (target === null || open < start) continue;
			found.push({ target, start: text[open - 1] === '!' ? open - 1 : open, end: match.index + match[0].length });
		}
		if (found.length > wiki && wiki > 0) found.sort((a, b) => a.start - b.start);
	}
	return found;
}

/** Without the extension, and with its signs as written by hand; null for what is no note. */
function decoded(target: string): string | null {
	if (/^[a-z][a-z0-9+.-]*:/iu.test(target)) return null;
	let plain = target;
	try {
		plain = decodeURIComponent(target);
	} catch {
		// a bare per cent sign
	}
	const [path = '', ...rest] = plain.split('#');
	if (/\.[a-z0-9]{1,5}$/iu.test(path) && !/\.md$/iu.test(path)) return null;
	const note = path.replace(/\.md$/iu, '');
	return note === '' && rest.length === 0 ? null : [note, ...rest].join('#');
}
