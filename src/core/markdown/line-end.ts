/** Where the line at `from` ends, at the latest `end`. Looks no further: a note may be one long line. */
export function lineEnd(text: string, from: number, end: number): number {
	const at = text.slice(from, end).indexOf('\n');
	return at < 0 ? end : from + at;
}
