import { parseDocument } from 'yaml';
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
		const row = Math.min((error.linePos?.[0].line ?? 1) - 1, Math.max(0, rows.length - 1));
		if (!found.has(row)) found.set(row, { code: 'frontmatter-line', params: { text: (rows[row] ?? '').trim() }, line: row + 1 });
	}
	return [...found.values()];
}
