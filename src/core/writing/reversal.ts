/** What has to be known of a change to take it back later: whole lines before and after it. */
export interface Reversal {
	readonly before: string;
	readonly after: string;
	/** Which of the places with the same lines it was, counted from 0, and of how many. */
	readonly place: number;
	readonly places: number;
}

/** The lines in which two texts differ; null where they are the same. */
export function reversalOf(before: string, after: string): Reversal | null {
	if (before === after) return null;
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head++;
	let tail = 0;
	const most = Math.min(before.length, after.length) - head;
	while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	let start = lineStart(after, head);
	const bothEnd = atLineStart(after, after.length - tail) && atLineStart(before, before.length - tail);
	let rest = bothEnd ? tail : after.length - nextLine(after, after.length - tail);
	// lines that were taken out leave nothing behind: their neighbours tell where they were
	if (after.length - rest <= start) {
		start = start > 0 ? lineStart(after, start - 1) : start;
		rest = after.length - nextLine(after, after.length - rest);
	}
	const now = after.slice(start, after.length - rest);
	const found = placesOf(after, now);
	return { before: before.slice(start, before.length - rest), after: now, place: found.indexOf(start), places: found.length };
}

/** The text without the change; null where its lines are no longer there as they were left. */
export function reversed(text: string, { before, after, place, places }: Reversal): string | null {
	const found = placesOf(text, after);
	const at = found[place];
	if (at === undefined || found.length !== places) return null;
	return text.slice(0, at) + before + text.slice(at + after.length);
}

/** Where these lines stand, whole and not inside of others. */
function placesOf(text: string, lines: string): readonly number[] {
	if (lines === '') return text === '' ? [0] : [];
	const found: number[] = [];
	for (let at = text.indexOf(lines); at >= 0; at = text.indexOf(lines, at + 1)) {
		const end = at + lines.length;
		const opens = at === 0 || text[at - 1] === '\n';
		if (opens && (end === text.length || lines.endsWith('\n') || text[end] === '\n')) found.push(at);
	}
	return found;
}

function lineStart(text: string, at: number): number {
	return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function atLineStart(text: string, at: number): boolean {
	return at === 0 || text[at - 1] === '\n';
}

/** Behind the next line break. */
function nextLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}
