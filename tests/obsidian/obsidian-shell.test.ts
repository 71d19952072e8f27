import { signal } from '@preact/signals';
import { MarkdownView, type HoverParent } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import { en } from '../../src/i18n/en.ts';
import { DEFAULT_SETTINGS } from '../../src/core/index.ts';
import { createDesk } from '../../src/obsidian/desk.ts';
import { createNoteActions } from '../../src/obsidian/note-actions.ts';
import { createNoteWriter } from '../../src/obsidian/note-writer.ts';
import { createShell, HOVER_SOURCE } from '../../src/obsidian/obsidian-shell.ts';
import { createSheets } from '../../src/obsidian/sheets.ts';
import { createSettingsStore } from '../../src/obsidian/settings-store.ts';
import { showSettings } from '../../src/obsidian/show-settings.ts';
import type { Shell } from '../../src/ui/shell.ts';
import { debrief, startFeed, type FedLibrary } from './feed-app.ts';
import { manifest, startPlugin } from './plugin-app.ts';

const hoverParent: HoverParent = { hoverPopover: null };
const notice = (): string | undefined => document.body.find('.notice')?.textContent ?? undefined;

afterEach(() => {
	document.body.findAll('.notice, .menu').forEach((el) => el.remove());
	vi.unstubAllGlobals();
});

async function shellOver(files: Readonly<Record<string, string>>): Promise<FedLibrary & { shell: Shell }> {
	const fed = await startFeed(files);
	await fed.quiet();
	const { running, library, feed } = fed;
	const store = createSettingsStore({ load: () => Promise.resolve(null), save: () => Promise.resolve() });
	const port = createNoteWriter(running.app, (path, text, modified) => feed.wrote(path, text, modified));
	const actions = createNoteActions({ app: running.app, library, port, settings: store, texts: en, today: () => '2025-03-10' });
	const sheets = createSheets({ app: running.app, library, port, texts: en, today: () => '2025-03-10' });
	const desk = createDesk({ app: running.app, library, port, settings: store, texts: en, sheets, actions });
	const shell = createShell({ app: running.app, library, feed, texts: en, today: signal('2025-03-10'), settings: signal(DEFAULT_SETTINGS), desk, actions, openSettings: () => undefined, stories: { write: () => undefined, practise: () => undefined }, debrief: () => undefined }, hoverParent);
	return { ...fed, shell };
}

function placeOf({ library }: FedLibrary, path: string): { path: string; start: number; end: number; line: number } {
	const item = library.reading(path)?.debriefs[0]?.items[0];
	if (!item) throw new Error(`Nothing is known of ${path}.`);
	return { path, start: item.start, end: item.end, line: item.line };
}

const selected = ({ app }: RunningApp): string | undefined => app.workspace.getActiveViewOfType(MarkdownView)?.editor.getSelection();
const turns = async ({ running }: FedLibrary): Promise<void> => {
	for (let turn = 0; turn < 4; turn++) await running.settle();
};

describe('the app behind a screen', () => {
	it('opens a line with its words selected', async () => {
		const fed = await shellOver({ 'a.md': debrief('Calm voice') });
		fed.shell.open(placeOf(fed, 'a.md'), 'here');
		await turns(fed);
		expect(selected(fed.running)).toBe('Calm voice');
	});

	it('says that a note is gone, or that its line has changed', async () => {
		const fed = await shellOver({ 'a.md': debrief('Calm voice') });
		const place = placeOf(fed, 'a.md');
		fed.shell.open({ ...place, path: 'z.md' }, 'here');
		await turns(fed);
		expect(notice()).toBe(en.notices.noteGone('z.md'));
		document.body.find('.notice').remove();
		fed.shell.openNote('z.md', 'tab');
		await turns(fed);
		expect(notice()).toBe(en.notices.noteGone('z.md'));
		document.body.find('.notice').remove();

		const file = fed.running.vault.getFileByPath('a.md');
		if (file) void fed.running.vault.modify(file, debrief('Warm start'));
		fed.shell.open(place, 'here');
		await turns(fed);
		expect(notice()).toBe(en.notices.lineMoved('a.md'));
	});

	it.each([
		[{}, 'here'],
		[{ ctrlKey: true }, 'tab'],
		[{ ctrlKey: true, altKey: true }, 'split'],
		[{ ctrlKey: true, altKey: true, shiftKey: true }, 'tab'],
		[{ button: 1 }, 'tab'],
	] as const)('takes a click with %o to be for: %s', async (keys, where) => {
		const { shell } = await shellOver({});
		expect(shell.whereFor(new MouseEvent('click', keys))).toBe(where);
	});

	it('asks for the page preview of a note on behalf of the view', async () => {
		const { shell, running } = await shellOver({});
		const asked: unknown[] = [];
		const ref = running.app.workspace.on('hover-link' as 'quit', (request: unknown) => void asked.push(request));
		const event = new MouseEvent('mouseover');
		shell.preview(event, document.body, 'a.md');
		running.app.workspace.offref(ref);
		expect(asked).toEqual([{ event, source: HOVER_SOURCE, hoverParent, targetEl: document.body, linktext: 'a.md', sourcePath: 'a.md' }]);
	});

	it('offers to open a line elsewhere, and to copy a link to it, by pointer and by key', async () => {
		const fed = await shellOver({ 'a.md': debrief('Calm voice') });
		const copied: string[] = [];
		vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
		const button = document.body.createEl('button');
		button.addEventListener('contextmenu', (event) => fed.shell.menu(event, placeOf(fed, 'a.md'), null));
		button.addEventListener('keydown', (event) => fed.shell.menu(event, placeOf(fed, 'a.md'), null));

		button.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
		const titles = document.body.findAll('.menu .menu-item').map((el) => el.textContent);
		expect(titles).toEqual([en.menu.open, en.menu.openInTab, en.menu.openToSide, en.menu.copyLink, en.writing.menu.notInterview]);
		document.body.findAll('.menu .menu-item')[2]?.click();
		await turns(fed);
		expect(selected(fed.running)).toBe('Calm voice');

		button.dispatchEvent(new KeyboardEvent('keydown', { key: 'F10', shiftKey: true, bubbles: true }));
		document.body.findAll('.menu .menu-item')[3]?.click();
		expect(copied).toEqual(['[[a#What went well]]']);
		button.remove();
	});

	it.each([
		['the heading above the line', '# Halcyon\n\n## What: to [improve]\n- Calm voice\n', '[[a#What to improve]]'],
		['the headings down to the line, where one comes twice', '# First\n\n## Weak\n- Loud\n\n# Second\n\n## Weak\n- Calm voice\n', '[[a#Second#Weak]]'],
		['the note, where the line has no heading', 'Calm voice\n\n## Next\n', '[[a]]'],
	])('copies a link to %s', async (_what, text, link) => {
		const fed = await shellOver({ 'a.md': text });
		const copied: string[] = [];
		vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: (words: string) => Promise.resolve(void copied.push(words)) } });
		const start = text.indexOf('Calm voice');
		const place = { path: 'a.md', start, end: start + 10, line: text.slice(0, start).split('\n').length - 1 };
		fed.shell.menu(new MouseEvent('contextmenu'), place, null);
		document.body.findAll('.menu .menu-item')[3]?.click();
		expect(copied).toEqual([link]);
	});

	it('shows the settings of the plugin', async () => {
		const running = await startPlugin({});
		showSettings(running.app, manifest.id);
		expect(document.body.find('.mod-settings').textContent).toContain(en.settings.interviewFolder.name);
		(running.app as unknown as { setting: { close(): void } }).setting.close();
	});
});
