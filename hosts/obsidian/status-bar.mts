import type * as obsidian from 'obsidian';
import { hostOf } from './host.mts';
import { MarkdownView } from './markdown-view.mts';

/** An empty item at the end of the status bar; on a phone it stands nowhere. */
export function addStatusBarItem(app: obsidian.App, cls: string): HTMLElement {
	const { phone, statusBar } = hostOf(app);
	const el = statusBar.ownerDocument.createElement('div');
	el.className = `status-bar-item ${cls}`;
	if (!phone) statusBar.append(el);
	return el;
}

const word = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** Shows the number of words of the note in front. Returns what takes it away. */
export function showWordCount(app: obsidian.App): () => void {
	const item = addStatusBarItem(app, 'plugin-word-count');
	const { workspace } = app;
	const update = (): void => {
		const view = workspace.getMostRecentLeaf()?.view;
		const editor = view instanceof MarkdownView ? view.editor : null;
		const count = editor?.getValue().match(word)?.length ?? 0;
		item.setText(editor ? `${count} ${count === 1 ? 'word' : 'words'}` : '');
	};
	const refs = [workspace.on('editor-change', update), workspace.on('active-leaf-change', update), workspace.on('file-open', update)];
	return () => {
		for (const ref of refs) workspace.offref(ref);
		item.remove();
	};
}
