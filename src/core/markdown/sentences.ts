import type { Span } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { skipSpace, trimEnd } from './inline.ts';
import { lineEnd } from './line-end.ts';

const ABBREVIATION = pattern(/(?:^|[\s(])(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|prof|approx|no|inc|ltd|co|st|sr|jr|dept|min|max|est|incl|ex|\p{Lu})$/iu);

/** The sentences of `start`..`end`. A sign ends one only where white space or a wide character follows. */
export function sentences(text: string, start: number, end: number, line: number): Span[] {
	const found: Span[] = [];
	let from = start;
	let depth = 0;
	let own = line;
	let newline = lineEnd(text, start, end);
	for (let at = start; at < end; at++) {
		const c = text[at] as string;
		if (c === '(' || c === '（') depth++;
		else if (c === ')' || c === '）') depth = Math.max(0, depth - 1);
		const wide = c === '。' || c === '！' || c === '？';
		if (!wide && c !== '.' && c !== '!' && c !== '?') continue;
		let stop = at + 1;
		while (stop < end && /[.!?。！？"”’'*_)\]]/u.test(text[stop] as string)) stop++;
		if (!wide && stop < end && !/\s/u.test(text[stop] as string)) continue;
		if (depth > 0 && !/[)）]/u.test(text.slice(at, stop))) continue;
		if (c === '.' && ABBREVIATION.test(text.slice(Math.max(from, at - 8), at))) continue;
		const next = skipSpace(text, stop, end);
		if (c === '.' && stop - at === 1 && next < end && /\p{Ll}/u.test(text[next] as string) && text[at + 1] !== '\n' && stop - from < 12) continue;
		push(from, stop);
		from = next;
		at = next - 1;
	}
	push(from, end);
	return found;

	function push(a: number, b: number): void {
		const begin = skipSpace(text, a, b);
		const stop = trimEnd(text, begin, b);
		if (stop <= begin) return;
		for (; newline < begin; newline = lineEnd(text, newline + 1, end)) own++;
		found.push({ start: begin, end: stop, line: own });
	}
}
