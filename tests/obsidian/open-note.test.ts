import { MarkdownView, type App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { createLibrary, DEFAULT_SETTINGS, read, readerOptions, type Item, type Library } from '../../src/core/index.ts';
import { openNote, openPlace } from '../../src/obsidian/open-note.ts';
import { fileAt, startApp } from '../hosts/running-app.ts';
import type { RunningApp } from '../../hosts/obsidian/index.mts';

const STRONG = ['Payments knowledge', 'Case method', 'Calm in conflict', 'Stakeholders'];
/** A pasted feedback that stands on one line: four run-in labels, four bullets and two more. */
const COLLAPSED = [
	'---\ntitle: "Halcyon PM R1"\n---\n\nx\n',
	'Strong Performance Areas ',
	...STRONG.map((name, index) => `***${name}***: You explained point ${index + 1} with a clear example from the ledger team. `),
	'## Areas That Landed Well - Your reason to join a small bank was well told - The story of the night shift added warmth - You showed good knowledge of card fraud - Your questions about the risk desk showed interest ',
	'## Minor Areas for Future Interviews - You could have been more specific about measurable outcomes - The question about pricing could have been answered more directly ',
	'## Overall Assessment The interviewer seemed engaged throughout.\n',
].join('');

async function openable(files: Readonly<Record<string, string>>): Promise<{ running: RunningApp; app: App; library: Library }> {
	const running = await startApp({ files });
	const library = createLibrary({ read, options: readerOptions(DEFAULT_SETTINGS) });
	for (const [path, text] of Object.entries(files)) library.put({ path, text, modified: 0 });
	return { running, app: running.app, library };
}

function labelled(library: Library, path: string): readonly Item[] {
	return (library.reading(path)?.debriefs ?? []).flatMap(({ items }) => items.filter(({ certainty }) => certainty === 'labelled'));
}

const place = (path: string, { start, end, line }: Item): { path: string; start: number; end: number; line: number } => ({ path, start, end, line });
const selected = (app: App): string | undefined => app.workspace.getActiveViewOfType(MarkdownView)?.editor.getSelection();

describe('opening a line', () => {
	it('selects each of ten items of a note that stands on one line', async () => {
		const path = 'Halcyon PM R1.md';
		const { app, library } = await openable({ [path]: COLLAPSED });
		const items = labelled(library, path);
		expect(items.map(({ kind }) => kind)).toEqual([...Array<string>(8).fill('strength'), 'gap', 'gap']);
		expect(new Set(items.map(({ line }) => line)).size).toBe(1);
		for (const item of items) {
			expect(await openPlace(app, library, place(path, item), 'here')).toBe('there');
			expect(selected(app)).toBe(COLLAPSED.slice(item.start, item.end));
			expect(selected(app)).toContain(item.text);
		}
		expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
	});

	it('finds the words in a file with Windows line ends', async () => {
		const text = '---\r\ntype: interview-debrief\r\n---\r\n\r\n## What went well\r\n\r\n- Calm voice\r\n- Clear plan\r\n';
		const { app, library } = await openable({ 'a.md': text });
		const [, plan] = labelled(library, 'a.md');
		if (!plan) throw new Error('Two items were expected.');
		await openPlace(app, library, place('a.md', plan), 'here');
		expect(selected(app)).toBe('Clear plan');
	});

	it('finds words that have moved since, typed or not yet saved', async () => {
		const text = '---\ntype: interview-debrief\n---\n## What went well\n- Calm voice\n';
		const { app, library } = await openable({ 'a.md': text });
		const [calm] = labelled(library, 'a.md');
		if (!calm) throw new Error('One item was expected.');
		const view = await openNote(app, 'a.md', 'here');
		view?.editor.replaceRange('- Warm start\n', { line: 4, ch: 0 });
		expect(await openPlace(app, library, place('a.md', calm), 'here')).toBe('there');
		expect(selected(app)).toBe('Calm voice');
	});

	it('says so where the words are gone, and stands in their line', async () => {
		const text = '---\ntype: interview-debrief\n---\n## What went well\n- Calm voice\n';
		const { running, app, library } = await openable({ 'a.md': text });
		const [calm] = labelled(library, 'a.md');
		if (!calm) throw new Error('One item was expected.');
		await running.vault.modify(fileAt(running, 'a.md') as never, text.replace('Calm voice', 'Warm start'));
		expect(await openPlace(app, library, place('a.md', calm), 'here')).toBe('moved');
		expect(app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor()).toEqual({ line: 4, ch: 0 });
	});

	it('stands in the line of a place without words, such as a problem', async () => {
		const text = '---\ntype: interview-debrief\n---\n## What went well\n- Calm voice\n```\nnever closed\n';
		const { app, library } = await openable({ 'a.md': text });
		const [problem] = library.problems();
		expect(problem?.problem.line).toBe(5);
		expect(await openPlace(app, library, { path: 'a.md', start: 0, end: 0, line: 5 }, 'here')).toBe('there');
		expect(app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor()).toEqual({ line: 5, ch: 0 });
	});

	it('says so where the note is gone', async () => {
		const { app, library } = await openable({});
		expect(await openPlace(app, library, { path: 'a.md', start: 0, end: 1, line: 0 }, 'here')).toBe('gone');
	});

	it('leaves reading view, since only the editor can select', async () => {
		const text = '---\ntype: interview-debrief\n---\n## What went well\n- Calm voice\n';
		const { running, app, library } = await openable({ 'a.md': text });
		const [calm] = labelled(library, 'a.md');
		if (!calm) throw new Error('One item was expected.');
		await app.workspace.getLeaf(false).openFile(fileAt(running, 'a.md'), { state: { mode: 'preview' } });
		await openPlace(app, library, place('a.md', calm), 'here');
		expect(app.workspace.getActiveViewOfType(MarkdownView)?.getMode()).toBe('source');
		expect(selected(app)).toBe('Calm voice');
	});
});

describe('where a note opens', () => {
	const files = { 'a.md': 'A', 'b.md': 'B' };
	const shown = (app: App): unknown[] => app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.getViewState().state?.['file']);

	it('is the tab that shows it already, also where another one is in front', async () => {
		const { app } = await openable(files);
		await openNote(app, 'a.md', 'here');
		await openNote(app, 'b.md', 'tab');
		const view = await openNote(app, 'a.md', 'here');
		expect(shown(app)).toEqual(['a.md', 'b.md']);
		expect(app.workspace.getActiveViewOfType(MarkdownView)).toBe(view);
		expect(view?.file?.path).toBe('a.md');
	});

	it('is a tab or a split of its own when asked for', async () => {
		const { app } = await openable(files);
		await openNote(app, 'a.md', 'here');
		await openNote(app, 'a.md', 'tab');
		await openNote(app, 'a.md', 'split');
		expect(shown(app)).toEqual(['a.md', 'a.md', 'a.md']);
	});

	it('does not take the place of a note behind which it was opened before and is not built yet', async () => {
		const { running, app } = await openable(files);
		await openNote(app, 'b.md', 'here');
		await app.workspace.getLeaf('tab').openFile(fileAt(running, 'a.md'), { active: false });
		const view = await openNote(app, 'a.md', 'here');
		expect([shown(app), view?.file?.path]).toEqual([['b.md', 'a.md'], 'a.md']);
	});
});
