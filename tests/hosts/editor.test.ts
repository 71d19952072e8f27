import { MarkdownView, type Editor } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import { fileAt, startApp } from './running-app.ts';

const text = '# Acme\n\nGood: knew the numbers.\nGap: talked too long.\n';

afterEach(() => vi.useRealTimers());

async function open(running: RunningApp, path = 'Acme.md', eState?: Record<string, unknown>): Promise<MarkdownView> {
	await running.app.workspace.getLeaf(false).openFile(fileAt(running, path), eState ? { eState } : {});
	const view = running.app.workspace.getActiveViewOfType(MarkdownView);
	if (view === null) throw new Error('No note is open.');
	return view;
}

async function editorOver(content: string): Promise<Editor> {
	const view = await open(await startApp({ files: { 'Acme.md': content } }));
	return view.editor;
}

describe('positions', () => {
	it('counts lines and characters from 0', async () => {
		const editor = await editorOver(text);
		expect([editor.lineCount(), editor.lastLine(), editor.getLine(0)]).toEqual([5, 4, '# Acme']);
		expect(editor.posToOffset({ line: 2, ch: 6 })).toBe(14);
		expect(editor.offsetToPos(14)).toEqual({ line: 2, ch: 6 });
	});

	it('moves what lies outside of the text to its ends', async () => {
		const editor = await editorOver('one\ntwo');
		expect([editor.posToOffset({ line: 9, ch: 0 }), editor.posToOffset({ line: 0, ch: 99 }), editor.posToOffset({ line: -1, ch: 0 })]).toEqual([7, 3, 0]);
		expect(editor.offsetToPos(99)).toEqual({ line: 1, ch: 3 });
		expect(editor.getLine(7)).toBe('');
	});
});

describe('the selection', () => {
	it('tells its ends apart by side', async () => {
		const editor = await editorOver(text);
		editor.setSelection({ line: 2, ch: 11 }, { line: 2, ch: 6 });
		expect(editor.getSelection()).toBe('knew ');
		expect(editor.getCursor('anchor')).toEqual({ line: 2, ch: 11 });
		expect(editor.getCursor()).toEqual({ line: 2, ch: 6 });
		expect([editor.getCursor('from').ch, editor.getCursor('to').ch]).toEqual([6, 11]);
		expect(editor.somethingSelected()).toBe(true);
	});

	it('can be several, the first of them the main one', async () => {
		const editor = await editorOver('a b');
		editor.setSelections([
			{ anchor: { line: 0, ch: 0 }, head: { line: 0, ch: 1 } },
			{ anchor: { line: 0, ch: 2 }, head: { line: 0, ch: 3 } },
		]);
		expect(editor.listSelections()).toHaveLength(2);
		expect(editor.getSelection()).toBe('a');
	});
});

describe('changes', () => {
	it('replaces a range, inserts at a place and puts text for the selection', async () => {
		const editor = await editorOver('one two');
		editor.replaceRange('1', { line: 0, ch: 0 }, { line: 0, ch: 3 });
		editor.replaceRange('\n', { line: 0, ch: 1 });
		editor.setSelection({ line: 1, ch: 1 }, { line: 1, ch: 4 });
		editor.replaceSelection('2');
		expect(editor.getValue()).toBe('1\n 2');
	});

	it('makes one step of a transaction, over the text as it was', async () => {
		const editor = await editorOver('one two');
		editor.transaction({
			changes: [
				{ from: { line: 0, ch: 0 }, text: 'zero ' },
				{ from: { line: 0, ch: 4 }, to: { line: 0, ch: 7 }, text: 'deux' },
			],
			selection: { from: { line: 0, ch: 9 }, to: { line: 0, ch: 13 } },
		});
		expect([editor.getValue(), editor.getSelection()]).toEqual(['zero one deux', 'deux']);
		editor.undo();
		expect(editor.getValue()).toBe('one two');
		editor.redo();
		expect(editor.getValue()).toBe('zero one deux');
	});

	it('has nothing to undo in a note that was just opened', async () => {
		const editor = await editorOver(text);
		editor.undo();
		expect(editor.getValue()).toBe(text);
	});
});

describe('saving', () => {
	it('writes two seconds after the last change, and tells about each change at once', async () => {
		const running = await startApp({ files: { 'Acme.md': text } });
		const view = await open(running);
		const changed = vi.fn();
		running.app.workspace.on('editor-change', changed);
		vi.useFakeTimers();
		view.editor.replaceRange('!', { line: 0, ch: 6 });
		await vi.advanceTimersByTimeAsync(1500);
		view.editor.replaceRange('!', { line: 0, ch: 7 });
		await vi.advanceTimersByTimeAsync(1500);
		expect(await running.app.vault.cachedRead(fileAt(running, 'Acme.md'))).toBe(text);
		await vi.advanceTimersByTimeAsync(600);
		expect(await running.app.vault.cachedRead(fileAt(running, 'Acme.md'))).toContain('# Acme!!');
		expect(changed).toHaveBeenCalledTimes(2);
	});

	it('does not write a note that is only opened, read and closed', async () => {
		const running = await startApp({ files: { 'Acme.md': text } });
		const modified = vi.fn();
		running.app.vault.on('modify', modified);
		const view = await open(running);
		await view.save();
		view.leaf.detach();
		await running.settle();
		expect(modified).not.toHaveBeenCalled();
	});

	it('writes what is waiting when the note is left', async () => {
		const running = await startApp({ files: { 'Acme.md': text, 'Home.md': 'Home' } });
		const view = await open(running);
		view.editor.setValue('changed');
		await view.leaf.openFile(fileAt(running, 'Home.md'));
		expect(await running.app.vault.read(fileAt(running, 'Acme.md'))).toBe('changed');
		expect(view.getViewData()).toBe('Home');
	});

	it('keeps the line ends of Windows', async () => {
		const running = await startApp({ files: { 'Acme.md': 'one\r\ntwo' } });
		const view = await open(running);
		view.editor.replaceRange('!', { line: 1, ch: 3 });
		await view.save();
		expect(await running.app.vault.read(fileAt(running, 'Acme.md'))).toBe('one\r\ntwo!');
	});
});

describe('a change from outside', () => {
	it('comes into the open editor and leaves the cursor at its words', async () => {
		const running = await startApp({ files: { 'Acme.md': text } });
		const { editor } = await open(running);
		editor.setSelection({ line: 3, ch: 5 }, { line: 3, ch: 11 });
		await running.app.vault.process(fileAt(running, 'Acme.md'), (before) => `---\nround: 2\n---\n${before}`);
		await running.settle();
		expect(editor.getLine(1)).toBe('round: 2');
		expect(editor.getSelection()).toBe('talked');
	});

	it('is merged with what was typed and not saved yet', async () => {
		const running = await startApp({ files: { 'Acme.md': text } });
		const view = await open(running);
		view.editor.replaceRange(' in the end', { line: 3, ch: 20 });
		await running.app.vault.process(fileAt(running, 'Acme.md'), (before) => before.replace('numbers', 'market'));
		await running.settle();
		await view.save();
		const written = await running.app.vault.read(fileAt(running, 'Acme.md'));
		expect(written).toBe('# Acme\n\nGood: knew the market.\nGap: talked too long in the end.\n');
		expect(view.editor.getValue()).toBe(written);
	});

	it('is not undone by the undo of what was typed', async () => {
		const running = await startApp({ files: { 'Acme.md': text } });
		const { editor } = await open(running);
		editor.replaceRange('typed ', { line: 3, ch: 5 });
		await running.app.vault.process(fileAt(running, 'Acme.md'), (before) => before.replace('numbers', 'market'));
		await running.settle();
		editor.undo();
		expect(editor.getValue()).toBe(text.replace('numbers', 'market'));
	});
});

describe('opening at a place', () => {
	it('puts the cursor at the start of a line', async () => {
		const running = await startApp({ files: { 'Acme.md': text } });
		const { editor } = await open(running, 'Acme.md', { line: 3 });
		expect(editor.getCursor()).toEqual({ line: 3, ch: 0 });
		expect(editor.somethingSelected()).toBe(false);
	});

	it.each([
		['a range', { cursor: { from: { line: 2, ch: 6 }, to: { line: 2, ch: 10 } } }],
		['two places', { startLoc: { line: 2, col: 6, offset: 14 }, endLoc: { line: 2, col: 10, offset: 18 } }],
		['a match', { match: { content: text, matches: [[14, 18]] } }],
	])('selects the very words of %s', async (_name, eState) => {
		const running = await startApp({ files: { 'Acme.md': text } });
		const { editor } = await open(running, 'Acme.md', eState);
		expect(editor.getSelection()).toBe('knew');
	});

	it('lets a plugin set the selection afterwards', async () => {
		const running = await startApp({ files: { 'Acme.md': text, 'Home.md': '' } });
		await open(running, 'Home.md');
		await running.app.workspace.openLinkText('Acme', '', false, { eState: { line: 2 } });
		const editor = running.app.workspace.activeEditor?.editor;
		editor?.setSelection({ line: 2, ch: 0 }, { line: 2, ch: 4 });
		expect(editor?.getSelection()).toBe('Good');
	});

	it('remembers where it was', async () => {
		const view = await open(await startApp({ files: { 'Acme.md': text } }));
		view.editor.setSelection({ line: 2, ch: 0 }, { line: 2, ch: 4 });
		const state = view.getEphemeralState();
		view.editor.setCursor(0);
		view.setEphemeralState(state);
		expect(view.editor.getSelection()).toBe('Good');
	});
});

describe('reading', () => {
	it('shows what was typed before it was saved', async () => {
		const view = await open(await startApp({ files: { 'Acme.md': text } }));
		view.editor.replaceRange('Very ', { line: 2, ch: 0 });
		await view.leaf.setViewState({ type: 'markdown', state: { file: 'Acme.md', mode: 'preview' } });
		expect(view.getMode()).toBe('preview');
		expect(view.previewMode.containerEl.textContent).toContain('Very Good: knew the numbers.');
	});
});
