/** A note and where the cursor stands in it: at `‸`, which is not part of the text. */
export interface NoteKind {
	readonly name: string;
	readonly marked: string;
	/** Nothing is written into it. */
	readonly refused?: 'bad-properties';
}

const LONG = Array.from({ length: 4000 }, (_, line) => `Line ${String(line)} of a very long note about something else.`).join('\n');

/** The kinds of notes that every template goes into. */
export const NOTE_KINDS: readonly NoteKind[] = [
	{ name: 'an empty note', marked: '‸' },
	{ name: 'text only', marked: '# Thursday\n\nBought milk.\n‸\nCalled the bank.\n' },
	{
		name: 'properties with comments and odd quoting',
		marked: "---\n# mine, keep it\nmood:   'it''s \"fine\"'   # today\n\"odd key\": >-\n  folded\n  text\nlinks: [ \"[[A]]\",'[[B]]' ] # two\n---\nSome text‸\n\nand more\n",
	},
	{ name: 'Windows line breaks', marked: '---\r\nmood: good\r\n---\r\n# Day\r\n\r\nText\r\n‸\r\nMore\r\n' },
	{ name: 'a list at the cursor', marked: 'Plan:\n- one\n- two‸\n\t- below two\n\n  goes on\n- three\n\nAfter the list.\n' },
	{ name: 'a callout at the cursor', marked: 'Before.\n\n> [!note] Mine\n> first‸\n> second\n\nAfter the callout.\n' },
	{ name: 'a byte order mark', marked: '\ufeffFirst line\n\n‸\n\nLast line' },
	{ name: 'properties that cannot be read', marked: '---\ncompany: "Halcyon\nrole: PM\n---\nText‸\n', refused: 'bad-properties' },
	{
		name: 'properties with the same keys',
		marked: '---\ntags: [daily]\ntype: interview-debrief\ncompany: Oakline # theirs\nrole:\nstage: ""\ninterviewers: Ann Other\ndate: 2024-01-05\n---\nNotes‸\n',
	},
	{ name: 'a huge note', marked: `${LONG}\n\n‸\n\n${LONG}\n` },
	{ name: 'code at the cursor', marked: 'Look:\n```sh\necho one‸\n# no heading\n```\nAfter the code.\n' },
	{ name: 'a table at the cursor', marked: '| a | b |\n| - | - |\n| 1‸ | 2 |\n| 3 | 4 |\n\nAfter the table.\n' },
];

export function withoutMark({ marked }: NoteKind): { readonly text: string; readonly at: number } {
	const at = marked.indexOf('‸');
	return { text: marked.slice(0, at) + marked.slice(at + 1), at };
}

/**
 * The lines of the note that are no longer there, or no longer in order, in the text with a template: all of them have
 * to stand there byte for byte, but for keys that were empty and lists that grew.
 */
export function lostLines(before: string, after: string, mayChange: RegExp = /^$/): readonly string[] {
	const lines = after.split('\n');
	let at = 0;
	return before.split('\n').filter((line) => {
		const found = lines.indexOf(line, at);
		if (found >= 0) at = found + 1;
		return found < 0 && !mayChange.test(line);
	});
}
