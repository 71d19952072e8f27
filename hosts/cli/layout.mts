/** Marks that a terminal understands, or nothing where colour is off. */
export interface Ink {
	readonly strong: (text: string) => string;
	readonly faint: (text: string) => string;
	readonly good: (text: string) => string;
	readonly weak: (text: string) => string;
}

export function inkOf(colour: boolean): Ink {
	const mark = (on: number, off: number) => (text: string): string => (colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text);
	return { strong: mark(1, 22), faint: mark(2, 22), good: mark(32, 39), weak: mark(33, 39) };
}

/** One line of a note as a terminal may show it: no control characters, white space joined. */
export function plain(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Columns a text takes: combining marks none, East Asian wide characters and emoji two. */
export function columns(text: string): number {
	let width = 0;
	for (const letter of text) width += columnsOf(letter);
	return width;
}

/** The text in at most `width` columns, cut with an ellipsis. */
export function fit(text: string, width: number): string {
	if (columns(text) <= width) return text;
	let cut = '';
	let used = 0;
	for (const letter of text) {
		const next = columnsOf(letter);
		if (used + next > width - 1) break;
		cut += letter;
		used += next;
	}
	return `${cut.trimEnd()}…`;
}

export function padded(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** Breaks a text at spaces into lines of at most `width` columns, each after `indent`; a word longer than a line stands alone. */
export function wrapped(text: string, width: number, indent = ''): readonly string[] {
	const room = Math.max(20, width - columns(indent));
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && columns(line) + 1 + columns(word) > room) {
			lines.push(indent + line);
			line = word;
		} else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}
	return [...lines, indent + line];
}

function columnsOf(letter: string): number {
	if (/^[\p{M}\u200b-\u200d\ufe0f]$/u.test(letter)) return 0;
	return /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$|^\p{Emoji_Presentation}$/u.test(letter) ? 2 : 1;
}
