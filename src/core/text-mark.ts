/**
 * A mark by which two texts are told apart without keeping them: the length and two 32-bit hashes in the manner of
 * FNV-1a (Fowler, Noll and Vo), the second of which also depends on where each character stands. Not for secrets.
 */
export function textMark(text: string): string {
	let first = 0x811c9dc5;
	let second = 0x1b873593;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		first = Math.imul(first ^ unit, 0x01000193);
		second = Math.imul(second ^ unit, 0x01000193) + at;
	}
	return `${String(text.length)}:${(first >>> 0).toString(36)}:${(second >>> 0).toString(36)}`;
}
