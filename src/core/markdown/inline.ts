/** A label at the head of a text, `**Pacing:** …`, `***Depth***: …`, `Pacing: …`; offsets into the note. */
export interface RunIn {
	/** The label's own words, without emphasis and colon. */
	readonly start: number;
	readonly end: number;
	/** Where the labelled words begin, which may be the end of the text. */
	readonly body: number;
	readonly bold: boolean;
}

const BOLD_LABEL = /(\*\*\*|\*\*|___|__|<strong>|<b>)(?=\S)([^*_<\n]{1,90}?)(?:\1|<\/strong>|<\/b>)/gu;

/** A word or three with a full stop inside the emphasis. */
const TITLE = /^[^\s.!?]+(?:\s[^\s.!?]+){0,2}\.$/u;

/** Bold words with a colon inside or right behind, or a dash or a full stop that ends them, in order. `from` is where the emphasis begins. */
export function boldLabels(text: string, start: number, end: number): (RunIn & { readonly from: number })[] {
	const found: (RunIn & { from: number })[] = [];
	const source = text.slice(start, end); // a search in all of `text` would run on behind `end`
	for (const match of source.matchAll(BOLD_LABEL)) {
		const from = start + match.index;
		const close = from + match[0].length;
		const inner = match[2] as string;
		const open = from + (match[1] as string).length;
		let body = close;
		let labelEnd = open + inner.length;
		if (isColon(text, labelEnd - 1)) labelEnd--;
		else if (isColon(text, close)) body++;
		else if (TITLE.test(inner) && close < end && isSpaceCode(text.charCodeAt(close))) labelEnd--; // `**Worked.** You …`
		else {
			const dash = /^[ \t]+[–—-][ \t]+/.exec(text.slice(close, Math.min(end, close + 5)));
			if (!dash) continue;
			body += dash[0].length;
		}
		if (body < end && isColon(text, body)) body++; // `**Label:**:`
		found.push({ from, start: open, end: trimEnd(text, open, labelEnd), body: skipSpace(text, body, end), bold: true });
	}
	return found;
}

/** The label a text begins with, bold or plain; null where it begins with none. Plain ones end in a colon. */
export function runInLabel(text: string, start: number, end: number): RunIn | null {
	const c = text.charCodeAt(start);
	if (c === 42 || c === 95 || c === 60) {
		const bold = boldLabels(text, start, end)[0];
		if (bold && bold.from === start) return bold;
	}
	const limit = Math.min(end, start + 90);
	for (let i = start; i < limit; i++) {
		const code = text.charCodeAt(i);
		if (code === 0xff1a) return plain(text, start, i, i + 1, end);
		if (code === 58) {
			const next = text.charCodeAt(i + 1);
			if (next === 58) return plain(text, start, i, i + 2, end); // an inline field, `gap:: …`
			if (next === 47) return null; // a link, `https://`
			if (i + 1 < end && !isSpaceCode(next) && next < 0x2000 && next !== 42) continue; // 10:30
			return plain(text, start, i, i + 1, end);
		}
		if (code === 46 || code === 33 || code === 0x3002) {
			if (i + 1 < end && isSpaceCode(text.charCodeAt(i + 1)) && i - start > 3) return null; // a sentence has ended
		}
	}
	return null;
}

function plain(text: string, start: number, labelEnd: number, body: number, end: number): RunIn | null {
	const stop = trimEnd(text, start, labelEnd);
	if (stop <= start) return null;
	return { start, end: stop, body: skipSpace(text, Math.min(body, end), end), bold: false };
}

/** `start`..`end` without emphasis signs, quotes and white space around it. */
export function bare(text: string, start: number, end: number): { start: number; end: number } {
	let from = start;
	let to = end;
	while (from < to && isDress(text.charCodeAt(from))) from++;
	while (to > from && isDress(text.charCodeAt(to - 1))) to--;
	return { start: from, end: to };
}

export function skipSpace(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && isSpaceCode(text.charCodeAt(at))) at++;
	return at;
}

export function trimEnd(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && isSpaceCode(text.charCodeAt(at - 1))) at--;
	return at;
}

export function isSpaceCode(code: number): boolean {
	return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b;
}

export function isColon(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 58 || code === 0xff1a;
}

function isDress(code: number): boolean {
	return isSpaceCode(code) || code === 42 || code === 95 || code === 96 || code === 126 || code === 92;
}
