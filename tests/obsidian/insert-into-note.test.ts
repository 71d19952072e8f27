import { MarkdownView } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, readerOptions, TEMPLATES, type WriteResult } from '../../src/core/index.ts';
import { render } from '../../src/core/template/render.ts';
import { fileOffset, insertIntoNote } from '../../src/obsidian/capture/insert-into-note.ts';
import { editorOffset } from '../../src/obsidian/find-span.ts';
import { createNoteWriter } from '../../src/obsidian/note-writer.ts';
import { openNote } from '../../src/obsidian/open-note.ts';
import { lostLines, NOTE_KINDS, withoutMark } from '../core/template/notes-to-insert.ts';
import { templateValues } from '../core/template/values.ts';
import { startApp } from '../hosts/running-app.ts';

const options = readerOptions(DEFAULT_SETTINGS);
const GROWS = /^(?:tags|role|stage|interviewers|aliases):/;

// whole apps are slow on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const path = (id: string): string => `${id}.md`;

for (const kind of NOTE_KINDS) {
	it(`every template goes into ${kind.name} that is open, in one step that the editor takes back`, async () => {
		const { text, at } = withoutMark(kind);
		// the app takes a byte order mark off when it reads a file
		// the editor takes long to open a huge note, and one template is as good as another there
		const templates = text.length > 100_000 ? TEMPLATES.slice(0, 2) : TEMPLATES;
		const running = await startApp({ files: Object.fromEntries(templates.map(({ id }) => [path(id), text])) });
		const port = createNoteWriter(running.app);
		const now = (id: string): string => {
			const file = running.app.vault.getFileByPath(path(id));
			return file ? running.vault.textNow(file) : '(gone)';
		};
		for (const { id, makes, text: source } of templates) {
			const view = await openNote(running.app, path(id), 'here', { mode: 'source' });
			const before = view?.editor.getValue();
			const rendered = render(source, templateValues());
			const result: WriteResult = await port.edit(path(id), (typed) => {
				const done = insertIntoNote(typed, editorOffset(text, at), rendered, makes === 'interview', options);
				return 'code' in done ? done : done.text;
			});
			if (kind.refused !== undefined) {
				expect(result).toMatchObject({ ok: false, refusal: { code: kind.refused } });
				expect(now(id)).toBe(text);
				continue;
			}
			expect(result, id).toMatchObject({ ok: true });
			expect(lostLines(text.replace('\ufeff', ''), now(id), GROWS), id).toEqual([]);
			expect(now(id).includes('\r\n')).toBe(text.includes('\r\n'));
			view?.editor.undo();
			expect(view?.editor.getValue()).toBe(before);
		}
	});
}

describe('a note that is not as others', () => {
	const rendered = render(TEMPLATES[0]?.text ?? '', templateValues());
	const put = (typed: string): string => {
		const done = insertIntoNote(typed, 0, rendered, true, options);
		if ('code' in done) throw new Error(done.code);
		return done.text;
	};

	it('stays as it is where the disk refuses, and that is told', async () => {
		const running = await startApp({ files: { 'a.md': 'Text\n' } });
		running.vault.process = () => Promise.reject(new Error('EACCES: permission denied'));
		running.app.vault.process = () => Promise.reject(new Error('EACCES: permission denied'));
		const result = await createNoteWriter(running.app).edit('a.md', put);
		expect(result).toMatchObject({ ok: false, refusal: { code: 'failed', params: { reason: 'EACCES: permission denied' } } });
	});

	it('shows the same in both of its panes', async () => {
		const running = await startApp({ files: { 'a.md': 'Text\n' } });
		await openNote(running.app, 'a.md', 'here', { mode: 'source' });
		await openNote(running.app, 'a.md', 'split', { mode: 'source' });
		const views = running.app.workspace.getLeavesOfType('markdown').map(({ view }) => view as MarkdownView);
		expect(views).toHaveLength(2);
		expect(await createNoteWriter(running.app).edit('a.md', put)).toMatchObject({ ok: true });
		for (let turn = 0; turn < 4; turn++) await running.settle();
		const file = running.app.vault.getFileByPath('a.md');
		expect(views.map(({ editor }) => editor.getValue())).toEqual([put('Text\n'), put('Text\n')]);
		expect(file && running.vault.textNow(file)).toBe(put('Text\n'));
	});

	it('gets the tag where its type says something else', () => {
		expect(put('---\ntype: meeting\ntags: [work]\n---\nText\n')).toMatch(/^---\ntype: meeting\ntags: \[work, interview\/debrief\]\n/);
	});

	it('counts offsets as the file does', () => {
		for (const text of ['\ufeffab\r\ncd', 'ab\ncd', 'ab\r\ncd\r\n']) {
			for (let offset = 0; offset <= editorOffset(text, text.length); offset++) expect(editorOffset(text, fileOffset(text, offset))).toBe(offset);
		}
	});
});
