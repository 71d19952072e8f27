import type { Span } from '../note.ts';

/** ` / ` between fewer words than this parts no points. */
const SHORTEST = 3;

/** The points of a sentence that are parted by `;` or by ` / `; signs within brackets part nothing. */
export function listed(text: string, part: Span): Span[] {
	const source = text.slice(part.start, part.end);
	if (!/[;；]|[ \t]\/[ \t]/u.test(source)) return [part];
	const parts: Span[] = [];
	const slashes = source.split(/[ \t]\/[ \t]+/u).every((one) => one.split(/\s+/u).length >= SHORTEST);
	let at = 0;
	for (const match of source.matchAll(/;\s+|；\s*|[ \t]\/[ \t]+/gu)) {
		if (depthAt(source, match.index) > 0 || (match[0].includes('/') && !slashes)) continue;
		parts.push({ start: part.start + at, end: part.start + match.index, line: part.line });
		at = match.index + match[0].length;
	}
	parts.push({ start: part.start + at, end: part.end, line: part.line });
	return parts.filter(({ start, end }) => end > start);
}

function depthAt(source: string, end: number): number {
	let depth = 0;
	for (let at = 0; at < end; at++) {
		const c = source[at];
		if (c === '(' || c === '（') depth++;
		else if (c === ')' || c === '）') depth--;
	}
	return depth;
}
