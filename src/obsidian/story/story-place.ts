import type { App, Editor, TFile } from 'obsidian';
import { questionAt, read, recordAt, type Library } from '../../core/index.ts';
import { fileText, editorText } from '../find-span.ts';

/** Where a story is to be put, and what is known about that place. */
export interface StoryPlace {
	readonly editor: Editor;
	readonly file: TFile;
	/** The question at the cursor, or what is selected; '' for none. */
	readonly question: string;
	/** The company of the interview at the cursor, else of the note; null where it is not known. */
	readonly company: string | null;
}

/** Looks at the note as it is typed by now, and has the library know it too: a story told a moment ago is told. */
export async function storyPlace(app: App, library: Library, editor: Editor, file: TFile): Promise<StoryPlace> {
	const typed = editor.getValue();
	const known = library.reading(file.path);
	if (known && known.debriefs.length > 0) {
		const stored = await app.vault.cachedRead(file);
		library.put({ path: file.path, text: editorText(stored) === typed ? stored : fileText(typed, stored), modified: file.stat.mtime });
	}
	const reading = read({ path: file.path, text: typed, modified: file.stat.mtime }, library.options());
	const offset = editor.posToOffset(editor.getCursor('to'));
	const selected = editor.getSelection().replace(/\s+/gu, ' ').trim();
	return {
		editor,
		file,
		question: selected === '' ? questionAt(typed, offset, reading) : selected,
		company: recordAt(reading, offset)?.company?.value ?? companyOf(app, library, file),
	};
}

/** What the note's own property says, as on the sheet of a company. */
function companyOf(app: App, library: Library, file: TFile): string | null {
	const value: unknown = app.metadataCache.getFileCache(file)?.frontmatter?.[library.options().properties.company];
	const written = typeof value === 'string' ? value.replace(/^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/u, '$1').trim() : '';
	return written === '' ? null : written;
}
