import { parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import type { Note, Problem } from '../../src/core/index.ts';

/** What a YAML parser finds wrong with the properties of a note. A key that stands twice is left to the reader. */
export function frontmatterProblems(note: Note): readonly Problem[] {
	const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(note.text);
	if (opening === null) return [];
	const rest = note.text.slice(opening[0].length);
	const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest.replace(/\r/g, ' '));
	if (closing === null) return [];
	const yaml = rest.slice(0, closing.index);
	const rows = yaml.split('\n');
	const found = new Map<number, Problem>();
	for (const error of parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' }).errors) {
		const row = rowOf(error, rows);
		if (!found.has(row)) found.set(row, { code: 'frontmatter-line', params: { text: (rows[row] ?? '').trim() }, line: row + 1 });
	}
	return [...found.values()];
}

/** A quote that is never closed is noticed at the end; the line to mend is the one that opens it. */
function rowOf(error: YAMLError, rows: readonly string[]): number {
	if (error.code === 'MISSING_CHAR') {
		const opens = rows.findIndex((row) => (row.split('"').length - 1) % 2 === 1 || /:\s+'[^']*$/.test(row));
		if (opens >= 0) return opens;
	}
	let row = Math.min((error.linePos?.[0].line ?? 1) - 1, Math.max(0, rows.length - 1));
	while (row > 0 && rows[row]?.trim() === '') row--;
	return row;
}
