import { MarkdownView } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import type { NotePort } from '../../src/core/index.ts';
import { createNoteWriter } from '../../src/obsidian/note-writer.ts';
import { openNote } from '../../src/obsidian/open-note.ts';
import { fileAt, startApp } from '../hosts/running-app.ts';

interface Desk {
	readonly running: RunningApp;
	readonly port: NotePort;
	/** What the vault holds. */
	text(path: string): string;
	/** The text of the editor in front. */
	typed(): string;
	/** What the writer told of. */
	readonly told: (readonly [path: string, text: string])[];
}

async function startDesk(files: Readonly<Record<string, string>>): Promise<Desk> {
	const running = await startApp({ files });
	const told: (readonly [string, string])[] = [];
	return {
		running,
		port: createNoteWriter(running.app, (path, text) => told.push([path, text])),
		text: (path) => {
			const file = running.app.vault.getFileByPath(path);
			return file ? running.vault.textNow(file) : '(gone)';
		},
		typed: () => running.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getValue() ?? '(none)',
		told,
	};
}

const NOTE = '# Talk\n\n- one\n- two\n';
const mark = (text: string): string => text.replace('- two', '- two (gap:: impact)');
const MARKED = mark(NOTE);

describe('the writer of notes', () => {
	it('edits a note that is not open and takes it back', async () => {
		const { port, text, told } = await startDesk({ 'a.md': NOTE });
		expect(await port.edit('a.md', mark)).toMatchObject({ ok: true, path: 'a.md', step: 1 });
		expect(text('a.md')).toBe(MARKED);
		expect(await port.undo()).toEqual({ ok: true, paths: ['a.md'] });
		expect(text('a.md')).toBe(NOTE);
		expect(told).toEqual([['a.md', MARKED], ['a.md', NOTE]]);
		expect(await port.undo()).toMatchObject({ ok: false, refusal: { code: 'nothing-to-undo' } });
	});

	it('changes an open note in its editor, as one step there, and saves it', async () => {
		const { running, port, text, typed } = await startDesk({ 'a.md': NOTE });
		const view = await openNote(running.app, 'a.md', 'here', { mode: 'source' });
		view?.editor.setCursor({ line: 3, ch: 5 });
		await port.edit('a.md', mark);
		expect(typed()).toBe(MARKED);
		expect(text('a.md')).toBe(MARKED);
		view?.editor.undo();
		expect(typed()).toBe(NOTE);
		view?.editor.redo();
		expect(await port.undo()).toMatchObject({ ok: true });
		expect(typed()).toBe(NOTE);
		expect(text('a.md')).toBe(NOTE);
	});

	it('gives what was typed and not saved yet to the change, and keeps it', async () => {
		const { running, port, text } = await startDesk({ 'a.md': NOTE });
		const view = await openNote(running.app, 'a.md', 'here', { mode: 'source' });
		view?.editor.replaceRange('typed ', { line: 2, ch: 2 });
		let given = '';
		await port.edit('a.md', (now) => mark((given = now)));
		expect(given).toBe(NOTE.replace('one', 'typed one'));
		expect(text('a.md')).toBe(MARKED.replace('one', 'typed one'));
	});

	it('changes a note that is open for reading', async () => {
		const { running, port, text } = await startDesk({ 'a.md': NOTE });
		await openNote(running.app, 'a.md', 'here', { mode: 'preview' });
		await port.edit('a.md', mark);
		expect(text('a.md')).toBe(MARKED);
	});

	it('keeps Windows line breaks, also through the editor', async () => {
		const windows = NOTE.replaceAll('\n', '\r\n');
		const { running, port, text } = await startDesk({ 'a.md': windows });
		await port.edit('a.md', mark);
		expect(text('a.md')).toBe(mark(windows));
		await openNote(running.app, 'a.md', 'here', { mode: 'source' });
		await port.undo();
		expect(text('a.md')).toBe(windows);
	});

	it('writes nothing and keeps nothing to undo where the text stays the same', async () => {
		const { running, port, told } = await startDesk({ 'a.md': NOTE });
		const { mtime } = fileAt(running, 'a.md').stat;
		expect(await port.edit('a.md', (now) => now)).toEqual({ ok: true, path: 'a.md', step: null });
		expect(fileAt(running, 'a.md').stat.mtime).toBe(mtime);
		expect(told).toEqual([]);
	});

	it('hands on the refusal of a change, with the note', async () => {
		const { port, text } = await startDesk({ 'a.md': NOTE });
		expect(await port.edit('a.md', () => ({ code: 'changed', params: {} }))).toEqual({ ok: false, refusal: { code: 'changed', params: { path: 'a.md' } } });
		expect(await port.edit('b.md', mark)).toMatchObject({ ok: false, refusal: { code: 'gone', params: { path: 'b.md' } } });
		expect(text('a.md')).toBe(NOTE);
	});

	it('tells what went wrong, and goes on', async () => {
		const { port, text } = await startDesk({ 'a.md': NOTE });
		const failing = port.edit('a.md', () => {
			throw new Error('no room');
		});
		expect(await failing).toMatchObject({ ok: false, refusal: { code: 'failed', params: { reason: 'no room' } } });
		expect(await port.edit('a.md', mark)).toMatchObject({ ok: true });
		expect(text('a.md')).toBe(MARKED);
	});

	it('takes changes back one by one, also in a note that has a new name', async () => {
		const { running, port, text } = await startDesk({ 'a.md': NOTE });
		await Promise.all([port.edit('a.md', mark), port.edit('a.md', (now) => now.replace('- one', '- ONE'))]);
		await running.app.vault.rename(fileAt(running, 'a.md'), 'b.md');
		expect(await port.undo()).toEqual({ ok: true, paths: ['b.md'] });
		expect(text('b.md')).toBe(MARKED);
		await port.undo();
		expect(text('b.md')).toBe(NOTE);
	});

	it('takes a step back out of turn, and all that belongs to it', async () => {
		const { port, text } = await startDesk({ 'a.md': NOTE, 'b.md': NOTE });
		const first = await port.edit('a.md', mark);
		const step = first.ok ? first.step : null;
		await port.edit('b.md', mark, { with: step });
		await port.edit('a.md', (now) => now.replace('- one', '- ONE'));
		expect(await port.undo(step ?? -1)).toEqual({ ok: true, paths: ['b.md', 'a.md'] });
		expect(text('a.md')).toBe(NOTE.replace('- one', '- ONE'));
		expect(text('b.md')).toBe(NOTE);
	});

	it('refuses to take back a line that has changed since, and then turns to the change before', async () => {
		const { running, port, text } = await startDesk({ 'a.md': NOTE, 'b.md': NOTE });
		await port.edit('b.md', mark);
		await port.edit('a.md', mark);
		await running.app.vault.process(fileAt(running, 'a.md'), (now) => now.replace('impact', 'coding'));
		expect(await port.undo()).toMatchObject({ ok: false, refusal: { code: 'changed', params: { path: 'a.md' } } });
		expect(text('a.md')).toContain('coding');
		expect(await port.undo()).toEqual({ ok: true, paths: ['b.md'] });
	});

	it('makes a note with the folders on its way, and takes it back', async () => {
		const { port, text } = await startDesk({});
		expect(await port.create('Job/Talks/New.md', 'x')).toMatchObject({ ok: true, path: 'Job/Talks/New.md' });
		expect(text('Job/Talks/New.md')).toBe('x');
		expect(await port.undo()).toMatchObject({ ok: true });
		expect(text('Job/Talks/New.md')).toBe('(gone)');
	});

	it('never writes over a note and offers the next free name', async () => {
		const { port, text } = await startDesk({ 'a.md': NOTE, 'a 1.md': '' });
		expect(await port.create('a.md', 'x')).toMatchObject({ ok: false, refusal: { code: 'exists', params: { free: 'a 2.md' } } });
		expect(text('a.md')).toBe(NOTE);
		expect(port.freePath('b.md')).toBe('b.md');
	});

	it('does not throw away a new note that was written in since', async () => {
		const { running, port, text } = await startDesk({});
		await port.create('a.md', 'x');
		await running.app.vault.process(fileAt(running, 'a.md'), () => 'x and more');
		expect(await port.undo()).toMatchObject({ ok: false, refusal: { code: 'changed' } });
		expect(text('a.md')).toBe('x and more');
	});

	it.each(['', 'a', '../a.md', 'a/.md', 'a:b.md', '.hidden/a.md'])('makes no note at %j', async (path) => {
		const { running, port } = await startDesk({});
		expect(await port.create(path, 'x')).toMatchObject({ ok: false, refusal: { code: 'bad-path' } });
		expect(running.app.vault.getRoot().children).toEqual([]);
	});

	it('sets properties in one line and leaves bad ones alone', async () => {
		const { port, text } = await startDesk({ 'a.md': '---\ncompany: Halcyon # sure\n---\nx', 'b.md': '---\na: [1\nb: }\n---\nx', 'c.md': '---\njust words\n---\n' });
		await port.setProperties('a.md', { company: 'Oakline', round: 2 });
		expect(text('a.md')).toBe('---\ncompany: Halcyon # sure\nround: 2\n---\nx');
		for (const path of ['b.md', 'c.md']) {
			const before = text(path);
			expect(await port.setProperties(path, { round: 2 })).toMatchObject({ ok: false, refusal: { code: 'bad-properties', params: { path } } });
			expect(text(path)).toBe(before);
		}
		await port.undo();
		expect(text('a.md')).toBe('---\ncompany: Halcyon # sure\n---\nx');
	});
});
