import { ChangeSet } from '@codemirror/state';

interface Change {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** Tables above this size are not worth it: then the whole middle counts as one change. */
const largestTable = 1_000_000;

/**
 * What turns `before` into `after`, line by line, as CodeMirror changes over `before`.
 * Lines that both have stay, so that a cursor and unsaved typing in them stay as well.
 */
export function textChanges(before: string, after: string): ChangeSet {
	const old = lines(before);
	const fresh = lines(after);
	let head = 0;
	while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
	let tail = 0;
	while (tail < old.length - head && tail < fresh.length - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
	const offset = length(old.slice(0, head));
	const middle = changedRuns(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail), offset);
	return ChangeSet.of(
		middle.map((change) => withinLine(before, change)),
		before.length,
	);
}

/** Lines with their line break, so that joining them gives the text back. */
function lines(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function length(parts: readonly string[]): number {
	return parts.reduce((sum, part) => sum + part.length, 0);
}

function changedRuns(old: readonly string[], fresh: readonly string[], start: number): Change[] {
	if (old.length === 0 && fresh.length === 0) return [];
	if (old.length * fresh.length > largestTable) return [{ from: start, to: start + length(old), insert: fresh.join('') }];
	const common = commonTable(old, fresh);
	const changes: Change[] = [];
	let at = start;
	let i = 0;
	let j = 0;
	while (i < old.length || j < fresh.length) {
		const from = at;
		let insert = '';
		while ((i < old.length || j < fresh.length) && !(i < old.length && j < fresh.length && old[i] === fresh[j])) {
			const drop = i < old.length && (j >= fresh.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0));
			if (drop) at += old[i++]?.length ?? 0;
			else insert += fresh[j++] ?? '';
		}
		if (at > from || insert !== '') changes.push({ from, to: at, insert });
		while (i < old.length && j < fresh.length && old[i] === fresh[j]) {
			at += old[i]?.length ?? 0;
			i += 1;
			j += 1;
		}
	}
	return changes;
}

/** `table[i][j]` is how many lines `old` from i on and `fresh` from j on have in common, in order. */
function commonTable(old: readonly string[], fresh: readonly string[]): Uint32Array[] {
	const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1));
	for (let i = old.length - 1; i >= 0; i -= 1) {
		const row = table[i];
		const below = table[i + 1];
		if (row === undefined || below === undefined) continue;
		for (let j = fresh.length - 1; j >= 0; j -= 1) {
			row[j] = old[i] === fresh[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
		}
	}
	return table;
}

/** Leaves out what the old and the new line have in common at both ends. */
function withinLine(before: string, change: Change): Change {
	const old = before.slice(change.from, change.to);
	const { insert } = change;
	let head = 0;
	while (head < old.length && head < insert.length && old[head] === insert[head]) head += 1;
	let tail = 0;
	while (tail < old.length - head && tail < insert.length - head && old[old.length - 1 - tail] === insert[insert.length - 1 - tail]) tail += 1;
	return { from: change.from + head, to: change.to - tail, insert: insert.slice(head, insert.length - tail) };
}
