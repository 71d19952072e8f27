import { MarkdownView, TFile, type App, type WorkspaceLeaf } from 'obsidian';
import type { Library } from '../core/index.ts';
import type { SpanPlace, Where } from '../ui/shell.ts';
import { editorOffset, editorText, fileText, findAgain } from './find-span.ts';

/** How opening a place went. `moved`: the note is open, but the words are no longer in it. */
export type Opened = 'there' | 'moved' | 'gone';

/** Shows a note; in a leaf that shows it already, where there is one and none other is asked for. */
export async function openNote(app: App, path: string, where: Where, state: Record<string, unknown> = {}): Promise<MarkdownView | null> {
	const file = app.vault.getFileByPath(path);
	if (!file) return null;
	const leaf = (where === 'here' ? leafOf(app, path) : null) ?? app.workspace.getLeaf(where === 'here' ? false : where);
	await app.workspace.revealLeaf(leaf);
	const shown = leaf.view instanceof MarkdownView ? leaf.view : null;
	const isShown = shown?.file?.path === path && Object.entries(state).every(([key, value]) => shown.getState()[key] === value);
	if (!isShown) await leaf.openFile(file, { active: true, state });
	app.workspace.setActiveLeaf(leaf, { focus: true });
	return leaf.view instanceof MarkdownView ? leaf.view : null;
}

/** Opens a note for editing with the span selected and in view; a place without words is its line. What was typed since the note was last read is read first. */
export async function openPlace(app: App, library: Library, place: SpanPlace, where: Where): Promise<Opened> {
	const view = await openNote(app, place.path, where, { mode: 'source' });
	if (!view?.file) return 'gone';
	const text = await currentText(app, view, view.file);
	const before = library.reading(place.path);
	library.put({ path: place.path, text, modified: view.file.stat.mtime });
	if (place.start === place.end) {
		select(view, text, lineStart(text, place.line));
		return 'there';
	}
	const now = findAgain(place, before, library.reading(place.path));
	select(view, text, now ?? lineStart(text, place.line));
	return now ? 'there' : 'moved';
}

/** The leaf in front comes first. */
function leafOf({ workspace }: App, path: string): WorkspaceLeaf | null {
	const found: WorkspaceLeaf[] = [];
	workspace.iterateRootLeaves((leaf) => {
		if (leaf.getViewState().type === 'markdown' && leaf.getViewState().state?.['file'] === path) found.push(leaf);
	});
	const recent = workspace.getMostRecentLeaf();
	return (recent && found.includes(recent) ? recent : found[0]) ?? null;
}

async function currentText({ vault }: App, view: MarkdownView, file: TFile): Promise<string> {
	const stored = await vault.cachedRead(file);
	const typed = view.editor.getValue();
	return editorText(stored) === typed ? stored : fileText(typed, stored);
}

function select({ editor }: MarkdownView, text: string, { start, end }: { readonly start: number; readonly end: number }): void {
	const from = editor.offsetToPos(editorOffset(text, start));
	const to = editor.offsetToPos(editorOffset(text, end));
	editor.focus();
	editor.setSelection(from, to);
	editor.scrollIntoView({ from, to }, true);
}

function lineStart(text: string, line: number): { readonly start: number; readonly end: number } {
	const before = text.split('\n', line).join('\n');
	const start = line === 0 ? 0 : Math.min(before.length + 1, text.length);
	return { start, end: start };
}
